import { mainVerb } from '../main-verb'
import type { Place } from '../model'
import { openerOf } from '../openings'
import { type Reading, readTokens } from '../phrase'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import { namesRole } from './aims'
import { announces, namesPost } from './announcements'
import type { ParagraphBlock } from './blocks'
import { spanOfLine } from './bullets'
import { hasBlank, isPlaceholder, labelledLine } from './fields'
import { isPast } from './hindsight'
import { asField, isOnlyDate } from './items'
import { addRungs, rungs } from './ladders'
import { withoutOpener } from './lines'
import { openedType, saysNoGoal } from './node-types'
import { ordinalAt } from './ordinals'
import { isAim, isWish, onlyComes, opensWithPost, opensWithVerb, saysPost } from './sentence-signs'
import { sentencesOf } from './sentences'
import { isSigned } from './signed'
import { addGoal, addNote, contextOf, type Draft, fieldOf, read, type State } from './state'
import { isStruck, statusIn } from './status'
import { isReviewLine } from './upkeep'

/** Reads running text: a labelled line, sentences that state goals, or facts (step D13). */
export function readParagraph(block: ParagraphBlock, parent: Draft | null, state: State): void {
  const parts = countedLines(block, state)
  if (parts.length > 1) {
    for (const part of parts) readParagraph(part, parent, state)
    return
  }
  const reading = read(state, block.line)
  if (reading.tokens.length === 0) return
  if (reading.opener && reading.opener.to >= reading.tokens.length) {
    state.section.last = null
    state.section.owner = null
    state.section.form = true
    return
  }
  const numbered =
    reading.opener !== null && (state.section.form || parent === null || isNext(reading, parent))
  const label = numbered ? null : labelledLine(reading, state)
  const place: Place = { kind: 'sentence', tail: lastWordEnd(reading.tokens), childrenEnd: block.span.end }
  if (label && saysNoGoal(reading, label, state)) return addNote(state, reading)
  if (label?.types.length && asField(label, parent, state, statusIn(label.value), place)) return
  if (hasBlank(reading.tokens)) {
    // A line to sign on is nobody's to write.
    if (isSigned(reading.tokens, state)) return addNote(state, reading)
    state.slots.all++
    state.slots.empty++
    return addNote(state, reading)
  }
  const says = label && !label.empty && !isOnlyDate(label.value)
  const announced = says ? (announces(label, reading, state) ?? namesPost(label)) : null
  if (label && announced) {
    const [first = [], ...others] = sentencesOf(label.value.tokens)
    const goal = addGoal(state, {
      type: 'goal',
      reading: trimEnd(readTokens(first, reading.pack, contextOf(state))),
      parent: null,
      place: { ...place, tail: lastWordEnd(first) },
      confidence: 'medium',
      status: statusIn(reading),
    })
    goal.isVision = announced === 'vision' || namesRole(goal)
    for (const other of others) addRemark(goal, readTokens(other, reading.pack, contextOf(state)))
    state.section.last = goal
    return
  }
  if (block.quoted && !label) return addNote(state, reading)
  if (reading.opener && !isPlaceholder(reading.tokens, reading.pack)) {
    const above = state.section.form || isNext(reading, parent) ? null : parent
    const goal = addGoal(state, {
      type: openedType(reading.opener.type, above, state),
      reading: withoutOpener(reading, reading.opener.to, state),
      parent: above,
      place,
      confidence: 'high',
      status: statusIn(reading),
    })
    const isNumbered = reading.tokens.slice(0, reading.opener.to).some(({ kind }) => kind === 'number')
    goal.isVision = !isNumbered && namesRole(goal)
    state.section.last = goal
    if (state.section.form || (isNumbered && !above)) state.section.owner = goal
    return
  }
  const counted = state.toldInOrder ? ordinalAt(reading) : 0
  if (counted > 0 && !parent && tellsGoals(state)) {
    state.section.last = addGoal(state, {
      type: 'goal',
      reading: withoutOpener(reading, counted, state),
      parent: null,
      place,
      confidence: 'medium',
      status: statusIn(reading),
    })
    return
  }
  let found: Draft | null = null
  for (const sentence of sentencesOf(reading.tokens)) {
    const goal = readSentence(sentence, reading, block, parent, state)
    // What is said right behind a goal tells more of it: « Entre les deux : senior en 2027. »
    if (!goal && found) addRemark(found, readTokens(sentence, reading.pack, contextOf(state)))
    found = goal ?? found
  }
  if (found) return
  if (parent) parent.fields.push(fieldOf('note', reading, null, false))
  else addNote(state, reading)
}

/** Nothing says that this part of the document is about something else. */
const tellsGoals = ({ statement, section: { effective } }: State): boolean =>
  !statement && (effective.length === 0 || effective.includes('goals') || effective.includes('horizon'))

/** Below « Objective 1. … » in running text the next « Objective » is its neighbour. */
const isNext = ({ opener }: Reading, parent: Draft | null): boolean =>
  parent?.place.kind === 'sentence' && (opener?.type === 'goal' || opener?.type === 'objective')

