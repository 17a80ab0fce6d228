import { type Token, tokenise } from '../tokens'
import type { Block } from './blocks'
import type { Passage } from './passages'
import type { HeadingSets } from './state'
import { inAllUnder } from './stretches'

/** The document speaks of OKRs, or of key results, by name; `type` is what its metadata call it. */
export const isOkr = (passages: readonly Passage[], sets: HeadingSets, type: string): boolean =>
  type.toLowerCase() === 'okr' || namingOkr(passages, sets).length > 0

/** Blocks that do so. */
const namingOkr = inAllUnder(({ blocks }: Passage, { packs }: HeadingSets): readonly Block[] => {
  const names = (words: readonly Token[]): boolean =>
    words.some(({ fold }) => OPENS.includes(fold.charAt(0)) && NAME.test(fold)) ||
    packs.some(pack => pack.sets.enumerators['key-result'].at(words, 0) > 0)
  return blocks.filter(block => isAnyLine(block, names))
})

/** The first letters of such names: hardly any word has one. */
const OPENS = 'okr'

const NAME = /^(?:okrs?|(?:kr|rc)\d*)$/

function isAnyLine(block: Block, test: (words: readonly Token[]) => boolean): boolean {
  if (block.kind === 'table') return block.header.some(cell => test(tokenise(cell.line)))
  return (
    test(tokenise(block.line)) ||
    (block.kind === 'item' && block.children.some(child => isAnyLine(child, test)))
  )
}
