import type { Span } from '../text'

/** The metadata block of a document with its fences. */
export interface FrontMatterBlock {
  readonly span: Span
  readonly body: Span
  readonly form: 'yaml' | 'toml' | 'lines'
}

const FENCES = { '---': 'yaml', '+++': 'toml' } as const

/** The metadata block at the top of a text, without reading the rest; null when there is none. */
export function frontMatterOf(text: string): FrontMatterBlock | null {
  const fence = text.slice(0, 3)
  if (fence !== '---' && fence !== '+++') return findHeaderLines(text)
  const opening = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (!opening) return null
  const start = opening[0].length
  const closing = (fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m).exec(text.slice(start))
  if (!closing) return null
  const body = { start, end: start + closing.index }
  return { span: { start: 0, end: body.end + closing[0].length }, body, form: FENCES[fence] }
}

/** What Pelican and MultiMarkdown write at the very top: `Title: …` and more such lines, down to a blank one. */
const HEADER = /^(?:\p{L}[\p{L}\p{N}_ -]{0,30}[ \u00a0\u202f]?:[ \t]+\S[^\r\n]*(?:\r\n|\n|\r|$)){2,}/u
const HEADER_KEY =
  /^(?:title|date|modified|author|authors|category|tags|slug|summary|status|lang|keywords|titre|auteur|auteure|autrice|catégorie|résumé|langue|maj)[ \u00a0\u202f]?:/gim

/** Two of the keys that only metadata have: a form's own lines, `Name: …`, stay words of the plan. */
function findHeaderLines(text: string): FrontMatterBlock | null {
  const [lines] = HEADER.exec(text) ?? []
  if (!lines || (lines.match(HEADER_KEY)?.length ?? 0) < 2) return null
  if (lines.length < text.length && !/^[ \t]*(?:\r\n|\n|\r|$)/.test(text.slice(lines.length))) return null
  const end = lines.trimEnd().length
  return { span: { start: 0, end }, body: { start: 0, end }, form: 'lines' }
}

/** The text with spaces for its front matter, which is no Markdown: offsets stay true. */
export function withoutFrontMatter(text: string, frontMatter: FrontMatterBlock | null): string {
  if (!frontMatter) return text
  const { end } = frontMatter.span
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}
