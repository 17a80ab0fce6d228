import type { Token } from '../tokens'
import type { DateTable, Tag } from './table'

/** A date as written, before the calendar is asked: what is missing stays null. */
export type Written =
  | { readonly unit: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly unit: 'slashed'; readonly year: number | null; readonly a: number; readonly b: number }
  | { readonly unit: 'month'; readonly year: number | null; readonly month: number }
  | {
      readonly unit: 'quarter' | 'half'
      readonly year: number | null
      readonly n: number
      readonly fiscal: boolean
    }
  | { readonly unit: 'year'; readonly year: number; readonly fiscal: boolean; readonly until: number | null }
  | { readonly unit: 'season'; readonly year: number | null; readonly n: number; readonly term: boolean }
  | { readonly unit: 'feast'; readonly year: number | null; readonly n: number }
  | { readonly unit: 'school'; readonly year: number | null }
  | { readonly unit: 'weekday'; readonly n: number; readonly next: boolean }

/** `bare` forms (a month, a year, a quarter alone) need a preposition or a place of their own to count. */
export interface Atom {
  readonly written: Written
  readonly length: number
  readonly bare: boolean
}

export interface Words {
  readonly tokens: readonly Token[]
  readonly table: DateTable
}

/** The absolute date that starts at token `i`, or null. Looks at most a dozen tokens ahead. */
export function atomAt(words: Words, i: number): Atom | null {
  const token = words.tokens[i]
  if (!token) return null
  if (token.kind === 'number') return numeric(words, i, token)
  return token.kind === 'word' ? named(words, i) : null
}

const atom = (written: Written, length: number, bare = false): Atom => ({ written, length, bare })

/** The number at `i` when it is all digits (an ordinal ending allowed) and within bounds. */
export function integer({ tokens, table }: Words, i: number, low: number, high: number): number | null {
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  const found = /^(\d+)(.*)$/.exec(token.text)
  const suffix = found?.[2] ?? ''
  if (!found || (suffix && !table.words.dayOrdinals.includes(suffix))) return null
  const value = Number(found[1])
  return value >= low && value <= high ? value : null
}

const glued = (tokens: readonly Token[], i: number, mark: string): boolean =>
  tokens[i]?.text === mark && !tokens[i]?.spaced && tokens[i + 1] !== undefined && !tokens[i + 1]?.spaced

/** A year behind a date: `2026`, `, 2026`, `'26`, « de 2026 ». */
export function yearBehind(
  words: Words,
  i: number,
): { readonly year: number; readonly length: number } | null {
  const { tokens, table } = words
  let at = i
  if (tokens[at]?.text === ',') at++
  else if (tokens[at]?.text === '/' || tokens[at]?.text === '-')
    at += tokens[at + 1]?.text.length === 4 ? 1 : 0
  else at += table.find(tokens, at, 'join')?.length ?? 0
  if (tokens[at]?.text === "'" && /^\d\d$/.test(tokens[at + 1]?.text ?? ''))
    return { year: 2000 + Number(tokens[at + 1]?.text), length: at + 2 - i }
  if (/^\d{4}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== '%') {
    const year = Number(tokens[at]?.text)
    if (year >= 1950 && year < 2100) return { year, length: at + 1 - i }
  }
  return null
}

function numeric(words: Words, i: number, token: Token): Atom | null {
  if (/^\d{4}$/.test(token.text)) return startsWithYear(words, i, Number(token.text))
  return slashed(words, i) ?? dotted(token) ?? dayThenMonth(words, i) ?? nthPeriod(words, i)
}

function startsWithYear(words: Words, i: number, year: number): Atom | null {
  const { tokens } = words
  if (year < 1950 || year > 2099) return null
  const mark = tokens[i + 1]?.text ?? ''
  if ((mark === '-' || mark === '/') && glued(tokens, i + 1, mark)) {
    const second = tokens[i + 2]?.text ?? ''
    const month = /^\d\d?$/.test(second) ? Number(second) : 0
    if (month && glued(tokens, i + 3, mark) && /^\d\d?$/.test(tokens[i + 4]?.text ?? ''))
      return atom({ unit: 'day', year, month, day: Number(tokens[i + 4]?.text) }, 5)
    if (/^\d\d$/.test(second)) {
      if (Number(second) === (year + 1) % 100)
        return atom({ unit: 'year', year, fiscal: false, until: year + 1 }, 3)
      if (mark === '-' && month >= 1 && month <= 12) return atom({ unit: 'month', year, month }, 3)
    }
    const period = codeAt(words, i + 2)
    if (period && period.written.unit !== 'year')
      return atom({ ...period.written, year } as Written, 2 + period.length)
    const end = words.table.find(tokens, i + 2, 'endCode')
    if (end) return atom({ unit: 'year', year, fiscal: false, until: null }, 2 + end.length)
  }
  return atom({ unit: 'year', year, fiscal: false, until: null }, 1, true)
}