/** `G1. …`, and on the next line `G2. …`: one paragraph to Markdown, a goal a line to its author (refinement 30). */
function countedLines(block: ParagraphBlock, state: State): readonly ParagraphBlock[] {
  const { text } = block.line
  const counted = (line: string): boolean => {
    const tokens = tokenise(plain(line))
    return state.packs.some(pack => {
      const opener = openerOf(tokens, pack)
      return opener !== null && tokens.slice(0, opener.to).some(({ text: word }) => /\d/.test(word))
    })
  }
  const starts: number[] = []
  for (let at = 0; at >= 0 && at < text.length; ) {
    const end = text.indexOf('\n', at)
    if (at === 0 || counted(text.slice(at, end < 0 ? text.length : end))) starts.push(at)
    at = end < 0 ? -1 : end + 1
  }
  if (starts.length < 2) return [block]
  return starts.map((from, i) => {
    const line = block.line.slice(from, starts[i + 1] ?? text.length)
    return { ...block, line, span: spanOfLine(line, block.span) }
  })
}

/** What is said behind a goal: its dates may date it, and it may admit that the way is not known yet. */
function addRemark(goal: Draft, remark: Reading): void {
  if (!isPast(remark)) goal.fields.push(fieldOf('note', remark, null, false))
  if (remark.pack.sets.gapAdmissions.find(remark.tokens)) goal.admitsGap = true
}

/** A sentence is a goal where goals are announced and it says so, opens with a verb or carries a date. */
function readSentence(
  tokens: readonly Token[],
  whole: Reading,
  block: ParagraphBlock,
  parent: Draft | null,
  state: State,
): Draft | null {
  const sentence = readTokens(tokens, whole.pack, contextOf(state))
  const steps = state.section.last ? rungs(sentence, state) : []
  const place: Place = { kind: 'sentence', tail: lastWordEnd(tokens), childrenEnd: block.span.end }
  if (state.section.last && steps.length) {
    addRungs(steps, state.section.last, place, state)
    return state.section.last
  }
  if (tokens.at(-1)?.text === '?') return null
  const isStage = isStep(sentence, state)
  if (!isStage && !isGoal(sentence, whole, state)) return null
  const status = isStruck(state.text, sentence.span.start, sentence.span.end) ? 'dropped' : statusIn(sentence)
  const under = parent && parent.type !== 'objective' ? null : parent
  if (parent && !under) return null
  const goal = addGoal(state, {
    type: isStage ? 'stage' : 'goal',
    reading: trimEnd(sentence),
    parent: null,
    place,
    confidence: sentence.cue ? 'medium' : 'low',
    status,
  })
  state.section.last = goal
  return goal
}

/** « How I'll get there »: a sentence that opens with a day to come, or declares one, is a stage of the way. */
function isStep(sentence: Reading, state: State): boolean {
  const [primary] = state.section.effective
  if (primary !== 'actions' && primary !== 'milestones') return false
  const first = sentence.tokens[0]?.start ?? 0
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length
  if (words < SHORTEST || isPast(sentence)) return false
  return sentence.dates.some(
    ({ role, end, span }) =>
      role === 'deadline' && end !== null && (sentence.cue || span.start - first <= OPENING),
  )
}

/** Tokens that « I turn 41 on 3 November. » takes. */
const LONGEST_AGE = 9

/** Fewer words than this are a date and its label. */
const SHORTEST = 4

/** Characters that « By the end of » takes before its day. */
const OPENING = 16

function isGoal(sentence: Reading, whole: Reading, state: State): boolean {
  const types = state.section.effective
  const [primary] = types
  const { sets } = sentence.pack
  if (state.statement && primary === undefined && sentence.cue) return true
  if (state.statement && saysPost(sentence, whole)) return true
  if (sets.contingencies.at(sentence.tokens, 0) || sets.examplePrefixes.at(sentence.tokens, 0)) return false
  // « I turn 41 this November »: how old somebody is, and no goal.
  if (sentence.tokens.length <= LONGEST_AGE && sets.presentAge.find(sentence.tokens)) return false
  if (!sentence.cue && sets.datedBy.find(sentence.tokens.slice(0, 6))) return false
  const inGoals =
    types.includes('goals') || types.includes('horizon') || primary === 'vision' || primary === 'statement'
  const leads = state.section.parent === null || (state.untypedGoals && (primary === undefined || inGoals))
  const isOwn = isWish(sentence, whole) || isAim(sentence, state)
  if (!inGoals && !leads && !(types.length === 0 && isOwn)) return false
  if (isReviewLine(sentence)) return false
  if (sentence.cue) return inGoals || !onlyComes(sentence)
  if (primary === 'statement' || primary === 'vision' || !inGoals) return false
  const dated = sentence.dates.some(
    ({ role, end, kind }) => role === 'deadline' && (end !== null || kind === 'unanchored'),
  )
  const firstHere = state.section.last === null && sentence.tokens[0]?.start === whole.tokens[0]?.start
  if (isPast(sentence)) return false
  const opened = sentence.leading > 0 && mainVerb(sentence) !== null
  return (
    dated &&
    (opened ||
      opensWithPost(sentence) ||
      opensWithVerb(sentence) ||
      isBold(sentence, state) ||
      (firstHere && primary === 'goals'))
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
