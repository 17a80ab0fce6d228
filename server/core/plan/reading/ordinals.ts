import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { type Token, tokenise } from '../tokens'
import type { Passage } from './passages'
import type { HeadingSets } from './state'
import { inAllUnder } from './stretches'

/** Paragraphs that must count on in this way before each of them is taken for a goal. */
const FEWEST = 3

/** The ordinals with which paragraphs open. */
const openersIn = inAllUnder(({ blocks }: Passage, { packs }: HeadingSets): readonly string[] =>
  blocks.flatMap(block => {
    if (block.kind !== 'paragraph') return []
    const tokens = tokenise(block.line)
    return packs.some(pack => opens(tokens, pack) > 0) ? [tokens[0]?.text ?? ''] : []
  }),
)

/** `First, the ticket. …`, and in later paragraphs `Second, …`, `Third, …`: what is to be done, told in order. */
export const isToldInOrder = (passages: readonly Passage[], sets: HeadingSets): boolean =>
  new Set(openersIn(passages, sets)).size >= FEWEST

/** The tokens that the ordinal and its comma take; 0 where the words do not open so. */
export const ordinalAt = ({ tokens, pack }: Reading): number => opens(tokens, pack)

function opens(tokens: readonly Token[], { sets }: Pack): number {
  const length = sets.orderWords.at(tokens, 0)
  return length > 0 && [',', ':', '—'].includes(tokens[length]?.text ?? '') ? length + 1 : 0
}
