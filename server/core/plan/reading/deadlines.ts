import { Temporal } from 'temporal-polyfill'
import { before, daysBetween, monthsBetween } from '../dates/calendar'
import { readDates } from '../dates/read'
import type { Calendar } from '../dates/resolve'
import {
  type DateReading,
  type Deadline,
  type DeadlineSource,
  type Field,
  type Horizon,
  hasLastDay,
  type PlainDate,
} from '../model'
import type { Reading } from '../phrase'
import { tokenise } from '../tokens'
import { plain } from '../visible'
import { sentencesOf } from './sentences'
import type { Draft, OpenSection, State } from './state'

/** Ruling order: a blank cell, the row's or label's date, the goal's own words, its parent, its heading, the form. */
export function deadlineOf(goal: Draft, period: DateReading | null, state: State): Deadline | null {
  if (goal.blankDeadline) {
    // The cell stands empty, but the goal's own words hold the day: « Cheffe boulangère d'ici 2031 ».
    const said = toldIn(goal.reading).own
    return said?.end ? { ...placed(said, goal, state), from: 'own' } : null
  }
  for (const field of goal.fields) {
    if ((field.type !== 'deadline' && field.type !== 'period') || field.empty) continue
    const found = pick(field.value.dates) ?? asVague(field)
    if (found) return { ...found, from: field.label ? 'label' : 'column' }
  }
  const told = toldIn(goal.reading)
  // What is done was done then: « dix essaims achetés, mai 2026 ».
  const own = told.own ?? (goal.status === 'done' ? told.last : null)
  if (own && own.kind !== 'event') return { ...placed(own, goal, state), from: 'own' }
  const given = inherited(goal, period)
  // « until their defence »: how long, where a day is given for the whole.
  if (own && !given?.end) return { ...placed(own, goal, state), from: 'own' }
  for (const field of goal.fields) {
    const said = field.type === 'note' || field.type === 'specific' ? pick(field.value.dates) : null
    const tells =
      said?.firm || field.type === 'specific' || !given?.end || (said?.end && isLater(said.end, given.end))
    if (said?.end && tells) return { ...said, from: 'child' }
  }
  return given
}

/** The date that a line's own words commit to, and the last of those that govern it. */
interface Told {
  readonly own: DateReading | null
  readonly last: DateReading | null
}

const NOTHING: Told = { own: null, last: null }

function toldIn(reading: Reading): Told {
  if (reading.dates.length === 0) return NOTHING
  const dates = governing(reading)
  return { own: pick(dates), last: latest(dates) }
}

/** A remark that only looks at the way, « Check-in, 5 November », falls inside the period that it tells of. */
const isLater = (day: PlainDate, end: PlainDate): boolean => compare(day, end) > 0

/** A month without a year is that of the period around it; of something done, the nearest one to the plan's day. */
function placed(date: DateReading, goal: Draft, { calendar }: State): DateReading {
  const { start, end } = date
  if (date.kind !== 'assumed-year' || !end || !start) return date
  const around = goal.parent?.deadline?.start ? goal.parent.deadline : goal.section.period
  if (date.movable) return feastIn(date, around, goal, calendar)
  const years = around?.start && around.end ? yearsOf(around.start, around.end) : []
  for (const year of years) {
    const moved = { start: start.add({ years: year - end.year }), end: end.add({ years: year - end.year }) }
    if (
      around?.start &&
      around.end &&
      compare(moved.end, around.start) >= 0 &&
      compare(moved.end, around.end) <= 0
    )
      return { ...date, ...moved, kind: 'absolute' }
  }
  if (goal.status !== 'done') return date
  const base = calendar.anchor ?? calendar.today
  const earlier = { start: start.subtract({ years: 1 }), end: end.subtract({ years: 1 }) }
  return daysBetween(base, end) <= daysBetween(earlier.end, base) ? date : { ...date, ...earlier }
}

/** « avant Pâques » under « De septembre à juillet »: another day each year, so it is looked up anew. */
function feastIn(
  date: DateReading,
  around: DateReading | null,
  { reading: { pack } }: Draft,
  calendar: Calendar,
): DateReading {
  if (!around?.start || !around.end || !date.start || !date.end) return date
  const words = tokenise(plain(date.text))
  const lastDay = (anchor: Calendar['anchor']): PlainDate | null =>
    readDates(words, pack.dates, { ...calendar, anchor }, 'field', date.text)[0]?.end ?? null
  const [named, there] = [lastDay(calendar.anchor), lastDay(around.start)]
  if (!named || !there || compare(there, around.end) > 0) return date
  // How far off it is tells the day: « avant » and « d'ici » set the last day before the feast itself.
  const days = daysBetween(named, there)
  const [start, end] = [date.start.add({ days }), date.end.add({ days })]
  return compare(end, around.start) < 0 ? date : { ...date, start, end, kind: 'absolute' }
}

/** The years from one day to another, at most a handful. */
const yearsOf = (from: PlainDate, to: PlainDate): readonly number[] =>
  Array.from({ length: Math.min(10, to.year - from.year + 1) }, (_, i) => from.year + i)

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
  const isNamed = headed?.precision === 'year' && headed.kind !== 'relative'
  if (period && isNamed && isDuring(period, headed)) return from(period, 'front-matter')
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

/** The times that govern the goal: beside a last day in its first sentence, later ones tell of something else. */
function governing({ dates, tokens }: Reading): readonly DateReading[] {
  const [first] = sentencesOf(tokens)
  const end = first?.at(-1)?.end ?? 0
  const near = dates.filter(({ span }) => span.start < end)
  const isSure = near.some(({ firm }) => firm) || !dates.some(({ firm, end }) => firm && end !== null)
  return hasLastDay(near) && isSure
    ? near
    : dates.filter(({ kind, span }) => kind !== 'vague' || span.start < end)
}

/** The date a phrase commits to: the latest that it says to be the last day, else the latest, else one without a day. */
export function pick(dates: readonly DateReading[]): DateReading | null {
  const said = dates.filter(({ role }) => role === 'deadline')
  const resolved = said.filter(({ end }) => end !== null)
  return (
    latest(resolved.filter(({ firm, movable }) => firm && !movable)) ?? latest(resolved) ?? said[0] ?? null
  )
}

export function latest<D extends DateReading>(dates: readonly D[]): D | null {
  let best: D | null = null
  for (const date of dates)
    if (date.end && (!best?.end || Temporal.PlainDate.compare(date.end, best.end) > 0)) best = date
  return best
}

/** Words in a Deadline cell that are no date: « ongoing », `as soon as the parts come in`. */
function asVague({ value }: Field): DateReading | null {
  if (!value.text || value.dates.some(({ role }) => role === 'start')) return null
  // « every Thursday » in a column of dates is a rhythm, and no day that somebody left vague.
  if (value.cadence) return null
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

export function horizonOf(goal: Draft, { calendar, settings }: State): Horizon {
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

/** A period that is not over on the document's day: its section holds what is still to do. */
export function isAhead(date: DateReading, calendar: Calendar): boolean {
  const { end, kind, precision, firm } = date
  if (end === null) return kind === 'unanchored'
  return (precision !== 'day' || firm === true) && isToCome(date, calendar)
}

/** Its end is known and does not lie before the document's day. */
export const isToCome = ({ end }: DateReading, { anchor, today }: Calendar): boolean =>
  end !== null && !before(end, anchor ?? today)

/** The last days that a line sets and that are still to come. */
export const daysDue = (dates: readonly DateReading[], calendar: Calendar): readonly DateReading[] =>
  dates.filter(date => date.role === 'deadline' && isToCome(date, calendar))
