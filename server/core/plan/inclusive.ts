import { joinedAt, lettersEnd, unitAt } from './characters'

const BRACKET = 40
const HYPHEN = 45
const SLASH = 47
const POINTS = '·•‧'
const BRACKETED = /\((?:e|ne|le|se|te|fe|ve|s|es|trice|rice|euse|ère)s?\)/uy
const TIED: ReadonlySet<string> = new Set([
  'e',
  'ne',
  'se',
  'fe',
  'ère',
  'trice',
  'rice',
  'euse',
  'es',
  'nes',
  'ses',
])
/** Letters that an ending behind a point takes at most: « directeur·trice ». */
const LONGEST = 6

/** The end of the inclusive ending behind a word: « préposé·e·s », « adjoint(e) », « étudiant-e ». `at` where none is. */
export function inclusiveEnd(text: string, at: number): number {
  const code = unitAt(text, at)
  if (!mayTie(code)) return at
  if (code === BRACKET) return bracketedEnd(text, at)
  return code === HYPHEN || code === SLASH ? tiedEnd(text, at) : pointedEnd(text, at)
}

/** What stands before such an ending: the cheap question. */
export const mayTie = (code: number): boolean =>
  code > 127
    ? POINTS.includes(String.fromCharCode(code))
    : code === BRACKET || code === HYPHEN || code === SLASH

function bracketedEnd(text: string, at: number): number {
  BRACKETED.lastIndex = at
  return at + (BRACKETED.exec(text)?.[0].length ?? 0)
}

function tiedEnd(text: string, at: number): number {
  const end = lettersEnd(text, at + 1)
  const isEnding = TIED.has(text.slice(at + 1, end))
  return isEnding && text.charAt(end) !== '-' && joinedAt(text, end, true) === 0 ? end : at
}

function pointedEnd(text: string, at: number): number {
  const end = lettersEnd(text, at + 1)
  const letters = [...text.slice(at + 1, end)].length
  if (letters === 0 || letters > LONGEST || joinedAt(text, end, false) > 0) return at
  const isPlural = POINTS.includes(text.charAt(end) || ' ') && text.charAt(end + 1) === 's'
  const closes = lettersEnd(text, end + 2) === end + 2 && joinedAt(text, end + 2, false) === 0
  return isPlural && closes ? end + 2 : end
}
