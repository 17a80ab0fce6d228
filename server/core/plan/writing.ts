import { at, type Edit, fillBlanks, lineStart, type Span } from '../text'
import type { Goal, Plan } from './model'
import type { FieldType } from './words'

/** All that most edits ask of the plan. */
type Text = Pick<Plan, 'text'>

/** A gap that the author fills in: what stands there until then is `value`, else the name. */
export const blank = (name: string, value = ''): string => (value ? `\${${name}:${value}}` : `\${${name}}`)

/** Writes behind the goal's own words, before the point that closes them; in a cell into the room left there. */
export function tailInsert({ place }: Goal, text: string): Edit {
  const room = place.kind === 'row' ? Math.min(place.room ?? 0, widthOf(text)) : 0
  return { at: { start: place.tail, end: place.tail + room }, insert: text }
}

/** Writes list items below the goal; null where the Markdown around has no room for them. */
export function childLines(plan: Text, goal: Goal, lines: readonly string[]): Edit | null {
  const { place } = goal
  if (place.kind === 'item') {
    const sibling = goal.children.find(child => child.place.kind === 'item')?.place
    const indent = quoteOf(plan, goal, sibling?.kind === 'item' ? sibling.indent : place.childIndent)
    const marker = sibling?.kind === 'item' ? sibling.marker : null
    const bullet = marker ? BULLETS[marker] && marker : BULLETS[place.marker]
    const counted = /^(\d+)([.)])$/.exec(marker ?? '')
    if (!bullet && !counted && !/\d/.test(place.marker)) return null
    const last = counted ? Number(lastMarker(goal)) : 0
    const sign = (i: number): string => (counted ? `${last + i + 1}${counted[2]}` : (bullet ?? '-'))
    const added = lines.map((line, i) => `\n${indent}${sign(i)} ${line}`).join('')
    return { at: at(place.childrenEnd), insert: added }
  }
  if (place.kind === 'heading') return underHeading(plan, place.childrenEnd, lines)
  return null
}

/** The marker of a line below one with this marker; typed bullets nest by their sign, and only so far. */
const BULLETS: Readonly<Record<string, string>> = { '-': '-', '*': '*', '+': '+', '•': '◦', '◦': '▪' }

/** The indent of a line below, with the signs of the quotation that the goal stands in. */
function quoteOf({ text }: Text, { span }: Goal, indent: string): string {
  const line = text.slice(lineStart(text, span.start), span.start)
  const quote = /^(?: {0,3}>[ \t]?)+/.exec(line)?.[0] ?? ''
  return quote + indent.slice(quote.length)
}

/** The number of the last numbered line below the goal. */
const lastMarker = ({ children }: Goal): string =>
  children
    .flatMap(({ place }) => (place.kind === 'item' ? (/^\d+/.exec(place.marker)?.[0] ?? []) : []))
    .at(-1) ?? '0'

/** A list of its own right below the heading, apart from whatever follows, which an indent must not make part of it. */
function underHeading({ text }: Text, end: number, lines: readonly string[]): Edit {
  const behind = text.slice(end)
  const apart = /^\r?\n[ \t]*\S/.test(behind) ? '\n' : ''
  const indent = /^(?:[ \t]*\r?\n)+( {1,3})(?:[-*+]|\d+[.)]) /.exec(behind)?.[1] ?? ''
  return { at: at(end), insert: `\n${lines.map(line => `\n${indent}- ${line}`).join('')}${apart}` }
}

/** Writes a table goal's cell of that column, kept apart from its pipes; null where there is none. */
export function fillCell({ text }: Text, { place }: Goal, type: FieldType, value: string): Edit | null {
  const cell = place.kind === 'row' ? place.cells[type] : undefined
  if (!cell) return null
  const before = text[cell.start - 1] === '|' ? ' ' : ''
  const spare = roomBehind(text, cell.end)
  const grows = widthOf(before + value) - widthOf(text.slice(cell.start, cell.end))
  const after =
    text[cell.end] === '|' ? ' ' : isAligned(text, cell.end) ? ' '.repeat(Math.max(0, -grows)) : ''
  const end = cell.end + Math.max(0, Math.min(spare, grows))
  return { at: { start: cell.start, end }, insert: before + value + after }
}

