import type { Edit, Span } from './text'

/** The edit that takes a whole comment away: with its line when it stands there alone, else with the space before it. */
export function commentRemoval(text: string, { start, end }: Span): Edit {
  const before = /[ \t]*$/.exec(text.slice(0, start))?.index ?? start
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end))
  const opensLine = before === 0 || /[\r\n]/.test(text[before - 1] ?? '')
  if (opensLine && after) return { at: { start: before, end: end + after[0].length }, insert: '' }
  // What follows a comment at the head of a line moves up to its place: indents and bullets must not.
  return { at: opensLine ? { start, end: end + spaces(text, end) } : { start: before, end }, insert: '' }
}

/** The edit that takes one name out of a list of names parted by commas or spaces. */
export function nameRemoval(text: string, at: Span, isFirst: boolean): Edit {
  const parting = isFirst ? /^[\s,]+/.exec(text.slice(at.end)) : /[\s,]+$/.exec(text.slice(0, at.start))
  const length = parting?.[0].length ?? 0
  return {
    at: isFirst ? { start: at.start, end: at.end + length } : { start: at.start - length, end: at.end },
    insert: '',
  }
}

const spaces = (text: string, from: number): number => /^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0
