import type { Span } from '../text'
import { tokenEnd } from './characters'
import { inclusiveEnd } from './inclusive'
import { plainWordAt, type Spelling, spellingAt, type Word, wordOf } from './spellings'
import type { Visible } from './visible'

export { fold } from './spellings'

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
  /** The word of that key, which knows what tables say of it. */
  readonly word: Word
  readonly kind: Spelling['kind']
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

/** The key under which a word is looked up. */
export const keyOf = (token: Token): string => token.key

/** The word as it is meant, under another key. */
export const respelled = (token: Token, key: string): Token => ({
  ...token,
  text: key,
  key,
  word: wordOf(key),
})

/** The words with one space where any white space stood; `object` is shown for code and addresses instead of what they are. */
export function textOf(tokens: readonly Token[], object?: string): string {
  let text = ''
  for (const { spaced, kind, shown } of tokens)
    text += (spaced && text ? ' ' : '') + (kind === 'object' ? (object ?? shown) : shown)
  return text
}

/** The token at `i`, which may lie before the first one or behind the last: such a look is slow where it is not asked for. */
export const tokenAt = (tokens: readonly Token[], i: number): Token | undefined =>
  i >= 0 && i < tokens.length ? tokens[i] : undefined

/** A token while its text is being cut. It is changed in place: copies would be of another shape, and slow every reader. */
type Fresh = { -readonly [Key in keyof Token]: Token[Key] }

/** Visible text as tokens, cut once for every reader that follows. Linear in its length. */
export function tokenise(visible: Visible): readonly Token[] {
  visible.tokens ??= cut(visible)
  return visible.tokens
}

function cut(visible: Visible): readonly Token[] {
  const { text } = visible
  const tokens: Fresh[] = []
  let last = 0
  let opensLine = false
  for (let start = 0; start < text.length; ) {
    const plain = plainWordAt(text, start)
    const end = plain ? start + plain.shown.length : tokenEnd(text, start)
    if (end === start) {
      opensLine ||= text.charCodeAt(start) === LINE_FEED
      start++
      continue
    }
    const spaced = start === 0 || start > last
    opensLine ||= start === 0
    const spelling = plain ?? spellingAt(text, start, end)
    if (plain) {
      tokens.push(token(visible, start, end, plain, spaced, opensLine))
      last = end
    } else if (spelling.elision > 0) {
      const behind = start + spelling.elision
      tokens.push(token(visible, start, behind, spellingAt(text, start, behind), spaced, opensLine))
      last = pushWord(visible, tokens, behind, end, spellingAt(text, behind, end), false, false)
    } else last = pushWord(visible, tokens, start, end, spelling, spaced, opensLine)
    start = last
    opensLine = false
  }
  // An array that was pushed to holds room for many more, and tokens are kept.
  return markQuotes(joinThousands(tokens)).slice()
}

const LINE_FEED = 10

function pushWord(
  visible: Visible,
  tokens: Fresh[],
  start: number,
  bareEnd: number,
  spelling: Spelling,
  spaced: boolean,
  opensLine: boolean,
): number {
  let end = bareEnd
  const made = token(visible, start, end, spelling, spaced, opensLine)
  if (made.kind === 'word' && end > start + 1) end = inclusiveEnd(visible.text, end)
  if (end > bareEnd) {
    made.end = visible.offset(end - 1) + 1
    made.shown = visible.text.slice(start, end)
    made.plural = /s\)?$/.test(made.shown)
  }
  tokens.push(made)
  return end
}

function token(
  visible: Visible,
  start: number,
  end: number,
  { shown, kind, text, fold, capital, word }: Spelling,
  spaced: boolean,
  opensLine: boolean,
): Fresh {
  return {
    start: visible.offset(start),
    end: visible.offset(end - 1) + 1,
    shown,
    text,
    fold,
    key: word.key,
    word,
    kind,
    capital,
    plural: false,
    quoted: false,
    titled: visible.titled(start),
    spaced,
    opensLine,
  }
}

/** Digits beyond which no number in a plan is read on, so that a wall of figures stays linear. */
const LONGEST_NUMBER = 16

/** « 30 000 », « 1 400 »: groups of three digits behind a space are one number. */
function joinThousands(tokens: Fresh[]): Fresh[] {
  if (!hasNumbersSideBySide(tokens)) return tokens
  const joined: Fresh[] = []
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
      before.end = next.end
      before.shown = `${before.shown} ${next.shown}`
      before.text += next.text
      before.fold = before.text
    } else joined.push(next)
  }
  return joined
}

function hasNumbersSideBySide(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++)
    if (tokens[i]?.kind === 'number' && tokens[i - 1]?.kind === 'number') return true
  return false
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '«': '»' }

function markQuotes(tokens: Fresh[]): readonly Token[] {
  let open = -1
  let closer = ''
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i] as Fresh
    if (kind !== 'mark') continue
    if (open < 0) {
      const closes = CLOSING[text]
      if (closes && !(text === '"' && tokens[i - 1]?.kind === 'number')) {
        open = i
        closer = closes
      }
    } else if (text === closer) {
      for (let k = open; k <= i; k++) (tokens[k] as Fresh).quoted = true
      open = -1
    }
  }
  return tokens
}