function slashed({ tokens }: Words, i: number): Atom | null {
  const mark = tokens[i + 1]?.text
  const [a, b] = [tokens[i]?.text ?? '', tokens[i + 2]?.text ?? '']
  if (
    (mark !== '/' && mark !== '-') ||
    !glued(tokens, i + 1, mark) ||
    !/^\d\d?$/.test(a) ||
    !/^\d\d?$/.test(b)
  )
    return null
  const year = tokens[i + 4]?.text ?? ''
  if (glued(tokens, i + 3, mark) && (/^\d{4}$/.test(year) || (mark === '/' && /^\d\d$/.test(year))))
    return atom(
      { unit: 'slashed', year: Number(year) + (year.length === 2 ? 2000 : 0), a: Number(a), b: Number(b) },
      5,
    )
  if (mark === '/' && !glued(tokens, i + 3, '/') && /^\d\d?$/.test(b))
    return atom({ unit: 'slashed', year: null, a: Number(a), b: Number(b) }, 3, true)
  return null
}

/** `04.11.2025` and `10.2027` are one number to the tokeniser. */
function dotted(token: Token): Atom | null {
  const day = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(token.text)
  if (day) return atom({ unit: 'day', year: Number(day[3]), month: Number(day[2]), day: Number(day[1]) }, 1)
  const month = /^(0?[1-9]|1[0-2])\.(20\d\d)$/.exec(token.text)
  return month ? atom({ unit: 'month', year: Number(month[2]), month: Number(month[1]) }, 1) : null
}

function dayThenMonth(words: Words, i: number): Atom | null {
  const { tokens, table } = words
  const day = integer(words, i, 1, 31)
  if (day === null) return null
  let at = i + 1
  if (table.find(tokens, at, 'dayOrdinal') && !tokens[at]?.spaced) at++
  at += table.find(tokens, at, 'join')?.length ?? 0
  if (tokens[at]?.text === '-' && !tokens[at]?.spaced) at++
  const month = table.find(tokens, at, 'month')
  if (!month) return null
  at += month.length
  const dot = tokens[at]?.text === '.' && !tokens[at]?.spaced ? 1 : 0
  const year = yearBehind(words, at + dot)
  if (year) at += dot
  const written = { unit: 'day', year: year?.year ?? null, month: month.value, day } as const
  return atom(written, at + (year?.length ?? 0) - i)
}

/** « 1er trimestre 2027 », `2nd half of 2026`. */
function nthPeriod(words: Words, i: number): Atom | null {
  const n = integer(words, i, 1, 4)
  return n === null ? null : nth(words, i, n, 1)
}

function nth(words: Words, i: number, n: number, length: number): Atom | null {
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

/** `q3`, `h1`, `t2`, `fy27`, `fy 2027`, `fy26-q2`. */
function codeAt(words: Words, i: number): Atom | null {
  const { tokens, table } = words
  if (!mayBeCode(words, i)) return null
  const code = /^([a-z]+)(\d)$/.exec(tokens[i]?.fold ?? '')
  if (code?.[1] && code[2]) {
    const n = Number(code[2])
    if (table.words.quarterCodes.includes(code[1]) && n >= 1 && n <= 4)
      return withYear(words, i, 'quarter', n, 1)
    if (table.words.halfCodes.includes(code[1]) && n >= 1 && n <= 2) return withYear(words, i, 'half', n, 1)
  }
  const fiscal = fiscalYear(words, i)
  if (!fiscal) return null
  const behind = tokens[i + fiscal.length]
  if (behind?.text === '-' || behind?.text === '/') {
    const part = codeAt(words, i + fiscal.length + 1)
    if (part?.written.unit === 'quarter' || part?.written.unit === 'half')
      return atom({ ...part.written, year: fiscal.year, fiscal: true }, fiscal.length + 1 + part.length)
  }
  return atom({ unit: 'year', year: fiscal.year, fiscal: true, until: null }, fiscal.length)
}

/** A code ends in a figure, or is a fiscal word of the language with its figure apart: the cheap question first. */
function mayBeCode({ tokens, table }: Words, i: number): boolean {
  const fold = tokens[i]?.fold ?? ''
  const last = fold.charCodeAt(fold.length - 1)
  return (last >= 48 && last <= 57) || table.find(tokens, i, 'fiscalCode') !== null
}

function fiscalYear({ tokens, table }: Words, i: number): { year: number; length: number } | null {
  const joined = /^([a-z]+)(\d\d|\d{4})$/.exec(tokens[i]?.fold ?? '')
  const full = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0)
  if (joined?.[1] && joined[2] && table.words.fiscalCodes.includes(joined[1]))
    return { year: full(joined[2]), length: 1 }
  const apart = table.find(tokens, i, 'fiscalCode')
  if (!apart) return null
  const at = i + apart.length + (tokens[i + apart.length]?.text === "'" ? 1 : 0)
  const digits = tokens[at]?.text ?? ''
  return /^(?:\d\d|20\d\d)$/.test(digits) ? { year: full(digits), length: at + 1 - i } : null
}

