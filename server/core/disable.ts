import type { Lint, Reported } from './report'
import { at, contains, type Edit } from './text'

/** A heading, with room before it for a comment of its own. */
const HEADING = /^ {0,3}#{1,6}(?=\s|$)/
/** What opens a list item, a quotation, a table row, HTML or anything indented: no comment may stand before it. */
const STRUCTURE = /^(?:\s|[-*+•◦–→>|<]|\d+[.)]\s)/
/** The line between a table's head and its body. */
const DELIMITER = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
/** What ends a line without being words: spaces, and the backslash of a hard break. */
const LINE_END = /(?:\\|\s+)$/

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The edit that silences a finding's rule from inside the document, for its line or for the whole file, and leaves
 * the Markdown as it was: lists stay lists, and rows keep their cells. A reason stands behind two hyphens.
 */
export function disableEdit(
  lint: Lint,
  finding: Reported,
  scope: 'line' | 'file' = 'line',
  reason = '',
): Edit {
  const { text } = lint
  const metadata = lint.plan.frontMatter.span
  if (scope === 'file' || (metadata && finding.at.start < metadata.end)) {
    return ofFile(text, metadata?.end ?? 0, directive('disable-file', finding.rule, reason))
  }
  const line = lineOf(text, finding.at.start)
  const indent = /^ */.exec(line.text)?.[0] ?? ''
  const before = `${indent}${directive('disable-next-line', finding.rule, reason)}\n`
  if (HEADING.test(line.text) || opensParagraph(text, line)) return { at: at(line.start), insert: before }
  return onLine(text, line, directive('disable-line', finding.rule, reason))
}

/**
 * The edits that silence a finding's rule from the heading above it to the next heading of its kind; null where no such
 * heading stands at the head of a line.
 */
export function disableSectionEdits(
  { text, plan }: Lint,
  { at: place, rule }: Reported,
  reason = '',
): readonly Edit[] | null {
  const section = plan.sections.findLast(({ heading, span }) => heading !== null && contains(span, place))
  if (!section?.heading) return null
  const head = lineOf(text, section.heading.span.start)
  if (!HEADING.test(head.text)) return null
  const opening = { at: at(head.start), insert: `${directive('disable', rule, reason)}\n\n` }
  const next = section.span.end < text.length ? lineOf(text, section.span.end) : null
  if (!next || next.start <= head.start) return [opening]
  return HEADING.test(next.text)
    ? [opening, { at: at(next.start), insert: `${directive('enable', rule)}\n\n` }]
    : null
}

const directive = (kind: string, rule: string, reason = ''): string =>
  `<!-- goalmark-${kind} ${rule}${reason && ` -- ${reason}`} -->`

function ofFile(text: string, offset: number, comment: string): Edit {
  const onNewLine = offset === 0 || text[offset - 1] === '\n'
  return { at: at(offset), insert: onNewLine ? `${comment}\n` : `\n\n${comment}` }
}

function onLine(text: string, line: Line, comment: string): Edit {
  const words = line.text.replace(LINE_END, '')
  if (!words.endsWith('|') || words.endsWith('\\|') || !isInTable(text, line)) {
    return { at: at(line.start + words.length), insert: ` ${comment}` }
  }
  const spaced = /\s\|$/.test(words)
  return { at: at(line.start + words.length - 1), insert: `${spaced ? '' : ' '}${comment} ` }
}

function opensParagraph(text: string, line: Line): boolean {
  if (STRUCTURE.test(line.text) || isInTable(text, line)) return false
  return line.start === 0 || lineBefore(text, line)?.text.trim() === ''
}

function isInTable(text: string, line: Line): boolean {
  if (!line.text.includes('|')) return false
  const below = lineAfter(text, line)
  if (below && DELIMITER.test(below.text)) return true
  let above = lineBefore(text, line)
  while (above?.text.trim()) {
    if (DELIMITER.test(above.text)) return true
    above = lineBefore(text, above)
  }
  return false
}

function lineOf(text: string, offset: number): Line {
  const lastBreak = (end: string): number => (offset > 0 ? text.lastIndexOf(end, offset - 1) : -1)
  const start = Math.max(lastBreak('\n'), lastBreak('\r')) + 1
  const length = text.slice(start).search(/[\r\n]/)
  const end = length < 0 ? text.length : start + length
  return { start, end, text: text.slice(start, end) }
}

function lineBefore(text: string, { start }: Line): Line | null {
  if (start === 0) return null
  const breakLength = text.slice(start - 2, start) === '\r\n' ? 2 : 1
  return lineOf(text, start - breakLength)
}

function lineAfter(text: string, { end }: Line): Line | null {
  if (end >= text.length) return null
  return lineOf(text, end + (text.slice(end, end + 2) === '\r\n' ? 2 : 1))
}
