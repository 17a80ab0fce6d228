import type { Span } from '../../text'
import type { FormSet } from '../form-set'
import type { DateReading, Phrase, Term } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { Notes, remembered, rememberedBy } from '../remembered'
import { type Token, textOf } from '../tokens'
import type { SectionType } from '../words'
import { coverOf, goalsBetween } from './beside-goals'
import { isPlaceholder } from './fields'
import { sectionsByPlace } from './gathered'
import { sentencesIn } from './sentences'
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

/** The sentences of each passage, in the order of the document. Words that a line repeats are read once. */
export function toldIn(state: State): readonly (readonly Told[])[] {
  const fresh = state.byPassage.filter(readings => !known.get(readings))
  if (fresh.length > 0) {
    const around = aroundOf(state, fresh)
    for (const readings of fresh) known.set(readings, tell(readings, around))
  }
  return state.byPassage.map(readings => known.get(readings) ?? NOTHING)
}

const NOTHING: readonly Told[] = []

/** A passage that was taken over unchanged tells the same. */
const known = new Notes<readonly Reading[], readonly Told[]>()

/** What stands around the lines of some passages. */
interface Around {
  /** The goals in the order of their first words; of two that begin at one place the later. */
  readonly goals: readonly Draft[]
  /** Where headings begin that do more than introduce. */
  readonly headings: ReadonlySet<number>
  readonly within: (place: Span) => OpenSection | null
}

function aroundOf(state: State, passages: readonly (readonly Reading[])[]): Around {
  const within = sectionsByPlace(state)
  const headings = new Set<number>()
  const cover = coverOf(passages)
  if (!cover) return { goals: [], headings, within }
  const byStart = new Map(goalsBetween(state, cover).map(goal => [goal.span.start, goal]))
  for (const { introduces, heading } of state.sections)
    if (heading && !introduces) headings.add(heading.span.start)
  const goals = [...byStart.values()].sort((a, b) => a.span.start - b.span.start)
  return { goals, headings, within }
}

function tell(readings: readonly Reading[], { goals, headings, within }: Around): readonly Told[] {
  const lines = [...readings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const told: Told[] = []
  let end = -1
  let next = lines[0] ? firstFrom(goals, lines[0].span.start) : 0
  for (const line of lines) {
    const { start } = line.span
    if (start < end) continue
    end = line.span.end
    const isHeading = headings.has(start)
    const types = within(line.span)?.effective ?? []
    while (startOf(goals[next]) < start) next++
    const from = next
    while (startOf(goals[next]) < end) next++
    for (const sentence of cutsOf(line))
      told.push({
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
        goal: goalOf(sentence, goals, from, next),
      })
  }
  return told
}

const startOf = (goal: Draft | undefined): number => goal?.span.start ?? Number.POSITIVE_INFINITY

/** The index of the first goal that begins there or behind. */
function firstFrom(goals: readonly Draft[], place: number): number {
  let [low, high] = [0, goals.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(goals[middle]) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of these goals that begins in the sentence, and as one of its own words. */
function goalOf({ span, tokens }: Cut, goals: readonly Draft[], from: number, to: number): Draft | null {
  for (let i = from; i < to; i++) {
    const start = startOf(goals[i])
    if (start < span.start || start >= span.end) continue
    if (tokens.some(token => token.start === start)) return goals[i] ?? null
  }
  return null
}

/** A sentence of a line, whatever stands around it. */
type Cut = Phrase & Pick<Told, 'tokens' | 'pack'>

/** The sentences of a line as phrases of their own, with what the line knows of them. */
const cutsOf: (line: Reading) => readonly Cut[] = remembered(line =>
  sentencesIn(line).map(tokens => cut(line, tokens)),
)

function cut(line: Reading, tokens: readonly Token[]): Cut {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
  const { cadence, language, pack } = line
  return {
    tokens,
    pack,
    span,
    text: tokens.length === line.tokens.length && !holdsObject(tokens) ? line.text : textOf(tokens),
    language,
    terms: inside(span, line.terms),
    dates: inside(span, line.dates),
    cadence: cadence && cadence.start >= span.start && cadence.end <= span.end ? cadence : null,
  }
}

const inside = <T extends Term | DateReading>({ start, end }: Span, found: readonly T[]): readonly T[] =>
  found.filter(({ span }) => span.start >= start && span.end <= end)

/** A line shows it as three dots, a sentence as what it is. */
const holdsObject = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => kind === 'object')

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
