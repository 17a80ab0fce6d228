import { createHash } from 'node:crypto'
import type { Settings } from '../core/index'
import type { LintedFile, LintTask } from './lint-file'

/** Results of earlier runs, by what they hang on. */
export interface Results {
  /**
   * What a file’s linting gave before; null when it hangs on anything that is otherwise by now. The task is as it is
   * before the file’s own front matter is read: that is part of the bytes.
   */
  get(path: string, task: LintTask, bytes: Uint8Array): LintedFile | null
  /** Keeps what a file’s linting gave. What fixes changed is not kept: the file is another one by now. */
  put(path: string, task: LintTask, bytes: Uint8Array, linted: LintedFile): void
}

/** What a result hangs on beside the day and the run’s orders, as a hash: the task and the bytes. */
export class Keys {
  readonly #settings = new WeakMap<Settings, string>()

  of({ settings, today: _, ...rest }: LintTask, bytes: Uint8Array): string {
    const written = this.#settings.get(settings) ?? digest(JSON.stringify({ ...settings, today: null }))
    this.#settings.set(settings, written)
    return createHash('sha256')
      .update(JSON.stringify([written, rest]))
      .update('\0')
      .update(bytes)
      .digest('base64url')
  }
}

/** A result that does not count from the day may still rest on days before it. */
export const holdsOn = (
  today: string,
  kept: { readonly day: string; readonly readsToday: boolean },
): boolean => (kept.readsToday ? kept.day === today : kept.day <= today)

export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Results in memory, for runs that follow one another with the same orders. */
export class Memory implements Results {
  readonly #keys = new Keys()
  readonly #held = new Map<
    string,
    { readonly key: string; readonly day: string; readonly linted: LintedFile }
  >()

  get(path: string, task: LintTask, bytes: Uint8Array): LintedFile | null {
    const held = this.#held.get(path)
    if (!held || held.key !== this.#keys.of(task, bytes)) return null
    return holdsOn(task.today, { day: held.day, readsToday: held.linted.readsToday }) ? held.linted : null
  }

  put(path: string, task: LintTask, bytes: Uint8Array, linted: LintedFile): void {
    if (!linted.mended) this.#held.set(path, { key: this.#keys.of(task, bytes), day: task.today, linted })
  }
}
