import type { Span } from '../../text'
import type { DateWords } from '../date-words'
import type { DateReading, PlainDate } from '../model'
import type { Token } from '../tokens'
import { before, eveOfSeason, type Range } from './calendar'
import { lastingFrom } from './durations'
import { type Found, findAt, type Lead } from './forms'
import { type Calendar, resolve } from './resolve'
import type { DateTable } from './table'
import { endsInFigure, type Words, type Written } from './written'

/** Where the words stand: running text asks for a preposition where a heading, label or cell does not. */
export type Setting = 'text' | 'field' | 'term' | 'heading'

/**
 * Every time expression of a phrase, in order, resolved. One pass over the tokens with a bounded look ahead: linear
 * in the length of the text.
 */
export function readDates(
  tokens: readonly Token[],
  table: DateTable,
  calendar: Calendar,
  setting: Setting,
  source: string,
): readonly DateReading[] {
  const words: Words = { tokens, table, inTerms: setting === 'term', atoms: [] }
  const readings: DateReading[] = []
  let lead: Lead = null
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    if (!mayStart(token, table)) {
      if (token.text !== ':') lead = null
      i++
      continue
    }
    const nothing = lead === 'by' ? null : table.find(tokens, i, 'notTime')
    if (nothing) {
      i += nothing.length
      lead = null
      continue
    }
    const found = mayOpen(words, i, token) ? findAt(words, i, lead, calendar) : null
    if (found && accepted(words, i, found, lead, setting, calendar)) {
      const lasting = lead === 'from' ? lastingFrom(words, i, found, calendar) : null
      if (isExplained(words, i, found, readings.at(-1))) readings.pop()
      readings.push(reading(words, i, lasting ?? found, lasting ? 'by' : lead, setting, calendar, source))
      i += (lasting ?? found).length
      if (found.kind !== 'event') lead = null
      continue
    }
    const opened = leadAt(words, i)
    if (opened) {
      lead = opened.lead
      i += opened.length
    } else {
      if (lead && !table.findAny(tokens, i, GOES_ON)) lead = null
      i++
    }
  }
  return readings
}

const mayStart = (token: Token, table: DateTable): boolean =>
  token.kind === 'number' ||
  table.knows(token) ||
  (endsInFigure(token.fold) && /^[a-z]+\d+$/.test(token.fold)) ||
  (token.kind === 'mark' && SIGNS.has(token.text))

/** What only stands around times, like « de » or a hyphen, opens none; a figure or a code may, known or not. */
const mayOpen = ({ tokens, table }: Words, i: number, { kind, quoted, fold }: Token): boolean =>
  !quoted && (kind === 'number' || table.mayOpen(tokens, i) || endsInFigure(fold))

/** `before the summer break (17 July 2026)`: the day in brackets says exactly what stands before them. */
const isExplained = (
  { tokens }: Words,
  i: number,
  { kind, precision }: Found,
  prior: DateReading | undefined,
): boolean =>
  prior !== undefined &&
  prior.kind !== 'absolute' &&
  kind === 'absolute' &&
  precision === 'day' &&
  tokens[i - 1]?.text === '(' &&
  (tokens[i - 2]?.end ?? 0) === prior.span.end

/** What may stand between a preposition and the time that it opens: « le vendredi 5 mai ». */
const GOES_ON = ['join', 'determiner', 'weekday'] as const

const LEADS = ['within', 'by', 'before', 'past', 'from', 'after', 'toward', 'in'] as const

/** Signs of task lists: the day a thing is due, starts, was made, was done. */
const SIGNS: ReadonlyMap<string, Lead> = new Map([
  ['📅', 'by'],
  ['⏳', 'by'],
  ['🛫', 'from'],
  ['➕', 'past'],
  ['✅', 'past'],
])

function leadAt({ tokens, table }: Words, i: number): { lead: Lead; length: number } | null {
  const token = tokens[i]
  const sign = token?.kind === 'mark' ? SIGNS.get(token.text) : undefined
  if (sign) return { lead: sign, length: 1 }
  const found = table.findAny(tokens, i, LEADS)
  return found && { lead: found.tag, length: found.length }
}

