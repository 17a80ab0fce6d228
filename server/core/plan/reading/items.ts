import type { NodeType, Place, Status } from '../model'
import type { Reading } from '../phrase'
import type { FieldType } from '../words'
import { namesRole } from './aims'
import type { Block, ItemBlock, ParagraphBlock } from './blocks'
import { addCompetency } from './competencies'
import { hasBlank, isEmpty, isPlaceholder, type Labelled, labelledLine } from './fields'
import { tailOf, withoutOpener } from './lines'
import { leadsUp, saysNoGoal, typeOf } from './node-types'
import { addGoal, addNote, type Draft, fieldOf, read, type State } from './state'
import { ownStatus, statusOfCell, taskBox } from './status'

/** Reads a list item and what hangs below it (step D). */
export function readItem(block: ItemBlock, parent: Draft | null, state: State, level = 0): void {
  const { line, status, boxed } = taskBox(block.line)
  const reading = read(state, line)
  const own = block.children
  state.slots.all++
  const blank = hasBlank(reading.tokens)
  const empty = isEmpty(reading.tokens, reading.pack)
  if (blank || empty) state.slots.empty++
  if (reading.tokens.length === 0 || empty || isLink(reading)) return readBelow(own, parent, state, level)
  const place = placeOf(block, line)
  const done = status ?? closedBy(reading, state)
  const opened = reading.opener !== null && !isOpen(reading, own)
  const label = opened ? null : labelledLine(reading, state)
  if (label && !parent && saysNoGoal(reading, label, state)) {
    addNote(state, reading)
    return readBelow(own, parent, state, level + 1)
  }
  if (label && label.types.length > 0 && asField(label, parent, state, done, place))
    return readBelow(own, parent, state, level)
  if (label?.empty) state.slots.empty++
  const typed = blank || label?.empty ? null : typeOf(reading, parent, boxed, level, state, label)
  const type = typed ?? (!blank && !parent && leadsUp(reading, own, state) ? 'goal' : null)
  if (!type) {
    addNote(state, reading)
    if (!parent && !blank) addCompetency(state, reading)
    return readBelow(own, parent, state, level + 1)
  }
  const words =
    opened && reading.opener ? withoutOpener(reading, reading.opener.to, state) : behindTopic(reading, label)
  const goal = addGoal(state, {
    type,
    reading: words,
    parent,
    place,
    confidence: 'medium',
    status: done,
  })
  if (!parent) state.section.last = goal
  readBelow(own, goal, state, level + 1)
}

/** « Objectif : », `Goal 2: [your goal]`, and nothing below: a form's own label, to be filled in. */
function isOpen({ opener, tokens, pack }: Reading, below: readonly Block[]): boolean {
  const rest = tokens.slice(opener?.to ?? 0)
  return below.length === 0 && (!rest.some(({ kind }) => kind === 'word') || isPlaceholder(rest, pack))
}

/** The status that the line tells, its `KR 2:` struck out with it or standing before. */
function closedBy(reading: Reading, state: State): Status {
  const whole = ownStatus(reading, state)
  return whole !== 'open' || !reading.opener
    ? whole
    : ownStatus(withoutOpener(reading, reading.opener.to, state), state)
}

/** « **Networking**: attend 3 fairs »: the topic stays part of the goal, the verb is looked for behind it. */
function behindTopic(reading: Reading, label: Labelled | null): Reading {
  if (!label || label.empty) return reading
  const at = reading.tokens.findIndex(token => token.start === label.value.span.start)
  const inner = label.value.leading
  return at > 0 ? { ...reading, leading: at + inner, terms: mergeTerms(reading, label.value) } : reading
}

const mergeTerms = (reading: Reading, value: Reading) => [
  ...reading.terms.filter(term => term.span.end <= value.span.start),
  ...value.terms,
]

export function readBelow(blocks: readonly Block[], parent: Draft | null, state: State, level: number): void {
  for (const block of blocks) {
    if (block.kind === 'item') readItem(block, parent, state, level)
    else if (block.kind === 'paragraph') readDetail(block, parent, state)
  }
}

/** A line below a goal: a labelled field, or a remark whose words may date or measure it. */
function readDetail(block: ParagraphBlock, parent: Draft | null, state: State): void {
  const reading = read(state, block.line)
  const label = labelledLine(reading, state)
  if (label?.types.length && asField(label, parent, state, 'open', null)) return
  if (parent && !block.quoted) parent.fields.push(fieldOf('note', reading, null, false))
  else addNote(state, reading)
}

