import type { Language, PlainDate } from '../../core/index'
import type { Style } from '../output'
import type { Words } from '../words/words'
import type { Run, ToldFile } from './report'

/** One report in the making. Files come in order, and each is told at once: a report holds none of them. */
export interface Reporter {
  /** What the report says of one file, whichever others it tells: the same wherever and whenever it is asked. */
  file(file: ToldFile): string
  /** The same as it stands behind what was taken before; as it is, where the reporter does not say. */
  take?(said: string, findings: number): string
  /** What stands before the first file. It is asked for last: only then is it known how the run went. */
  opening(run: Finished): string
  /** What stands behind the last file. */
  closing(run: Finished): string
}

/** How a report looks, and for whom. */
export interface Look extends Style {
  readonly reader: Language
  readonly words: Words
}

/** A run that has come to its end. */
export interface Finished extends Run {
  /** The day that findings count from. */
  readonly today: PlainDate
  readonly fixed: Fixed
  /** How many files and folders ignore files leave out, of those met on the way. */
  readonly leftOut: number
  /** What a baseline had to do with it; null without one. */
  readonly baseline: BaselineCounts | null
  /** Which part of the files it was about: `2/5`; null for all of them. */
  readonly shard: string | null
  /** Without findings there is nothing to say. */
  readonly isQuiet: boolean
}

/** What a baseline keeps from being told, and what of it is there no more. */
export interface BaselineCounts {
  readonly known: number
  readonly gone: number
  /** It is being written: all findings are in it. */
  readonly isWritten: boolean
}

/** What `--fix` did, or would have done. */
export interface Fixed {
  readonly edits: number
  readonly files: number
  readonly isWritten: boolean
}
