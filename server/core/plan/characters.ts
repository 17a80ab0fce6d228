/**
 * Where words, numbers and marks end. Regular expressions that name classes of Unicode take milliseconds to compile:
 * they are asked only of characters beyond the Latin ones.
 */

/** What stands for code and addresses in visible text. */
export const OBJECT = 0xfffc

const LETTER = /^\p{L}/u
const MARK = /^\p{M}/u
const MARK_OR_NUMBER = /^[\p{M}\p{N}]/u
const SPACE = /^\s/

/** Past the last letter whose class is told without a regular expression. */
const BEYOND_LATIN = 0x250

/**
 * The UTF-16 unit there; -1 behind the last one. To ask a string itself for it gives no number there, and V8 is slow from
 * then on wherever that is asked.
 */
export const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : -1)

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** a to z, in either case. */
export const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

const isSpace = (text: string, at: number): boolean => {
  const code = unitAt(text, at)
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at))
}

/** How many characters the letter at `at` takes: 0 where none stands there. */
export function letterAt(text: string, at: number): number {
  const code = unitAt(text, at)
  if (code < 128) return isPlainLetter(code) ? 1 : 0
  if (code < BEYOND_LATIN) return isLatin(code) ? 1 : 0
  return lengthOf(text, at, LETTER)
}

const isLatin = (code: number): boolean =>
  code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba

function lengthOf(text: string, at: number, sort: RegExp): number {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return at < text.length && sort.test(sign) ? sign.length : 0
}

/** The same for a combining mark, and for a number that belongs to the word before it. */
export function joinedAt(text: string, at: number, numbers: boolean): number {
  const code = unitAt(text, at)
  if (code < 128) return numbers && isDigit(code) ? 1 : 0
  return lengthOf(text, at, numbers ? MARK_OR_NUMBER : MARK)
}

/** The end of the token that starts at `at`; `at` itself where white space stands. */
export function tokenEnd(text: string, at: number): number {
  const code = unitAt(text, at)
  if (isDigit(code)) return numberEnd(text, at)
  if (letterAt(text, at) > 0) return wordEnd(text, at)
  if (code === OBJECT) return objectEnd(text, at)
  return isSpace(text, at)
    ? at
    : at + (code < 128 ? 1 : String.fromCodePoint(text.codePointAt(at) ?? 0).length)
}

const POINT = 46
const COMMA = 44

/** `12`, `1,250.50`, `3rd`. */
function numberEnd(text: string, from: number): number {
  let at = digitsEnd(text, from)
  for (let sign = unitAt(text, at); sign === POINT || sign === COMMA; sign = unitAt(text, at)) {
    if (!isDigit(unitAt(text, at + 1))) break
    at = digitsEnd(text, at + 1)
  }
  return lettersEnd(text, at)
}

function digitsEnd(text: string, from: number): number {
  let at = from
  while (isDigit(unitAt(text, at))) at++
  return at
}

/** The end of the letters that start at `from`. */
export function lettersEnd(text: string, from: number): number {
  let at = from
  for (let length = letterAt(text, at); length > 0; length = letterAt(text, at)) at += length
  return at
}

/** `learn`, « aujourd'hui », `KR2`: letters and what is joined to them, an apostrophe between letters included. */
function wordEnd(text: string, from: number): number {
  let at = partEnd(text, from, true)
  while (isApostrophe(unitAt(text, at)) && letterAt(text, at + 1) > 0) at = partEnd(text, at + 1, false)
  return at
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

function partEnd(text: string, from: number, numbers: boolean): number {
  let at = from
  for (;;) {
    const length = letterAt(text, at) || joinedAt(text, at, numbers)
    if (length === 0) return at
    at += length
  }
}

function objectEnd(text: string, from: number): number {
  let at = from
  while (unitAt(text, at) === OBJECT) at++
  return at
}
