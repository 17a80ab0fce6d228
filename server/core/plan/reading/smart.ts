import { Temporal } from 'temporal-polyfill'
import type { Span } from '../../text'
import { monthsBetween } from '../dates/calendar'
import { datedEvent } from '../events'
import type {
  Answer,
  DateReading,
  Deadline,
  DeadlineSource,
  Evidence,
  Field,
  Horizon,
  Letter,
} from '../model'
import type { Reading } from '../phrase'
import { indicators } from '../quantities'
import type { Draft, OpenSection, State } from './state'

/** What every goal is judged by, filled in once its children and fields are known: parents first, then again for totals. */
export function judge(goals: readonly Draft[], state: State, period: DateReading | null): void {
  for (const goal of goals) {
    if (goal.type === 'key-result')
      goal.dates = goal.dates.filter(({ kind, precision }) => kind !== 'unanchored' || precision !== null)
    goal.deadline = deadlineOf(goal, period)
    goal.horizon = horizonOf(goal, state)
    goal.evidence = [...measures(goal), ...means(goal), ...timing(goal)]
    judge(goal.children, state, period)
    adopt(goal)
    if (
      goal.status === 'open' &&
      goal.children.length > 1 &&
      goal.children.every(child => child.status === 'done')
    )
      goal.status = 'done'
    goal.smart = {
      specific: specific(goal),
      measurable: has(goal, 'M') ? 'yes' : 'no',
      achievable: has(goal, 'A') ? 'yes' : 'unknown',
      realistic: has(goal, 'R') ? 'yes' : 'unknown',
      timeBound: timeBound(goal),
    }
  }
}

const has = (goal: Draft, letter: Letter): boolean => goal.evidence.some(found => found.letter === letter)

/** A parent takes what only its children say: their figures, and the last of their dates. */
function adopt(goal: Draft): void {
  const measured = goal.children.find(child => child.smart.measurable === 'yes')
  if (measured && !has(goal, 'M'))
    goal.evidence = [...goal.evidence, { letter: 'M', span: measured.span, text: measured.text }]
  if (goal.deadline || goal.blankDeadline) return
  const dated = goal.children.filter(
    child =>
      (child.type === 'stage' || child.type === 'key-result') &&
      child.deadline?.end &&
      child.deadline.from !== 'parent',
  )
  const last = latest(dated.flatMap(child => child.deadline ?? []))
  if (last) goal.deadline = { ...last, from: 'child' }
}

/** Ruling order: a blank cell, the row's or label's date, the goal's own words, its parent, its heading, the form. */
function deadlineOf(goal: Draft, period: DateReading | null): Deadline | null {
  if (goal.blankDeadline) return null
  const labelled = goal.fields.filter(
    ({ type, empty }) => (type === 'deadline' || type === 'period') && !empty,
  )
  for (const field of labelled) {
    const found = pick(field.value.dates) ?? asVague(field)
    if (found) return { ...found, from: field.label ? 'label' : 'column' }
  }
  const own = pick(goal.dates)
  if (own) return { ...placed(own, goal), from: 'own' }
  for (const field of goal.fields) {
    const said = field.type === 'note' || field.type === 'specific' ? pick(field.value.dates) : null
    if (said?.end) return { ...said, from: 'child' }
  }
  return inherited(goal, period)
}

/** A month without a year is that of the period around it; of something done, the last one rather than the next. */
function placed(date: DateReading, goal: Draft): DateReading {
  const { start, end } = date
  if (date.kind !== 'assumed-year' || !end || !start) return date
  if (goal.status === 'done')
    return { ...date, start: start.subtract({ years: 1 }), end: end.subtract({ years: 1 }) }
  const around = goal.parent?.deadline?.start ? goal.parent.deadline : goal.section.period
  if (!around?.start || !around.end) return date
  for (let years = 0; years <= around.end.year - end.year; years++) {
    const moved = { start: start.add({ years }), end: end.add({ years }) }
    if (compare(moved.end, around.start) >= 0 && compare(moved.end, around.end) <= 0)
      return { ...date, ...moved, kind: 'absolute' }
  }
  return date
}

const { compare } = Temporal.PlainDate

function inherited(goal: Draft, period: DateReading | null): Deadline | null {
  const from = (reading: DateReading | null, source: DeadlineSource): Deadline | null =>
    reading && { ...reading, from: source }
  const { parent } = goal
  if (parent) {
    const takes =
      goal.type === 'key-result' ||
      parent.type === 'stage' ||
      (parent.type === 'objective' && goal.type !== 'action')
    return takes && parent.deadline ? { ...parent.deadline, from: 'parent' } : null
  }
  if (goal.type === 'habit' || goal.type === 'action') return from(goal.section.period, 'heading')
  const headed = goal.section.period
  if (period && headed?.precision === 'year' && isDuring(period, headed)) return from(period, 'front-matter')
  return from(headed, 'heading') ?? (promisesOtherwise(goal.section) ? null : from(period, 'front-matter'))
}

/** The form's own period says more exactly what the year in the title only names. */
const isDuring = (a: DateReading, b: DateReading): boolean =>
  a.start !== null &&
  a.end !== null &&
  b.start !== null &&
  b.end !== null &&
  compare(a.start, b.end) <= 0 &&
  compare(b.start, a.end) <= 0

/** « Long-term »: the form's period does not reach here. */
const promisesOtherwise = (section: OpenSection): boolean =>
  section.bareHorizon && section.horizon !== 'short'

