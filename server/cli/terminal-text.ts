/** What a terminal obeys instead of showing, or what makes text run backwards. */
const UNRULY = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Text that a terminal shows and never obeys: names and messages, with escapes spelt out. */
export function printable(text: string): string {
  return text.replace(UNRULY, sign => SHORT[sign] ?? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
}

/** The same for a line of a plan: one sign for each, so that places stay what they were. Tabs are kept. */
export function printableLine(line: string): string {
  return line.replace(UNRULY, sign => {
    if (sign === '\t') return sign
    const code = sign.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421'
  })
}

/** What the log of a CI service obeys: `::set-output …` at the start of a line; `##[…]` and `##vso[…]` anywhere. */
const CI_LINE = /^((?:[^\S\n]|\p{DI})*):(?=\p{DI}*:)/gmu
const CI_MARK = /#(?=\p{DI}*#\p{DI}*(?:\[|vso\[|teamcity\[))/giu

/** Words in the middle of a line in which nothing is left for a CI service to obey: a sign becomes one that looks alike. */
export const inertWords = (text: string): string => text.replace(CI_MARK, '\u2317')

/** The same for whole lines. */
export const inert = (text: string): string => inertWords(text).replace(CI_LINE, '$1\u2236')

const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f265}\u{17000}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u
const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
/** Text of which each unit is one sign and takes one column: most of it, and quick to tell. */
const PLAIN =
  /^[\t\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u2319\u2400-\u25fc]*$/

/** A sign as a reader sees it, and how many columns it takes. */
export interface Sign {
  readonly text: string
  readonly offset: number
  readonly width: number
}

/** The signs of a text, emoji and accents kept whole. */
export function signs(text: string): readonly Sign[] {
  if (isPlain(text)) return Array.from(text, (sign, offset) => ({ text: sign, offset, width: 1 }))
  const seen = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  return Array.from(seen, ({ segment, index }) => ({ text: segment, offset: index, width: widthOf(segment) }))
}

/** Each unit of the text is one sign and takes one column, but for tabs. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/** The columns that a text takes. */
export const width = (text: string): number =>
  isPlain(text) ? text.length : signs(text).reduce((sum, sign) => sum + sign.width, 0)

function widthOf(sign: string): number {
  if (UNSEEN.test(sign)) return 0
  return WIDE.test(sign) || EMOJI.test(sign) ? 2 : 1
}

/** The text, followed by spaces up to a number of columns. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)))

/** The text in lines of at most so many columns, broken at plain spaces only. */
export function wrap(text: string, columns: number): readonly string[] {
  const measure = isPlain(text) ? (words: string): number => words.length : width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/)) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
