import { at, type Span } from '../../text'
import { cadenceOf } from '../cadence'
import { before } from '../dates/calendar'
import { readDates } from '../dates/read'
import type { Upkeep } from '../facts'
import type { DateReading, FrontMatter, PlainDate } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import { type Token, tokenise } from '../tokens'
import { visibleText } from '../visible'
import { fieldsOf, goalStarts, inPassages, sectionsByPlace } from './gathered'
import { metaValue } from './metadata'
import { plainWords } from './plain-words'
import { sentencesIn } from './sentences'
import type { OpenSection, State } from './state'
import { lastChange } from './updates'

/** A rhythm or a day on which the plan is looked at, where one sentence or line names it. */
interface Look {
  readonly dates: readonly DateReading[]
  /** Days between two looks; null where a rhythm is named that has no fixed length, or none is. */
  readonly days: number | null
  readonly isRhythm: boolean
  /** « 30 septembre : », and nothing behind: a look that was set and that nobody took. */
  readonly isBlank?: boolean
}

/** How the plan itself is looked after: its rhythm, the days it is looked at, the day it was last changed. */
export function readUpkeep(state: State, meta: FrontMatter): Upkeep {
  const looks = [
    ...metaLooks(state, meta),
    ...fieldLooks(state),
    ...saidLooks(state),
    ...loggedLooks(state),
    ...entries(state),
  ]
  const reviews = looks.flatMap(({ dates }) => dates)
  const rhythms = looks.flatMap(({ days }) => days ?? [])
  const from = state.calendar.anchor ?? state.calendar.today
  const tookSeveral = (): boolean =>
    new Set(reviews.flatMap(({ end }) => (end && before(end, from) ? end.toString() : []))).size >= SEVERAL
  return {
    cadenceDays: rhythms.length > 0 ? Math.min(...rhythms) : null,
    reviews,
    isReviewed:
      metaValue(meta, 'review') !== null ||
      looks.some(({ isRhythm, dates }) => isRhythm || dates.some(date => isAhead(date, from))) ||
      tookSeveral(),
    updated: lastChange(
      state,
      meta,
      looks.flatMap(({ dates, isBlank }) => (isBlank ? [] : dates)),
    ),
    isArchived: isArchived(state, meta),
  }
}

/** So many days on which somebody did look at the plan show a habit of it. */
const SEVERAL = 2

const isAhead = ({ end, kind }: DateReading, from: PlainDate): boolean =>
  end !== null ? !before(end, from) : kind === 'event' || kind === 'missing-year'

function metaLooks(state: State, meta: FrontMatter): Look[] {
  const pack = packOf(state)
  return ['review', 'cadence'].flatMap(key => {
    const entry = metaValue(meta, key)
    if (!entry) return []
    const tokens = tokenise(visibleText(state.text, entry.span))
    const dates = readDates(tokens, pack.dates, state.calendar, 'field', state.text)
    const days = Math.min(...state.packs.flatMap(other => daysOf(tokens, other) ?? []))
    const isRhythm = Number.isFinite(days)
    return { dates, days: isRhythm ? days : null, isRhythm }
  })
}

const packOf = ({ packs, language, foreign }: State): Pack =>
  packs.find(({ code }) => code === language) ?? foreign.pack

/** « Prochain bilan : 3 mai », `Review: every quarter`; a form's own « Date de l'entretien » is no review to come. */
function fieldLooks(state: State): Look[] {
  return fieldsOf(state).flatMap(({ type, empty, value, span }) => {
    if (type !== 'review' || empty) return []
    const reading = { dates: value.dates, tokens: tokenise(visibleText(state.text, span)) }
    const pack = state.packs.find(({ code }) => code === value.language) ?? packOf(state)
    if (pack.sets.upkeep.otherMeetings.at(reading.tokens, 0) > 0) return []
    return lookIn(reading.tokens, value.dates, pack, false)
  })
}

/** Every sentence that looks at the plan again, with what it says of when. */
function saidLooks(state: State): Look[] {
  const goals = goalStarts(state)
  return looksIn(state).flatMap(({ start, asStep, asNote }) => (goals.has(start) ? asStep : asNote))
}

/** Looks at the plan that a line tells of, as the words of a goal and as others. */
const looksIn = inPassages(readings =>
  readings.filter(mayLook).map(reading => ({
    start: reading.span.start,
    asStep: looksSaid(reading, true),
    asNote: looksSaid(reading, false),
  })),
)

