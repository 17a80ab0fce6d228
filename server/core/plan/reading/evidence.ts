import { overlaps, type Span } from '../../text'
import { surenessAt } from '../confidence'
import { datedEvent, finishedThing } from '../events'
import { mainVerb } from '../main-verb'
import type { Deadline, Evidence, Field, Letter } from '../model'
import { type Reading, readTokens } from '../phrase'
import { indicators } from '../quantities'
import { textOf, tokenise } from '../tokens'
import { plain } from '../visible'
import { contextOf, type Draft, type State } from './state'

/** The words of the plan that answer for a letter of SMART, each with its place. */
export function evidenceOf(goal: Draft, state: State): Evidence[] {
  const { reading, verb } = goal
  const seen = verb?.category === 'observable' ? verb.span : byDoing(reading)
  const found: Evidence[] = []
  if (seen) found.push(evidence('S', seen, reading))
  found.push(...measures(goal, state))
  addSureness(reading, found)
  addDeclared(goal, found)
  const when = timing(goal)
  if (when) found.push(when)
  return found
}

const evidence = (letter: Letter, span: Span, reading: Reading): Evidence => ({
  letter,
  span,
  text: textAt(reading, span),
})

/** What another person could see somebody do: `by rebuilding …`, « en animant … ». */
function byDoing({ tokens, terms, dates, pack }: Reading): Span | null {
  for (let i = 0; i < tokens.length; i++) {
    const length = pack.sets.byDoing.at(tokens, i)
    const next = length ? tokens[i + length] : undefined
    if (!next) continue
    const deed = terms.find(
      ({ category, span }) =>
        (category === 'observable' || category === 'plain-verb') &&
        span.start === next.start &&
        // `by end Feb`: « end » is no deed there.
        !dates.some(date => overlaps(date.span, span)),
    )
    if (deed) return { start: tokens[i]?.start ?? 0, end: deed.span.end }
  }
  return null
}

function measures(goal: Draft, state: State): readonly Evidence[] {
  const { reading, type, fields } = goal
  const shown = indicators(reading, reading.pack).map(span => evidence('M', span, reading))
  const found = type === 'key-result' ? shown.filter(({ text }) => !SCORE.test(text)) : shown
  const own = found.length > 0 ? found : happening(goal)
  const told = fields.filter(
    field => field.type === 'metric' && !field.empty && field.value.text !== '' && tells(field, goal, state),
  )
  const level = fields.filter(({ type, value, empty }) => type === 'level' && !empty && /\d/.test(value.text))
  if (told.length === 0 && level.length === 0) return own
  return [
    ...own,
    ...[...told, ...level].map(({ value }) => ({ letter: 'M' as const, span: value.span, text: value.text })),
  ]
}

/** What happens or does not, where the words hold no figure. */
function happening(goal: Draft): readonly Evidence[] {
  const event = (isDated(goal) ? eventOf(goal) : null) ?? stopped(goal)
  return (event ? [event] : resultOf(goal)).map(span => evidence('M', span, goal.reading))
}

/** What one stops doing is done or is not, day or no day. */
function stopped({ verb, reading }: Draft): Span | null {
  const { tokens, pack, leading, span } = reading
  if (verb?.category === 'avoid')
    return tokens.some(({ start, kind }) => start > verb.span.end && kind === 'word') ? verb.span : null
  // `No Sunday shifts from September`: it is so, or it is not.
  const denies = verb === null && tokens.length > 2 && pack.sets.negations.at(tokens, leading) > 0
  if (!denies) return null
  const isDeed = [1, 2].some(ahead => mainVerb({ ...reading, leading: leading + ahead }) !== null)
  return isDeed ? null : span
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

const textAt = ({ tokens }: Reading, { start, end }: Span): string =>
  textOf(tokens.filter(token => token.start >= start && token.end <= end))

const LETTERS = { means: 'A', achievable: 'A', 'time-budget': 'A', realistic: 'R', evidence: 'R' } as const

/** Coaches have a goal made smaller until its author is as sure as this, out of ten. */
const SURE = 7

function addSureness(reading: Reading, found: Evidence[]): void {
  const { tokens, pack } = reading
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const said = token?.kind === 'number' ? surenessAt(tokens, pack, i) : null
    if (!token || !said || said.value < SURE) continue
    found.push(evidence('A', { start: token.start, end: tokens[said.to - 1]?.end ?? token.end }, reading))
  }
}

/** Declared means, budgets, confidence and grounds: facts for A and R, never a judgement. */
function addDeclared({ fields }: Draft, found: Evidence[]): void {
  for (const { type, value, empty } of fields) {
    const letter = LETTERS[type as keyof typeof LETTERS]
    if (letter && !empty) found.push({ letter, span: value.span, text: value.text })
  }
}

function timing({ deadline, cadence, reading }: Draft): Evidence | null {
  if (deadline?.end || deadline?.review) return { letter: 'T', span: deadline.span, text: deadline.text }
  return cadence && evidence('T', cadence, reading)
}
