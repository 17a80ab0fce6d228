import type { PhrasingContent, RootContent } from 'mdast'
import { BlockReader } from './direct/blocks'
import { isLetter } from './direct/characters'
import { type Lines, linesOf } from './direct/lines'
import type { Reading } from './direct/reading'
import { endOf, startOf } from './nodes'
import { readWithRemark } from './remark'

/** Characters that remark gives another meaning: texts with them are left to it. */
const STRANGE = /[\0\uFEFF]|\r(?!\n)/

/** Nodes, and how far into the text they go. What follows there stands for itself. */
export interface Begun {
  readonly nodes: readonly RootContent[]
  readonly end: number
}

/**
 * The nodes of plain Markdown, exactly as remark gives them: headings, paragraphs, lists, tables, comments, emphasis,
 * simple links. Blocks that hold anything else, or might, are read with remark, if another block bounds them.
 * The text must define no link label and name none. Nodes stand `at` characters further on than in the text.
 */
export function readDirectly(text: string, at: number): Begun {
  if (STRANGE.test(text)) return { nodes: [], end: 0 }
  const lines = linesOf(text)
  const reading: Reading = {
    text,
    at,
    remark(type, start, end) {
      const { nodes } = readWithRemark(text.slice(start, end), start + at, [])
      const [node] = nodes
      const isOne = nodes.length === 1 && node?.type === type && endOf(node) === end + at
      return isOne ? (node.children as PhrasingContent[]) : null
    },
  }
  const found: RootContent[] = []
  for (let line = 0; line < lines.count; ) {
    const plain = new BlockReader(reading, lines).read(line)
    for (const node of plain.nodes) found.push(node)
    if (plain.line === lines.count) break
    const other = withRemark(text, at, lines, plain.line)
    if (!other) return { nodes: found, end: lines.starts[plain.line] ?? 0 }
    for (const node of other.nodes) found.push(node)
    line = other.line
  }
  return { nodes: found, end: text.length }
}

/**
 * What remark reads from a line to the next that begins a paragraph of its own, and that line; null when there is none.
 * Inside HTML or code it does not come out as one, and more is taken, twice as much each time.
 */
function withRemark(
  text: string,
  at: number,
  lines: Lines,
  from: number,
): { readonly nodes: RootContent[]; readonly line: number } | null {
  let wanted = 1
  let seen = 0
  for (let line = from + 1; line < lines.count; line++) {
    if (!beginsWords(text, lines, line) || ++seen < wanted) continue
    const start = lines.starts[from] ?? 0
    const { nodes } = readWithRemark(text.slice(start, lines.ends[line]), start + at, [])
    const last = nodes.pop()
    if (last?.type === 'paragraph' && startOf(last) === (lines.starts[line] ?? 0) + at) return { nodes, line }
    wanted *= 2
  }
  return null
}

/** A letter at the very beginning of a line, below a blank one. */
function beginsWords(text: string, { starts, ends }: Lines, line: number): boolean {
  const code = text.charCodeAt(starts[line] as number)
  return (isLetter(code) || code >= 0xc0) && /^[ \t]*$/.test(text.slice(starts[line - 1], ends[line - 1]))
}
