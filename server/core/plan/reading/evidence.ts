import { overlaps, type Span } from '../../text'
import { surenessAt } from '../confidence'
import { datedEvent, finishedThing } from '../events'
import type { Deadline, Evidence, Field } from '../model'
import { mainVerb, type Reading, readTokens } from '../phrase'
import { indicators } from '../quantities'
import { tokenise } from '../tokens'
import { plain } from '../visible'
import { contextOf, type Draft, type State } from './state'

/** The words of the plan that answer for a letter of SMART, each with its place. */
export function evidenceOf(goal: Draft, state: State): Evidence[] {
  return [...deeds(goal), ...measures(goal, state), ...means(goal), ...timing(goal)]
}

/** What another person could see somebody do: an observable verb, `by rebuilding …`, « en animant … ». */
function deeds({ verb, reading }: Draft): Evidence[] {
  const seen = verb?.category === 'observable' ? verb.span : byDoing(reading)
  return seen ? [{ letter: 'S', span: seen, text: textAt(reading, seen) }] : []
}

function byDoing({ tokens, terms, dates, pack }: Reading): Span | null {
  for (const [i, token] of tokens.entries()) {
    const length = pack.sets.byDoing.at(tokens, i)
    const next = length ? tokens[i + length] : undefined
    const deed = terms.find(
      ({ category, span }) =>
        (category === 'observable' || category === 'plain-verb') &&
        span.start === next?.start &&
        // `by end Feb`: « end » is no deed there.
        !dates.some(date => overlaps(date.span, span)),
    )
    if (deed) return { start: token.start, end: deed.span.end }
  }
  return null
}

function measures(goal: Draft, state: State): Evidence[] {
  const found = indicators(goal.reading, goal.reading.pack).filter(
    span => goal.type !== 'key-result' || !SCORE.test(textAt(goal.reading, span)),
  )
  const event = found.length > 0 ? null : ((isDated(goal) ? eventOf(goal) : null) ?? stopped(goal))
  const spans = event ? [event] : found.length ? found : resultOf(goal)
  const own = spans.map(span => ({ letter: 'M' as const, span, text: textAt(goal.reading, span) }))
  const fields = goal.fields.filter(({ type, empty }) => type === 'metric' && !empty)
  const told = fields.filter(field => field.value.text !== '' && tells(field, goal, state))
  const level = goal.fields.filter(
    ({ type, value, empty }) => type === 'level' && !empty && /\d/.test(value.text),
  )
  return [
    ...own,
    ...[...told, ...level].map(({ value }) => ({ letter: 'M' as const, span: value.span, text: value.text })),
  ]
}

/** What one stops doing is done or is not, day or no day. */
function stopped({ verb, reading }: Draft): Span | null {
  const { tokens, pack, leading, span } = reading
  if (verb?.category === 'avoid')
    return tokens.some(({ start, kind }) => start > verb.span.end && kind === 'word') ? verb.span : null
  // `No Sunday shifts from September`: it is so, or it is not.
  const denies = verb === null && tokens.length > 2 && pack.sets.negations.at(tokens, leading) > 0
  const isDeed = [1, 2].some(ahead => mainVerb({ ...reading, leading: leading + ahead }) !== null)
  return denies && !isDeed ? span : null
}

/** Under a vague goal, or in vague words, a measure must measure: « feel more comfortable » says no more than the goal. */
function tells({ value }: Field, { verb, section, reading: { pack } }: Draft, state: State): boolean {
  const context = contextOf(state, 'field', section.effective)
  const read = readTokens(tokenise(plain(value.text)), pack, context)
  if (verb?.category !== 'vague' && !isHollow(read)) return true
  return indicators(read, pack).length > 0 || finishedThing({ ...read, leading: 0 }, pack) !== null
}

/** A day makes a thing that happens or does not of a deed, of something finished, and of any stage. */
function eventOf({ reading, type, verb, deadline, fields }: Draft): Span | null {
  const event = datedEvent(reading, reading.pack) ?? finishedThing(reading, reading.pack)
  const isVague = verb?.category === 'vague' || verb?.category === 'activity' || isHollow(reading)
  const isAsked = fields.some(field => field.type === 'metric' && field.empty)
  const isEarned = verb === null && deadline?.end != null && isStudy(reading)
  const happens = type === 'stage' || ((isEarned || (verb === null && isExact(deadline))) && !isAsked)
  return event ?? (happens && !isVague ? reading.span : null)
}

