import type { Span } from '../../text'
import type { FormSet } from '../form-set'
import type { DateReading, Phrase, Term } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { remembered, rememberedBy } from '../remembered'
import type { Token } from '../tokens'
import type { SectionType } from '../words'
import { isPlaceholder } from './fields'
import { goalsOf } from './gathered'
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

/** The sentences of each line, in the order of the document. Words that a line repeats are read once. */
export function toldIn(state: State): readonly (readonly Told[])[] {
  const { sections } = state
  const goals = goalsByStart(state)
  const headed = sections.filter(({ introduces }) => !introduces)
  const headings = new Set(headed.flatMap(({ heading }) => heading?.span.start ?? []))
  const told: (readonly Told[])[] = []
  let [section, end, next] = [0, -1, 0]
  for (const line of linesOf(state)) {
    const { start } = line.span
    if (start < end) continue
    end = line.span.end
    while ((sections[section + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= start) section++
    while (startOf(goals[next]) < start) next++
    const from = next
    while (startOf(goals[next]) < end) next++
    const { effective } = sections[section] as OpenSection
    const own = from < next ? goals.slice(from, next) : NO_GOALS
    told.push(toldOn(line, effective, headings.has(start), own))
  }
  return told
}

/** What is read, in the order of the document; of two that begin at one place the longer first. */
function linesOf({ readings }: State): readonly Reading[] {
  const byPlace = (a: Reading, b: Reading): number => a.span.start - b.span.start || b.span.end - a.span.end
  const isSorted = readings.every((one, i) => i === 0 || byPlace(readings[i - 1] as Reading, one) <= 0)
  return isSorted ? readings : [...readings].sort(byPlace)
}

/** The goals in the order of their first words; of two that begin at one place the later. */
function goalsByStart(state: State): readonly Draft[] {
  const byStart = new Map(goalsOf(state).map(goal => [goal.span.start, goal]))
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start)
}

const startOf = (goal: Draft | undefined): number => goal?.span.start ?? Number.POSITIVE_INFINITY

const NO_GOALS: readonly Draft[] = []

/** What was told on a line last, and what stood around it then. */
interface Last {
  readonly types: readonly SectionType[]
  readonly isHeading: boolean
  readonly goals: readonly Draft[]
  readonly told: readonly Told[]
}

const last = new WeakMap<Reading, Last>()

/** The sentences of a line, with the goals whose words begin in it: the same as before where the same stands around it. */
function toldOn(
  line: Reading,
  types: readonly SectionType[],
  isHeading: boolean,
  goals: readonly Draft[],
): readonly Told[] {
  const before = last.get(line)
  if (before?.types === types && before.isHeading === isHeading && areSame(before.goals, goals))
    return before.told
  const told = cutsOf(line).map(
    (sentence): Told => ({
      line,
      tokens: sentence.tokens,
      pack: sentence.pack,
      span: sentence.span,
      text: sentence.text,
      language: sentence.language,
      terms: sentence.terms,
      dates: sentence.dates,
      cadence: sentence.cadence,
      types,
      isHeading,
      goal: goalOf(sentence, goals),
    }),
  )
  last.set(line, { types, isHeading, goals, told })
  return told
}

const areSame = (some: readonly Draft[], others: readonly Draft[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i])

/** The first goal that begins in this sentence, and as one of its own words. */
const goalOf = ({ span, tokens }: Cut, goals: readonly Draft[]): Draft | null =>
  goals.find(
    ({ span: { start } }) =>
      start >= span.start && start < span.end && tokens.some(token => token.start === start),
  ) ?? null

/** A sentence of a line, whatever stands around it. */
type Cut = Phrase & Pick<Told, 'tokens' | 'pack'>

/** The sentences of a line as phrases of their own, with what the line knows of them. */
const cutsOf: (line: Reading) => readonly Cut[] = remembered(line =>
  sentencesOf(line.tokens).map(tokens => cut(line, tokens)),
)

function cut(line: Reading, tokens: readonly Token[]): Cut {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
  const inside = <T extends Term | DateReading>(found: readonly T[]): readonly T[] =>
    found.filter(one => one.span.start >= span.start && one.span.end <= span.end)
  const { cadence, language, pack } = line
  return {
    tokens,
    pack,
    span,
    text: textOf(tokens),
    language,
    terms: inside(line.terms),
    dates: inside(line.dates),
    cadence: cadence && cadence.start >= span.start && cadence.end <= span.end ? cadence : null,
  }
}

function textOf(tokens: readonly Token[]): string {
  let text = ''
  for (const token of tokens) text += (token.spaced && text ? ' ' : '') + token.shown
  return text
}

/** Where the sentence holds one of the forms, in the author's own words unless quotations count too; else null. */
export function holds({ tokens }: Pick<Told, 'tokens'>, forms: FormSet, quotations = false): Span | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const length = token.quoted && !quotations ? 0 : forms.at(tokens, i)
    if (length) return { start: token.start, end: tokens[i + length - 1]?.end ?? token.end }
  }
  return null
}

/** Somebody has written there: no hole, no date of the page, no question, no advice. */
export const isFilled = (told: Told): boolean => told.types[0] !== 'advice' && isWritten(told)

const isWritten: (told: Told) => boolean = rememberedBy(
  ({ tokens }) => tokens,
  ({ tokens, pack }) =>
    tokens.some(({ kind, text }) => kind === 'word' && text.length > 1) &&
    !isPlaceholder(tokens, pack) &&
    pack.sets.datedBy.at(tokens, 0) === 0 &&
    tokens.at(-1)?.text !== '?',
)
