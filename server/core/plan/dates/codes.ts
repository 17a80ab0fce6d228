import type { Token } from '../tokens'
import { type Atom, atom, endsInFigure, integer, type Words, yearBehind } from './written'

/** « 1er trimestre 2027 », `2nd half of 2026`. */
export function nthPeriod(words: Words, i: number): Atom | null {
  const n = integer(words, i, 1, 4)
  return n === null ? null : nth(words, i, n, 1)
}

export function nth(words: Words, i: number, n: number, length: number): Atom | null {
  const unit = words.table.find(words.tokens, i + length, 'unit')
  if (!unit || (unit.value !== 3 && unit.value !== 4) || (unit.value === 4 && n > 2)) return null
  return withYear(words, i, unit.value === 3 ? 'quarter' : 'half', n, length + unit.length)
}

function withYear(words: Words, i: number, unit: 'quarter' | 'half', n: number, length: number): Atom {
  const { tokens } = words
  const joined = words.table.find(tokens, i + length, 'join')?.length ?? 0
  const dash = tokens[i + length]?.text === '-' || tokens[i + length]?.text === '/' ? 1 : 0
  const fiscal = fiscalYear(words, i + length + (joined || dash))
  if (fiscal) {
    const total = length + (joined || dash) + fiscal.length
    return atom({ unit, year: fiscal.year, n, fiscal: true }, total)
  }
  const year = yearBehind(words, i + length)
  return atom({ unit, year: year?.year ?? null, n, fiscal: false }, length + (year?.length ?? 0), !year)
}

/** `q3`, `h1`, `t2`, `fy27`, `fy 2027`, `fy26-q2`, `fy28 h1`. */
export function codeAt(words: Words, i: number): Atom | null {
  const { tokens } = words
  if (!mayBeCode(words, i)) return null
  const part = partAt(words, i)
  if (part) return withYear(words, i, part.unit, part.n, 1)
  const fiscal = fiscalYear(words, i)
  if (!fiscal) return null
  const behind = tokens[i + fiscal.length]
  if (behind?.text === '-' || behind?.text === '/') {
    const of = partAt(words, i + fiscal.length + 1)
    if (of) return atom({ ...of, year: fiscal.year, fiscal: true }, fiscal.length + 2)
  }
  const half = partAt(words, i + fiscal.length)
  if (half) return atom({ ...half, year: fiscal.year, fiscal: true }, fiscal.length + 1)
  return atom({ unit: 'year', year: fiscal.year, fiscal: true, until: null }, fiscal.length)
}

/** `q3`, `h1`, « t2 », « s1 »: letters of the language and the figure glued to them. */
function partAt({ tokens, table }: Words, i: number): { unit: 'quarter' | 'half'; n: number } | null {
  const [, letters = '', figure] = /^([a-z]+)(\d)$/.exec(tokens[i]?.fold ?? '') ?? []
  const n = Number(figure)
  if (table.words.quarterCodes.includes(letters) && n >= 1 && n <= 4) return { unit: 'quarter', n }
  return table.words.halfCodes.includes(letters) && n >= 1 && n <= 2 ? { unit: 'half', n } : null
}

/** A code ends in a figure, or is a fiscal word of the language with its figure apart: the cheap question first. */
function mayBeCode({ tokens, table }: Words, i: number): boolean {
  return endsInFigure(tokens[i]?.fold ?? '') || table.find(tokens, i, 'fiscalCode') !== null
}

function fiscalYear({ tokens, table }: Words, i: number): { year: number; length: number } | null {
  const joined = /^([a-z]+)(\d\d|\d{4})$/.exec(tokens[i]?.fold ?? '')
  const full = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0)
  if (joined?.[1] && joined[2] && table.words.fiscalCodes.includes(joined[1]))
    return ending(tokens, i + 1, full(joined[2]), 1)
  const apart = table.find(tokens, i, 'fiscalCode')
  if (!apart) return null
  const at = i + apart.length + (tokens[i + apart.length]?.text === "'" ? 1 : 0)
  const digits = tokens[at]?.text ?? ''
  return /^(?:\d\d|20\d\d)$/.test(digits) ? ending(tokens, at + 1, full(digits), at + 1 - i) : null
}

/** `FY 2026-27`, « exercice 2026/27 »: the year in which it ends. */
function ending(
  tokens: readonly Token[],
  at: number,
  year: number,
  length: number,
): { year: number; length: number } {
  const [mark, next] = [tokens[at], tokens[at + 1]]
  const isSpan = (mark?.text === '-' || mark?.text === '/') && next?.kind === 'number' && !next.spaced
  return isSpan && /^(?:20)?\d\d$/.test(next.text) && Number(next.text) % 100 === (year + 1) % 100
    ? { year: year + 1, length: length + 2 }
    : { year, length }
}
