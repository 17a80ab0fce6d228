import type { Span } from '../../text'
import type { Answer } from '../facts'
import type { FrontMatter } from '../model'
import { type Token, tokenise } from '../tokens'
import type { Block } from './blocks'
import { metaValue } from './metadata'
import type { State } from './state'

/** Where a rehearsal stands, done or planned: in metadata, or in a task or note beside the answers. */
export function readPractice(
  state: State,
  meta: FrontMatter,
  blocks: readonly Block[],
  answers: readonly Answer[],
): readonly Span[] {
  const entry = metaValue(meta, 'practised')
  const isSaid = new Set(answers.flatMap(({ sentences }) => sentences.map(({ span }) => span.start)))
  const found: Span[] = []
  let isLog = false
  const look = (block: Block): void => {
    if (block.kind === 'table')
      for (const cell of block.rows.flatMap(({ cells }) => cells)) add(tokenise(cell.line))
    else {
      const words = tokenise(block.line)
      if (block.kind === 'item' || !isSaid.has(words[0]?.start ?? -1)) add(words)
      if (block.kind === 'item') block.children.forEach(look)
    }
  }
  const add = (words: readonly Token[]): void => {
    const [first, last] = [words[0], words.at(-1)]
    if (first && last && (isLog || isRehearsal(words, state)))
      found.push({ start: first.start, end: last.end })
  }
  for (const block of blocks)
    if (block.kind === 'heading') isLog = heads(tokenise(block.line), state)
    else look(block)
  return entry ? [entry.span, ...found] : found
}

const heads = (words: readonly Token[], { packs }: State): boolean =>
  packs.some(({ statements }) => statements.rehearsalHeadings.at(words, 0) > 0)

/** Said aloud, timed, tried on somebody; a choir's practice is another matter. */
const isRehearsal = (words: readonly Token[], { packs }: State): boolean =>
  packs.some(
    ({ statements }) =>
      statements.rehearsals.find(words) !== null && statements.otherRehearsals.find(words) === null,
  )
