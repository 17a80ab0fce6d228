import type { Answer, Application } from '../facts'
import type { FrontMatter } from '../model'
import type { Pack } from '../pack'
import { type Reading, readPhrase, readTokens } from '../phrase'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import type { SectionType } from '../words'
import { signsOf } from './answer-signs'
import type { Block } from './blocks'
import { type Job, jobWords } from './job-words'
import { metaValue } from './metadata'
import { typesOf } from './sections'
import { sentencesOf } from './sentences'
import { contextOf, phraseOf, type State } from './state'
import { isAnswerHead } from './statement'
import { taskBox } from './status'
import { type Limits, limitIn } from './time-limit'

/** An answer while its lines are gathered. */
interface Draft {
  readonly question: Reading | null
  readonly depth: number
  readonly isAboutGoals: boolean
  readonly lines: Reading[]
  /** A quotation is the answer where nothing else stands under the question. */
  readonly quoted: Reading[]
}

/** The answers of a statement, each with its question; a statement without questions is one answer. */
export function readAnswers(
  state: State,
  meta: FrontMatter,
  blocks: readonly Block[],
  application: Application,
): readonly Answer[] {
  const asks = blocks.some(block => isAsked(block, state))
  const drafts = gather(state, blocks, asks)
  const job = jobWords(state, meta, application)
  const written = isWritten(state, meta)
  const spoken = !written && (application.interview !== null || isSpoken(state, meta))
  const outside = new Set(drafts.flatMap(({ lines }) => lines.map(({ span }) => span.start)))
  const limits = limitIn(state.readings.filter(({ span }) => !outside.has(span.start)))
  return drafts.flatMap(draft => {
    const lines = draft.lines.length > 0 ? draft.lines : draft.quoted
    return answerOf(draft, lines, job, state, !written && (spoken || asks), limits) ?? []
  })
}

function gather(state: State, blocks: readonly Block[], asks: boolean): readonly Draft[] {
  const known = new Map(state.readings.map(reading => [reading.span.start, reading]))
  const lineOf = (block: Exclude<Block, { kind: 'table' }>): Reading => {
    const start = tokenise(block.line)[0]?.start ?? -1
    const found = known.get(start)
    return found && found.span.end >= block.span.end - 1
      ? found
      : readPhrase(block.line, contextOf(state, 'text', ['statement']))
  }
  const whole = draftOf(null, 0, true)
  const drafts: Draft[] = asks ? [] : [whole]
  let current: Draft | null = asks ? null : whole
  const open = (draft: Draft): Draft => {
    drafts.push(draft)
    return draft
  }
  for (const block of blocks) {
    if (block.kind === 'table') continue
    if (block.kind === 'heading' || isAsked(block, state)) {
      const head = lineOf(block)
      const depth = block.kind === 'heading' ? block.depth : DEEPEST
      const last = drafts.at(-1)
      // The title of a page of questions announces them all.
      const isTitle = asks && head.span.start === state.sections[1]?.heading?.span.start
      if (isAsked(block, state) || (!isTitle && isAnswerHead(head.tokens, state.packs, state.headings)))
        current = open(draftOf(head, depth, isAboutGoals(head, state)))
      else if (last && last !== whole && head.pack.statements.versions.find(head.tokens))
        current = open(draftOf(head, depth, last.isAboutGoals))
      else if (!isAside(head, state) && (current === null ? !asks : depth > current.depth)) current ??= whole
      else current = null
    } else if (block.kind === 'paragraph') {
      if (block.quoted) current?.quoted.push(lineOf(block))
      else current?.lines.push(lineOf(block))
    } else if (current) current.lines.push(...itemsOf(block, lineOf))
  }
  return drafts
}

const draftOf = (question: Reading | null, depth: number, aboutGoals: boolean): Draft => ({
  question,
  depth,
  isAboutGoals: aboutGoals,
  lines: [],
  quoted: [],
})

/** Deeper than any heading. */
const DEEPEST = 9

/** The lines of a list in an answer. Tasks are for the author, and no part of it. */
function itemsOf(block: Block, lineOf: (block: Exclude<Block, { kind: 'table' }>) => Reading): Reading[] {
  if (block.kind !== 'item' || taskBox(block.line).boxed) return []
  return [lineOf(block), ...block.children.flatMap(child => itemsOf(child, lineOf))]
}