function named(words: Words, i: number): Atom | null {
  const { tokens, table } = words
  const code = codeAt(words, i)
  if (code) return code
  if (!table.knows(tokens[i] as Token)) return null
  const find = (tag: Tag, at = i) => table.find(tokens, at, tag)
  const month = find('month')
  if (month) return monthFirst(words, i, month.value, month.length)
  const weekday = find('weekday')
  if (weekday) return weekdayFirst(words, i, weekday.value, weekday.length)
  const season = find('season')
  if (season) return seasonFirst(words, i, season.value, season.length, false)
  const feast = find('feast')
  if (feast) {
    const year = yearBehind(words, i + feast.length)
    const written = { unit: 'feast', year: year?.year ?? null, n: feast.value } as const
    return atom(written, feast.length + (year?.length ?? 0), !year)
  }
  const school = find('schoolStart')
  if (school) {
    const year = yearBehind(words, i + school.length)
    return atom({ unit: 'school', year: year?.year ?? null }, school.length + (year?.length ?? 0), !year)
  }
  const ordinal = find('ordinal')
  if (ordinal && ordinal.value <= 4) return nth(words, i, ordinal.value, ordinal.length)
  const term = find('term')
  const inTerm = term && find('season', i + term.length + joinsAt(words, i + term.length))
  if (!term || !inTerm) return null
  const at = term.length + joinsAt(words, i + term.length)
  const found = seasonFirst(words, i + at, inTerm.value, inTerm.length, true)
  return { ...found, length: found.length + at }
}

/** How many determiners and joining words stand at `i`: « de l' », `of the`. */
export function joinsAt({ tokens, table }: Words, i: number): number {
  let at = i
  for (let more = 1; more > 0; at += more)
    more = table.find(tokens, at, 'join')?.length ?? table.find(tokens, at, 'determiner')?.length ?? 0
  return at - i
}

function monthFirst(words: Words, i: number, month: number, length: number): Atom {
  const { tokens } = words
  let at = i + length
  if (tokens[at]?.text === '.' && !tokens[at]?.spaced) at++
  const day = integer(words, at, 1, 31)
  const clock = tokens[at + 1]?.text === ':' || tokens[at + 1]?.text === '%' || tokens[at + 1]?.text === '/'
  if (day !== null && !clock) {
    const year = yearBehind(words, at + 1)
    return atom({ unit: 'day', year: year?.year ?? null, month, day }, at + 1 + (year?.length ?? 0) - i)
  }
  const year = yearBehind(words, at)
  const goesOn = tokens[at] !== undefined && !tokens[at]?.opensLine && !tokens[at]?.capital
  if (!year) return atom({ unit: 'month', year: null, month }, goesOn ? at - i : length, true)
  return atom({ unit: 'month', year: year.year, month }, at + year.length - i)
}

/** A weekday only helps a date behind it; alone it is the next such day. */
function weekdayFirst(words: Words, i: number, weekday: number, length: number): Atom {
  const { tokens, table } = words
  const comma = tokens[i + length]?.text === ',' ? 1 : 0
  const behind = atomAt(words, i + length + comma + joinsAt(words, i + length + comma))
  if (behind?.written.unit === 'day' || behind?.written.unit === 'slashed')
    return { ...behind, length: behind.length + length + comma + joinsAt(words, i + length + comma) }
  const next = table.find(tokens, i + length, 'next')
  return atom(
    { unit: 'weekday', n: weekday, next: next !== null },
    length + (next?.length ?? 0),
    next === null,
  )
}

function seasonFirst(words: Words, i: number, n: number, length: number, term: boolean): Atom {
  const behind = words.table.find(words.tokens, i + length, 'term')
  const at = length + (behind?.length ?? 0)
  const year = yearBehind(words, i + at)
  const written = { unit: 'season', year: year?.year ?? null, n, term: term || behind !== null } as const
  return atom(written, at + (year?.length ?? 0), !year)
}