/** The date a phrase commits to: the latest resolved one, else the first that says when without saying the day. */
export function pick(dates: readonly DateReading[]): DateReading | null {
  const said = dates.filter(({ role }) => role === 'deadline')
  return latest(said.filter(({ end }) => end !== null)) ?? said[0] ?? null
}

function latest<D extends DateReading>(dates: readonly D[]): D | null {
  let best: D | null = null
  for (const date of dates)
    if (date.end && (!best?.end || Temporal.PlainDate.compare(date.end, best.end) > 0)) best = date
  return best
}

/** Words in a Deadline cell that are no date: « ongoing », `as soon as the parts come in`. */
function asVague({ value }: Field): DateReading | null {
  if (!value.text || value.dates.some(({ role }) => role === 'start')) return null
  return {
    span: value.span,
    text: value.text,
    kind: 'vague',
    precision: null,
    start: null,
    end: null,
    role: 'deadline',
  }
}

function horizonOf(goal: Draft, { calendar, settings }: State): Horizon {
  const { end } = goal.deadline ?? { end: null }
  if (!end) return goal.horizon !== 'none' ? goal.horizon : goal.section.horizon
  const months = monthsBetween(calendar.anchor ?? calendar.today, end)
  const { medium, long } = settings.horizons
  const dated = months <= medium ? 'short' : months <= long ? 'medium' : 'long'
  const { horizon } = goal.section
  return dated === 'long' && months <= long * 1.5 && (horizon === 'medium' || horizon === 'short')
    ? horizon
    : dated
}

function measures(goal: Draft): Evidence[] {
  const found = indicators(goal.reading, goal.reading.pack)
  const event = found.length === 0 && isDated(goal) ? datedEvent(goal.reading, goal.reading.pack) : null
  const spans = event ? [event] : found.length ? found : resultOf(goal)
  const own = spans.map(span => ({ letter: 'M' as const, span, text: textAt(goal.reading, span) }))
  const fields = goal.fields.filter(({ type, empty }) => type === 'metric' && !empty)
  const told = fields.filter(({ value }) => value.text !== '')
  const level = goal.fields.filter(
    ({ type, value, empty }) =>
      (type === 'level' || type === 'note') && !empty && /\d/.test(value.text) && type === 'level',
  )
  return [
    ...own,
    ...[...told, ...level].map(({ value }) => ({ letter: 'M' as const, span: value.span, text: value.text })),
  ]
}

/** A key result says a result with any figure that is no date, or as something that has been done: « signed off ». */
function resultOf({ type, reading: { tokens, terms, dates, leading } }: Draft): readonly Span[] {
  if (type !== 'key-result') return []
  const figure = tokens.find(
    ({ kind, start, end }) =>
      kind === 'number' && !dates.some(({ span }) => span.start <= start && end <= span.end),
  )
  const done = terms.find(
    ({ category, span }) => category === 'achieved' && span.start > (tokens[leading]?.start ?? 0),
  )
  const said = figure ?? done?.span
  return said ? [{ start: said.start, end: said.end }] : []
}

/** A day was set for this goal itself: a thing that happens or does not. */
const isDated = ({ deadline }: Draft): boolean =>
  deadline?.end != null &&
  (deadline.from === 'own' || deadline.from === 'label' || deadline.from === 'column')

const textAt = ({ tokens }: Reading, span: { start: number; end: number }): string =>
  tokens
    .filter(token => token.start >= span.start && token.end <= span.end)
    .map((token, i) => (token.spaced && i ? ' ' : '') + token.shown)
    .join('')

const LETTERS = { means: 'A', achievable: 'A', 'time-budget': 'A', realistic: 'R', evidence: 'R' } as const

/** Declared means, budgets and grounds: facts for A and R, never a judgement. */
function means(goal: Draft): Evidence[] {
  return goal.fields.flatMap(({ type, value, empty }) => {
    const letter = LETTERS[type as keyof typeof LETTERS]
    return letter && !empty ? [{ letter, span: value.span, text: value.text }] : []
  })
}

function timing({ deadline, cadence, reading }: Draft): Evidence[] {
  if (deadline?.end) return [{ letter: 'T', span: deadline.span, text: deadline.text }]
  return cadence ? [{ letter: 'T', span: cadence, text: textAt(reading, cadence) }] : []
}

function timeBound({ deadline }: Draft): Answer {
  if (!deadline) return 'no'
  const kinds = ['absolute', 'relative', 'assumed-year', 'assumed-fiscal']
  return kinds.includes(deadline.kind) ? 'yes' : 'no'
}

/** Something another person could see: an observable verb, a measure, a « by …ing » clause, an observable action. */
function specific(goal: Draft): Answer {
  const { verb, reading, children } = goal
  if (verb?.category === 'observable' || has(goal, 'M') || bySeen(reading)) return 'yes'
  if (children.some(child => child.verb?.category === 'observable' || child.smart.measurable === 'yes'))
    return 'yes'
  const vague = verb?.category === 'vague' || verb?.category === 'activity'
  const words = reading.tokens.filter(token => token.kind === 'word').length
  const hollow = reading.terms.some(
    ({ category }) => category === 'quantifier' || category === 'quality' || category === 'degree',
  )
  return vague || (!verb && words <= 2) || hollow ? 'no' : 'yes'
}

/** `improve X by rebuilding Y`, « … en animant … » */
function bySeen({ tokens, terms, pack }: Reading): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const length = pack.sets.byDoing.at(tokens, i)
    const next = tokens[i + length]
    if (
      length &&
      next &&
      terms.some(
        ({ category, span }) =>
          (category === 'observable' || category === 'plain-verb') && span.start === next.start,
      )
    )
      return true
  }
  return false
}
