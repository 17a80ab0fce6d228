import type { ChangeKind } from '../../core/index'
import type { GoalDiff } from '../reporters/diff-report'

/** What a sentence about a change needs. Days and words of the plan are as they are shown. */
export interface ChangeFacts {
  readonly kind: ChangeKind
  readonly type: GoalDiff['type']
  /** The plan promises less, or later, and does not say why. */
  readonly isSilent: boolean
  readonly from: string | null
  readonly to: string | null
  /** What the plan says about it. */
  readonly said: string | null
  /** Between two deadlines, always a positive number. */
  readonly days: number | null
  /** How many steps came or went with it. */
  readonly steps: number
  /** Where it stood before, when that was in another plan. */
  readonly path: string | null
  /** What it was before. */
  readonly was: 'open' | 'done' | 'dropped' | 'moved' | null
}

/** A clause for each kind of change. */
export type ChangeClauses = { readonly [Kind in ChangeKind]: (facts: ChangeFacts) => string }

/** What `goalmark diff` says. Words are about the goal, never about its author. */
export interface DiffWords {
  /** One change, in a clause. */
  readonly says: ChangeClauses
  /** The same without a word, a day or a figure of the plan, and what stands behind it. */
  readonly redacted: ChangeClauses
  readonly reasonGiven: string
  readonly noReason: string
  readonly title: string
  /** The heads of a table: line, goal, what became of it. */
  readonly columns: readonly [string, string, string]
  /** Behind a file’s name. */
  readonly files: Readonly<Record<'added' | 'deleted', string>> & {
    readonly renamed: (from: string) => string
    /** It is, or was, not read as a plan, and why. */
    readonly before: (reason: string) => string
    readonly after: (reason: string) => string
  }
  readonly lineBefore: (line: number) => string
  /** From when on, or between which states, the goals were compared. */
  readonly since: (ref: string) => string
  readonly within: (range: string) => string
  /** `when`: one of the two. */
  readonly nothing: (when: string) => string
  readonly changed: (goals: number, plans: number, when: string) => string
  readonly slips: (count: number) => string
  /** Said of a path. */
  readonly outside: string
  /** How to say why a goal slipped. */
  readonly hint: string
}
