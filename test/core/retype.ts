/** The same plan as other people's editors and keyboards would have written it. */
export interface Retyping {
  readonly name: string
  retype(text: string): string
}

const NBSP = '\u00a0'
/** A narrow one, as French typesetters want before `;!?` and inside numbers. */
const NNBSP = '\u202f'

/** Lines in fences, front matter and tables' rules are nobody's words. */
function inWords(text: string, change: (line: string) => string): string {
  const meta = /^(?:---|\+\+\+)\r?\n[\s\S]*?\n(?:---|\+\+\+)\r?\n/.exec(text)?.[0] ?? ''
  let isCode = false
  const lines = text
    .slice(meta.length)
    .split('\n')
    .map(line => {
      const isFence = /^\s*(?:```|~~~)/.test(line)
      if (isFence) isCode = !isCode
      return isFence || isCode || isRule(line) ? line : change(line)
    })
  return meta + lines.join('\n')
}

const isRule = (line: string): boolean => /^[\s|:=+*_-]*$/.test(line)

/** Addresses, code, wiki links, HTML and comments stay as they are. */
const outsideCode = (line: string, change: (words: string) => string): string =>
  line
    .split(/(`[^`]*`|<[^>]*>|\]\([^)]*\)|\[\[[^\]]*\]\]|https?:\/\/\S+|\S+@\S+)/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('')

const tabsForIndents = (line: string): string =>
  line.replace(/^(?: {4})+(?=[-*+•◦]|\d+[.)])/, spaces => '\t'.repeat(spaces.length / 4))

/** Not where something is indented by less than the tab below: that would no longer be the item's. */
function tabsBehindMarkers(text: string): string {
  const lines = text.split('\n')
  const isBare = (from: number): boolean => {
    const next = lines.slice(from).find(line => line.trim() !== '') ?? ''
    return !/^\s/.test(next)
  }
  return lines.map((line, i) => (isBare(i + 1) ? line.replace(/^([-*+•]) (?=\S)/, '$1\t') : line)).join('\n')
}

const unbreakable = (words: string): string =>
  words
    .replace(/(?<=[\p{L}\p{N})”"»]) (?=[:;?!»%€$])/gu, NBSP)
    .replace(/(?<=«) (?=\S)/g, NBSP)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NNBSP)
    .replace(/(?<=\d) (?=\p{L})|(?<=\p{L}) (?=\d)/gu, NBSP)

const dashed =
  (hyphen: string) =>
  (words: string): string =>
    words.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, hyphen)

export const RETYPINGS: readonly Retyping[] = [
  { name: 'CRLF', retype: text => text.replace(/\n/g, '\r\n') },
  { name: 'a byte order mark', retype: text => `\ufeff${text}` },
  { name: 'tabs for the indents of lists', retype: text => inWords(text, tabsForIndents) },
  { name: 'tabs behind markers', retype: text => tabsBehindMarkers(text) },
  {
    name: 'no-break spaces',
    retype: text => inWords(text, line => outsideCode(line, unbreakable)),
  },
  { name: 'decomposed accents', retype: text => text.normalize('NFD') },
  { name: 'hyphens (U+2010)', retype: text => inWords(text, line => outsideCode(line, dashed('\u2010'))) },
  {
    name: 'no-break hyphens (U+2011)',
    retype: text => inWords(text, line => outsideCode(line, dashed('\u2011'))),
  },
]
