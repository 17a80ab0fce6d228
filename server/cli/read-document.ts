import { type Kind, type Lint, lint, type Reported, readDay, type Settings, type Source } from '../core/index'
import { decode, type Encoding } from './encoding'

/** All that the reading of one file hangs on beside its bytes. Plain data: another thread may do the reading. */
export interface Task {
  /** The path as reports give it. */
  readonly shown: string
  readonly settings: Settings
  /** The day it is: `YYYY-MM-DD`. */
  readonly today: string
  readonly asked?: Source['asked']
  readonly as?: Kind
  /** A document beside it that holds what its author has done. */
  readonly lookBack?: string | null
  /** A file that merely reads like a plan is left alone. */
  readonly declaredOnly: boolean
}

/** A file that was read as text, and what the reading told. */
export interface ReadDocument {
  readonly lint: Lint
  readonly encoding: Encoding
  /** Why it is left alone all the same; null when it is not. */
  readonly skipped: Lint['skipped']
}

/** Which of a document’s findings are known already, and so not told. */
export type Known = (all: Lint) => ReadonlySet<Reported>

/** Reads the bytes of a file. Null when they are no text. */
export function readDocument(task: Task, bytes: Uint8Array, known?: Known): ReadDocument | null {
  const decoded = decode(bytes)
  const today = readDay(task.today)
  if (!decoded || !today) return null
  const { shown, settings, asked, as, lookBack, declaredOnly } = task
  const source = {
    text: decoded.text,
    path: shown,
    ...(asked && { asked }),
    ...(as && { as }),
    ...(lookBack !== undefined && { lookBack }),
  }
  const read = lint(source, settings, today, undefined, known ? { known } : {})
  const undeclared = declaredOnly && !read.skipped && read.plan.activation.by === 'score'
  return { lint: read, encoding: decoded.encoding, skipped: undeclared ? 'not-a-plan' : read.skipped }
}
