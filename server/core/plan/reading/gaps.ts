import { lineStart, type Span } from '../../text'

const HEADING =
  /^\s{0,3}#{1,6}(?:\s|$)|^\s*(?:[-*_]\s*){3,}$|^\s*\*\*[^*]+\*\*:?\s*$|^[^a-zà-ÿ]*[A-ZÀ-Ý]{3,}[^a-zà-ÿ]*$/
/** Characters that a heading typed in capitals or bold takes at most, its line break too. */
const LONGEST_HEADING = 120

const ITEM = /^\s*(?:[-*+•◦]|\d{1,2}[.)])\s/
const LABEL = /^\s*(?:(?:[-*+•◦]|\d{1,2}[.)])\s+)?(?:\[[ xX]?\]\s+)?[*_]{0,2}[^:.!?|]{1,60}?[*_]{0,2}\s?:/

/** The whole line that holds the offset, its line break too. */
export function lineOf(text: string, offset: number): Span {
  const start = lineStart(text, offset)
  const end = text.indexOf('\n', offset)
  return { start, end: end < 0 ? text.length : end + 1 }
}

/** Nothing answers the label below it either: the next line is a heading, another label, a neighbour, or the end. */
export function emptyBelow(text: string, label: Span): boolean {
  const own = lineOf(text, label.start)
  const line = text.slice(own.start, own.end)
  const isItem = ITEM.test(line)
  let from = own.end
  let gap = false
  while (from < text.length) {
    const next = lineOf(text, from)
    const words = text.slice(next.start, next.end)
    from = next.end
    if (words.trim() === '') {
      gap = true
      continue
    }
    if (words.length <= LONGEST_HEADING && HEADING.test(words)) return true
    if (indentOf(words) > indentOf(line) && !gap) return false
    if (ITEM.test(words)) return isItem && indentOf(words) <= indentOf(line)
    return LABEL.test(words)
  }
  return true
}

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0
