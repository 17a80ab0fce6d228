import type { Language, PlainDate } from '../../core/index'
import type { Style } from '../output'
import type { Words } from '../words/words'
import type { Run, ToldFile } from './report'

/** One report in the making. Files come in order, and each is told at once: a report holds none of them. */
export interface Reporter {
  /** What the report says of one file. */
  file(file: ToldFile): string
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
}

/** What `--fix` did. */
export interface Fixed {
  readonly edits: number
  readonly files: number
}