/** A bare month, year or quarter in running text counts only where something shows that it is a time. */
function accepted(
  words: Words,
  i: number,
  found: Found,
  lead: Lead,
  setting: Setting,
  calendar: Calendar,
): boolean {
  if (found.kind === 'absolute' && !found.range && found.bare) return lead !== null
  if (modifiesNoun(words, i, found)) return false
  if (!found.bare) return true
  const { tokens } = words
  const [prior, next] = [tokens[i - 1], tokens[i + found.length]]
  if (found.written?.unit === 'weekday' && found.bare && !isFirm(lead, found) && lead !== 'within')
    return false
  if (found.written?.unit === 'slashed')
    return (lead !== null || setting === 'field' || setting === 'term') && found.range !== null
  if (isQuestionNumber(tokens, i, found)) return false
  if (setting === 'field' || setting === 'term') return true
  if (setting === 'heading' && standsApart(words, i, found)) return true
  if (lead) return true
  if (prior?.text === '(' && next?.text === ')') return true
  if (found.written?.unit === 'weekday') return false
  // « …, January », « … : juin 2027 »: a time that ends a line behind a mark.
  const ends = !next || next.opensLine
  if (ends && found.written?.unit === 'month' && [',', ':', '—'].includes(prior?.text ?? '')) return true
  if (i === 0 && (next?.text === ':' || next?.text === '-' || next?.text === '—' || next?.text === ','))
    return next.text !== '-' || next.spaced
  if (found.written?.unit !== 'year' || !found.range) return false
  const closes = ends || [',', ';', '.', ')'].includes(next?.text ?? '')
  return (
    closes &&
    ((prior?.kind === 'word' && !prior.capital) || [',', ':', '—', '('].includes(prior?.text ?? '')) &&
    !before(found.range.end, calendar.anchor ?? calendar.today)
  )
}

function reading(
  words: Words,
  i: number,
  found: Found,
  lead: Lead,
  setting: Setting,
  calendar: Calendar,
  source: string,
): DateReading {
  const span = {
    start: (words.tokens[i] as Token).start,
    end: (words.tokens[i + found.length - 1] as Token).end,
  }
  const range = rangeOf(words, found, lead, calendar)
  return {
    span,
    text: source.slice(span.start, span.end),
    kind: found.kind,
    precision: found.precision,
    start: range?.start ?? null,
    end: range?.end ?? null,
    role: roleOf(found, lead, setting, calendar),
    ...(isFirm(lead, found) ? { firm: true } : {}),
    ...(isMovable(found) ? { movable: true } : {}),
    ...(found.readings ? { readings: found.readings } : {}),
    ...(found.review ? { review: true } : {}),
    ...(found.inverted ? { inverted: true, until: untilOf(words, i, found) } : {}),
  }
}

const untilOf = ({ tokens }: Words, i: number, { length, untilAt = 0 }: Found): Span => ({
  start: (tokens[i + untilAt] as Token).start,
  end: (tokens[i + length - 1] as Token).end,
})

/** `by June`, `within two months`; but « in 2014 » may as well tell of what was. */
const isFirm = (lead: Lead, { written }: Found): boolean =>
  lead === 'by' || lead === 'before' || (lead === 'within' && !written)
const isMovable = ({ written }: Found): boolean => written?.unit === 'feast' || written?.unit === 'season'

const SUMMER = 1

/** « d'ici les Fêtes » ends as they begin; « avant » on the day before. */
function rangeOf({ table }: Words, found: Found, lead: Lead, calendar: Calendar): Range | null {
  const { range, written } = found
  const isEve = lead === 'before' || (lead === 'toward' && written?.unit === 'season' && written.n === SUMMER)
  if (isEve) return upTo(found, calendar, table.words)
  if (lead !== 'by' || written?.unit !== 'feast' || !range) return range
  const next =
    written.year === null && before(range.start, calendar.anchor ?? calendar.today)
      ? resolve({ ...written, year: range.start.year + 1 }, table.words, calendar).range
      : range
  return next && { start: next.start, end: next.start }
}

function roleOf(found: Found, lead: Lead, setting: Setting, calendar: Calendar): DateReading['role'] {
  if ((lead === 'from' && !found.ranged) || found.starts) return 'start'
  const { written, range, bare } = found
  const over = range !== null && before(range.end, calendar.anchor ?? calendar.today)
  // `exam passed on 20 March 2027`: what is told as done on a day to come is what shall be done by then.
  const isToCome =
    lead === 'past' && range !== null && !over && found.kind === 'absolute' && found.precision === 'day'
  if (isToCome) return 'deadline'
  if (lead === 'past' || lead === 'after' || (found.kind === 'absolute' && !found.range)) return 'mention'
  if (!over || isFirm(lead, found)) return 'deadline'
  // « en juin 2018 », « 2019 »: before the plan was written, and nobody calls it a last day: history.
  const isPeriod = setting === 'text' && written?.unit !== 'day' && written?.unit !== 'slashed'
  // `2025-EOY` names a last day, as no bare year does.
  if (written?.unit === 'year' && written.until === null && !bare) return 'deadline'
  const hasYear = written !== undefined && 'year' in written && written.year !== null
  return (written?.unit === 'year' && bare) || (isPeriod && hasYear) ? 'mention' : 'deadline'
}

