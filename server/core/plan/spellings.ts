import { detached } from '../markdown'
import { isApostrophe, isDigit, isPlainLetter, letterAt, OBJECT, unitAt } from './characters'
import type { DateTable, Senses } from './dates/table'
import { mayTie } from './inclusive'
import type { Entries, TermTable } from './terms'

/** What tables look up, and what the one that was asked last knows of it: nearly every question comes again. */
export interface Word {
  readonly key: string
  /** A figure for the key: words of one key have one, and most words of different keys have different ones. */
  readonly hash: number
  dates: DateTable | null
  senses: Senses | null
  terms: TermTable | null
  entries: Entries | null
}

/** What letters, figures or a mark come to, wherever they stand. */
export interface Spelling {
  readonly shown: string
  readonly kind: 'word' | 'number' | 'mark' | 'object'
  /** Lower case, composed accents, straight quotes and hyphens. */
  readonly text: string
  /** `text` without accents. */
  readonly fold: string
  readonly capital: boolean
  readonly word: Word
  /** Letters of an elided word that opens it, « l' », « qu' »; 0 where none does. */
  readonly elision: number
}

/** So many are kept, for all documents: more than people write in, and too few to weigh. */
const MOST = 16384
/** Longer ones come once. */
const LONGEST = 24

const words = new Map<string, Word>()

/** Spellings by their letters, found where they stand in a text: what is known already is not cut out of it. */
class Spellings {
  readonly #slots: (Spelling | undefined)[] = Array.from({ length: MOST * 2 })
  #count = 0

  at(text: string, from: number, to: number): Spelling {
    let hash = 0
    for (let i = from; i < to; i++) hash = hashOn(hash, text.charCodeAt(i))
    return this.#find(text, from, to, hash)
  }

  plainAt(text: string, from: number): Spelling | null {
    let hash = 0
    let to = from
    let code = unitAt(text, to)
    for (; isPlainLetter(code); code = unitAt(text, ++to)) hash = hashOn(hash, code)
    return to > from && endsPlainWord(code) ? this.#find(text, from, to, hash) : null
  }

  #find(text: string, from: number, to: number, hash: number): Spelling {
    if (to - from > LONGEST) return worked(text.slice(from, to))
    let place = ((hash ^ (hash >>> 15)) >>> 0) % (MOST * 2)
    for (;;) {
      const known = this.#slots[place]
      if (!known) return this.#add(place, worked(detached(text.slice(from, to))))
      if (isAt(text, from, to, known.shown)) return known
      place = (place + 1) % this.#slots.length
    }
  }

  #add(place: number, made: Spelling): Spelling {
    if (this.#count >= MOST) {
      this.#slots.fill(undefined)
      this.#count = 0
    }
    this.#count++
    this.#slots[place] = made
    return made
  }
}

const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

/** What stands behind the last letter is no part of the word: neither a figure nor a sign that may tie an ending to it. */
const endsPlainWord = (code: number): boolean =>
  code < 128 && !isDigit(code) && !isApostrophe(code) && !mayTie(code)

function isAt(text: string, from: number, to: number, shown: string): boolean {
  if (shown.length !== to - from) return false
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== shown.charCodeAt(i - from)) return false
  return true
}

const spellings = new Spellings()

/** The spelling that stands there in a text, worked out once for all documents: the same letters come to the same. */
export const spellingAt = (text: string, from: number, to: number): Spelling => spellings.at(text, from, to)

/** The spelling of a word of letters from a to z; null where something else stands, or may be part of the word. */
export const plainWordAt = (text: string, from: number): Spelling | null => spellings.plainAt(text, from)

/** The word of a key. */
export function wordOf(key: string): Word {
  const known = words.get(key)
  if (known) return known
  const made: Word = { key, hash: hashOf(key), dates: null, senses: null, terms: null, entries: null }
  if (key.length > LONGEST) return made
  if (words.size >= MOST) words.clear()
  words.set(key, made)
  return made
}

function worked(shown: string): Spelling {
  const first = shown.charAt(0)
  const kind = kindOf(first)
  const text = kind === 'mark' ? plainMark(shown) : plainWord(shown)
  const folded = kind === 'mark' ? text : fold(text)
  return {
    shown,
    kind,
    text,
    fold: folded,
    capital: kind === 'word' && first !== first.toLowerCase(),
    word: wordOf(PAIRS.has(folded) ? text : folded),
    elision: shown.length > 2 && APOSTROPHE.test(shown) ? (ELISION.exec(shown)?.[1]?.length ?? 0) : 0,
  }
}

const APOSTROPHE = /['’ʼ]/
const ELISION = /^((?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’ʼ]).+$/iu

/** Words that only their accent tells apart: a/à, ou/où, du/dû, sur/sûr, cote/côte. */
export const PAIRS: ReadonlySet<string> = new Set(['a', 'ou', 'du', 'sur', 'cote'])

/** Lower case without accents: how words are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ]/g, "'")
}

const ASCII = /^[\0-\x7f]*$/
const isAscii = (text: string): boolean => ASCII.test(text)

/** The figure of a key, from its length and three of its letters: quick to make, since every word has one. */
export function hashOf(key: string): number {
  const last = key.length - 1
  const letters = key.charCodeAt(0) * 31 + key.charCodeAt(last) * 7 + key.charCodeAt(last >> 1) * 197
  return letters + last * 67
}

/** Lower case, composed, straight apostrophes. */
function plainWord(raw: string): string {
  const lower = raw.toLowerCase()
  return isAscii(lower) ? lower : lower.normalize('NFC').replace(/[’ʼ]/g, "'")
}

function kindOf(first: string): Spelling['kind'] {
  const code = first.charCodeAt(0)
  if (isDigit(code)) return 'number'
  if (code === OBJECT) return 'object'
  return letterAt(first, 0) > 0 ? 'word' : 'mark'
}

const DASHES = /[\u2010-\u2013\u2212]/

function plainMark(raw: string): string {
  if (raw.charCodeAt(0) < 128) return raw
  if (DASHES.test(raw)) return '-'
  if (/[“”„]/.test(raw)) return '"'
  if (/[‘’ʼ]/.test(raw)) return "'"
  return raw
}
