import { at, lineStart, type Span } from '../../text'
import type { Prompt } from '../facts'
import { trimMarks } from '../form-set'
import { everyGoal, type Field, type NodeType } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { remembered, rememberedBy } from '../remembered'
import { inRuns } from '../runs'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import type { FieldType } from '../words'
import { besideGoals } from './beside-goals'
import type { Block, HeadingBlock } from './blocks'
import { emptyBehindLabel, hasBlank, isPlaceholder } from './fields'
import { emptyBelow, lineOf } from './gaps'
import { sectionsByPlace } from './gathered'
import { allBlocks, type Passage } from './passages'
import { residueIn } from './residue'
import { sentencesOf } from './sentences'
import { isSigned } from './signed'
import type { Draft, State } from './state'

/** Places that still wait for their author, in reading order; one for each place. */
export function readPrompts(state: State, passages: readonly Passage[]): readonly Prompt[] {
  const found = [
    ...labelPrompts(state.fields, state),
    ...rowPrompts(state),
    ...unanswered(passages, state),
    ...linePrompts(state),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = -1
  return found.filter(({ span }) => {
    const isNew = span.start >= end
    if (isNew) end = Math.max(end, span.end)
    return isNew
  })
}

/** What others fill in, or what a rule of its own asks for: « Commentaires », « État », « Prochain bilan ». */
const NOT_ASKED: ReadonlySet<FieldType> = new Set([
  'note',
  'status',
  'updated',
  'review',
  'period',
  'serves',
  'level',
])

/** Labels that a plan is whole without. */
const OPTIONAL: ReadonlySet<FieldType> = new Set(['risk', 'sector', 'employer', 'horizon'])

function labelPrompts(fields: readonly Field[], state: State): readonly Prompt[] {
  const prompts: Prompt[] = []
  for (const field of fields) {
    if (!field.empty || !field.label) continue
    for (const prompt of labelPrompt(field, field.label, state))
      prompts.push(field.type === 'deadline' ? { ...prompt, asksDay: true } : prompt)
  }
  return prompts
}

/** `Measure:` and nothing behind or below it; `Support: TBD`. */
function labelPrompt({ type, value, span }: Field, label: Span, state: State): Prompt[] {
  const words = tokenise(plain(state.text.slice(label.start, label.end)))
  if (state.packs.some(({ sets }) => sets.upkeep.signatures.isWhole(words))) return []
  const left = leftOf(value.span, state)
  if (left === 'answer') return []
  if (left === 'placeholder') return [placeholder(value.span, state)]
  if (NOT_ASKED.has(type) || !emptyBelow(state.text, label)) return []
  const colon = /^[\s*_]*:?[*_]*/.exec(state.text.slice(label.end, label.end + 8))?.[0].trimEnd().length ?? 0
  const line = lineOf(state.text, label.start)
  const isAlone = state.text.slice(label.end + colon, line.end).trim() === ''
  return [
    {
      span: { start: label.start, end: Math.max(label.end, Math.min(span.end, label.end)) },
      kind: 'empty',
      text: state.text.slice(label.start, label.end),
      answer: { at: at(label.end + colon), stands: 'inline' },
      removable: OPTIONAL.has(type) && isAlone ? line : null,
    },
  ]
}

/** What stands in the place of a value: nothing, words of a template, or a dash, `n/a`, `?` that somebody meant. */
function leftOf(span: Span, state: State): 'nothing' | 'placeholder' | 'answer' {
  const words = tokenise(plain(state.text.slice(span.start, span.end)))
  if (words.length === 0) return 'nothing'
  return isTemplate(words, state.packs) ? 'placeholder' : 'answer'
}

const LEFT = new Set(['…', '_', '.', '?'])

/** Words or signs that a template leaves and no author means. */
function isTemplate(words: readonly Token[], packs: readonly Pack[]): boolean {
  if (words[0]?.kind === 'word' && packs.some(({ sets }) => sets.upkeep.answers.isWhole(words))) return false
  if (words.every(({ text }) => LEFT.has(text)))
    return words.some(({ text }) => text === '…' || text === '_') || words.length > 2
  if (words[0]?.text === '[' && words.some(({ kind }) => kind === 'number')) return false
  return packs.some(pack => isPlaceholder(words, pack))
}

const placeholder = (span: Span, { text }: State): Prompt => ({
  span,
  kind: 'placeholder',
  text: text.slice(span.start, span.end),
  answer: { at: span, stands: 'inline' },
  removable: null,
})

/** Columns that say how a goal is reached: a blank one is nobody else's to fill. */
const HOW: readonly FieldType[] = ['action', 'motivation']

const STEPS: ReadonlySet<NodeType> = new Set(['stage', 'action'])

/** An open goal's labels and cells. Of a row whose cells say nothing of how, one place stands for all. */
function rowPrompts(state: State): readonly Prompt[] {
  const prompts: Prompt[] = []
  for (const goal of unfilled(state.goals)) {
    for (const prompt of labelPrompts(goal.fields, state)) prompts.push(prompt)
    const cell = goal.place.kind === 'row' && !STEPS.has(goal.type) ? cellOf({ goal, state }) : null
    if (cell) prompts.push(cell)
  }
  return prompts
}

const unfilled = inRuns((run: readonly Draft[]) =>
  everyGoal(run).filter(({ status, fields }) => status === 'open' && fields.some(({ empty }) => empty)),
)

/** The cells of a goal stay as long as it does. */
const cellOf = rememberedBy(
  ({ goal }: { readonly goal: Draft; readonly state: State }) => goal,
  ({ goal, state }) => blankCell(goal, state),
)

function blankCell({ fields, span, text }: Draft, state: State): Prompt | null {
  if (fields.some(({ empty, value }) => empty && leftOf(value.span, state) === 'placeholder')) return null
  const blank = fields.find(
    ({ type, empty, label, value }) =>
      empty && !label && HOW.includes(type) && leftOf(value.span, state) === 'nothing',
  )
  return (
    (blank && {
      span,
      kind: 'cell',
      text,
      answer: { at: blank.value.span, stands: 'cell' },
      removable: null,
    }) ??
    null
  )
}

/** A heading or bold line that asks, and nothing before the next one. */
function unanswered(passages: readonly Passage[], { text }: State): Prompt[] {
  if (!passages.some(asks)) return []
  const blocks = allBlocks(passages)
  const prompts: Prompt[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (!isQuestion(block)) continue
    const next = blocks[i + 1]
    if (next && !asksOn(next, text) && (next.kind !== 'heading' || next.depth > block.depth)) continue
    const below = text.slice(block.span.end, next ? opening(next, text) : text.length)
    if (below.replace(COMMENT, '').trim() !== '') continue
    prompts.push({
      span: block.span,
      kind: 'question',
      text: block.line.text,
      answer: { at: at(block.span.end), stands: 'below' },
      removable: null,
    })
  }
  return prompts
}

const asks = remembered(({ blocks }: Passage): boolean => blocks.some(isQuestion))

const isQuestion = (block: Block): block is HeadingBlock =>
  block.kind === 'heading' && block.line.text.includes('?') && ASKS.test(block.line.text)

const ASKS = /\?[\s*:]*$/
const COMMENT = /<!--[\s\S]*?-->/g

/** « **What did I put off?** The call. »: the next question, with its answer behind. */
const asksOn = ({ kind, span }: Block, text: string): boolean =>
  kind === 'paragraph' && /^\*\*[^*\n]+\?\*\*/.test(text.slice(span.start, span.start + 200))

const opening = ({ span }: Block, text: string): number => lineStart(text, span.start) || span.start

/** Whole lines, items and cells: words of a template, stubs that break off, and what a web page left behind. */
function linePrompts(state: State): Prompt[] {
  const within = sectionsByPlace(state)
  const prompts: Prompt[] = []
  for (const { reading, isGoal, isStub } of unsure(state)) {
    if (!isStub) prompts.push(...promptsOn(reading, isGoal, state))
    else if ((within(reading.span)?.effective.length ?? 0) > 0)
      prompts.push({ ...placeholder(reading.span, state), kind: 'stub' })
  }
  return prompts
}

/** A line that leaves something open; a stub does in a section with a type of its own. */
interface Unsure {
  readonly reading: Reading
  readonly isGoal: boolean
  readonly isStub: boolean
}

const unsure = besideGoals((readings, { isGoal }, state) =>
  readings.flatMap((reading): readonly Unsure[] => {
    const isOfGoal = isGoal(reading)
    const isStub = promptsOn(reading, isOfGoal, state).length === 0
    if (isStub && (isOfGoal || !breaksOff(reading, state))) return []
    return [{ reading, isGoal: isOfGoal, isStub }]
  }),
)

/** What the words of a line leave open, whatever the section. */
function promptsOn(reading: Reading, isGoal: boolean, state: State): readonly Prompt[] {
  const { span, tokens } = reading
  const left = isGoal ? [] : residueIn(reading, state)
  if (left.length > 0) return left
  if (isSigned(tokens, state)) return []
  if (isTemplate(tokens, state.packs)) return [placeholder(span, state)]
  const opening = isGoal ? null : openPart(tokens, state)
  if (opening) return [placeholder(opening, state)]
  if (isGoal || tokens.length > LONGEST_LINE) return []
  const empty = tokens.some(({ text }) => text === ':') ? emptyBehindLabel(reading, state) : null
  return empty && leftOf(empty, state) === 'placeholder' ? [placeholder(empty, state)] : []
}

/** `TBD. Maybe the chapter?`: what a template left opens the line, and somebody only wonders behind it. */
function openPart(tokens: readonly Token[], { packs }: State): Span | null {
  // Few lines begin so: only those are cut.
  const start = tokens.findIndex(({ kind }) => kind !== 'mark')
  if (!packs.some(({ sets }) => sets.placeholders.at(tokens, start) > 0)) return null
  const [first, ...others] = sentencesOf(tokens)
  const words = first && trimMarks(first)
  const [from, to] = [words?.[0], words?.at(-1)]
  if (
    !from ||
    !to ||
    others.length === 0 ||
    !packs.some(({ sets }) => sets.placeholders.isWhole(words ?? []))
  )
    return null
  return { start: from.start, end: to.end }
}

const OPEN_ENDS = new Set(['…', '.', '_', ']', '>'])

/** Longer lines are somebody's own words. */
const LONGEST_LINE = 24

/** Words that a stub takes at most: `I am good at …`. */
const LONGEST_STUB = 7

/** A short line with a blank in it, or an item of few words that ends in dots: what is still to come may stand there. */
function breaksOff(reading: Reading, state: State): boolean {
  const { tokens } = reading
  if (tokens.length > LONGEST_LINE || !OPEN_ENDS.has(tokens.at(-1)?.text ?? '')) return false
  return !isSigned(tokens, state) && (hasBlank(tokens) || endsInDots(reading, state))
}

function endsInDots({ tokens, span }: Reading, { text }: State): boolean {
  const isDotted = /(?:…|\.\.\.)$/.test(text.slice(span.start, span.end))
  const words = tokens.filter(({ kind, quoted }) => kind === 'word' && !quoted).length
  const before = text.slice(lineStart(text, span.start), span.start)
  return isDotted && words > 0 && words <= LONGEST_STUB && /^\s*[-*+•◦]\s/.test(before)
}
