import { lineStart, type Span } from '../../text'
import type { Gather } from '../visible'
import type { Block, ItemBlock } from './blocks'

/** Signs that people type for a list, which Markdown does not know. */
const SIGNS = '•◦‣▪–→'

export const BULLET = new RegExp(`^[ \\t]*([${SIGNS}])[ \\t]+`)
export const LOOSE_TASK = /^[ \t]*(\[[ xX]?\][ \t]*-)[ \t]+/

/** The lines of visible text, each with its own offsets. */
export function splitLines(line: Gather): Gather[] {
  const { text } = line
  const parts: Gather[] = []
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const part = line.slice(from, to)
    if (part.text) parts.push(part)
    from = to + 1
  }
  return parts
}

export const spanOfLine = (line: Gather, fallback: Span): Span =>
  line.text ? { start: line.offset(0), end: line.offset(line.text.length - 1) + 1 } : fallback

/** Lines that open with a typed bullet as items, the others as paragraphs. */
export function typedBullets(lines: readonly Gather[], span: Span, text: string, quoted: boolean): Block[] {
  const found: Block[] = []
  for (const part of lines) {
    const bullet = BULLET.exec(part.text) ?? LOOSE_TASK.exec(part.text)
    const place = spanOfLine(part, span)
    if (!bullet) {
      found.push({ kind: 'paragraph', line: part, span: place, quoted })
      continue
    }
    const isTask = LOOSE_TASK.test(part.text)
    const indent = text.slice(lineStart(text, place.start), place.start)
    found.push({
      kind: 'item',
      line: isTask ? part : part.slice(bullet[0].length, part.text.length),
      span: place,
      ordered: false,
      marker: isTask ? '-' : (bullet[1] ?? '•'),
      indent: /^\s*$/.test(indent) ? indent : '',
      childIndent: /^\s*$/.test(indent) ? `${indent}  ` : '  ',
      children: [],
    })
  }
  return found
}

const TYPED = new Set(SIGNS)

/**
 * Typed bullets nest by where they stand, and `◦` below `•` where both stand in one column. Markdown does not know
 * them: it takes a `•` line below a real list for more words of its last item.
 */
export function nestBullets(found: readonly Block[], text: string): readonly Block[] {
  const nested: Block[] = []
  let run: ItemBlock[] = []
  const end = () => {
    nested.push(...(run.some(isTyped) ? byColumn(run, text) : run))
    run = []
  }
  for (const block of found) {
    if (block.kind === 'item') run.push(block)
    else {
      end()
      nested.push(block)
    }
  }
  end()
  return nested
}

const isTyped = (block: Block): boolean =>
  block.kind === 'item' && (TYPED.has(block.marker) || block.children.some(isTyped))

function byColumn(run: readonly ItemBlock[], text: string): readonly ItemBlock[] {
  const top: ItemBlock[] = []
  const open: { readonly block: ItemBlock; readonly column: number }[] = []
  const first = run[0]?.marker
  for (const { block, below } of run.flatMap(flat)) {
    const column =
      columnOf(block, text) + (first === '•' && TYPED.has(block.marker) && block.marker !== '•' ? 1 : 0)
    while (open.length > 0 && (open.at(-1)?.column ?? 0) >= column) open.pop()
    const item = { ...block, children: [...below] }
    const parent = open.at(-1)?.block
    if (parent) parent.children.push(item)
    else top.push(item)
    open.push({ block: item, column })
  }
  return top
}

/** An item and, behind it, every item below it; what else stands below stays with it. */
function flat(block: ItemBlock): { readonly block: ItemBlock; readonly below: readonly Block[] }[] {
  const items = block.children.filter(child => child.kind === 'item')
  const below = block.children.filter(child => child.kind !== 'item')
  return [{ block, below }, ...items.flatMap(flat)]
}

/** Characters before the marker on its line; a tab counts as four. */
function columnOf({ span }: ItemBlock, text: string): number {
  const before = text.slice(lineStart(text, span.start), span.start)
  return before.replaceAll('\t', '    ').length
}