/** The sentence behind one that looks at the plan may name the day. */
function looksSaid(reading: Reading, isStep: boolean): Look[] {
  const looks: Look[] = []
  const sentences = sentencesIn(reading)
  for (const [i, sentence] of sentences.entries()) {
    const isPlain = looksAtPlan(sentence, reading, isStep)
    if (!isPlain && (isStep || !meets(sentence, reading))) continue
    looks.push(...lookIn(sentence, reading.dates, reading.pack, isPlain))
    const [next] = lookIn(sentences[i + 1] ?? [], reading.dates, reading.pack, false)
    if (next) looks.push({ ...next, days: null, isRhythm: false })
  }
  return looks
}

/** Tokens that may begin such a sentence: a cheap first look. */
function mayLook({ tokens, pack }: Reading): boolean {
  const { looks, meetings } = pack.sets.upkeep
  for (let i = 0; i < tokens.length; i++)
    if (
      tokens[i]?.kind !== 'mark' &&
      (looks.at(tokens, i) > 0 || meetings.at(tokens, i) > 0 || reviewAt(tokens, i, pack))
    )
      return true
  return false
}

/** « Relire ma liste », `go through this`: the plan is named behind the verb; what only points at it counts outside steps. */
function looksAtPlan(sentence: readonly Token[], { pack }: Reading, isStep: boolean): boolean {
  const { looks, plans, pointers } = pack.sets.upkeep
  return sentence.some((_, i) => {
    if (reviewAt(sentence, i, pack)) return true
    const verb = looks.at(sentence, i)
    if (verb === 0) return false
    for (let at = i + verb; at <= i + verb + BETWEEN; at++) {
      if (plans.at(sentence, at) > 0) return true
      if (!isStep && pointers.at(sentence, at) > 0 && at <= i + verb) return true
    }
    return false
  })
}

/** Words that may stand between « revoir » and « ma liste ». */
const BETWEEN = 2

const reviewAt = (tokens: readonly Token[], i: number, pack: Pack): boolean =>
  pack.dates.find(tokens, i, 'reviewEvent') !== null && pack.sets.upkeep.otherMeetings.at(tokens, i) === 0

/** A meeting about the plan: named near the start of the line, and no team's meeting. */
function meets(sentence: readonly Token[], { pack }: Reading): boolean {
  const { meetings, otherMeetings } = pack.sets.upkeep
  return otherMeetings.find(sentence) === null && sentence.some((_, i) => meetings.at(sentence, i) > 0)
}

function lookIn(
  tokens: readonly Token[],
  dates: readonly DateReading[],
  pack: Pack,
  isPlain: boolean,
): Look[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const near = dates.filter(({ span }) => span.start >= first.start && span.end <= last.end)
  const days = daysOf(tokens, pack)
  const recurs = isPlain && tokens.some((_, i) => pack.dates.find(tokens, i, 'every') !== null)
  return days === null && near.length === 0 && !recurs
    ? []
    : [{ dates: near, days, isRhythm: days !== null || recurs }]
}

/** Days between two rounds of what the words call a rhythm; null where they name none. */
export function daysOf(tokens: readonly Token[], pack: Pack): number | null {
  const { rhythms, alternate, twice } = pack.sets.upkeep
  const named = rhythms.flatMap(([days, set]) => (set.find(tokens) ? days : []))
  if (named.length > 0) return Math.max(...named)
  const span = cadenceOf(tokens, pack)
  if (!span) return null
  const run = tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  const unit = run.reduce((found, _, i) => Math.max(found, unitDays(run, i, pack)), 0)
  if (unit === 0) return null
  const figure = run.find(({ kind }) => kind === 'number')
  const number = run.flatMap((_, i) => pack.dates.find(run, i, 'number')?.value ?? [])[0]
  const times = figure ? Number(figure.text) : (number ?? 1)
  if (twice.find(run)) return unit / 2
  if (alternate.find(run)) return unit * 2
  return run.some((_, i) => pack.dates.find(run, i, 'every') !== null && i === 0)
    ? unit * times
    : unit / times
}

const LENGTHS = [1, 7, 31, 92, 184, 365] as const

function unitDays(tokens: readonly Token[], i: number, pack: Pack): number {
  const unit = pack.dates.find(tokens, i, 'unit')
  if (unit) return LENGTHS[unit.value] ?? 0
  return pack.dates.find(tokens, i, 'weekday') ? 7 : 0
}

