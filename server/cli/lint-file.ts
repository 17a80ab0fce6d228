import { type Lint, lint, mend, type Severity } from '../core/index'
import { Listener } from './baseline'
import type { NewFindings, OldFindings } from './baseline-use'
import { encode } from './encoding'
import { type Known, type ReadDocument, readDocument, type Task } from './read-document'
import { countsOf, type SkipReason, type Summary } from './reporters/report'
import { heardFrom, type Telling, type Told, tell } from './told'

/** What becomes of safe fixes: nothing, shown to whoever asks, or written into the file. */
export type Fixing = 'no' | 'shown' | 'written'

/** What linting one file hangs on beside its bytes. */
export interface LintTask extends Task {
  readonly telling: Telling
  readonly fixing: Fixing
  /** The baseline’s findings of this file; null without a baseline. */
  readonly baseline: OldFindings | null
  /** Findings below this severity count, and are not told. */
  readonly least: Severity
}

/** What linting one file gave: plain data, like all that went in. */
export interface LintedFile {
  /** Why the file was left alone; null when it was linted. */
  readonly skipped: SkipReason | null
  /** What there is to say, after the fixes if there were any; null when the file was left alone. */
  readonly told: Told | null
  /** What a baseline is to know; null without one. */
  readonly baseline: NewFindings | null
  /** How many findings there are, told or not; those of a baseline apart. */
  readonly found: Summary
  /** How many of them are told. */
  readonly heard: Summary
  /** What safe fixes made of the file; null when nothing was to be fixed. */
  readonly mended: Mended | null
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

/** Lints the bytes of one file. The same task and bytes always give the same. */
export function lintFile(task: LintTask, bytes: Uint8Array): LintedFile {
  const listener = task.baseline && new Listener(task.baseline.old, task.baseline.isWritten)
  const known: Known | undefined = listener ? all => listener.hear(all) : undefined
  const fixes = task.fixing !== 'no'
  const read = readDocument(task, bytes, fixes ? undefined : known)
  if (!read || read.skipped) return leftAlone(read?.skipped ?? 'binary', listener)
  const { lint: last, edits } = fixes ? mendAll(read.lint, known) : { lint: read.lint, edits: 0 }
  const mended = edits > 0 ? mendedOf(read, last, edits) : null
  const heard = heardFrom(task.least, last)
  const output = mended && task.fixing === 'shown' ? mended.after : undefined
  return {
    skipped: null,
    told: tell(task.shown, heard, task.telling, output),
    baseline: listener && newFindings(listener),
    found: countsOf(last.findings),
    heard: countsOf(heard.findings),
    mended,
  }
}

const leftAlone = (skipped: SkipReason, listener: Listener | null): LintedFile => ({
  skipped,
  told: null,
  baseline: listener && newFindings(listener),
  found: NOTHING,
  heard: NOTHING,
  mended: null,
})

const newFindings = ({ noted, known, gone }: Listener): NewFindings => ({ noted, known, gone })

/** Old findings are mended like new ones, so they are left out last. */
function mendAll(first: Lint, known: Known | undefined): ReturnType<typeof mend> {
  const { lint: last, edits } = mend(first)
  return { lint: known ? again(last, known) : last, edits }
}

const again = ({ source, text, settings, today }: Lint, known: Known): Lint =>
  lint({ ...source, text }, settings, today, undefined, { known })

function mendedOf({ lint: first, encoding }: ReadDocument, { text: after }: Lint, edits: number): Mended {
  const mark = encoding.mark ? '\uFEFF' : ''
  return { before: mark + first.text, after: mark + after, bytes: encode(after, encoding), edits }
}
