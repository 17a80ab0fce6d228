import type { PhrasingContent, Text } from 'mdast'
import { endAt, endOf, place, startOf } from '../nodes'
import { classOf, STAR } from './characters'

/** A row of `*` or `_` that may make words strong, or be what it looks like. Offsets are the section's own. */
export interface Marks {
  readonly type: 'marks'
  readonly sign: string
  start: number
  end: number
  readonly opens: boolean
  readonly closes: boolean
}

export type Piece = PhrasingContent | Marks

/** Marks from `start` to `end` in words that stand between `from` and `to`. */
export function marksAt(text: string, start: number, end: number, from: number, to: number): Marks {
  const before = start > from ? classOf(text.charCodeAt(start - 1)) : 'space'
  const after = end < to ? classOf(text.charCodeAt(end)) : 'space'
  const opens = after === 'other' || (after === 'punctuation' && before !== 'other')
  const closes = before === 'other' || (before === 'punctuation' && after !== 'other')
  const isStar = text.charCodeAt(start) === STAR
  return {
    type: 'marks',
    sign: isStar ? '*' : '_',
    start,
    end,
    opens: isStar ? opens : opens && (before !== 'other' || !closes),
    closes: isStar ? closes : closes && (after !== 'other' || !opens),
  }
}

/** The pieces as nodes: marks that find their match hold what stands between them, the others are words. */
export function paired(pieces: Piece[], at: number): PhrasingContent[] {
  for (let closing = 0; closing < pieces.length; closing++) {
    const closer = pieces[closing]
    if (closer?.type !== 'marks' || !closer.closes) continue
    const opening = openerOf(pieces, closing)
    const opener = pieces[opening]
    if (opener?.type !== 'marks') continue
    const size = opener.end - opener.start > 1 && closer.end - closer.start > 1 ? 2 : 1
    opener.end -= size
    closer.start += size
    const first = opener.end > opener.start ? opening + 1 : opening
    const last = closer.end > closer.start ? closing : closing + 1
    pieces.splice(first, last - first, {
      type: size === 2 ? 'strong' : 'emphasis',
      children: settled(pieces.slice(opening + 1, closing), at),
      position: place(opener.end + at, closer.start + at),
    })
    // What is left of the closing marks may close more.
    closing = first
  }
  return settled(pieces, at)
}

/** The nearest marks before that can open what is closed there; -1 when there are none. */
function openerOf(pieces: readonly Piece[], closing: number): number {
  const closer = pieces[closing] as Marks
  const size = closer.end - closer.start
  for (let i = closing - 1; i >= 0; i--) {
    const opener = pieces[i] as Piece
    if (opener.type !== 'marks' || !opener.opens || opener.sign !== closer.sign) continue
    // `**a*b**` and its kin: marks that go both ways do not match when their sum is a multiple of three.
    const isAmbiguous = opener.closes || closer.opens
    if (isAmbiguous && size % 3 !== 0 && (opener.end - opener.start + size) % 3 === 0) continue
    return i
  }
  return -1
}

/** Marks that are left over are words, and words side by side are one node. */
function settled(pieces: readonly Piece[], at: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const piece of pieces)
    if (piece.type === 'marks')
      addWords(nodes, piece.sign.repeat(piece.end - piece.start), piece.start + at, piece.end + at)
    else if (piece.type === 'text' && nodes.at(-1)?.type === 'text')
      addWords(nodes, piece.value, startOf(piece), endOf(piece))
    else nodes.push(piece)
  return nodes.slice()
}

/** Adds words to the last node when that is words, too; else as a node of their own. */
export function addWords(nodes: Piece[], value: string, start: number, end: number): void {
  if (value === '') return
  const last = nodes[nodes.length - 1]
  if (last?.type === 'text') {
    last.value += value
    endAt(last, end)
  } else nodes.push({ type: 'text', value, position: place(start, end) } satisfies Text)
}