/** A credential, or a course: it is there on the day, or not. */
const isStudy = ({ terms, tokens, pack }: Reading): boolean =>
  terms.some(({ category }) => category === 'credential') || pack.sets.effort.courses.find(tokens) !== null

/** A day, a week or a month: an end of year would date a wish as well as a thing. */
const isExact = (deadline: Deadline | null): boolean =>
  deadline?.kind === 'impossible' ||
  deadline?.precision === 'day' ||
  deadline?.precision === 'week' ||
  deadline?.precision === 'month'

export const isHollow = ({ terms }: Reading): boolean =>
  terms.some(
    ({ category }) =>
      category === 'quantifier' || category === 'quality' || category === 'degree' || category === 'buzzword',
  )

/** A key result says a result with any figure that is no date, or as something that has been done: « signed off ». */
function resultOf({ type, reading: { tokens, terms, dates, leading, pack } }: Draft): readonly Span[] {
  if (type !== 'key-result') return []
  const figure = tokens.find(
    ({ kind, text, start, end }) =>
      kind === 'number' &&
      !SCORE.test(text) &&
      !YEAR.test(text) &&
      !dates.some(({ span }) => span.start <= start && end <= span.end),
  )
  const done = terms.find(
    ({ category, span }) => category === 'achieved' && span.start > (tokens[leading]?.start ?? 0),
  )
  const finished = finishedThing({ tokens, terms, dates, leading, cadence: null }, pack)
  // « aucun entretien entre midi et deux »: nothing is a number too.
  const none = pack.sets.negations.at(tokens, leading) && tokens[leading + 1] ? tokens[leading] : null
  const said = figure ?? done?.span ?? finished ?? none
  return said ? [{ start: said.start, end: said.end }] : []
}

/** The mark that an OKR gets at the end, 0.0 to 1.0, measures nothing. */
const SCORE = /^(?:0[.,]\d|1[.,]0)$/
const YEAR = /^20\d\d$/

/** A day was set for this goal itself: a thing that happens or does not. */
const isDated = ({ deadline }: Draft): boolean =>
  deadline !== null &&
  deadline.kind !== 'vague' &&
  (deadline.from === 'own' || deadline.from === 'label' || deadline.from === 'column')

const textAt = ({ tokens }: Reading, span: { start: number; end: number }): string =>
  tokens
    .filter(token => token.start >= span.start && token.end <= span.end)
    .map((token, i) => (token.spaced && i ? ' ' : '') + token.shown)
    .join('')

const LETTERS = { means: 'A', achievable: 'A', 'time-budget': 'A', realistic: 'R', evidence: 'R' } as const

/** Coaches have a goal made smaller until its author is as sure as this, out of ten. */
const SURE = 7

/** Declared means, budgets, confidence and grounds: facts for A and R, never a judgement. */
function means(goal: Draft): Evidence[] {
  const { tokens, pack } = goal.reading
  const sure = tokens.flatMap((token, i): Evidence[] => {
    const said = surenessAt(tokens, pack, i)
    if (!said || said.value < SURE) return []
    const span = { start: token.start, end: tokens[said.to - 1]?.end ?? token.end }
    return [{ letter: 'A', span, text: textAt(goal.reading, span) }]
  })
  const declared = goal.fields.flatMap(({ type, value, empty }): Evidence[] => {
    const letter = LETTERS[type as keyof typeof LETTERS]
    return letter && !empty ? [{ letter, span: value.span, text: value.text }] : []
  })
  return [...sure, ...declared]
}

function timing({ deadline, cadence, reading }: Draft): Evidence[] {
  if (deadline?.end || deadline?.review) return [{ letter: 'T', span: deadline.span, text: deadline.text }]
  return cadence ? [{ letter: 'T', span: cadence, text: textAt(reading, cadence) }] : []
}
