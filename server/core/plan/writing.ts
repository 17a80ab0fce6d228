import { at, type Edit, type Span } from '../text'
import type { Goal, Plan } from './model'
import type { FieldType } from './words'

/** A gap that the author fills in: what stands there until then is `value`, else the name. */
export const blank = (name: string, value = ''): string => (value ? `\${${name}:${value}}` : `\${${name}}`)

/** Writes behind the goal's own words, before the point that closes them. */
export const tailInsert = ({ place }: Goal, text: string): Edit => ({ at: at(place.tail), insert: text })

/** Writes list items below the goal; null where the Markdown around has no room for them. */
export function childLines(plan: Plan, goal: Goal, lines: readonly string[]): Edit | null {
  const { place } = goal
  if (place.kind === 'item') {
    const sibling = goal.children.find(child => child.place.kind === 'item')?.place
    const indent = sibling?.kind === 'item' ? sibling.indent : place.childIndent
    const marker = sibling?.kind === 'item' ? sibling.marker : place.marker
    const bullet = BULLETS[marker] ?? (/\d/.test(marker) ? '-' : null)
    if (!bullet) return null
    return { at: at(place.childrenEnd), insert: lines.map(line => `\n${indent}${bullet} ${line}`).join('') }
  }
  if (place.kind === 'heading') return underHeading(plan, place.childrenEnd, lines)
  return null
}

/** The marker of a line below one with this marker; typed bullets nest by their sign, and only so far. */
const BULLETS: Readonly<Record<string, string>> = { '-': '-', '*': '*', '+': '+', '•': '◦' }

/** A list of its own right below the heading, apart from whatever follows. */
function underHeading({ text }: Plan, end: number, lines: readonly string[]): Edit {
  const apart = /^\r?\n[ \t]*\S/.test(text.slice(end)) ? '\n' : ''
  return { at: at(end), insert: `\n${lines.map(line => `\n- ${line}`).join('')}${apart}` }
}

/** Writes a table goal's cell of that column, kept apart from its pipes; null where there is none. */
export function fillCell({ text }: Plan, { place }: Goal, type: FieldType, value: string): Edit | null {
  const cell = place.kind === 'row' ? place.cells[type] : undefined
  if (!cell) return null
  const before = text[cell.start - 1] === '|' ? ' ' : ''
  const after = text[cell.end] === '|' ? ' ' : ''
  return { at: cell, insert: before + value + after }
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

/** A tick in the goal's box, which is made if need be, or in its status column; else a sign every language reads. */
export function tickEdit(plan: Plan, goal: Goal): Edit {
  if (goal.place.kind !== 'item' || goal.place.marker.startsWith('<'))
    return fillCell(plan, goal, 'status', '✅') ?? tailInsert(goal, ' ✅')
  const box = boxOf(plan, goal)
  return box ? { at: box, insert: '[x]' } : { at: at(afterMarker(plan, goal)), insert: ' [x]' }
}

/** The task box before the goal's words. */
export function boxOf(plan: Plan, goal: Goal): Span | null {
  const start = afterMarker(plan, goal)
  const box = /\[[ ~/-]?\]/.exec(plan.text.slice(start, goal.span.start))
  return box && { start: start + box.index, end: start + box.index + box[0].length }
}

function afterMarker({ text }: Plan, { place, span }: Goal): number {
  if (place.kind !== 'item') return span.start
  return text.lastIndexOf('\n', span.start - 1) + 1 + place.indent.length + place.marker.length
}

/** Takes away an ending with the comma before it, when nothing but a bracket or the line's end stands behind. */
export function cutTail(text: string, { start, end }: Span): Edit | null {
  const before = /(\S)[\s,;]*$/.exec(text.slice(Math.max(0, start - 200), start))
  const after = /^\.?(?=[ \t]*(?:\)|[.;]?[ \t]*(?:\||\r?\n|$)))/.exec(text.slice(end, end + 40))
  if (!before?.[1] || !/[\p{L}\p{N})\]»”"]/u.test(before[1]) || !after) return null
  return { at: { start: start - before[0].length + 1, end: end + after[0].length }, insert: '' }
}

/** Adds sentences to an answer, behind its last one. */
export function answerTail({ text }: Plan, { span }: { readonly span: Span }, sentences: string): Edit {
  const closed = /[.!?…»"”]$/.test(text.slice(span.start, span.end))
  return { at: at(span.end), insert: `${closed ? '' : '.'} ${sentences}` }
}
