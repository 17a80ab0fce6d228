import type { Span } from '../../text'
import type { Adrift } from '../facts'
import { everyGoal, type Field, type Goal, type Phrase, type Target } from '../model'
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

/** So many goals must be tied for each that is not. */
const FEW = 2

/**
 * Open goals that share nothing with the role, the competencies and the reasons of the plan. Words are a weak tie:
 * where many goals share none, they tell nothing, and no goal is named. A vague goal is asked for its result first, by other rules.
 */
export function readAdrift(state: State, targets: readonly Target[]): readonly Adrift[] {
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
  if (adrift.length * FEW > tied.size) return []
  const fields = new Set([...direction.fields, ...[...tied].flatMap(fieldsOf)])
  const languages = new Set([...fields].map(field => field.split('/', 1)[0]))
  return adrift.filter(isPlain).map(goal => {
    const own = fieldsOf(goal)
    const isOther = own.length > 0 && languages.has(goal.language) && !own.some(field => fields.has(field))
    return { goal: goal as Goal, isOtherField: isOther }
  })
}

/** Said for itself, as a line of its own: in running text the link may stand in the sentence before. */
const isPlain = ({ smart, verb, place }: Draft): boolean =>
  place.kind !== 'sentence' && verb !== null && verb.category !== 'vague' && smart.specific === 'yes'

interface Direction {
  readonly stems: ReadonlySet<string>
  /** Fields of work. */
  readonly fields: ReadonlySet<string>
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
  const phrases = [...targets, ...notes, ...fields.map(({ value }) => value)]
  return {
    stems: new Set(spans.flatMap(span => [...stemsAt(span, state)])),
    fields: new Set(phrases.flatMap(fieldsOf)),
  }
}

/** The sectors that the words name; each language groups its own. */
const fieldsOf = ({ terms, language }: Pick<Phrase, 'terms' | 'language'>): string[] =>
  terms.flatMap(({ category, group }) => (category === 'sector' && group ? [`${language}/${group}`] : []))

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
  const around = [goal, ...everyGoal(goal.children)]
  return (
    goal.fields.some(({ type, empty }) => TIES.has(type) && !empty) ||
    around.some(({ terms }) => terms.some(({ category }) => TYING.has(category))) ||
    goal.reading.pack.sets.career.find(goal.reading.tokens) !== null ||
    around.flatMap(fieldsOf).some(field => direction.fields.has(field)) ||
    shared(stems, direction.stems) > 0
  )
}
