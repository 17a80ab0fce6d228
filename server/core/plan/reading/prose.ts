import type { Place } from '../model'
import { type Reading, readTokens } from '../phrase'
import type { Token } from '../tokens'
import type { ParagraphBlock } from './blocks'
import { isPlaceholder, type Labelled, labelledLine } from './fields'
import { asField, openedType } from './items'
import { addRungs, rungs } from './ladders'
import { typesOf, withoutOpener } from './sections'
import { addGoal, addNote, contextOf, type Draft, fieldOf, read, type State } from './state'
import { isStruck, statusIn } from './status'

/** Reads running text: a labelled line, sentences that state goals, or facts (step D13). */
export function readParagraph(block: ParagraphBlock, parent: Draft | null, state: State): void {
  const reading = read(state, block.line)
  if (reading.tokens.length === 0) return
  const label = labelledLine(reading, state)
  const place: Place = { kind: 'sentence', tail: lastWordEnd(reading.tokens), childrenEnd: block.span.end }
  if (label?.types.length && asField(label, parent, state, 'open', place)) return
  if (label && !label.empty && announces(label, reading, state)) {
    state.section.last = addGoal(state, {
      type: 'goal',
      reading: label.value,
      parent: null,
      place,
      confidence: 'medium',
      status: statusIn(reading),
    })
    return
  }
  if (block.quoted && !label) return addNote(state, reading)
  if (reading.opener && reading.opener.to >= reading.tokens.length) {
    state.section.last = null
    return
  }
  if (reading.opener && !isPlaceholder(reading.tokens, reading.pack)) {
    const goal = addGoal(state, {
      type: openedType(reading.opener.type, parent, state),
      reading: withoutOpener(reading, reading.opener.to, state),
      parent,
      place,
      confidence: 'high',
      status: statusIn(reading),
    })
    state.section.last = goal
    return
  }
  let found = false
  for (const sentence of sentencesOf(reading.tokens))
    found = readSentence(sentence, reading, block, parent, state) || found
  if (found) return
  if (parent) parent.fields.push(fieldOf('note', reading, null, false))
  else addNote(state, reading)
}

/** `North star: …`, « Mon rêve : … »: the label is a heading in small. */
function announces(label: Labelled, reading: Reading, state: State): boolean {
  const words = reading.tokens.filter(token => token.end <= label.label.end)
  const [type] = typesOf(words, state.headings)
  return words.length <= 4 && (type === 'vision' || type === 'goals' || type === 'horizon')
}

/** Cuts tokens into sentences at a full stop, a question or exclamation mark that a new sentence follows. */
export function sentencesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const sentences: (readonly Token[])[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue
    sentences.push(tokens.slice(from, i + 1))
    from = i + 1
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return sentences
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (token.kind !== 'mark' || !['.', '!', '?', '…'].includes(token.text) || !next?.spaced) return false
  if (token.text !== '.') return true
  const prior = tokens[i - 1]
  const short = prior?.kind === 'word' && prior.shown.length <= 4 && prior.capital && next.kind === 'number'
  return (
    !short &&
    (next.capital || next.kind !== 'word' || prior?.kind === 'number' || (prior?.text.length ?? 0) > 4)
  )
}

/** A sentence is a goal where goals are announced and it says so, opens with a verb or carries a date. */
function readSentence(
  tokens: readonly Token[],
  whole: Reading,
  block: ParagraphBlock,
  parent: Draft | null,
  state: State,
): boolean {
  const sentence = readTokens(tokens, whole.pack, contextOf(state))
  const steps = state.section.last ? rungs(sentence, state) : []
  const place: Place = { kind: 'sentence', tail: lastWordEnd(tokens), childrenEnd: block.span.end }
  if (state.section.last && steps.length) {
    addRungs(steps, state.section.last, place, state)
    return true
  }
  if (tokens.at(-1)?.text === '?' || !isGoal(sentence, whole, state)) return false
  const status = isStruck(state.text, sentence.span.start, sentence.span.end) ? 'dropped' : statusIn(sentence)
  const under = parent && parent.type !== 'objective' ? null : parent
  if (parent && !under) return false
  const goal = addGoal(state, {
    type: 'goal',
    reading: trimEnd(sentence),
    parent: null,
    place,
    confidence: sentence.cue ? 'medium' : 'low',
    status,
  })
  state.section.last = goal
  return true
}

function isGoal(sentence: Reading, whole: Reading, state: State): boolean {
  const types = state.section.effective
  const [primary] = types
  if (sentence.pack.sets.datedBy.find(sentence.tokens.slice(0, 6))) return false
  const inGoals =
    types.includes('goals') || types.includes('horizon') || primary === 'vision' || primary === 'statement'
  const leads = state.section.parent === null || (state.untypedGoals && (primary === undefined || inGoals))
  if (!inGoals && !leads) return false
  if (sentence.cue) return true
  if (primary === 'statement' || primary === 'vision' || !inGoals) return false
  const dated = sentence.dates.some(({ role, end }) => role === 'deadline' && end !== null)
  const firstHere = state.section.last === null && sentence.tokens[0]?.start === whole.tokens[0]?.start
  return dated && (opensWithVerb(sentence) || isBold(sentence, state) || (firstHere && primary === 'goals'))
}

function opensWithVerb({ tokens, leading, terms, pack }: Reading): boolean {
  const first = tokens[leading]
  if (first?.kind !== 'word' || leading > 0) return false
  if (
    terms.some(
      ({ category, span }) =>
        span.start === first.start &&
        (category === 'observable' ||
          category === 'vague-verb' ||
          category === 'plain-verb' ||
          category === 'activity'),
    )
  )
    return true
  return (
    pack.words.grammar.verbEndings.some(ending => first.fold.endsWith(ending)) &&
    !pack.sets.notVerbs.has(first.text)
  )
}

const isBold = ({ span }: Reading, { text }: State): boolean =>
  text.slice(span.start - 2, span.start) === '**'

const trimEnd = (reading: Reading): Reading => ({
  ...reading,
  span: { start: reading.span.start, end: lastWordEnd(reading.tokens) },
})

function lastWordEnd(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    if (!['.', ',', ';', ':', '!'].includes(token.text)) return token.end
  }
  return tokens.at(-1)?.end ?? 0
}
