import type { DateReading, PlainDate } from '../model'
import type { Token } from '../tokens'
import { joinsAt, type Words } from './atoms'
import { before, eveOfSeason, type Range } from './calendar'
import { type Found, findAt, type Lead, lastingFrom } from './forms'
import type { Calendar } from './resolve'
import type { DateTable } from './table'

/** Where the words stand: running text asks for a preposition where a heading, label or cell does not. */
export type Setting = 'text' | 'field' | 'heading'

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
  const words: Words = { tokens, table }
  const readings: DateReading[] = []
  let lead: Lead = null
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    if (!mayStart(token, table)) {
      if (token.text !== ':') lead = null
      i++
      continue
    }
    const found = token.quoted ? null : findAt(words, i, lead, calendar)
    if (found && accepted(words, i, found, lead, setting, calendar)) {
      const lasting = lead === 'from' ? lastingFrom(words, i, found, calendar) : null
      readings.push(reading(words, i, lasting ?? found, lasting ? 'by' : lead, calendar, source))
      i += (lasting ?? found).length
      if (found.kind !== 'event') lead = null
      continue
    }
    const opened = leadAt(words, i)
    if (opened) {
      lead = opened.lead
      i += opened.length
    } else {
      if (!joinsAt(words, i) && !table.find(tokens, i, 'weekday')) lead = null
      i++
    }
  }
  return readings
}

const mayStart = (token: Token, table: DateTable): boolean =>
  token.kind === 'number' ||
  table.knows(token) ||
  /^[a-z]+\d+$/.test(token.fold) ||
  /^[📅⏳🛫➕]$/u.test(token.text)

const LEADS = ['within', 'by', 'before', 'past', 'from', 'after', 'in'] as const

function leadAt({ tokens, table }: Words, i: number): { lead: Lead; length: number } | null {
  let best: { lead: Lead; length: number } | null = null
  for (const lead of LEADS) {
    const hit = table.find(tokens, i, lead)
    if (hit && hit.length > (best?.length ?? 0)) best = { lead, length: hit.length }
  }
  return best
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
  if (found.written?.unit === 'slashed') return (lead !== null || setting === 'field') && found.range !== null
  if (isQuestionNumber(tokens, i, found)) return false
  if (setting === 'field') return true
  if (setting === 'heading' && standsApart(words, i, found)) return true
  if (lead) return true
  if (prior?.text === '(' && next?.text === ')') return true
  if (found.written?.unit === 'weekday') return false
  if (i === 0 && (next?.text === ':' || next?.text === '-' || next?.text === '—' || next?.text === ','))
    return next.text !== '-' || next.spaced
  if (found.written?.unit !== 'year' || !found.range) return false
  const closes = !next || next.opensLine || [',', ';', '.', ')'].includes(next.text)
  return (
    closes &&
    prior?.kind === 'word' &&
    !prior.capital &&
    !before(found.range.end, calendar.anchor ?? calendar.today)
  )
}

function reading(
  words: Words,
  i: number,
  found: Found,
  lead: Lead,
  calendar: Calendar,
  source: string,
): DateReading {
  const span = {
    start: (words.tokens[i] as Token).start,
    end: (words.tokens[i + found.length - 1] as Token).end,
  }
  const range = lead === 'before' ? upTo(found, calendar) : found.range
  return {
    span,
    text: source.slice(span.start, span.end),
    kind: found.kind,
    precision: found.precision,
    start: range?.start ?? null,
    end: range?.end ?? null,
    role: roleOf(found, lead, calendar),
    ...(found.readings ? { readings: found.readings } : {}),
    ...(found.inverted ? { inverted: true } : {}),
  }
}

function roleOf(found: Found, lead: Lead, calendar: Calendar): DateReading['role'] {
  if ((lead === 'from' && !found.ranged) || found.starts) return 'start'
  if (lead === 'past' || lead === 'after' || (found.kind === 'absolute' && !found.range)) return 'mention'
  const over =
    found.written?.unit === 'year' &&
    found.range &&
    before(found.range.end, calendar.anchor ?? calendar.today)
  return over && found.bare && lead !== 'by' && lead !== 'before' ? 'mention' : 'deadline'
}

/** « before 2028 » ends on the day before it starts; before a day, on that day; before the summer, on 20 June. */
function upTo(found: Found, { anchor, today, hemisphere }: Calendar): Range | null {
  const { range, written } = found
  if (!range || found.edged || !written) return range
  if (written.unit === 'season') {
    const base = anchor ?? today
    const eve = eveOfSeason(
      written.n,
      written.year ?? range.start.year + (written.n === 3 ? 0 : 0),
      hemisphere,
    )
    return until(written.year === null && before(eve, base) ? eve.add({ years: 1 }) : eve, base)
  }
  if (found.precision === 'day' && written.unit !== 'feast') return range
  const eve = range.start.subtract({ days: 1 })
  const base = anchor ?? today
  return until(
    written.unit !== 'year' && !('year' in written && written.year) && before(eve, base)
      ? eve.add({ years: 1 })
      : eve,
    base,
  )
}

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
    if (prior && (prior.kind === 'number' || prior.text === '-')) continue
    const found = findAt({ tokens, table }, i, 'by', calendar)
    if (
      !found ||
      found.written ||
      (found.kind !== 'relative' && found.kind !== 'unanchored') ||
      tokens[i]?.kind === 'mark'
    )
      continue
    return reading({ tokens, table }, i, found, 'within', calendar, source)
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
function modifiesNoun({ tokens, table }: Words, i: number, { length, written, edged }: Found): boolean {
  if (written?.unit !== 'weekday' && !(edged && length === 1) && !(edged && tokens[i + 1]?.text === '-'))
    return false
  const next = tokens[i + length]
  const isNoun = next?.kind === 'word' && !next.opensLine && !table.knows(next)
  return isNoun && table.find(tokens, i - 1, 'determiner') !== null
}
