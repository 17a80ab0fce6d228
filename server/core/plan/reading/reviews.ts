import { before } from '../dates/calendar'
import type { FrontMatter, Phrase } from '../model'
import type { Reading } from '../phrase'
import { metaValue } from './metadata'
import type { State } from './state'

/** A day or a rhythm is set on which the plan is looked at again: in metadata, under its heading, on a label, in words. */
export function isReviewed(state: State, meta: FrontMatter): boolean {
  if (metaValue(meta, 'review') || state.fields.some(({ type, empty }) => type === 'review' && !empty))
    return true
  if (state.notes.some(note => note.section.types[0] === 'review' && isSet(note, state))) return true
  return state.readings.some(
    reading =>
      isSet(reading, state) && !isUntil(reading) && reading.tokens.some((_, i) => reviewAt(reading, i)),
  )
}

/** `Next look at this list: 3 April 2027`: a day of the plan's, and no goal. */
export const isReviewLine = (reading: Reading): boolean =>
  !reading.cue &&
  !isUntil(reading) &&
  (reading.cadence !== null || reading.dates.some(({ end }) => end !== null)) &&
  reading.tokens.some((_, i) => i < 6 && reviewAt(reading, i))

/** « every weekday until the next session »: the rhythm is a habit's, and the review its last day. */
const isUntil = ({ dates }: Reading): boolean => dates.some(({ review }) => review)

const reviewAt = ({ tokens, pack }: Reading, i: number): boolean =>
  pack.dates.find(tokens, i, 'reviewEvent') !== null

/** A day to come, or a rhythm. */
const isSet = (
  { dates, cadence }: Pick<Phrase, 'dates' | 'cadence'>,
  { calendar: { anchor, today } }: State,
): boolean => cadence !== null || dates.some(({ end }) => end !== null && before(anchor ?? today, end))