/** The spaces behind these words of a cell, but for the one before the bar. */
export function roomBehind(text: string, offset: number): number {
  const spaces = /^( *) \|/.exec(text.slice(offset, offset + 200))?.[1] ?? ''
  return spaces.length
}

/** The bar behind this cell stands below the one of the line above: the author keeps the columns straight. */
function isAligned(text: string, offset: number): boolean {
  const bar = text.indexOf('|', offset)
  const start = lineStart(text, offset)
  const above = text.lastIndexOf('\n', start - 2) + 1
  const width = widthOf(text.slice(start, bar))
  const bars = [...text.slice(above, start).matchAll(/\|/g)].map(({ index }) =>
    widthOf(text.slice(above, above + index)),
  )
  return bar >= 0 && start > 0 && bars.includes(width)
}

/** Columns on screen that the words take with their blanks at their defaults; a sign like ✅ takes two. */
const widthOf = (words: string): number =>
  [...fillBlanks(words)].reduce((sum, sign) => sum + (/\p{Emoji_Presentation}/u.test(sign) ? 2 : 1), 0)

/** Writes behind a label that stands there for it, empty: `Due:`, or anew behind `Status:`; null where there is none. */
export function fillLabel({ text }: Text, { fields }: Goal, type: FieldType, value: string): Edit | null {
  const field = fields.find(field => field.type === type && field.label && (field.empty || type === 'status'))
  if (!field?.label) return null
  const mark = /^[*_]*[ \t\u00a0\u202f]*:{1,2}[*_]*/.exec(text.slice(field.label.end))?.[0].length ?? 0
  const start = field.label.end + mark
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  return { at: { start, end: start + line.length }, insert: ` ${value}` }
}

/** Writes a line into the document's metadata, which it makes if need be; null where that is broken. */
export function metaLine({ text, frontMatter }: Plan, key: string, value: string): Edit | null {
  const { span, problem } = frontMatter
  if (problem) return null
  if (!span) return { at: at(0), insert: `---\n${key}: ${value}\n---\n\n` }
  const opening = text.indexOf('\n', span.start) + 1
  if (opening === 0) return null
  const line = text.startsWith('+++', span.start) ? `${key} = "${value}"\n` : `${key}: ${value}\n`
  return { at: at(opening), insert: line }
}

/**
 * A tick in the goal's box, which is made if need be, or in its status column; else a sign every language reads.
 * A stage without a box stays one, and so does a line that is counted: a box would make an action of it.
 */
export function tickEdit(plan: Text, goal: Goal): Edit {
  const { place } = goal
  const label = fillLabel(plan, goal, 'status', '✅')
  const box = boxOf(plan, goal)
  if (label ?? box) return label ?? { at: box as Span, insert: '[x]' }
  if (place.kind !== 'item' || /^[<>\d]/.test(place.marker) || goal.type === 'stage')
    return statusEdit(plan, goal, '✅') ?? signEdit(plan, goal)
  return { at: at(afterMarker(plan, goal)), insert: ' [x]' }
}

/** A sign is no word of the sentence: it stands behind the point that ends the line. */
function signEdit({ text }: Text, goal: Goal): Edit {
  const { at: place, insert } = tailInsert(goal, ' ✅')
  const isLast = goal.place.kind === 'item' && /^\.\s*?(?:\n|$)/.test(text.slice(place.end, place.end + 8))
  return { at: isLast ? at(place.end + 1) : place, insert }
}

/** Writes into the place that the goal keeps for its status: readers look there first. */
export const statusEdit = (plan: Text, goal: Goal, value: string): Edit | null =>
  fillCell(plan, goal, 'status', value) ?? fillLabel(plan, goal, 'status', value)

