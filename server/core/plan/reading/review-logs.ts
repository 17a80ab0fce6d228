import { lastUpTo, type Span } from '../../text'
import type { Phrase } from '../model'
import type { Reading } from '../phrase'
import { remembered, rememberedUnder } from '../remembered'
import { daysOf, type Look, lookIn } from './looks'
import { plainWords } from './plain-words'
import { sentencesIn } from './sentences'
import type { OpenSection, State } from './state'

/** What stands under « Review », « Suivi », « Relecture »: days and rhythms there are the plan's, entries of a log too. */
export function loggedLooks(state: State): Look[] {
  const about = stretchesAboutReviews(state)
  /** Of these stretches the last that begins before a place. */
  const before = (place: number): Span | undefined =>
    about[lastUpTo(about.length, i => about[i]?.start ?? Number.POSITIVE_INFINITY, place)]
  const looks: Look[] = []
  for (const readings of about.length > 0 ? state.byPassage : []) {
    const { first, last } = endsOf(readings)
    // Most passages are about something else.
    if ((before(last)?.end ?? 0) <= first) continue
    for (const reading of readings)
      if ((before(reading.span.start)?.end ?? 0) > reading.span.start) looks.push(...loggedIn(reading))
  }
  return looks
}

/** From the headings of such sections to the next heading each. */
function stretchesAboutReviews(state: State): readonly Span[] {
  const { sections, text } = state
  const found: Span[] = []
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i] as OpenSection
    const { start } = section.span
    const end = sections[i + 1]?.span.start ?? text.length + 1
    if (start < end && isAboutReviews(section, state)) found.push({ start, end })
  }
  return found
}

/** Where the first line of a passage begins, and where its last. */
const endsOf = remembered(
  (readings: readonly Reading[]): { readonly first: number; readonly last: number } => {
    const starts = readings.map(({ span }) => span.start)
    return { first: Math.min(...starts), last: Math.max(...starts) }
  },
)

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

function isAboutReviews({ heading, types, parent, owner }: OpenSection, { packs }: State): boolean {
  const inherits = parent?.types[0] === 'review' && types.length === 0
  const isNamed = types[0] === 'review' || (!heading || owner ? inherits : namesReviews(heading, packs))
  return isNamed && !(heading && looksBack(heading, packs))
}

const namesReviews = rememberedUnder((heading: Phrase, packs: State['packs']): boolean => {
  const title = plainWords(heading)
  return (
    title.length <= LONGEST_HEADING && packs.some(({ sets }) => sets.upkeep.headings.find(title) !== null)
  )
})

/** « From my last review »: what came out of one, not when the next is. */
const looksBack = rememberedUnder((heading: Phrase, packs: State['packs']): boolean => {
  const title = plainWords(heading)
  return packs.some(({ dates }) => title.some((_, i) => dates.find(title, i, 'last') !== null))
})

const LONGEST_HEADING = 9
