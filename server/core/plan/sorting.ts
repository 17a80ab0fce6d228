import { type Edit, lineStart, type Span } from '../text'
import type { Goal } from './model'

/** Stands where order means something: in a numbered list or a table. */
export const isNumbered = ({ place }: Goal): boolean =>
  place.kind === 'row' || (place.kind === 'item' && /\d/.test(place.marker))

/** `next` is the line right below `goal` in one list or table: nothing but line breaks stands between them. */
export function followsInList(goal: Goal, next: Goal, text: string): boolean {
  const [a, b] = [goal.place, next.place]
  if (a.kind !== b.kind || (a.kind === 'item' && b.kind === 'item' && a.indent !== b.indent)) return false
  const end = a.kind === 'item' ? a.childrenEnd : goal.span.end + text.slice(goal.span.end).search(/\r?\n|$/)
  const start = lineStart(text, next.span.start)
  const between = text.slice(end, start)
  return start >= end && between.trim() === '' && (a.kind === 'item' || between.split('\n').length === 2)
}

/** Lines change places and numbers stay. None when a goal has more than its own line, or carries its number along. */
export function sortLines(list: readonly Goal[], sorted: readonly Goal[], text: string): Edit[] {
  const lines = list.map(goal => lineOf(goal, text))
  if (new Set(lines.map(line => line?.start)).size < lines.length) return []
  const places = new Map(list.map((goal, i) => [goal, i]))
  const edits: Edit[] = []
  for (const [i, goal] of sorted.entries()) {
    const [to, from] = [lines[i], lines[places.get(goal) ?? -1]]
    if (!to || !from) return []
    if (from !== to) edits.push({ at: to, insert: text.slice(from.start, from.end) })
  }
  return edits
}

function lineOf({ place, span, children }: Goal, text: string): Span | null {
  const line = lineStart(text, span.start)
  const end = text.slice(line).search(/\r?\n|$/) + line
  if (place.kind === 'row')
    return /^[ \t|]*\d+[ \t]*\|/.test(text.slice(line, end)) ? null : { start: line, end }
  if (place.kind !== 'item' || children.length > 0 || place.childrenEnd > end) return null
  return { start: line + place.indent.length + place.marker.length, end }
}

/** A bare number of the list met elsewhere, or in its own words, may name one of its lines: only the author can move them. */
export function refersByNumber(list: readonly Goal[], text: string): boolean {
  const [first, last] = [list[0], list.at(-1)].map(goal => goal && lineOf(goal, text))
  const around = `${text.slice(0, first?.start).replace(/\d+[.)]\s*$/, '')}\n${text.slice(last?.end)}`
  const own = list.map(goal => withoutDates(goal, text)).join('\n')
  const numbers = `${around}\n${own}`.matchAll(/(?<![\d.,/:\-–])\d{1,2}(?![\d.,/:%\-–])/g)
  return [...numbers].some(([number]) => Number(number) <= list.length)
}

function withoutDates({ span, dates }: Goal, text: string): string {
  let words = ''
  let from = span.start
  for (const date of dates) {
    words += text.slice(from, Math.max(from, date.span.start))
    from = Math.max(from, date.span.end)
  }
  return words + text.slice(from, span.end)
}
