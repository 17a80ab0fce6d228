import { readPhrase } from '../phrase'
import { type Block, type HeadingBlock, type ParagraphBlock, TYPED } from './blocks'
import { goalsIn } from './gathered'
import { readItem } from './items'
import { aheadOf, aroundOf, isFirst, type Kept, keptFrom, type Laid, type Made, type Memory } from './memory'
import { bodyOf } from './outline'
import type { Passage } from './passages'
import { readParagraph } from './prose'
import { closeUpTo, openSection, typesOf } from './sections'
import { contextOf, type Draft, type State } from './state'
import { readTable } from './tables'

export interface Walked {
  readonly kept: readonly Kept[]
  /** Those that this walk read; of the others all is known from an earlier one. */
  readonly fresh: readonly Kept[]
}

/**
 * Reads a document from its first block to its last. What an earlier walk made of a passage is taken over where nothing has
 * changed that it hangs on: its blocks, those that its headings look ahead to, the section around it. Null where something new
 * adds to a goal that was taken over: then all has to be read.
 */
export function walk(
  passages: readonly Passage[],
  blocks: readonly Block[],
  state: State,
  memory: Memory | null,
): Walked | null {
  const laid: Laid = { passages, blocks, starts: startsOf(passages) }
  const kept: Kept[] = []
  const fresh: Kept[] = []
  while (kept.length < passages.length) {
    const at = kept.length
    const known = memory && keptFrom(memory, laid, at, state)
    if (known) for (const one of known) kept.push(takeOver(one, memory, state))
    else {
      const one = tell(laid, at, state)
      kept.push(one)
      fresh.push(one)
      const group = tie(kept, state.met.goals)
      if (memory && group.some(each => !fresh.includes(each))) return null
    }
  }
  openAgain(state)
  dropAsides(state)
  return { kept, fresh }
}

function startsOf(passages: readonly Passage[]): readonly number[] {
  let start = 0
  const starts = [start]
  for (const { blocks } of passages) {
    start += blocks.length
    starts.push(start)
  }
  return starts
}

/** Reads one passage. */
function tell(laid: Laid, at: number, state: State): Kept {
  const passage = laid.passages[at] as Passage
  const from = laid.starts[at] ?? 0
  openAgain(state)
  const around = aroundOf(passage, state)
  const wasFirst = isFirst(state)
  const made = madeFrom(state)
  const { all, empty } = state.slots
  state.met = { goals: [], asked: false }
  for (let i = from; i < from + passage.blocks.length; i++) readBlock(laid.blocks, i, state)
  const own = made()
  state.byPassage.push(own.readings)
  state.made.push(own)
  return {
    passage,
    ahead: aheadOf(laid, at),
    around,
    isFirst: wasFirst,
    asked: state.met.asked || (from > 0 && endsOthers(passage)),
    made: own,
    slots: { all: state.slots.all - all, empty: state.slots.empty - empty },
    exit: state.section,
    left: passage.blocks[0]?.kind === 'heading' ? null : { ...around.section },
    group: null,
  }
}

/** A heading within it, underlined or of HTML, may end sections that others opened. */
const endsOthers = ({ blocks }: Passage): boolean =>
  blocks.some((block, i) => i > 0 && block.kind === 'heading' && block.depth < TYPED)

function readBlock(blocks: readonly Block[], i: number, state: State): void {
  const block = blocks[i] as Block
  if (block.kind === 'heading') return openSection(state, block, bodyOf(blocks, i, block.depth))
  const { owner } = state.section
  if (block.kind === 'paragraph' && blocks[i + 1]?.kind === 'item' && headsList(block, state))
    return openSection(state, { ...block, kind: 'heading', depth: 8 }, [])
  if (block.kind === 'item') return readItem(block, owner, state)
  if (state.section.introduces && state.section.parent) state.section = state.section.parent
  if (block.kind === 'table') readTable(block, state.section.owner, state)
  else readParagraph(block, state.section.owner, state)
}

/** What is added to the state from now on, once somebody asks. */
function madeFrom(state: State): () => Made {
  const { sections, goals, notes, fields, readings, competencies } = state
  const before = [sections, goals, notes, fields, readings, competencies].map(list => list.length)
  return () => ({
    sections: sections.slice(before[0]),
    goals: goals.slice(before[1]),
    asides: asidesIn(goals.slice(before[1])),
    notes: notes.slice(before[2]),
    fields: fields.slice(before[3]),
    readings: readings.slice(before[4]),
    competencies: competencies.slice(before[5]),
  })
}

/** Adds what an earlier walk made of a passage. */
function takeOver(kept: Kept, { text }: Memory, state: State): Kept {
  const { passage, around, made, slots, exit, left } = kept
  const [heading] = passage.blocks
  if (left) Object.assign(around.section, left, { span: around.section.span })
  else if (heading) closeUpTo(state, around.section, (heading as HeadingBlock).span.start)
  for (const section of made.sections) {
    // No heading ended it: it ends with the document.
    if (section.span.end === text.length) section.span = { start: section.span.start, end: state.text.length }
    state.sections.push(section)
  }
  for (const goal of made.goals) state.goals.push(goal)
  for (const note of made.notes) state.notes.push(note)
  for (const field of made.fields) state.fields.push(field)
  for (const reading of made.readings) state.readings.push(reading)
  state.byPassage.push(made.readings)
  state.made.push(made)
  for (const competency of made.competencies) state.competencies.push(competency)
  state.slots.all += slots.all
  state.slots.empty += slots.empty
  state.section = exit
  return kept
}

/** Sections that were taken over end where they ended before, until a heading ends them: where none has, with the document. */
function openAgain(state: State): void {
  const [root] = state.sections
  if (root) closeUpTo(state, root, state.text.length)
}

/** The passage read last hangs together with those whose goals it met, and with all between: these are given. */
function tie(kept: readonly Kept[], met: readonly Draft[]): readonly Kept[] {
  for (const { section } of met) {
    const home = Math.max(
      0,
      kept.findLastIndex(({ made }) => made.sections.includes(section)),
    )
    if (home === kept.length - 1) continue
    const first = kept[home]?.group?.[0]
    const group = kept.slice(first ? kept.indexOf(first) : home)
    for (const one of group) one.group = group
  }
  return kept.at(-1)?.group ?? []
}

/** « Ce que j'ai déjà », alone over a list and without a colon: short, and words of a heading. */
function headsList({ line, quoted }: ParagraphBlock, state: State): boolean {
  if (quoted || line.text.length > LONGEST_HEAD || /[\d.:;!?,\n]/.test(line.text)) return false
  const { tokens, cue } = readPhrase(line, contextOf(state, 'heading'))
  return !cue && typesOf(tokens, state.headings).length > 0
}

/** Characters that a heading over a list takes at most. */
const LONGEST_HEAD = 50

/** « I'd love to … » above a list of goals only introduces it: undated running text yields to items and rows. */
function asidesIn(goals: readonly Draft[]): readonly Draft[] {
  const listed = new Set(
    goals.filter(({ place, type }) => place.kind !== 'sentence' && type === 'goal').map(goal => goal.section),
  )
  return goals.filter(
    ({ place, confidence, dates, children, section }) =>
      place.kind === 'sentence' &&
      confidence !== 'high' &&
      dates.length === 0 &&
      children.length === 0 &&
      listed.has(section),
  )
}

function dropAsides({ goals, made }: State): void {
  if (made.every(({ asides }) => asides.length === 0)) return
  goals.length = 0
  for (const one of made) for (const goal of goalsIn(one)) goals.push(goal)
}
