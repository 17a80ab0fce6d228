import type { Span } from '../../text'
import type { Field, FrontMatter } from '../model'
import type { Reading } from '../phrase'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import type { SectionType } from '../words'
import { besideGoals } from './beside-goals'
import { isPlaceholder } from './fields'
import { labelled } from './labelled'
import type { State } from './state'

/** Where somebody stands with whom the plan is, or can be, talked through: a name, a mentor, a manager as a supporter. */
export function readPeople(state: State, meta: FrontMatter): readonly Span[] {
  const named = labelledPeople(state).map(({ value }) => value.span)
  const labels = state.headings.fields.find(([type]) => type === 'people')?.[1]
  const entries = meta.entries.filter(
    ({ key, value }) => value !== '' && labels?.isWhole(tokenise(plain(key))),
  )
  return [...entries.map(({ span }) => span), ...named, ...saidIn(state)].sort((a, b) => a.start - b.start)
}

/** The people whom lines name, where they are no part of the work. */
const saidIn = besideGoals((readings, { isHeading, sectionOf }) =>
  readings.flatMap(reading => {
    if (isHeading(reading) || isPlaceholder(reading.tokens, reading.pack)) return []
    const primary = sectionOf(reading)?.effective[0]
    return primary && ELSEWHERE.has(primary) ? [] : peopleIn(reading, primary === 'people')
  }),
)

/** Where people are what the work is about, or what is not wanted. */
const ELSEWHERE: ReadonlySet<SectionType> = new Set(['target', 'nongoal', 'advice', 'research'])

/** `Mentor: Omar`, « Avec qui : Nadège »: whoever stands behind such a label; « me », « moi » is nobody else. */
function labelledPeople(state: State): readonly Field[] {
  return peopleFields(state).filter(({ value }) => {
    const pack = state.packs.find(({ code }) => code === value.language)
    return !pack?.sets.firstPerson.forms.includes(value.text.toLowerCase())
  })
}

const peopleFields = labelled('people')

/** The people of one line; under « People » every capitalised word is taken for a name. */
function peopleIn(reading: Reading, isList: boolean): Span[] {
  const { tokens, terms, pack } = reading
  const { people } = pack.sets.upkeep
  const found: Span[] = []
  for (const { category, span } of terms)
    if (
      category === 'person-role' &&
      !isObject(
        tokens,
        tokens.findIndex(({ start }) => start === span.start),
        reading,
      )
    )
      found.push(span)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const length = people.at(tokens, i)
    const end = tokens[i + length - 1]?.end
    if (length > 0 && end !== undefined && !isObject(tokens, i, reading))
      found.push({ start: token.start, end })
    else if (isName(tokens, i, reading, isList)) found.push({ start: token.start, end: token.end })
  }
  return found
}

/** `manage two supervisors`, « encadrer mes collègues »: the people of the job itself. */
function isObject(tokens: readonly Token[], i: number, { pack }: Reading): boolean {
  const { objectVerbs } = pack.sets.upkeep
  for (let back = 1; back <= NEAR; back++) {
    const token = tokens[i - back]
    if (!token || (token.kind === 'mark' && token.text !== "'")) return false
    if (objectVerbs.at(tokens, i - back) === 1) return true
  }
  return false
}

/** Words between a verb and the people it is done to. */
const NEAR = 3

/** A capitalised word behind `with`, « demander à », « Mme », before `says`, « et moi », or anywhere under « People ». */
function isName(tokens: readonly Token[], i: number, reading: Reading, isList: boolean): boolean {
  const { pack, dates } = reading
  const token = tokens[i] as Token
  if (token.kind !== 'word' || token.quoted || token.text.length < 2) return false
  if (!token.capital) return isTypedLow(tokens, i, reading)
  if (dates.some(({ span }) => span.start <= token.start && token.end <= span.end)) return false
  if (pack.dates.find(tokens, i, 'month') || pack.dates.find(tokens, i, 'weekday')) return false
  if (isList) return true
  const isAcronym = token.shown === token.shown.toUpperCase()
  const { companions, titles, doings } = pack.sets.upkeep
  if (!isAcronym && doings.at(tokens, i + 1) > 0) return true
  for (let back = 1; back <= 2 && back <= i; back++) {
    if (companions.at(tokens, i - back) === back && !isAcronym) return true
    if (titles.at(tokens, i - back) === back) return true
  }
  return false
}

/** `go over this w bex`: who types no capital at all types none in names. */
function isTypedLow(tokens: readonly Token[], i: number, { pack, terms }: Reading): boolean {
  const { text, start } = tokens[i] as Token
  const { companions } = pack.sets.upkeep
  return (
    text.length > 2 &&
    companions.at(tokens, i - 1) === 1 &&
    tokens.every(({ capital }) => !capital) &&
    !pack.sets.stopWords.has(text) &&
    pack.sets.determiners.at(tokens, i) === 0 &&
    !terms.some(({ span }) => span.start <= start && start < span.end)
  )
}