const NODE_FIELDS: Readonly<Partial<Record<FieldType, NodeType>>> = {
  goal: 'goal',
  description: 'goal',
  stage: 'stage',
  action: 'action',
}
/** Labels that speak of the whole document when no goal stands above them. */
const DOCUMENT_FIELDS: readonly FieldType[] = [
  'target',
  'current-role',
  'employer',
  'sector',
  'people',
  'review',
  'updated',
  'time-budget',
  'period',
  'evidence',
  'research',
  'motivation',
  'means',
  'gap',
  'competency',
]

/** Files a labelled line under its goal, or under the document. False: the label says nothing here; it is a topic. */
export function asField(
  label: Labelled,
  parent: Draft | null,
  state: State,
  status: Status,
  place: Place | null,
): boolean {
  const above = parent ?? formGoal(state)
  const figure = label.types.includes('metric') || label.types.includes('target')
  const type = figure && isOnlyDate(label.value) ? 'deadline' : preferred(label.types, above !== null)
  const described = type === 'description' && above !== null
  const node = described ? undefined : NODE_FIELDS[type]
  if (node && !label.empty && place) {
    const under = node === 'goal' ? parent : above
    const goal = addGoal(state, {
      type: node === 'goal' && parent ? 'action' : node,
      reading: label.value,
      parent: under,
      place,
      confidence: 'high',
      status,
    })
    if (!under) state.section.last = goal
    if (node === 'goal' && !parent) goal.isVision = namesRole(goal)
    if (node === 'goal' && state.section.form) state.section.owner = goal
    return true
  }
  const isFact = DOCUMENT_FIELDS.includes(type)
  const owner = parent ?? (described ? above : isFact ? null : state.section.last)
  const field = fieldOf(type, label.value, label.label, label.empty)
  state.slots.all++
  if (label.empty) state.slots.empty++
  if (owner) {
    owner.fields.push(field)
    if (type === 'deadline' && label.empty) owner.blankDeadline = true
    if (type === 'status' && !label.empty)
      owner.status = statusOfCell(label.value, state.packs) ?? owner.status
  } else if (parent || isFact || label.empty || place?.kind === 'sentence' || DATED_FIELDS.includes(type))
    state.fields.push(field)
  else return false
  return true
}

const DATED_FIELDS: readonly FieldType[] = ['deadline', 'start', 'period', 'updated', 'status']

/** On a form, the goal that the labelled lines below it speak of: « Objective 1: … », then « Action steps: … ». */
function formGoal({ section }: State): Draft | null {
  const { last } = section
  return last && (last.type === 'goal' || last.type === 'objective') && last.place.kind === 'sentence'
    ? last
    : null
}

/** The value is a day and nothing else, whatever its label. */
export const isOnlyDate = ({ tokens, dates }: Reading): boolean =>
  tokens.length > 0 &&
  tokens.every(
    token =>
      token.kind === 'mark' ||
      dates.some(({ span, end }) => end && span.start <= token.start && token.end <= span.end),
  )

/** `Target: …` names a role at the top of a document and a figure under a goal. */
function preferred(types: readonly FieldType[], underGoal: boolean): FieldType {
  const [first = 'note'] = types
  if (types.length < 2) return first
  const order: readonly FieldType[] = underGoal
    ? ['metric', 'deadline', 'means', 'status']
    : ['target', 'period', 'review', 'current-role', 'goal']
  return order.find(type => types.includes(type)) ?? first
}

/** Nothing but a link: a source, not a goal. */
const isLink = ({ tokens }: Reading): boolean =>
  tokens.every(token => token.kind === 'object' || token.kind === 'mark')

/** Where the last line below it ends: typed bullets are lines of their own, whatever they stand below. */
const endOf = (block: Block): number =>
  Math.max(block.span.end, ...(block.kind === 'item' ? block.children.map(endOf) : []))

function placeOf(block: ItemBlock, line: { readonly text: string; offset(index: number): number }): Place {
  return {
    kind: 'item',
    indent: block.indent,
    marker: block.marker,
    childIndent: block.childIndent,
    tail: tailOf(line),
    childrenEnd: endOf(block),
  }
}
