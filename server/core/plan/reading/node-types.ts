import { mainVerb } from '../main-verb'
import type { NodeType } from '../model'
import { type Reading, readPhrase } from '../phrase'
import type { SectionType } from '../words'
import type { Block } from './blocks'
import { daysDue, isToCome } from './deadlines'
import { isPlaceholder, type Labelled } from './fields'
import { isPast } from './hindsight'
import { typesOf } from './sections'
import { contextOf, type Draft, type State } from './state'
import { taskBox } from './status'

/** Sections whose items are facts, not goals (step D6). */
const FACTS: readonly SectionType[] = [
  'nongoal',
  'risks',
  'advice',
  'research',
  'skills',
  'evidence',
  'people',
  'motivation',
  'questions',
  'means',
  'review',
  'done',
  'target',
  'gaps',
  'competency',
  'metric',
]

/** What an item is by its own opener, its section and its parent; null: a fact, a question, a remark. */
export function typeOf(
  reading: Reading,
  parent: Draft | null,
  boxed: boolean,
  level: number,
  state: State,
  label: Labelled | null,
): NodeType | null {
  const { tokens, opener, pack } = reading
  const types = state.section.effective
  if (isPlaceholder(tokens, pack) || pack.sets.examplePrefixes.at(tokens, 0)) return null
  if (opener) return openedType(opener.type, parent, state)
  if (tokens.at(-1)?.text === '?') return null
  if (pack.sets.contingencies.at(tokens, reading.numbered)) return null
  const primary = types[0]
  if (!parent && primary && FACTS.includes(primary))
    return boxed && primary !== 'done' && primary !== 'nongoal' && primary !== 'advice' ? 'action' : null
  if (parent?.type === 'objective') return boxed ? 'action' : 'key-result'
  if (parent) return below(reading, parent, boxed, label)
  if (level > 0) return boxed ? 'action' : null
  const habit = reading.cadence !== null
  if (primary === 'milestones') return 'stage'
  if (primary === 'actions') return habit || state.section.habitual ? 'habit' : 'action'
  if (types.includes('goals') || types.includes('horizon') || types.includes('kr'))
    return habit && !hasDay(reading) ? 'habit' : 'goal'
  if (state.statement || isPast(reading)) return null
  if (boxed) return 'action'
  if (habit || (state.section.habitual && !state.untypedGoals && tokens.length <= 24 && !hasDay(reading))) {
    state.section.habitual = true
    return 'habit'
  }
  if (primary !== undefined && primary !== 'vision') return null
  return (state.untypedGoals && tokens.length > 1) || isDue(reading, state) ? 'goal' : null
}

/** `Objective 1:` is an OKR's only where key results stand; elsewhere it is a goal like another. */
export function openedType(type: NodeType, parent: Draft | null, { okr }: State): NodeType {
  if (type === 'objective' && !okr) return 'goal'
  return type === 'goal' && parent?.type === 'objective' ? 'key-result' : type
}

/** Ruling 7: under a goal a task box is an action; a deadline or stage word makes a stage; a verb an action. */
function below(reading: Reading, parent: Draft, boxed: boolean, label: Labelled | null): NodeType | null {
  const underStep = parent.type === 'stage' || parent.type === 'action' || parent.type === 'habit'
  if (boxed) return 'action'
  const lasts = reading.cadence !== null && !hasDay(reading)
  if (!underStep && !lasts && (hasDeadline(reading) || isTimed(reading))) return 'stage'
  if (reading.cadence) return underStep ? 'action' : 'habit'
  if (mainVerb(reading) || (underStep && hasDeadline(reading))) return 'action'
  return label
    ? null
    : parent.section.effective[0] === 'milestones' || parent.type === 'stage'
      ? 'action'
      : null
}

/** Somebody set a last day for it that is still to come: a goal, even where nothing announces goals. */
const isDue = ({ dates }: Reading, { calendar }: State): boolean =>
  daysDue(dates, calendar).some(({ firm }) => firm)

/**
 * Where nothing announces goals, an item over dated rungs: `My own salon`, and under it 2027, 2029, 2031. What is done
 * every week or ticked off may stand among them.
 */
export function leadsUp(reading: Reading, own: readonly Block[], state: State): boolean {
  if (state.section.effective.length > 0 || state.statement || isPast(reading)) return false
  const steps = own.flatMap(block => (block.kind === 'item' ? [taskBox(block.line)] : []))
  const rungs = steps
    .filter(({ boxed }) => !boxed)
    .map(({ line }) => readPhrase(line, contextOf(state)))
    .filter(({ cadence }) => cadence === null)
  return (
    rungs.length > 1 &&
    rungs.every(({ dates }) => dates.some(date => date.role !== 'mention' && isToCome(date, state.calendar)))
  )
}

/** A day is set for it, be it the first. */
const isTimed = ({ dates }: Reading): boolean =>
  dates.some(({ role, end }) => role !== 'mention' && end !== null)

/** « until the next session » tells how long a habit lasts; a day makes a goal of it. */
const hasDay = (reading: Reading): boolean =>
  reading.dates.some(({ role, kind }) => role === 'deadline' && kind !== 'vague' && kind !== 'event')

const hasDeadline = (reading: Reading): boolean =>
  reading.dates.some(({ role, kind }) => role === 'deadline' && kind !== 'vague')

/** « Ce que je veux pas : le brunch », `Risks: …`: the label announces what is no goal. */
export function saysNoGoal({ tokens }: Reading, { label }: Labelled, state: State): boolean {
  const [type] = typesOf(
    tokens.filter(token => token.end <= label.end),
    state.headings,
  )
  return type === 'nongoal' || type === 'risks' || type === 'questions'
}
