import type { Token } from '../tokens'
import { codeAt, nth, nthPeriod } from './codes'
import { type Tag, UNITS } from './table'
import {
  type Atom,
  atom,
  endsInFigure,
  glued,
  integer,
  isHistory,
  nextYearBehind,
  type Words,
  type Written,
  yearBehind,
} from './written'

/** The absolute date that starts at token `i`, or null. Looks at most a dozen tokens ahead. */
export function atomAt(words: Words, i: number): Atom | null {
  const known = words.atoms[i]
  if (known !== undefined) return known
  const token = words.tokens[i]
  if (!token) return null
  const found =
    token.kind === 'number' ? numeric(words, i, token) : token.kind === 'word' ? named(words, i) : null
  words.atoms[i] = found
  return found
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
    const day = /^(\d\d?)t?$/.exec(tokens[i + 4]?.text ?? '')?.[1]
    if (month && day && glued(tokens, i + 3, mark))
      return atom({ unit: 'day', year, month, day: Number(day) }, 5 + clockAt(tokens, i + 5))
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
  return yearThenMonth(words, i, year) ?? atom({ unit: 'year', year, fiscal: false, until: null }, 1, true)
}

/** `2027 May 17`, `2027, May 17`: the year first and the rest as in English. */
function yearThenMonth(words: Words, i: number, year: number): Atom | null {
  const { tokens, table } = words
  const at = i + (tokens[i + 1]?.text === ',' ? 2 : 1)
  const month = table.find(tokens, at, 'month')
  const day = month && integer(words, at + month.length, 1, 31)
  if (!month || day === null || yearBehind(words, at + month.length + 1)) return null
  return atom({ unit: 'day', year, month: month.value, day }, at + month.length + 1 - i)
}

/** The hour glued to an ISO date, `T09:30:00Z`: how many tokens it takes. */
function clockAt(tokens: readonly Token[], i: number): number {
  let at = i
  while (at < i + 6 && tokens[at]?.spaced === false && /^(?:\d\dz?|:)$/.test(tokens[at]?.text ?? '')) at++
  return tokens[i - 1]?.text.endsWith('t') ? at - i : 0
}

