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

/** Every sentence in the order of the document. Words that a line repeats are read once. */
export function toldIn(state: State): readonly Told[] {
  const { sections } = state
  const goals = goalsByStart(state)
  const headed = sections.filter(({ introduces }) => !introduces)
  const headings = new Set(headed.flatMap(({ heading }) => heading?.span.start ?? []))
  const lines = [...state.readings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const told: Told[] = []
  let [section, end, next] = [0, -1, 0]
  for (const line of lines) {
    const { span } = line
    if (span.start < end) continue
    end = span.end
    while ((sections[section + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= span.start) section++
    while (next < goals.length && (goals[next] as Draft).span.start < span.start) next++
    const from = next
    while (next < goals.length && (goals[next] as Draft).span.start < end) next++
    const around: Around = {
      types: (sections[section] as OpenSection).effective,
      isHeading: headings.has(span.start),
      goals: from < next ? goals.slice(from, next) : NO_GOALS,
    }
    for (const one of toldOn(line, around)) told.push(one)
  }
  return told
}

/** The goals in the order of their first words; of two that begin at one place the later. */
function goalsByStart(state: State): readonly Draft[] {
  const byStart = new Map(goalsOf(state).map(goal => [goal.span.start, goal]))
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start)
}

/** What stands around a line tells how its sentences are heard. */
interface Around extends Pick<Told, 'types' | 'isHeading'> {
  /** The goals whose words begin in the line. */
  readonly goals: readonly Draft[]
}

const NO_GOALS: readonly Draft[] = []

/** The sentences of lines, as they were told last, and what stood around them then. */
const lastTold = new WeakMap<Reading, { readonly around: Around; readonly told: readonly Told[] }>()

/** The sentences of a line: the same as before where the same stands around it. */
function toldOn(line: Reading, around: Around): readonly Told[] {
  const before = lastTold.get(line)
  if (before && isSame(before.around, around)) return before.told
  const { types, isHeading, goals } = around
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
  lastTold.set(line, { around, told })
  return told
}

const isSame = (then: Around, now: Around): boolean =>
  then.types === now.types &&
  then.isHeading === now.isHeading &&
  then.goals.length === now.goals.length &&
  then.goals.every((goal, i) => goal === now.goals[i])

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
