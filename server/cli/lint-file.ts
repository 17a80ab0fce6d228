import { hangsOnToday, type Lint, lint, mend, type Severity } from '../core/index'
import { Listener } from './baseline'
import type { NewFindings, OldFindings } from './baseline-use'
import { decode, encode } from './encoding'
import { type Known, readDocument, type Task } from './read-document'
import { countsOf, type SkipReason, type Summary } from './reporters/report'
import { heardFrom, Teller, type Telling } from './told'

/** What becomes of safe fixes: nothing, shown to whoever asks, or written into the file. */
export type Fixing = 'no' | 'shown' | 'written'

/** What holds for every file of a run. Plain data. */
export interface Orders {
  readonly telling: Telling
  readonly fixing: Fixing
  /** Findings below this severity count, and are not told. */
  readonly least: Severity
}

/** What linting one file hangs on beside its bytes and the run’s orders. */
export interface LintTask extends Task {
  /** The baseline’s findings of this file; null without a baseline. */
  readonly baseline: OldFindings | null
}

/** What linting one file gave. Plain data, as JSON keeps it. */
export interface LintedFile {
  /** Why the file was left alone; null when it was linted. */
  readonly skipped: SkipReason | null
  /** What each report has to say, after the fixes if there were any; null when the file was left alone. */
  readonly said: readonly string[] | null
  /** What a baseline is to know; null without one. */
  readonly baseline: NewFindings | null
  /** How many findings there are, told or not; those of a baseline apart. */
  readonly found: Summary
  /** How many of them are told. */
  readonly heard: Summary
  /** What safe fixes made of the text, and how many they were; null when nothing was to be fixed. */
  readonly mended: { readonly text: string; readonly edits: number } | null
  /** On another day it might be otherwise. */
  readonly readsToday: boolean
}

/** A file before and after its fixes. */
export interface Mended {
  readonly before: string
  readonly after: string
  /** `after` in the file's own encoding. */
  readonly bytes: Uint8Array
  /** How many fixes were applied. */
  readonly edits: number
}

const NOTHING: Summary = { plans: 0, errors: 0, warnings: 0, infos: 0, fixable: 0 }

/** Lints files, one by one. The same orders, task and bytes always give the same. */
export class Linter {
  readonly #teller: Teller

  constructor(private readonly orders: Orders) {
    this.#teller = new Teller(orders.telling)
  }

  /** Lints the bytes of one file. */
  lint(task: LintTask, bytes: Uint8Array): LintedFile {
    const { fixing, least } = this.orders
    const listener = task.baseline && new Listener(task.baseline.old, task.baseline.isWritten)
    const known: Known | undefined = listener ? all => listener.hear(all) : undefined
    const fixes = fixing !== 'no'
    const read = readDocument(task, bytes, fixes ? undefined : known)
    const readsToday = read !== null && hangsOnToday(read.lint)
    if (!read || read.skipped) return leftAlone(read?.skipped ?? 'binary', readsToday, listener)
    const { lint: last, edits } = fixes ? mendAll(read.lint, known) : { lint: read.lint, edits: 0 }
    const heard = heardFrom(least, last)
    const output = edits > 0 && fixing === 'shown' ? withMark(last.text, read.encoding.mark) : undefined
    return {
      skipped: null,
      said: this.#teller.tell(task.shown, heard, output),
      baseline: listener && newFindings(listener),
      found: countsOf(last.findings),
      heard: countsOf(heard.findings),
      mended: edits > 0 ? { text: last.text, edits } : null,
      readsToday,
    }
  }
}

const leftAlone = (skipped: SkipReason, readsToday: boolean, listener: Listener | null): LintedFile => ({
  skipped,
  said: null,
  baseline: listener && newFindings(listener),
  found: NOTHING,
  heard: NOTHING,
  mended: null,
  readsToday,
})

const newFindings = ({ noted, known, gone }: Listener): NewFindings => ({ noted, known, gone })

/** Old findings are mended like new ones, so they are left out last. */
function mendAll(first: Lint, known: Known | undefined): ReturnType<typeof mend> {
  const { lint: last, edits } = mend(first)
  return { lint: known ? again(last, known) : last, edits }
}

const again = ({ source, text, settings, today }: Lint, known: Known): Lint =>
  lint({ ...source, text }, settings, today, undefined, { known })

const withMark = (text: string, mark: boolean): string => (mark ? `\uFEFF${text}` : text)

/** A file as it was in `bytes`, and as fixes made it; null when they made nothing of it. */
export function mendedOf({ mended }: LintedFile, bytes: Uint8Array): Mended | null {
  const decoded = mended && decode(bytes)
  if (!decoded) return null
  const { text, encoding } = decoded
  return {
    before: withMark(text, encoding.mark),
    after: withMark(mended.text, encoding.mark),
    bytes: encode(mended.text, encoding),
    edits: mended.edits,
  }
}
