import type { Span } from '../../text'
import { everyGoal, type Field, type Goal, type Target, type Term } from '../model'
import type { Token } from '../tokens'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
import type { FieldType, SectionType, TermCategory } from '../words'
import { packFor } from './language'
import type { Draft, State } from './state'
import { rootsOf, shared } from './stems'

/** Sections and labels that say what all of it is for. */
const DIRECTION: ReadonlySet<SectionType> = new Set([
  'target',
  'motivation',
  'vision',
  'research',
  'gaps',
  'skills',
  'competency',
])
const DIRECTION_FIELDS: ReadonlySet<FieldType> = new Set([
  'target',
  'current-role',
  'employer',
  'sector',
  'motivation',
  'research',
  'gap',
  'competency',
])
/** Labels by which a goal says itself what it is for. */
const TIES: ReadonlySet<FieldType> = new Set(['motivation', 'serves', 'competency', 'gap', 'realistic'])
const TYING: ReadonlySet<TermCategory> = new Set([
  'cause',
  'link',
  'specific-role',
  'generic-role',
  'person-role',
])

/** So many content words the plan must say of its direction: with fewer, sharing none means nothing. */
const LEAST_WORDS = 3

/**
 * Open goals that share nothing with the role, the competencies and the reasons of the plan. Words are a weak tie:
 * where most goals share none, they tell nothing, and no goal is named.
 */
export function readAdrift(state: State, targets: readonly Target[]): readonly Goal[] {
  const goals = state.goals.filter(
    ({ type, status }) => (type === 'goal' || type === 'objective') && status === 'open',
  )
  if (goals.length < 2) return []
  const direction = directionOf(state, targets)
  if (direction.stems.size < LEAST_WORDS) return []
  const stems = new Map(goals.map(goal => [goal, stemsAround(goal, state)]))
  const tied = new Set(goals.filter(goal => isTied(goal, stems.get(goal) as Set<string>, direction)))
  // What shares two words with goals that are tied is tied through them.
  const words = new Set([...tied].flatMap(goal => [...(stems.get(goal) ?? [])]))
  for (const goal of goals) if (shared(words, stems.get(goal) as Set<string>) >= 2) tied.add(goal)
  const adrift = goals.filter(goal => !tied.has(goal))
  return adrift.length < tied.size ? (adrift as readonly Draft[] as readonly Goal[]) : []
}

interface Direction {
  readonly stems: ReadonlySet<string>
  /** Sectors and kinds of role, by the groups of the lexicon. */
  readonly groups: ReadonlySet<string>
}

function directionOf(state: State, targets: readonly Target[]): Direction {
  const notes = state.notes.filter(({ section }) => section.types.some(type => DIRECTION.has(type)))
  const fields = state.fields.filter(({ type, empty }) => DIRECTION_FIELDS.has(type) && !empty)
  const spans: readonly Span[] = [
    ...targets.map(({ span }) => span),
    ...notes.map(({ span }) => span),
    ...fields.map(({ value }) => value.span),
    ...state.competencies.map(({ span }) => span),
  ]
  const terms = [...targets, ...notes, ...fields.map(({ value }) => value)].flatMap(phrase => phrase.terms)
  return {
    stems: new Set(spans.flatMap(span => [...stemsAt(span, state)])),
    groups: new Set(groupsOf(terms)),
  }
}

const groupsOf = (terms: readonly Term[]): string[] =>
  terms.flatMap(({ category, group }) => (category === 'sector' && group ? [group] : []))

const stemsAt = (span: Span, state: State): Set<string> => {
  const tokens: readonly Token[] = tokenise(visibleText(state.text, span))
  return rootsOf(tokens, packFor(state, tokens))
}

/** The content words of a goal, of its labels and cells, of its steps wherever they stand, and of its own heading. */
function stemsAround(goal: Draft, state: State): Set<string> {
  const { heading, types } = goal.section
  const fields = goal.fields.filter(({ empty }: Field) => !empty).map(({ value }) => value.span)
  const steps = [...everyGoal(goal.children), ...goal.linked.filter(({ type }) => type !== 'goal')]
  const own = heading && types.length === 0 ? [heading.span] : []
  const around = [...fields, ...own].flatMap(span => [...stemsAt(span, state)])
  return new Set([
    ...rootsOf(goal.reading.tokens, goal.reading.pack),
    ...steps.flatMap(({ reading }) => [...rootsOf(reading.tokens, reading.pack)]),
    ...around,
  ])
}

/** The goal says what it is for, names a post or somebody at work, or shares a word or a sector with the direction. */
function isTied(goal: Draft, stems: ReadonlySet<string>, direction: Direction): boolean {
  const terms = [goal, ...everyGoal(goal.children)].flatMap(({ terms: own }) => own)
  return (
    goal.fields.some(({ type, empty }) => TIES.has(type) && !empty) ||
    terms.some(({ category }) => TYING.has(category)) ||
    goal.reading.pack.sets.career.find(goal.reading.tokens) !== null ||
    groupsOf(terms).some(group => direction.groups.has(group)) ||
    shared(stems, direction.stems) > 0
  )
}
