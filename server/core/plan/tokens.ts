import type { Span } from '../text'
import { isDigit, letterAt, OBJECT, tokenEnd } from './characters'
import { inclusiveEnd } from './inclusive'
import type { Visible } from './visible'

/** A word, number or mark of visible text. `start` and `end` are offsets of the document. */
export interface Token extends Span {
  /** Lower case, composed accents, straight quotes and hyphens; inclusive endings taken off. */
  readonly text: string
  /** As written. */
  readonly shown: string
  /** `text` without accents. */
  readonly fold: string
  /** What tables look the word up by: folded, but for the pairs that only an accent tells apart (a/à…). */
  readonly key: string
  /** A figure for the key: words of one key have one, and most words of different keys have different ones. */
  readonly hash: number
  readonly kind: 'word' | 'number' | 'mark' | 'object'
  readonly capital: boolean
  /** An inclusive ending made it plural: « préposé·e·s ». */
  readonly plural: boolean
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean
  /** A line break stands before it. */
  readonly opensLine: boolean
  /** Inside quotation marks: somebody else's voice. */
  readonly quoted: boolean
  /** Inside a link's words, italics or code: a name. */
  readonly titled: boolean
}

const ELISION = /^((?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’ʼ])(.+)$/iu
const DASHES = /[\u2010-\u2013\u2212]/
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

/** The key under which a word is looked up. */
export const keyOf = (token: Token): string => token.key

/** The figure of a key, from its length and three of its letters: quick to make, since every word has one. */
export function hashOf(key: string): number {
  const last = key.length - 1
  const letters = key.charCodeAt(0) * 31 + key.charCodeAt(last) * 7 + key.charCodeAt(last >> 1) * 197
  return letters + last * 67
}

/** The word as it is meant, under another key. */
export const respelled = (token: Token, key: string): Token => ({
  ...token,
  text: key,
  key,
  hash: hashOf(key),
})

const ASCII = /^[\0-\x7f]*$/
const isAscii = (text: string): boolean => ASCII.test(text)

/** Visible text as tokens, cut once for every reader that follows. Linear in its length. */
export function tokenise(visible: Visible): readonly Token[] {
  visible.tokens ??= cut(visible)
  return visible.tokens
}

function cut(visible: Visible): readonly Token[] {
  const { text } = visible
  const tokens: Token[] = []
  let last = 0
  let opensLine = false
  for (let start = 0; start < text.length; ) {
    const end = tokenEnd(text, start)
    if (end === start) {
      opensLine ||= text.charCodeAt(start) === LINE_FEED
      start++
      continue
    }
    const raw = text.slice(start, end)
    const around = { spaced: start === 0 || start > last, opensLine: start === 0 || opensLine }
    const elided = raw.length > 2 && APOSTROPHE.test(raw) ? ELISION.exec(raw) : null
    if (elided) {
      const [, article = '', word = ''] = elided
      const behind = start + article.length
      tokens.push(token(visible, start, behind, article, around))
      last = pushWord(visible, tokens, behind, word, { spaced: false, opensLine: false })
    } else last = pushWord(visible, tokens, start, raw, around)
    start = last
    opensLine = false
  }
  return markQuotes(joinThousands(tokens))
}

const LINE_FEED = 10
const APOSTROPHE = /['’ʼ]/

type Around = Pick<Token, 'spaced' | 'opensLine'>

function pushWord(visible: Visible, tokens: Token[], start: number, raw: string, around: Around): number {
  let end = start + raw.length
  const made = token(visible, start, end, raw, around)
  if (made.kind === 'word' && raw.length > 1) end = inclusiveEnd(visible.text, end)
  tokens.push(
    end === start + raw.length
      ? made
      : {
          ...made,
          end: visible.offset(end - 1) + 1,
          shown: visible.text.slice(start, end),
          plural: /s\)?$/.test(visible.text.slice(start, end)),
        },
  )
  return end
}

function token(visible: Visible, start: number, end: number, raw: string, around: Around): Token {
  const first = raw.charAt(0)
  const kind = kindOf(first)
  const text = kind === 'mark' ? plainMark(raw) : plainWord(raw)
  const folded = kind === 'mark' ? text : fold(text)
  const key = PAIRS.has(folded) ? text : folded
  return {
    start: visible.offset(start),
    end: visible.offset(end - 1) + 1,
    shown: raw,
    text,
    fold: folded,
    key,
    hash: hashOf(key),
    kind,
    capital: kind === 'word' && first !== first.toLowerCase(),
    plural: false,
    quoted: false,
    titled: visible.titled(start),
    spaced: around.spaced,
    opensLine: around.opensLine,
  }
}

/** Lower case, composed, straight apostrophes. */
function plainWord(raw: string): string {
  const lower = raw.toLowerCase()
  return isAscii(lower) ? lower : lower.normalize('NFC').replace(/[’ʼ]/g, "'")
}

function kindOf(first: string): Token['kind'] {
  const code = first.charCodeAt(0)
  if (isDigit(code)) return 'number'
  if (code === OBJECT) return 'object'
  return letterAt(first, 0) > 0 ? 'word' : 'mark'
}

function plainMark(raw: string): string {
  if (raw.charCodeAt(0) < 128) return raw
  if (DASHES.test(raw)) return '-'
  if (/[“”„]/.test(raw)) return '"'
  if (/[‘’ʼ]/.test(raw)) return "'"
  return raw
}

/** Digits beyond which no number in a plan is read on, so that a wall of figures stays linear. */
const LONGEST_NUMBER = 16

/** « 30 000 », « 1 400 »: groups of three digits behind a space are one number. */
function joinThousands(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (const next of tokens) {
    const before = joined.at(-1)
    const groups =
      before?.kind === 'number' &&
      next.kind === 'number' &&
      next.start === before.end + 1 &&
      before.text.length < LONGEST_NUMBER &&
      /^\d{3}(?:[.,]\d+)?$/.test(next.text) &&
      /^\d{1,3}(?:\d{3})*$/.test(before.text) &&
      (before.text.length < 4 || joined.at(-1)?.text.length !== 4)
    if (before && groups) {
      const text = before.text + next.text
      joined[joined.length - 1] = {
        ...before,
        end: next.end,
        shown: `${before.shown} ${next.shown}`,
        text,
        fold: text,
      }
    } else joined.push(next)
  }
  return joined
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '«': '»' }

function markQuotes(tokens: Token[]): readonly Token[] {
  let open = -1
  let closer = ''
  const quoted: (readonly [number, number])[] = []
  tokens.forEach((token, i) => {
    if (open < 0) {
      const closes = token.kind === 'mark' ? CLOSING[token.text] : undefined
      if (closes && !(token.text === '"' && tokens[i - 1]?.kind === 'number')) {
        open = i
        closer = closes
      }
    } else if (token.text === closer) {
      quoted.push([open, i])
      open = -1
    }
  })
  for (const [from, to] of quoted)
    for (let i = from; i <= to; i++) tokens[i] = { ...(tokens[i] as Token), quoted: true }
  return tokens
}