/** A heading or a short paragraph that asks something. */
const isAsked = (block: Block, state: State): boolean =>
  (block.kind === 'heading' || (block.kind === 'paragraph' && !block.quoted)) &&
  tokenise(block.line).length < LONGEST_QUESTION &&
  isQuestion(tokenise(block.line), state)

const LONGEST_QUESTION = 30

function isQuestion(words: readonly Token[], { packs }: State): boolean {
  const behind = words.slice(words.findLastIndex(({ text }) => text === '?') + 1)
  const closes =
    behind.length < words.length && (behind[0]?.text === '(' || behind.every(({ kind }) => kind === 'mark'))
  return closes || packs.some(pack => (pack.sets.questions.find(words)?.from ?? LATE) < LATE)
}

/** Words among which a question begins: behind `Q5.` */
const LATE = 4

/** Without a question of its own a statement is about where its author wants to go. */
function isAboutGoals(head: Reading, state: State): boolean {
  const { statements } = head.pack
  return !isQuestion(head.tokens, state) || statements.goalQuestions.find(head.tokens) !== null
}

const ASIDE: ReadonlySet<SectionType | undefined> = new Set([
  'review',
  'questions',
  'advice',
  'actions',
  'nongoal',
  'research',
  'people',
  'means',
  'done',
] as const)

/** Headings over what the author keeps for themselves. */
const isAside = ({ tokens, pack }: Reading, { headings }: State): boolean =>
  ASIDE.has(typesOf(tokens, headings)[0]) || pack.statements.rehearsalHeadings.find(tokens) !== null

/** The document's own word for what it is: in its type, its title, its first heading. */
const namedAs = (state: State, meta: FrontMatter, kind: 'written' | 'spoken'): boolean =>
  [
    metaValue(meta, 'type')?.value.replaceAll('-', ' '),
    metaValue(meta, 'title')?.value,
    state.sections[1]?.heading?.text,
  ].some(
    words => words && state.packs.some(pack => pack.statements[kind].find(tokenise(plain(words))) !== null),
  )

const isSpoken = (state: State, meta: FrontMatter): boolean => namedAs(state, meta, 'spoken')
const isWritten = (state: State, meta: FrontMatter): boolean => namedAs(state, meta, 'written')

function answerOf(
  { question, isAboutGoals: aboutGoals }: Draft,
  lines: readonly Reading[],
  job: Job,
  state: State,
  spoken: boolean,
  limits: Limits,
): Answer | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const readings = lines.flatMap(line =>
    sentencesOf(line.tokens)
      .filter(tokens => tokens.at(-1)?.text !== '?')
      .map(tokens => readTokens(tokens, line.pack, contextOf(state, 'text', ['statement']))),
  )
  const sentences = signsOf(readings, job)
  if (sentences.length === 0) return null
  return {
    question: question && phraseOf(question),
    isAboutGoals: aboutGoals,
    isSpoken: spoken,
    sentences,
    span: { start: first.span.start, end: last.span.end },
    words: lines.reduce((sum, { tokens }) => sum + saidIn(tokens), 0),
    wordsPerMinute: rateOf(first.pack),
    limit: (question && limitIn([question]).seconds) ?? limits.seconds,
    wordLimit: (question && limitIn([question]).words) ?? limits.words,
  }
}

const rateOf = ({ statements }: Pack): number => statements.wordsPerMinute

/** The words that are said: not those in square brackets, nor a bracket that is a sentence of its own or in italics. */
function saidIn(tokens: readonly Token[]): number {
  let said = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const end = token.text === '[' || token.text === '(' ? directionEnd(tokens, i) : -1
    if (end > i) i = end
    else if (token.kind === 'word' || token.kind === 'number') said++
  }
  return said
}

/** Where the stage direction that opens here closes; -1 where the bracket only adds something. */
function directionEnd(tokens: readonly Token[], from: number): number {
  const isSquare = tokens[from]?.text === '['
  const close = tokens.findIndex(({ text }, i) => i > from && text === (isSquare ? ']' : ')'))
  if (close < 0 || isSquare) return close
  const before = tokens[from - 1]?.text
  const apart = before === undefined || ENDS.has(before) || tokens[from]?.opensLine === true
  const words = tokens.slice(from + 1, close).filter(({ kind }) => kind === 'word')
  return apart || words.every(({ titled }) => titled) ? close : -1
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':'])
