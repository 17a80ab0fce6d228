import type { DateReading, Field, Note } from '../model'
import type { Reading } from '../phrase'
import type { Block } from './blocks'
import type { DraftCompetency } from './competencies'
import type { Stems } from './kin'
import type { Passage } from './passages'
import type { Draft, OpenSection, State } from './state'

/** What a walk made of one passage, and all that it hangs on beside the passage itself. */
export interface Kept {
  readonly passage: Passage
  /** Blocks behind the passage that its headings looked at. */
  readonly ahead: readonly Block[]
  readonly around: Around
  /** No heading stood before it. */
  readonly isFirst: boolean
  /** It asked which goals other passages hold: it is read again each time. */
  readonly asked: boolean
  readonly made: Made
  readonly slots: State['slots']
  /** The section that stood open when it was over. */
  readonly exit: OpenSection
  /** What became of the section around it, where it opens with no heading of its own. */
  readonly left: OpenSection | null
  /** Passages that add to each other's goals, in order, this one among them; null where it stands alone. */
  group: readonly Kept[] | null
}

/** What one passage adds to the document. */
export interface Made {
  readonly sections: readonly OpenSection[]
  readonly goals: readonly Draft[]
  /** Those of running text that yield to the list below them. */
  readonly asides: readonly Draft[]
  readonly notes: readonly Note[]
  readonly fields: readonly Field[]
  readonly readings: readonly Reading[]
  readonly competencies: readonly DraftCompetency[]
}

/** The section below which a passage stands, and what it handed down then. */
interface Around {
  readonly section: OpenSection
  readonly owner: Draft | null
  readonly effective: OpenSection['effective']
  readonly period: DateReading | null
  readonly horizon: OpenSection['horizon']
  readonly bareHorizon: boolean
}

/** What a walk through a document leaves behind for the next one. */
export interface Memory {
  readonly conditions: Conditions
  /** Characters of the document. */
  readonly length: number
  /** The period that a form sets for all its goals. */
  readonly period: DateReading | null
  readonly kept: ReadonlyMap<Passage, Kept>
  /** The words that tie its lines together. */
  readonly stems: Stems
  /** Its sections by where they begin. */
  readonly sections: ReadonlyMap<number, OpenSection>
}

/** What holds for the whole document and tells how each line of it is read. */
export type Conditions = Pick<
  State,
  | 'settings'
  | 'packs'
  | 'foreign'
  | 'headings'
  | 'calendar'
  | 'accentless'
  | 'language'
  | 'untypedGoals'
  | 'numberedGoals'
  | 'toldInOrder'
  | 'okr'
  | 'statement'
>

export function memoryOf(
  conditions: Conditions,
  period: DateReading | null,
  kept: readonly Kept[],
  stems: Stems,
  { text, sections }: State,
): Memory {
  return {
    conditions,
    length: text.length,
    period,
    kept: new Map(kept.map(one => [one.passage, one])),
    stems,
    sections: new Map(sections.map(section => [section.parent ? section.span.start : ROOT, section])),
  }
}

/** Where the section before the first heading is kept. */
export const ROOT = -1

/** Lines are read now as they were then. */
export function holds({ conditions: then }: Memory, now: Conditions): boolean {
  const isUnchanged = (name: keyof Conditions): boolean =>
    name === 'calendar' ? isSame(then.calendar, now.calendar) : then[name] === now[name]
  return (Object.keys(now) as (keyof Conditions)[]).every(isUnchanged)
}

/** Equal in all that they say: plain data and days. */
export const isSame = (some: object | null, other: object | null): boolean =>
  some === other || (some !== null && other !== null && JSON.stringify(some) === JSON.stringify(other))

/** What was made of the passage at an index, and of those that hang together with it; null where something is new. */
export function keptFrom(
  memory: Memory,
  passages: readonly Passage[],
  at: number,
  aheadOf: (at: number) => readonly Block[],
  state: State,
): readonly Kept[] | null {
  const first = memory.kept.get(passages[at] as Passage)
  if (!first || first.isFirst !== isFirst(state)) return null
  const group = first.group ?? [first]
  const isStill = ({ passage, ahead, asked }: Kept, i: number): boolean =>
    !asked && passage === passages[at + i] && areEqual(ahead, aheadOf(at + i))
  return group.every(isStill) && isUnder(first.around, aroundOf(first.passage, state)) ? group : null
}

/** No heading has been met so far. */
export const isFirst = ({ sections }: State): boolean => sections.length === 1

/** What a passage hangs below: its heading's parent, or what stands open. */
export function aroundOf({ blocks }: Passage, { section: open }: State): Around {
  const [heading] = blocks
  let section = open
  if (heading?.kind === 'heading')
    while (section.depth >= heading.depth && section.parent) section = section.parent
  const { owner, effective, period, horizon, bareHorizon } = section
  return { section, owner, effective, period, horizon, bareHorizon }
}

const isUnder = (then: Around, now: Around): boolean =>
  then.section === now.section &&
  then.owner === now.owner &&
  then.horizon === now.horizon &&
  then.bareHorizon === now.bareHorizon &&
  areEqual(then.effective, now.effective) &&
  isSame(then.period, now.period)

const areEqual = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i])