/** What stands under « Review », « Suivi », « Relecture »: days and rhythms there are the plan's, entries of a log too. */
function loggedLooks(state: State): Look[] {
  const within = sectionsByPlace(state)
  const about = new Set(state.sections.filter(section => isAboutReviews(section, state)))
  const looks: Look[] = []
  for (const readings of about.size > 0 ? state.byPassage : []) {
    const { first, last } = endsOf(readings)
    const section = within(first)
    // Most passages stand in one section, and that is about something else.
    if (section && !about.has(section) && within(last) === section) continue
    for (const reading of readings) {
      const own = within(reading.span)
      if (own && about.has(own)) looks.push(...loggedIn(reading))
    }
  }
  return looks
}

/** What begins first in a passage, and what last. */
const endsOf = remembered((readings: readonly Reading[]): { readonly first: Span; readonly last: Span } => {
  const starts = readings.map(({ span }) => span.start)
  return { first: at(Math.min(...starts)), last: at(Math.max(...starts)) }
})

/** The days and rhythms of an entry. */
const loggedIn: (reading: Reading) => readonly Look[] = remembered(reading => {
  if (!mayTime(reading)) return []
  const { tokens, dates, pack } = reading
  const isBlank = tokens.at(-1)?.text === ':'
  return sentencesIn(reading).flatMap(sentence =>
    lookIn(sentence, dates, pack, true).map(look => ({
      ...look,
      isBlank,
      ...(sentence.length > LONGEST_ENTRY && { days: null, isRhythm: false }),
    })),
  )
})

/** A day or a rhythm is named, and no team's meeting. */
const mayTime = ({ tokens, dates, cadence, pack }: Reading): boolean =>
  (dates.length > 0 || cadence !== null || daysOf(tokens, pack) !== null) &&
  pack.sets.upkeep.otherMeetings.find(tokens) === null

/** Words of a line that sets a rhythm; in longer ones somebody tells of what happened « in a week ». */
const LONGEST_ENTRY = 16

/** « Session 2, October 8, 2026 » over what was agreed on then: the day stands in the heading and is no deadline. */
function entries({ sections }: State): Look[] {
  return sections.flatMap(({ heading }) => {
    const dates = heading?.dates.filter(({ precision, firm }) => precision === 'day' && !firm) ?? []
    return dates.length > 0 ? [{ dates, days: null, isRhythm: false }] : []
  })
}

function isAboutReviews(section: OpenSection, { packs }: State): boolean {
  const { heading, types, parent } = section
  const inherits = parent?.types[0] === 'review' && types.length === 0
  if (types[0] !== 'review' && (!heading || section.owner) && !inherits) return false
  const title = heading ? plainWords(heading) : []
  const isNamed =
    types[0] === 'review' ||
    (!heading || section.owner
      ? inherits
      : title.length <= LONGEST_HEADING &&
        packs.some(({ sets }) => sets.upkeep.headings.find(title) !== null))
  // « From my last review »: what came out of one, not when the next is.
  return isNamed && !packs.some(({ dates }) => title.some((_, i) => dates.find(title, i, 'last') !== null))
}

const LONGEST_HEADING = 9

const plainOf = (text: string) => ({ text, offset: (index: number) => index, titled: () => false })

/** Its metadata say that the plan is closed, or that it is a post of a web site. */
function isArchived({ packs }: State, { entries }: FrontMatter): boolean {
  return entries.some(({ key, value }) => {
    if (key === 'layout' || key === 'permalink') return true
    return (
      key === 'status' && packs.some(({ sets }) => sets.upkeep.archived.isWhole(tokenise(plainOf(value))))
    )
  })
}

/** `Next look at this list: 3 April 2027`: a day of the plan's, and no goal. */
export const isReviewLine = (reading: Reading): boolean =>
  !reading.cue &&
  !isUntil(reading) &&
  (reading.cadence !== null || reading.dates.some(({ end }) => end !== null)) &&
  reading.tokens.some((_, i) => i < 6 && reading.pack.dates.find(reading.tokens, i, 'reviewEvent') !== null)

/** « every weekday until the next session »: the rhythm is a habit's, and the review its last day. */
const isUntil = ({ dates }: Reading): boolean => dates.some(({ review }) => review)
