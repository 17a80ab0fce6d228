import type { Span } from '../../text'
import type { FormSet } from '../form-set'
import { type DateReading, everyGoal, type Phrase, type Term } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import type { SectionType } from '../words'
import { isPlaceholder } from './fields'
import { sentencesOf } from './sentences'
import type { Draft, OpenSection, State } from './state'

/** One sentence of the document, or a heading, with where it stands: what the facts of the plan are read from. */
export interface Told extends Phrase {
  readonly tokens: readonly Token[]
  readonly pack: Pack
  /** The line that the sentence stands in. */
  readonly line: Reading
  /** What the section is about, its own types or those it inherits. */
  readonly types: readonly SectionType[]
  /** The words of an open goal, stage or action: they tell of what is to come. */
  readonly goal: Draft | null
  readonly isHeading: boolean
}

/** Every sentence in the order of the document. Words that a line repeats are read once. */
export function toldIn(state: State): readonly Told[] {
  const goals = new Map([...everyGoal(state.goals)].map(goal => [goal.span.start, goal]))
  const sections = state.sections
  const headed = sections.filter(({ introduces }) => !introduces)
  const headings = new Set(headed.flatMap(({ heading }) => heading?.span.start ?? []))
  const lines = [...state.readings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const told: Told[] = []
  let section = 0
  let end = -1
  for (const line of lines) {
    if (line.span.start < end) continue
    end = line.span.end
    while ((sections[section + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= line.span.start) section++
    const isHeading = headings.has(line.span.start)
    const types = (sections[section] as OpenSection).effective
    for (const tokens of sentencesOf(line.tokens)) {
      const sentence = cut(line, tokens, types, isHeading, goals)
      if (sentence) told.push(sentence)
    }
  }
  return told
}

/** The sentence as a phrase of its own, with what its line knows of it. */
function cut(
  line: Reading,
  tokens: readonly Token[],
  types: readonly SectionType[],
  isHeading: boolean,
  goals: ReadonlyMap<number, Draft>,
): Told | null {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return null
  const span = { start: first.start, end: last.end }
  const inside = <T extends Term | DateReading>(found: readonly T[]): readonly T[] =>
    found.filter(one => one.span.start >= span.start && one.span.end <= span.end)
  const { cadence, language, pack } = line
  return {
    line,
    tokens,
    pack,
    span,
    text: textOf(tokens),
    language,
    terms: inside(line.terms),
    dates: inside(line.dates),
    cadence: cadence && cadence.start >= span.start && cadence.end <= span.end ? cadence : null,
    types,
    isHeading,
    goal: goalAt(tokens, goals),
  }
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map((token, i) => (token.spaced && i > 0 ? ' ' : '') + token.shown).join('')

/** A goal whose words begin in this sentence. */
const goalAt = (tokens: readonly Token[], goals: ReadonlyMap<number, Draft>): Draft | null => {
  for (const { start } of tokens) {
    const goal = goals.get(start)
    if (goal) return goal
  }
  return null
}

/** Where the sentence holds one of the forms, in the author's own words unless quotations count too; else null. */
export function holds({ tokens }: Pick<Told, 'tokens'>, forms: FormSet, quotations = false): Span | null {
  for (const [i, token] of tokens.entries()) {
    const length = token.quoted && !quotations ? 0 : forms.at(tokens, i)
    if (length) return { start: token.start, end: tokens[i + length - 1]?.end ?? token.end }
  }
  return null
}

/** Somebody has written there: no hole, no date of the page, no question, no advice. */
export const isFilled = ({ tokens, pack, types }: Told): boolean =>
  tokens.some(({ kind, text }) => kind === 'word' && text.length > 1) &&
  !isPlaceholder(tokens, pack) &&
  pack.sets.datedBy.at(tokens, 0) === 0 &&
  types[0] !== 'advice' &&
  tokens.at(-1)?.text !== '?'
