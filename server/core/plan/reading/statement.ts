import type { FrontMatter } from '../model'
import type { Pack } from '../pack'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import type { Block } from './blocks'
import { metaValue } from './metadata'
import { typesOf } from './sections'
import type { HeadingSets } from './state'

/** The words of a block and of what hangs below it. */
export function wordsOf(block: Block): readonly Token[] {
  if (block.kind === 'table') return block.rows.flatMap(row => row.cells.flatMap(cell => tokenise(cell.line)))
  const own = tokenise(block.line)
  return block.kind === 'item' ? [...own, ...block.children.flatMap(wordsOf)] : own
}

/** From this share of its words on, a document is an answer. */
const MOST = 0.6

/**
 * Most of the words answer a question of an interviewer, or stand under a heading or title that announces a statement;
 * or the document names the job that is applied for and is running text.
 */
export function isStatement(
  blocks: readonly Block[],
  packs: readonly Pack[],
  sets: HeadingSets,
  meta: FrontMatter,
): boolean {
  const title = metaValue(meta, 'title')
  const isAnswer = title !== null && isAnswerHead(tokenise(plain(title.value)), packs, sets)
  let answering = isAnswer
  let whole = isAnswer
  const applies = metaValue(meta, 'applying-for', 'interview-date') !== null
  let answers = 0
  let prose = 0
  let all = 0
  for (const block of blocks) {
    const words = wordsOf(block)
    if (block.kind === 'heading' && block.depth < 8) {
      answering = isAnswerHead(words, packs, sets)
      // « Demande de bourse »: such a title stands over every part of the form.
      if (block.depth === 1) whole ||= answering
      else answering ||= whole
    } else {
      all += words.length
      if (block.kind === 'paragraph') prose += words.length
      const asks = block.kind === 'paragraph' && words.length < LONGEST_QUESTION && asked(words, packs)
      if (asks) answering = true
      else if (answering) answers += words.length
    }
  }
  return all > 0 && (answers / all >= MOST || (applies && prose / all >= MOST))
}

/** A paragraph that quotes a question is short; a longer one that holds its words only speaks of it. */
const LONGEST_QUESTION = 30

const asked = (words: readonly Token[], packs: readonly Pack[]): boolean =>
  packs.some(pack => pack.sets.questions.find(words) !== null)

/** A heading over an answer: a question of an interviewer's, or words that announce a statement. */
export const isAnswerHead = (words: readonly Token[], packs: readonly Pack[], sets: HeadingSets): boolean =>
  asked(words, packs) || typesOf(words, sets)[0] === 'statement'
