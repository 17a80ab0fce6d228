import { resolve } from 'node:path'
import { type Args, type Fault, fault, has, optionValue, readsStdin } from './args'
import { BASELINE, Baseline, type Noted, readBaseline } from './baseline'
import { reasonOf } from './reason'
import type { BaselineCounts } from './reporters/reporter'
import { shownPath } from './shown-path'
import { inert, printable } from './terminal-text'
import type { Words } from './words/words'
import type { World } from './world'

/** What a baseline is to the linting of one file. Plain data. */
export interface OldFindings {
  readonly old: Noted
  /** The baseline is being written: every finding is noted, and none is told. */
  readonly isWritten: boolean
}

/** What the linting of one file tells a baseline. Plain data. */
export interface NewFindings {
  readonly noted: Noted
  readonly known: number
  readonly gone: number
}

/** How one run uses a baseline: to leave old findings out, or to note them. */
export class BaselineUse {
  #known = 0
  #gone = 0

  constructor(
    private readonly baseline: Baseline,
    private readonly isWritten: boolean,
  ) {}

  /** What the linting of a file needs of it. */
  of(path: string): OldFindings {
    return { old: this.baseline.of(path), isWritten: this.isWritten }
  }

  /** Takes what the linting of a file told. */
  keep(path: string, { noted, known, gone }: NewFindings): void {
    this.#known += known
    this.#gone += gone
    if (this.isWritten) this.baseline.note(path, noted)
  }

  /** What the reports say of it. */
  get counts(): BaselineCounts {
    return { known: this.#known, gone: this.#gone, isWritten: this.isWritten }
  }

  /** Writes the baseline, when that was asked for, and says so. False when it could not be written. */
  async finish(words: Words, world: World): Promise<boolean> {
    if (!this.isWritten) return true
    const path = printable(shownPath(this.baseline.path, world.cwd))
    const gone = this.#gone + (await this.baseline.prune())
    try {
      await this.baseline.write()
      world.stderr(inert(`${words.report.baselineWritten(this.#known, gone, path)}\n`))
      return true
    } catch (error) {
      world.stderr(inert(`${path}: ${words.problems.unwritable(reasonOf(error))}\n`))
      return false
    }
  }
}

/** The baseline that a command line asks for; null when it asks for none. */
export async function openBaseline(args: Args, world: World): Promise<BaselineUse | Fault | null> {
  const isWritten = has(args, 'write-baseline')
  if (!isWritten && !has(args, 'baseline')) return null
  const option = isWritten ? 'write-baseline' : 'baseline'
  if (isWritten && readsStdin(args)) return fault('both', { option: '--write-baseline', typed: '--stdin' })
  const path = resolve(world.cwd, optionValue(args, option) || BASELINE)
  const facts = { option: `--${option}`, typed: shownPath(path, world.cwd) }
  try {
    const read = await readBaseline(path, world)
    if (read instanceof Baseline) return new BaselineUse(read, isWritten)
    // What another version noted is of no use, but it is ours to write anew.
    if (isWritten && read !== 'notABaseline') return new BaselineUse(new Baseline(path, {}, world), true)
    return fault(read === 'missing' ? 'noBaseline' : read, facts)
  } catch (error) {
    return fault('unreadableBaseline', { ...facts, choices: [reasonOf(error)] })
  }
}
