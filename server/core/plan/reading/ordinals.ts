import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { type Token, tokenise } from '../tokens'
import type { Block } from './blocks'

/** Paragraphs that must count on in this way before each of them is taken for a goal. */
const FEWEST = 3

/** `First, the ticket. …`, and in later paragraphs `Second, …`, `Third, …`: what is to be done, told in order. */
export function isToldInOrder(blocks: readonly Block[], packs: readonly Pack[]): boolean {
  const met = new Set<string>()
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const tokens = tokenise(block.line)
    if (packs.some(pack => opens(tokens, pack) > 0)) met.add(tokens[0]?.text ?? '')
  }
  return met.size >= FEWEST
}

/** The tokens that the ordinal and its comma take; 0 where the words do not open so. */
export const ordinalAt = ({ tokens, pack }: Reading): number => opens(tokens, pack)

function opens(tokens: readonly Token[], { sets }: Pack): number {
  const length = sets.orderWords.at(tokens, 0)
  return length > 0 && [',', ':', '—'].includes(tokens[length]?.text ?? '') ? length + 1 : 0
}
