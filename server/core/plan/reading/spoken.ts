import type { Block } from './blocks'
import { spanOfLine } from './bullets'

/** `Q: …`, `A: …`: who speaks, by one letter. */
const SPEAKER = /^\s*\p{Lu}\s?:\s+/u
const OPENING = /^\s*[«“"]\s*/
const CLOSING = /\s*[»”"]\s*[.!?]?\s*$/

/**
 * The blocks of a statement as somebody means to say them: an answer that stands in quotes as a whole is their own voice,
 * and the letter of who speaks is none of its words.
 */
export const spoken = (blocks: readonly Block[]): readonly Block[] => blocks.map(spokenBlock)

function spokenBlock(block: Block): Block {
  if (block.kind !== 'paragraph' || block.quoted) return block
  const { text } = block.line
  const speaker = SPEAKER.exec(text)?.[0].length ?? 0
  const rest = text.slice(speaker)
  const opening = OPENING.exec(rest)?.[0].length ?? 0
  const closing = opening > 0 ? (CLOSING.exec(rest)?.[0].length ?? 0) : 0
  const isWhole = closing > 0 && !/[«»“”"]/.test(rest.slice(opening, rest.length - closing))
  const from = isWhole ? speaker + opening : speaker
  if (from === 0) return block
  const line = block.line.slice(from, isWhole ? text.length - closing : text.length)
  return { ...block, line, span: spanOfLine(line, block.span) }
}
