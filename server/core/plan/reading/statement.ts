import type { FrontMatter } from '../model'
import type { Pack } from '../pack'
import { rememberedUnder } from '../remembered'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import type { Block } from './blocks'
import { metaValue } from './metadata'
import type { Passage } from './passages'
import { typesOf } from './sections'
import type { HeadingSets } from './state'

/** The words of a block and of what hangs below it, line by line and cell by cell. */
export function linesOf(block: Block): readonly (readonly Token[])[] {
  const lines: (readonly Token[])[] = []
  addLines(block, lines)
  return lines
}

function addLines(block: Block, lines: (readonly Token[])[]): void {
  if (block.kind === 'table') {
    for (const { cells } of block.rows) for (const { line } of cells) lines.push(tokenise(line))
    return
  }
  lines.push(tokenise(block.line))
  if (block.kind === 'item') for (const child of block.children) addLines(child, lines)
}

/** From this share of its words on, a document is an answer. */
const MOST = 0.6

/**
 * Most of the words answer a question of an interviewer, or stand under a heading or title that announces a statement;
 * or the document names the job that is applied for and is running text.
 */
export function isStatement(passages: readonly Passage[], sets: HeadingSets, meta: FrontMatter): boolean {
  const title = metaValue(meta, 'title')
  const isAnswer = title !== null && isAnswerHead(tokenise(plain(title.value)), sets.packs, sets)
  let answering = isAnswer
  let whole = isAnswer
  const applies = metaValue(meta, 'applying-for', 'interview-date') !== null
  let answers = 0
  let prose = 0
  let all = 0
  for (const passage of passages)
    for (const { depth, isProse, asks, count } of turnsIn(passage, sets)) {
      if (depth > 0) {
        answering = asks
        // « Demande de bourse »: such a title stands over every part of the form.
        if (depth === 1) whole ||= answering
        else answering ||= whole
        continue
      }
      all += count
      if (isProse) prose += count
      if (asks) answering = true
      else if (answering) answers += count
    }
  return all > 0 && (answers / all >= MOST || (applies && prose / all >= MOST))
}

/** A block as a part of a talk. */
interface Turn {
  /** Of a heading, else 0. */
  readonly depth: number
  readonly isProse: boolean
  /** A question, or a heading over an answer. */
  readonly asks: boolean
  readonly count: number
}

const turnsIn = rememberedUnder(({ blocks }: Passage, sets: HeadingSets): readonly Turn[] =>
  blocks.map(block => {
    const lines = linesOf(block)
    const words = lines[0] ?? []
    const isProse = block.kind === 'paragraph'
    const depth = block.kind === 'heading' && block.depth < 8 ? block.depth : 0
    const asks =
      depth > 0
        ? isAnswerHead(words, sets.packs, sets)
        : isProse && words.length < LONGEST_QUESTION && asked(words, sets.packs)
    return { depth, isProse, asks, count: lines.reduce((sum, { length }) => sum + length, 0) }
  }),
)

/** A paragraph that quotes a question is short; a longer one that holds its words only speaks of it. */
const LONGEST_QUESTION = 30

const asked = (words: readonly Token[], packs: readonly Pack[]): boolean =>
  packs.some(pack => pack.sets.questions.find(words) !== null)

/** A heading over an answer: a question of an interviewer's, or words that announce a statement. */
export const isAnswerHead = (words: readonly Token[], packs: readonly Pack[], sets: HeadingSets): boolean =>
  asked(words, packs) || typesOf(words, sets)[0] === 'statement'
