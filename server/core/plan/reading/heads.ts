import { hasLastDay, type Place, type Status } from '../model'
import type { Reading } from '../phrase'
import type { FieldType, SectionType } from '../words'
import type { Block, HeadingBlock, ItemBlock } from './blocks'
import { labelTypes } from './fields'
import { tailOf, withoutOpener } from './lines'
import { addGoal, type OpenSection, type State } from './state'
import { statusIn } from './status'

const GOAL_PLACES: readonly SectionType[] = ['goals', 'horizon', 'kr']

/** `## Goal 2: …`, `### O1: …`, « ### Étape 3 : … »: the heading is a goal and its section the goal's body. */
export function ownerOf(
  state: State,
  reading: Reading,
  block: HeadingBlock,
  isTitle: boolean,
  body: readonly Block[],
) {
  const { opener, numbered } = reading
  const { section } = state
  if (isTitle || block.depth === 8) return null
  const status: Status = statusIn(reading)
  const above = section.parent?.owner ?? null
  if (opener && opener.to < reading.tokens.length) {
    const own = withoutOpener(reading, opener.to, state)
    const type = opener.type === 'objective' && !state.okr ? 'goal' : opener.type
    section.effective = [type === 'objective' ? 'kr' : 'goals']
    return addGoal(state, {
      type,
      reading: own,
      parent: type === 'objective' ? null : above,
      place: placeOf(block),
      confidence: 'high',
      status,
    })
  }
  const inGoals =
    (section.parent?.effective.some(type => GOAL_PLACES.includes(type)) ?? false) ||
    (numbered > 0 && state.numberedGoals && section.types.length === 0)
  const untyped = section.types.length === 0 && section.heading !== null
  const isGoal = numbered
    ? state.numberedGoals ||
      startsWithVerb(reading) ||
      hasLastDay(reading.dates) ||
      !holdsGoals(body, state) ||
      isDescribed(body, state)
    : untyped && (startsWithVerb(reading) || isDescribed(body, state))
  if (!(inGoals && isGoal) && !(untyped && isDatedAim(reading, section.parent))) return null
  section.effective = ['goals']
  return addGoal(state, {
    type: 'goal',
    reading: numbered ? withoutOpener(reading, numbered, state) : reading,
    parent: above,
    place: placeOf(block),
    confidence: 'medium',
    status,
  })
}

/** « Group leader at an institute by 2031 »: what is to be, and its last day, are a goal wherever no heading says otherwise. */
function isDatedAim({ dates, tokens, pack, numbered }: Reading, above: OpenSection | null): boolean {
  const [primary] = above?.effective ?? []
  if (primary !== undefined && !GOAL_PLACES.includes(primary)) return false
  if (!dates.some(({ role, end, firm }) => role === 'deadline' && end !== null && firm)) return false
  const words = tokens.slice(numbered).filter(({ kind, start, text }) => {
    const inDate = dates.some(({ span }) => span.start <= start && start < span.end)
    return kind === 'word' && !inDate && !pack.sets.stopWords.has(text)
  })
  return words.length >= 2
}

/** A list of more than labels stands below the heading: it may be a group of goals and no goal itself. */
const holdsGoals = (body: readonly Block[], state: State): boolean =>
  body.some(block => block.kind === 'table' || (block.kind === 'item' && !describes(block, state)))

/** `- Measure: …`: what is said of a goal. */
const describes = ({ line }: ItemBlock, state: State): boolean =>
  labelTypes(line, state).some(type => DESCRIBING.has(type))

const DESCRIBING: ReadonlySet<FieldType> = new Set([
  'metric',
  'deadline',
  'specific',
  'achievable',
  'realistic',
  'means',
  'motivation',
  'status',
  'action',
])

/** Two labels below say of the heading what is said of a goal: its measure, its deadline, S, M, A, R, T. */
function isDescribed(body: readonly Block[], state: State): boolean {
  const labels = body.slice(0, 8).flatMap(block => {
    if (block.kind !== 'item' && block.kind !== 'paragraph') return []
    const types = labelTypes(block.line, state)
    return types.length > 0 ? [types] : []
  })
  const describing = labels.filter(types => types.some(type => DESCRIBING.has(type)))
  return describing.length >= 2 && !labels.some(types => types[0] === 'goal')
}

const startsWithVerb = (reading: Reading): boolean => {
  const first = reading.tokens[reading.leading]
  const verbs = ['vague-verb', 'observable', 'activity', 'avoid', 'plain-verb']
  return (
    first !== undefined &&
    reading.tokens.length > 2 &&
    (reading.terms.some(term => verbs.includes(term.category) && term.span.start === first.start) ||
      reading.pack.words.grammar.verbEndings.some(
        ending =>
          first.fold.endsWith(ending) && !reading.pack.sets.notVerbs.has(first.text) && first.text.length > 3,
      ))
  )
}

const placeOf = (block: HeadingBlock): Place => ({
  kind: 'heading',
  tail: tailOf(block.line),
  childrenEnd: block.span.end,
})
