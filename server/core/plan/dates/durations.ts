import type { Token } from '../tokens'
import type { Found, Lead } from './forms'
import { type Calendar, fromAnchor } from './resolve'
import { UNITS } from './table'
import type { Words } from './written'

/** `within 6 months`, `in the next 6-12 months`, « dans les 18 prochains mois », « d'ici deux ans ». */
export function duration(words: Words, i: number, lead: Lead, calendar: Calendar): Found | null {
  const { tokens, table } = words
  if (lead !== 'within' && lead !== 'by' && lead !== 'in') return null
  const opening = table.find(tokens, i, 'between')?.length ?? 0
  let at = i + opening
  const first = numberAt(words, at)
  if (!first && lead !== 'within') return null
  at += first?.length ?? 0
  const upper = first && rangeNumber(words, at)
  at += upper?.length ?? 0
  const middle = table.find(tokens, at, 'between')?.length ?? 0
  const loose = lead === 'in' && opening + middle === 0
  at += middle
  if (tokens[at]?.text === '-' && !tokens[at]?.spaced) at++
  const unit = table.find(tokens, at, 'unit')
  const name = unit && UNITS[unit.value]
  if (!unit || !name) return null
  at += unit.length
  const anchored = table.find(tokens, at, 'durationAnchor')
  if (anchored && !table.find(tokens, at + anchored.length, 'dayWord'))
    return { kind: 'event', precision: null, range: null, length: at - i, bare: false }
  if (loose) return null
  if (!first && isSeveral(tokens[at - 1]))
    return { kind: 'vague', precision: null, range: null, length: at - i, bare: false }
  return { ...fromAnchor(upper?.value ?? first?.value ?? 1, name, calendar), length: at - i, bare: false }
}

/** `in the coming months`: nobody says how many. */
const isSeveral = (unit: Token | undefined): boolean =>
  unit !== undefined && /[sx]$/.test(unit.fold) && unit.fold !== 'mois'

/** `a year from now`, `18 months from today`, « l'année à venir ». */
export function fromNow(words: Words, i: number, calendar: Calendar): Found | null {
  const { tokens, table } = words
  const number = numberAt(words, i)
  const count = number ?? table.find(tokens, i, 'determiner')
  const unit = count && table.find(tokens, i + count.length, 'unit')
  const name = unit && UNITS[unit.value]
  if (!name) return null
  const behind = i + count.length + unit.length
  // `the months ahead`: nobody says how many.
  if (!number && isSeveral(tokens[behind - 1])) return null
  const now = table.find(tokens, behind, 'fromNow') ?? (number ? null : table.find(tokens, behind, 'ahead'))
  if (!now) return null
  const length = count.length + unit.length + now.length
  return { ...fromAnchor(count.value || 1, name, calendar), length, bare: false }
}

/** `start Sept 2029, two years part time`: a beginning and how long it takes give the end. */
export function lastingFrom(words: Words, i: number, found: Found, calendar: Calendar): Found | null {
  const { tokens, table } = words
  if (!found.range) return null
  const comma = tokens[i + found.length]?.text === ',' ? 1 : 0
  const at = i + found.length + comma
  const count = comma ? numberAt(words, at) : null
  const unit = count && table.find(tokens, at + count.length, 'unit')
  const name = unit && UNITS[unit.value]
  if (!count || !unit || !name) return null
  const { start, end } = found.range
  const last = fromAnchor(count.value, name, { ...calendar, anchor: end }).range
  return (
    last && {
      ...found,
      range: { start, end: last.end },
      length: found.length + comma + count.length + unit.length,
      bare: false,
    }
  )
}

function numberAt({ tokens, table }: Words, i: number): { value: number; length: number } | null {
  const token = tokens[i]
  if (token?.kind === 'number' && /^\d{1,4}$/.test(token.text))
    return { value: Number(token.text), length: 1 }
  return table.find(tokens, i, 'number')
}

function rangeNumber(words: Words, i: number): { value: number; length: number } | null {
  const joiner = words.table.find(words.tokens, i, 'rangeTo')
  const upper = joiner && numberAt(words, i + joiner.length)
  return joiner && upper && { value: upper.value, length: joiner.length + upper.length }
}
