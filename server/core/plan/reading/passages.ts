import { nodesOf, type Parsed, type Placed } from '../../markdown'
import { joined } from '../joined'
import { Notes } from '../remembered'
import { type Block, blocksIn, type HeadingBlock, TYPED } from './blocks'

/** The blocks of one section of the document. It never changes: what was not touched is the same object as before. */
export interface Passage {
  readonly blocks: readonly Block[]
}

interface Cut {
  readonly start: number
  readonly usesTabs: boolean
  readonly passage: Passage
}

/** The blocks of each section, where they were cut out last. */
const known = new Notes<Placed['section'], Cut>()

/** A document as a plan reader sees it, passage by passage. */
export function passagesOf(parsed: Parsed): readonly Passage[] {
  const { text, sections } = parsed
  const usesTabs = text.includes('\t') && USES_TABS.test(text)
  return withTitle(sections.map(placed => passageOf(placed, parsed, usesTabs)))
}

/** A list item that is indented by a tab. */
const USES_TABS = /^\t+(?:[-*+•]|\d+[.)])[ \t]/m

function passageOf(placed: Placed, { text }: Parsed, usesTabs: boolean): Passage {
  const { start, section } = placed
  const same = known.get(section)
  if (same?.start === start && same.usesTabs === usesTabs) return same.passage
  const passage = { blocks: blocksIn(nodesOf(placed), text, usesTabs) }
  known.set(section, { start, usesTabs, passage })
  return passage
}

/** All blocks of a document, in order. */
export const blocksOf = (parsed: Parsed): readonly Block[] => allBlocks(passagesOf(parsed))

export const allBlocks = (passages: readonly Passage[]): readonly Block[] =>
  joined(passages.map(({ blocks }) => blocks))

/** `MY 2027 LIST`, and below it `WORK`, `MONEY`: over typed headings the first line of all is the title. */
function withTitle(passages: readonly Passage[]): readonly Passage[] {
  const at = passages.findIndex(({ blocks }) => blocks.length > 0)
  const [first, ...others] = passages[at]?.blocks ?? []
  if (first?.kind !== 'heading' || first.depth !== TYPED) return passages
  const depths = passages.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'heading' && block !== first ? block.depth : [])),
  )
  const parts = depths.filter(depth => depth === TYPED)
  if (depths.includes(1) || parts.length < 2) return passages
  const title: HeadingBlock = { ...first, depth: 1 }
  return passages.with(at, { blocks: [title, ...others] })
}
