import { remembered } from '../remembered'
import type { Block } from './blocks'
import type { Passage } from './passages'
import { sumOfAll } from './stretches'

/** Signs that passages show, and accents among them. */
interface Signs {
  readonly all: number
  readonly accents: number
}

function signsIn({ blocks }: Passage): Signs {
  const shown = blocks.map(shownIn).join('')
  return { all: shown.length, accents: shown.match(/[À-ÿ]|\p{M}/gu)?.length ?? 0 }
}

function shownIn(block: Block): string {
  if (block.kind === 'table')
    return [block.header, ...block.rows.map(({ cells }) => cells)]
      .map(cells => cells.map(({ line }) => line.text).join(''))
      .join('')
  return block.kind === 'item' ? block.line.text + block.children.map(shownIn).join('') : block.line.text
}

const signsOfAll = sumOfAll(remembered(signsIn), (some): Signs => {
  let [all, accents] = [0, 0]
  for (const signs of some) {
    all += signs.all
    accents += signs.accents
  }
  return { all, accents }
})

/** So many signs stand for an accent: French has one every thirty letters; a name or two do not make an accented text. */
const RARE = 200

/** Its author types no accents. */
export function isAccentless(passages: readonly Passage[]): boolean {
  const { all, accents } = signsOfAll(passages)
  return accents * RARE < all || all === 0
}