/** The task box before the goal's words. */
export function boxOf(plan: Text, goal: Goal): Span | null {
  const start = afterMarker(plan, goal)
  const box = /\[[ ~/-]?\]/.exec(plan.text.slice(start, goal.span.start))
  return box && { start: start + box.index, end: start + box.index + box[0].length }
}

function afterMarker({ text }: Text, { place, span }: Goal): number {
  if (place.kind !== 'item') return span.start
  return lineStart(text, span.start) + place.indent.length + place.marker.length
}

const GAP = /[\s,;]/

/** Takes away an ending with the comma before it, when nothing but a bracket or the line's end stands behind. */
export function cutTail(text: string, { start, end }: Span): Edit | null {
  let from = start
  while (from > 0 && GAP.test(text[from - 1] ?? '')) from--
  const after = /^\.?(?=[ \t]*(?:\)|[.;]?[ \t]*(?:\||\r?\n|$)))/.exec(text.slice(end, end + 40))
  if (!/[\p{L}\p{N})\]»”"]/u.test(text[from - 1] ?? '') || !after) return null
  return { at: { start: from, end: end + after[0].length }, insert: '' }
}

/** Writes a paragraph of its own below the document's title; null where no `# heading` stands there. */
export function leadLine({ text, title }: Plan, line: string): Edit | null {
  const start = lineStart(text, title.start)
  if (!/^ {0,3}#{1,6}[ \t]/.test(text.slice(start, title.start))) return null
  const next = text.indexOf('\n', title.end)
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next
  const apart = /^\r?\n[ \t]*\S/.test(text.slice(end)) ? '\n' : ''
  return { at: at(end), insert: `\n\n${line}${apart}` }
}

/** Writes a section with a list at the end of the document. */
export const closingSection = (plan: Plan, heading: string, lines: readonly string[]): Edit =>
  closingText(plan, heading, lines.map(line => `- ${line}`).join('\n'))

/** Writes a section at the end of the document. */
export function closingText({ text }: Plan, heading: string, body: string): Edit {
  const end = text.trimEnd().length
  return { at: at(end), insert: `\n\n## ${heading}\n\n${body}` }
}

/** Writes a list item below the one that opens its line with these words; null where they open none. */
export function nestedLine({ text }: Plan, { start, end }: Span, line: string): Edit | null {
  const from = lineStart(text, start)
  const marker = /^([ \t]*)([-*+]|\d{1,3}[.)])([ \t]+)$/.exec(text.slice(from, start))
  if (!marker) return null
  const [, indent = '', sign = '', gap = ''] = marker
  const next = text.indexOf('\n', end)
  const lineEnd = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next
  const bullet = /\d/.test(sign) ? '-' : sign
  return { at: at(lineEnd), insert: `\n${indent}${' '.repeat(sign.length + gap.length)}${bullet} ${line}` }
}

/** Moves a list item with all that hangs below it behind another of the same kind; null where Markdown forbids it. */
export function moveLine({ text }: Plan, goal: Goal, behind: Goal): Edit[] | null {
  const [from, to] = [goal.place, behind.place]
  if (from.kind !== 'item' || to.kind !== 'item') return null
  if (from.marker !== to.marker || from.indent !== to.indent || !BULLETS[from.marker]) return null
  const start = lineStart(text, goal.span.start)
  const line = text.slice(start, from.childrenEnd)
  const end = text.startsWith('\r\n', from.childrenEnd) ? from.childrenEnd + 2 : from.childrenEnd + 1
  return [
    { at: { start, end: Math.min(end, text.length) }, insert: '' },
    { at: at(to.childrenEnd), insert: `\n${line}` },
  ]
}

/** Adds sentences to an answer, behind its last one. */
export function answerTail({ text }: Plan, { span }: { readonly span: Span }, sentences: string): Edit {
  const closed = /[.!?…»"”]$/.test(text.slice(span.start, span.end))
  return { at: at(span.end), insert: `${closed ? '' : '.'} ${sentences}` }
}
