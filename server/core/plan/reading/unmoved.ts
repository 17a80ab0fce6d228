import type { Gather } from '../visible'
import type { Block } from './blocks'
import type { Passage } from './passages'

/** An earlier state of a document, as passages. */
interface Earlier {
  readonly text: string
  readonly passages: readonly Passage[]
}

/**
 * Where somebody types, the lines around are made anew with their passage. Those that stand where they stood, and say the
 * same, take over what is known of them: they are not cut into words again, nor read.
 */
export function takeOverLines(passages: readonly Passage[], text: string, earlier: Earlier): void {
  const gone = new Map<number, Gather>()
  for (const line of linesBeside(earlier.passages, passages)) gone.set(line.offset(0), line)
  for (const line of linesBeside(passages, earlier.passages)) {
    const start = line.offset(0)
    const before = gone.get(start)
    // Signs that are not shown may tell how a line is read.
    const end = line.offset(line.text.length)
    if (before && text.slice(start, end) === earlier.text.slice(start, end)) line.takeOver(before)
  }
}

/** The lines of those passages that are none of the others. */
function linesBeside(passages: readonly Passage[], others: readonly Passage[]): Gather[] {
  const known = new Set(others)
  const lines: Gather[] = []
  for (const passage of passages) if (!known.has(passage)) addLines(passage.blocks, lines)
  return lines
}

function addLines(blocks: readonly Block[], lines: Gather[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { line } of block.header) lines.push(line)
      for (const { cells } of block.rows) for (const { line } of cells) lines.push(line)
    } else lines.push(block.line)
    if (block.kind === 'item') addLines(block.children, lines)
  }
}