function slashed({ tokens }: Words, i: number): Atom | null {
  const mark = tokens[i + 1]?.text
  if ((mark !== '/' && mark !== '-') || !glued(tokens, i + 1, mark)) return null
  const a = tokens[i]?.text ?? ''
  const b = tokens[i + 2]?.text ?? ''
  if (!/^\d\d?$/.test(a) || !/^(?:\d\d?|\d{4})$/.test(b)) return null
  if (b.length === 4) return monthOfYear(a, b)
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

/** `06/2027` */
function monthOfYear(a: string, b: string): Atom | null {
  const [month, year] = [Number(a), Number(b)]
  return month >= 1 && month <= 12 && year >= 1950 && year < 2100
    ? atom({ unit: 'month', year, month }, 3)
    : null
}

/** `04.11.2025` and `10.2027` are one number to the tokeniser. */
function dotted(token: Token): Atom | null {
  if (!token.text.includes('.')) return null
  const day = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(token.text)
  if (day) {
    const [a, b, year] = [Number(day[1]), Number(day[2]), Number(day[3])]
    // Points put the day first, unless no month has that number.
    return atom({ unit: 'day', year, month: b > 12 && a <= 12 ? a : b, day: b > 12 && a <= 12 ? b : a }, 1)
  }
  const yearFirst = /^(20\d\d)\.(\d\d?)\.(\d\d?)$/.exec(token.text)
  if (yearFirst) {
    const [year, month, day] = yearFirst.slice(1).map(Number) as [number, number, number]
    return atom({ unit: 'day', year, month, day }, 1)
  }
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
  if ((tokens[at]?.text === '-' || tokens[at]?.text === '/') && !tokens[at]?.spaced) at++
  const month = table.find(tokens, at, 'month')
  if (!month) return null
  at += month.length
  const dot = tokens[at]?.text === '.' && !tokens[at]?.spaced ? 1 : 0
  const year = yearBehind(words, at + dot)
  if (!year && isHistory(words, at + dot)) return null
  if (year) at += dot
  const written = { unit: 'day', year: year?.year ?? null, month: month.value, day } as const
  return atom(written, at + (year?.length ?? 0) - i)
}

const OPENS_NAMED = ['unit', 'month', 'weekday', 'season', 'feast', 'schoolStart', 'ordinal', 'term'] as const

function named(words: Words, i: number): Atom | null {
  const { tokens, table } = words
  const code = codeAt(words, i) ?? weekCode(words, i)
  if (code) return code
  if (!table.mayBe(tokens[i], OPENS_NAMED)) return null
  const find = (tag: Tag, at = i) => table.find(tokens, at, tag)
  const week = weekOfYear(words, i)
  if (week) return week
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

/** `week 40 of 2027`, « semaine 12 2027 »: a numbered week asks for its year; without one it counts a programme's. */
function weekOfYear(words: Words, i: number): Atom | null {
  const unit = words.table.find(words.tokens, i, 'unit')
  if (!unit || UNITS[unit.value] !== 'week') return null
  const n = integer(words, i + unit.length, 1, LAST_WEEK)
  const year = n === null ? null : yearBehind(words, i + unit.length + 1)
  // `week 12` alone may be the twelfth of a quarter or a course.
  return n === null || !year ? null : weekIn(words, i, n, unit.length + 1)
}

/** `W40 2027`, « S40 »: the next such week where no year stands. */
function weekCode(words: Words, i: number): Atom | null {
  const fold = words.tokens[i]?.fold ?? ''
  if (!endsInFigure(fold)) return null
  const [, letters = '', figure] = /^([a-z]+)(\d\d?)$/.exec(fold) ?? []
  const n = Number(figure)
  return words.table.words.weekCodes.includes(letters) && n >= 1 && n <= LAST_WEEK
    ? weekIn(words, i, n, 1)
    : null
}

function weekIn(words: Words, i: number, n: number, length: number): Atom | null {
  const year = yearBehind(words, i + length)
  const next = words.tokens[i + length]
  // « dans le S3 »: a determiner makes it a thing.
  if (!year && words.table.find(words.tokens, i - 1, 'determiner')) return null
  const closes = next === undefined || next.kind === 'mark'
  return atom({ unit: 'week', year: year?.year ?? null, n }, length + (year?.length ?? 0), !year && !closes)
}

const LAST_WEEK = 53

/** No phrase joins a date by more words than this: « de l' », `of the`. */
const MOST_JOINS = 3

/** How many tokens the determiners and joining words at `i` take. */
export function joinsAt({ tokens, table }: Words, i: number): number {
  let at = i
  for (let steps = 0; steps < MOST_JOINS; steps++) {
    const more = table.find(tokens, at, 'join')?.length ?? table.find(tokens, at, 'determiner')?.length ?? 0
    if (more === 0) break
    at += more
  }
  return at - i
}

function monthFirst(words: Words, i: number, month: number, length: number): Atom | null {
  const { tokens } = words
  let at = i + length
  if (tokens[at]?.text === '.' && !tokens[at]?.spaced) at++
  const the = words.table.find(tokens, at, 'determiner')?.length ?? 0
  if (the && integer(words, at + the, 1, 31) !== null) at += the
  const short = words.table.words.order === 'dmy' ? shortYear(words, at) : null
  if (short) return atom({ unit: 'month', year: short, month }, at + 1 - i)
  const day = integer(words, at, 1, 31)
  const clock = tokens[at + 1]?.text === ':' || tokens[at + 1]?.text === '%' || tokens[at + 1]?.text === '/'
  if (day !== null && !clock) {
    const year = yearBehind(words, at + 1)
    return atom({ unit: 'day', year: year?.year ?? null, month, day }, at + 1 + (year?.length ?? 0) - i)
  }
  const ordinal = words.table.find(tokens, at, 'ordinal')
  const ordinalYear = ordinal && yearBehind(words, at + ordinal.length)
  if (ordinal && ordinalYear)
    return atom(
      { unit: 'day', year: ordinalYear.year, month, day: ordinal.value },
      at + ordinal.length + ordinalYear.length - i,
    )
  const year = yearBehind(words, at)
  if (!year && isHistory(words, at)) return null
  const goesOn = tokens[at] !== undefined && !tokens[at]?.opensLine && !tokens[at]?.capital
  if (!year) return atom({ unit: 'month', year: null, month }, goesOn ? at - i : length, true)
  return atom({ unit: 'month', year: year.year, month }, at + year.length - i)
}

/** « mars 28 », where the day would stand first: the year. */
function shortYear(words: Words, at: number): number | null {
  const text = words.tokens[at]?.text ?? ''
  const isYear = /^(?:2[5-9]|3\d)$/.test(text) && yearBehind(words, at + 1) === null
  return isYear && words.tokens[at + 1]?.text !== '%' ? 2000 + Number(text) : null
}

/** A weekday only helps a date behind it; alone it is the next such day. */
function weekdayFirst(words: Words, i: number, weekday: number, length: number): Atom {
  const { tokens, table } = words
  const mark = tokens[i + length]
  const comma = mark?.text === ',' || (mark?.text === '.' && !mark.spaced) ? 1 : 0
  const skipped = length + comma + joinsAt(words, i + length + comma)
  const behind = table.find(tokens, i + skipped, 'weekday') ? null : atomAt(words, i + skipped)
  if (behind?.written.unit === 'day' || behind?.written.unit === 'slashed')
    return { ...behind, length: behind.length + skipped }
  const next = table.find(tokens, i + length, 'next')
  return atom(
    { unit: 'weekday', n: weekday, next: next !== null },
    length + (next?.length ?? 0),
    next === null,
  )
}

const WINTER = 3

function seasonFirst(words: Words, i: number, n: number, length: number, term: boolean): Atom {
  const behind = words.table.find(words.tokens, i + length, 'term')
  const at = length + (behind?.length ?? 0)
  const year = yearBehind(words, i + at)
  const second = year ? nextYearBehind(words, i + at + year.length, year.year) : 0
  // « hiver 2026-2027 » is over in 2027, `autumn 2026/27` in 2026.
  const last = year && (second && n === WINTER ? year.year + 1 : year.year)
  const written = {
    unit: 'season',
    year: last,
    n,
    term: term || behind !== null || words.inTerms === true,
  } as const
  return atom(written, at + (year ? year.length + second : 0), !year)
}
