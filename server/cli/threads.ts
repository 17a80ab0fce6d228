import type { Settings } from '../core/index'
import { type LintedFile, Linter, type LintTask, type Orders } from './lint-file'
import type { Thread, World } from './world'

/** A file for a thread to lint: its settings as JSON, which many files share. */
export interface Asked {
  readonly id: number
  readonly task: Omit<LintTask, 'settings'>
  readonly settings: string
  readonly bytes: Uint8Array
}

/** What a thread says: that it is ready, then what each linting gave, as JSON. */
export type Said = { readonly id: number; readonly linted: string } | { readonly isReady: true }

interface Job {
  readonly asked: Asked
  readonly task: LintTask
  readonly done: (linted: LintedFile | null) => void
  /** How many threads ended while they were at it. */
  crashes: number
}

interface Slot {
  readonly thread: Thread
  readonly jobs: Map<number, Job>
  isReady: boolean
}

/** So many files wait at each thread, so that it never waits for the next. */
const DEPTH = 4
const CHANCES = 2

/** Threads that lint the files of one run, started as they are needed. A thread that ends is replaced. */
export class Threads {
  readonly #slots = new Set<Slot>()
  readonly #waiting: Job[] = []
  readonly #settings = new WeakMap<Settings, string>()
  #last = 0
  /** No thread can be started: what is left is linted here. */
  #isHopeless = false
  #fallback: Linter | null = null

  constructor(
    private readonly count: number,
    private readonly orders: Orders,
    private readonly world: Pick<World, 'startThread'>,
  ) {}

  /** Lints one file. Null when every thread that tried ended on it. */
  lint(task: LintTask, bytes: Uint8Array): Promise<LintedFile | null> {
    const { settings, ...rest } = task
    const asked = { id: ++this.#last, task: rest, settings: this.#written(settings), bytes }
    return new Promise(done => {
      this.#waiting.push({ asked, task, done, crashes: 0 })
      const isBusy = [...this.#slots].every(({ jobs }) => jobs.size > 0)
      if (isBusy && this.#slots.size < this.count) this.#start()
      this.#feed()
    })
  }

  /** How many files may be under way: more only wait. */
  get most(): number {
    return this.count * DEPTH * 2
  }

  close(): void {
    for (const { thread } of this.#slots) thread.stop()
    this.#slots.clear()
  }

  #written(settings: Settings): string {
    // The day is a value with methods; each task carries its own.
    const known = this.#settings.get(settings) ?? JSON.stringify({ ...settings, today: null })
    this.#settings.set(settings, known)
    return known
  }

  #start(): void {
    const thread = this.#isHopeless ? null : this.world.startThread(this.orders)
    this.#isHopeless = !thread
    if (!thread) return
    const slot: Slot = { thread, jobs: new Map(), isReady: false }
    this.#slots.add(slot)
    thread.listen(said => (said ? this.#hear(slot, said) : this.#ended(slot)))
  }

  #hear(slot: Slot, said: Said): void {
    if ('isReady' in said) slot.isReady = true
    else {
      const job = slot.jobs.get(said.id)
      slot.jobs.delete(said.id)
      job?.done(JSON.parse(said.linted))
    }
    this.#feed()
  }

  /** The file that the thread was at, the first that it had, may be why; the others are none the worse for it. */
  #ended(slot: Slot): void {
    if (!this.#slots.delete(slot)) return
    const [suspect, ...others] = slot.isReady ? slot.jobs.values() : []
    this.#waiting.unshift(...(slot.isReady ? others : slot.jobs.values()))
    if (suspect && ++suspect.crashes < CHANCES) this.#waiting.unshift(suspect)
    else suspect?.done(null)
    if (slot.isReady) this.#start()
    else this.#isHopeless = true
    this.#feed()
  }

  #feed(): void {
    for (const slot of this.#slots)
      while (slot.jobs.size < DEPTH) {
        const job = this.#waiting.shift()
        if (!job) return
        slot.jobs.set(job.asked.id, job)
        slot.thread.post(job.asked)
      }
    if (this.#slots.size > 0) return
    this.#fallback ??= new Linter(this.orders)
    for (const { task, asked, done } of this.#waiting.splice(0)) done(this.#fallback.lint(task, asked.bytes))
  }
}

/** So many settings are kept as values: plans of one repository share a few. */
const KEPT = 64

/** The other side: lints the files that a thread is asked for. */
export function serve(orders: Orders, answer: (said: Said) => void): (asked: Asked) => void {
  const linter = new Linter(orders)
  const known = new Map<string, Settings>()
  answer({ isReady: true })
  return ({ id, task, settings: written, bytes }) => {
    const settings: Settings = known.get(written) ?? JSON.parse(written)
    if (known.size > KEPT) known.clear()
    known.set(written, settings)
    answer({ id, linted: JSON.stringify(linter.lint({ ...task, settings }, bytes)) })
  }
}
