import { lastUpTo } from '../../text'
import type { DateReading, Field, Note } from '../model'
import type { Known, Reading } from '../phrase'
import { areSame } from '../same-list'
import type { Block } from './blocks'
import type { DraftCompetency } from './competencies'
import { isRecord } from './hindsight'
import type { Stems } from './kin'
import { endOfBody } from './outline'
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
  readonly types: OpenSection['types']
  /** What stands below it is told as done. */
  readonly isRecord: boolean
  readonly owner: Draft | null
  readonly effective: OpenSection['effective']
  readonly period: DateReading | null
  readonly horizon: OpenSection['horizon']
  readonly bareHorizon: boolean
}

/** What a walk through a document leaves behind for the next one. */
export interface Memory {
  readonly conditions: Conditions
  readonly text: string
  /** The passages as they stand in the document. */
  readonly passages: readonly Passage[]
  /** The period that a form sets for all its goals. */
  readonly period: DateReading | null
  /** By passage, in order. */
  readonly kept: readonly Kept[]
  /** The words that tie its lines together. */
  readonly stems: Stems
  readonly sections: readonly OpenSection[]
  /** The lines of the passages that it read while somebody typed. */
  readonly known: Known | null
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

/** The section whose heading began at a place. */
export function sectionAt({ sections }: Memory, start: number): OpenSection | null {
  const last = sections[lastUpTo(sections.length, i => sections[i]?.span.start ?? 0, start)]
  return last?.parent && last.span.start === start ? last : null
}

/** Lines are read now as they were then. */
export function holds({ conditions: then }: Memory, now: Conditions): boolean {
  const isUnchanged = (name: keyof Conditions): boolean =>
    name === 'calendar' ? isSame(then.calendar, now.calendar) : then[name] === now[name]
  return (Object.keys(now) as (keyof Conditions)[]).every(isUnchanged)
}

/** Equal in all that they say: plain data and days. */
export const isSame = (some: object | null, other: object | null): boolean =>
  some === other || (some !== null && other !== null && JSON.stringify(some) === JSON.stringify(other))

/** The blocks of a document, and the index of the first block of each passage and of what would come behind the last. */
export interface Laid {
  readonly passages: readonly Passage[]
  readonly blocks: readonly Block[]
  readonly starts: readonly number[]
}

/** What was made of the passage at an index, and of those that hang together with it; null where something is new. */
export function keptFrom(memory: Memory, laid: Laid, at: number, state: State): readonly Kept[] | null {
  const first = knownAt(memory, laid, at)
  if (!first || first.isFirst !== isFirst(state)) return null
  const group = first.group ?? [first]
  for (let i = 0; i < group.length; i++) if (!isStill(group[i] as Kept, laid, at + i)) return null
  return isUnder(first.around, sectionAround(first.passage, state)) ? group : null
}

/** Passages come and go where somebody types: those before stand where they stood, those behind as far from the end. */
function knownAt({ kept }: Memory, { passages }: Laid, at: number): Kept | null {
  const [fromStart, fromEnd] = [kept[at], kept[at + kept.length - passages.length]]
  if (fromStart?.passage === passages[at]) return fromStart ?? null
  return fromEnd?.passage === passages[at] ? (fromEnd ?? null) : null
}

function isStill({ passage, ahead, asked }: Kept, { passages, blocks, starts }: Laid, at: number): boolean {
  if (asked || passage !== passages[at]) return false
  const from = starts[at + 1] ?? 0
  if (ahead.length !== endOfAhead(blocks, starts[at] ?? 0, from) - from) return false
  return ahead.every((block, i) => block === blocks[from + i])
}

/** The blocks behind a passage that its headings look at. */
export function aheadOf({ blocks, starts }: Laid, at: number): readonly Block[] {
  const from = starts[at + 1] ?? 0
  return blocks.slice(from, endOfAhead(blocks, starts[at] ?? 0, from))
}

/** Where those end: the passage itself stands between two indexes. */
function endOfAhead(blocks: readonly Block[], from: number, to: number): number {
  let end = to
  for (let i = from; i < to; i++) {
    const block = blocks[i]
    if (block?.kind === 'heading') end = Math.max(end, endOfBody(blocks, i, block.depth))
  }
  return end
}

/** No heading has been met so far. */
export const isFirst = ({ sections }: State): boolean => sections.length === 1

/** What a passage hangs below: its heading's parent, or what stands open. */
export function aroundOf(passage: Passage, state: State): Around {
  const section = sectionAround(passage, state)
  const { types, owner, effective, period, horizon, bareHorizon } = section
  return { section, types, isRecord: isRecord(section), owner, effective, period, horizon, bareHorizon }
}

function sectionAround({ blocks }: Passage, { section: open }: State): OpenSection {
  const [heading] = blocks
  let section = open
  if (heading?.kind === 'heading')
    while (section.depth >= heading.depth && section.parent) section = section.parent
  return section
}

/** It stands where it stood, and is handed down the same. */
const isUnder = (then: Around, now: OpenSection): boolean =>
  then.section === now &&
  then.owner === now.owner &&
  then.horizon === now.horizon &&
  then.bareHorizon === now.bareHorizon &&
  then.isRecord === isRecord(now) &&
  areSame(then.types, now.types) &&
  areSame(then.effective, now.effective) &&
  isSame(then.period, now.period)