/** « before 2028 » ends on the day before it starts; before a day, on that day; before the summer, on 20 June. */
function upTo(found: Found, calendar: Calendar, words: DateWords): Range | null {
  const { range, written } = found
  if (!range || found.edged || !written) return range
  if (found.precision === 'day' && written.unit !== 'feast') return range
  const base = calendar.anchor ?? calendar.today
  const eve = eveOf(written, range, calendar)
  if (!before(eve, base) || ('year' in written && written.year !== null)) return until(eve, base)
  if (!('year' in written)) return until(eve, base)
  // It has begun on the day of the plan: the next one is meant.
  const year = (written.unit === 'season' ? range.end.year : range.start.year) + 1
  const next = resolve({ ...written, year } as Written, words, calendar).range
  return next ? until(eveOf(written, next, calendar), base) : range
}

const eveOf = (written: Written, { start, end }: Range, { hemisphere }: Calendar): PlainDate =>
  written.unit === 'season'
    ? eveOfSeason(
        written.n,
        written.n === 3 && written.year === null ? start.year : (written.year ?? end.year),
        hemisphere,
      )
    : start.subtract({ days: 1 })

const until = (end: PlainDate, base: PlainDate): Range => ({ start: before(base, end) ? base : end, end })

/** `Q4. What are your goals?`: the fourth question, not the fourth quarter. */
const isQuestionNumber = (tokens: readonly Token[], i: number, { length, written }: Found): boolean =>
  i === 0 &&
  written?.unit === 'quarter' &&
  ['.', ':', ')'].includes(tokens[length]?.text ?? '') &&
  tokens.at(-1)?.text === '?'

/** « (6 mois) », `(5 years)` in a heading: a period counted from the anchor. Open-ended ones (`5+`) are none. */
export function bracketedPeriod(
  tokens: readonly Token[],
  table: DateTable,
  calendar: Calendar,
  source: string,
): DateReading | null {
  for (let i = 0; i < tokens.length; i++) {
    const prior = tokens[i - 1]
    if (prior && !['(', '[', ':', '—'].includes(prior.text)) continue
    const found = findAt({ tokens, table, atoms: [] }, i, 'by', calendar)
    if (
      !found ||
      found.written ||
      (found.kind !== 'relative' && found.kind !== 'unanchored') ||
      tokens[i]?.kind === 'mark'
    )
      continue
    return reading({ tokens, table, atoms: [] }, i, found, 'within', 'heading', calendar, source)
  }
  return null
}

/** In a heading a bare time is a period when it opens or closes it behind a mark, or is a year or quarter. */
function standsApart({ tokens, table }: Words, i: number, { length, written }: Found): boolean {
  if (written?.unit !== 'month' && written?.unit !== 'weekday' && written?.unit !== 'feast') return true
  const prior = tokens[i - 1]
  return prior?.kind !== 'word' || (tokens.length === i + length && !table.find(tokens, i - 1, 'join'))
}

/** « the Tuesday list », `the year-end accounts`: a time that only says which thing is meant. */
function modifiesNoun({ tokens, table }: Words, i: number, { length, written, edged, bare }: Found): boolean {
  const isTime =
    written?.unit === 'weekday' || (bare && written?.unit === 'month' && !isWhen(tokens, table, i))
  if (!isTime && !(edged && length === 1) && !(edged && tokens[i + 1]?.text === '-')) return false
  const next = tokens[i + length]
  const isNoun = next?.kind === 'word' && !next.opensLine && !table.knows(next)
  return isNoun && table.find(tokens, i - 1, 'determiner') !== null
}

/** `at the October study day`: the time of what one goes to. */
const isWhen = (tokens: readonly Token[], table: DateTable, i: number): boolean =>
  tokens[i]?.capital === true &&
  table.find(tokens, i - 1, 'determiner') !== null &&
  table.find(tokens, i - 2, 'in') !== null
