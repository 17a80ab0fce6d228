import { before } from '../dates/calendar'
import { readDates } from '../dates/read'
import type { Upkeep } from '../facts'
import type { DateReading, Field, FrontMatter, PlainDate } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { rememberedBy } from '../remembered'
import { type Token, tokenise } from '../tokens'
import { visibleText } from '../visible'
import { besideGoals } from './beside-goals'
import { labelled } from './labelled'
import { daysOf, type Look, lookIn } from './looks'
import { metaValue } from './metadata'
import { loggedLooks } from './review-logs'
import { sentencesIn } from './sentences'
import type { State } from './state'
import { lastChange } from './updates'

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
const fieldLooks = (state: State): readonly Look[] =>
  reviewFields(state).flatMap(field => lookOf({ field, state }))

const reviewFields = labelled('review')

/** What a label says stays as long as its passage does. */
const lookOf = rememberedBy(
  ({ field }: { readonly field: Field; readonly state: State }) => field,
  ({ field, state }) => fieldLook(field, state),
)

function fieldLook({ value, span }: Field, state: State): readonly Look[] {
  const tokens = tokenise(visibleText(state.text, span))
  const pack = state.packs.find(({ code }) => code === value.language) ?? packOf(state)
  return pack.sets.upkeep.otherMeetings.at(tokens, 0) > 0 ? [] : lookIn(tokens, value.dates, pack, false)
}

/** Every sentence that looks at the plan again, with what it says of when. */
const saidLooks: (state: State) => readonly Look[] = besideGoals((readings, { isGoal }) =>
  readings.filter(mayLook).flatMap(reading => looksSaid(reading, isGoal(reading))),
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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') continue
    if (pack.sets.anyLook.mayStart(token) && (looks.at(tokens, i) > 0 || meetings.at(tokens, i) > 0))
      return true
    if (reviewAt(tokens, i, pack)) return true
  }
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

/** « Session 2, October 8, 2026 » over what was agreed on then: the day stands in the heading and is no deadline. */
function entries({ sections }: State): Look[] {
  const looks: Look[] = []
  for (const { heading } of sections) {
    if (!heading || heading.dates.length === 0) continue
    const dates = heading.dates.filter(({ precision, firm }) => precision === 'day' && !firm)
    if (dates.length > 0) looks.push({ dates, days: null, isRhythm: false })
  }
  return looks
}

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
