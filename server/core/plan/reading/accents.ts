import { remembered } from '../remembered'
import type { Block } from './blocks'
import type { Passage } from './passages'

/** Signs that a passage shows, and accents among them. */
const signsIn = remembered(({ blocks }: Passage) => {
  const shown = blocks.map(shownIn).join('')
  return { all: shown.length, accents: shown.match(/[À-ÿ]|\p{M}/gu)?.length ?? 0 }
})

function shownIn(block: Block): string {
  if (block.kind === 'table')
    return [block.header, ...block.rows.map(({ cells }) => cells)]
      .map(cells => cells.map(({ line }) => line.text).join(''))
      .join('')
  return block.kind === 'item' ? block.line.text + block.children.map(shownIn).join('') : block.line.text
}

/** So many signs stand for an accent: French has one every thirty letters; a name or two do not make an accented text. */
const RARE = 200

/** Its author types no accents. */
export function isAccentless(passages: readonly Passage[]): boolean {
  let [all, accents] = [0, 0]
  for (const passage of passages) {
    const signs = signsIn(passage)
    all += signs.all
    accents += signs.accents
  }
  return accents * RARE < all || all === 0
}
