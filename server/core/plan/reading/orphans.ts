import type { Orphan } from '../facts'
import type { Goal } from '../model'
import type { Pack } from '../pack'
import { rememberedUnder } from '../remembered'
import type { Token } from '../tokens'
import { goalsOf } from './gathered'
import type { Draft, OpenSection, State } from './state'
import { shared, stemsOf } from './stems'
import type { Told } from './told'

/**
 * Actions and habits of a list of their own that name no goal, and how many words of content each shares with the goals
 * and with what else the plan is about (rule R23). A single goal takes all.
 */
export function readOrphans(state: State, told: readonly Told[]): readonly Orphan[] {
  const all = goalsOf(state)
  const goals = all.filter(
    ({ type, parent, status }) => parent === null && status !== 'dropped' && GOALS.has(type),
  )
  if (goals.length < 2) return []
  const claimed = new Set(all.flatMap(({ linked }) => linked))
  const title = state.sections[1]?.heading?.span.start
  const loose = state.goals.filter(isLoose)
  if (loose.length === 0) return []
  const stems = new Set<string>()
  for (const goal of all) if (!isLoose(goal)) for (const word of wordsIn(goal.reading)) stems.add(word)
  for (const one of told) if (isAbout(one, title)) for (const word of wordsIn(one)) stems.add(word)
  return loose
    .filter(step => !claimed.has(step) && isUntied(step))
    .map(step => ({ action: step as unknown as Goal, shared: shared(stems, wordsIn(step.reading)) }))
}

const GOALS: ReadonlySet<string> = new Set(['goal', 'objective'])

/** An open action or habit under a heading of actions, which belongs to no goal. */
const isLoose = ({ type, parent, status, section }: Draft): boolean =>
  (type === 'action' || type === 'habit') && parent === null && status === 'open' && isUnderActions(section)

const isUnderActions = (section: OpenSection | null): boolean =>
  section !== null &&
  section.owner === null &&
  (section.effective[0] === 'actions' || (section.types.length === 0 && isUnderActions(section.parent)))

/** There is something to do in it, and it names no goal by number or label. */
function isUntied({ reading, fields }: Draft): boolean {
  const { tokens, pack } = reading
  const words = wordsIn(reading)
  if (words.size === 0 || fields.some(({ type, empty }) => type === 'serves' && !empty)) return false
  if (pack.sets.story.upkeep.find(tokens) || tokens.some((_, i) => namesGoal(tokens, i, pack))) return false
  // « 4 h par semaine, le vendredi »: the time there is, and nothing to do in it.
  const isTime = (pack.sets.timeUnits.at(tokens, 1) || pack.sets.units.at(tokens, 1)) > 0
  return !(tokens[0]?.kind === 'number' && isTime)
}

/** `(KR-2.2)`, « objectif 3 »: one of the plan's own numbers. */
function namesGoal(tokens: readonly Token[], i: number, { sets }: Pack): boolean {
  const length = ['goal', 'objective', 'key-result', 'stage'].reduce(
    (most, type) => Math.max(most, sets.enumerators[type as keyof typeof sets.enumerators].at(tokens, i)),
    0,
  )
  return (
    /^(?:kr|rc|g|o)\d/.test(tokens[i]?.fold ?? '') ||
    (length > 0 && [0, 1].some(skip => tokens[i + length + skip]?.kind === 'number'))
  )
}

const wordsIn = ({ tokens, pack }: Pick<Told, 'tokens' | 'pack'>): ReadonlySet<string> =>
  wordsOf(tokens, pack)

const wordsOf = rememberedUnder((tokens: readonly Token[], pack: Pack) => stemsOf(tokens, pack, SHORTEST))

/** « thé », `tea`: short words tell as much as long ones, where a shared one only keeps the rule silent. */
const SHORTEST = 3

const ABOUT: ReadonlySet<string | undefined> = new Set([
  'gaps',
  'competency',
  'target',
  'vision',
  'motivation',
])

/** What else says where the plan leads: its title, the role, the gaps, the reasons. */
const isAbout = ({ types, isHeading, span }: Told, title: number | undefined): boolean =>
  (isHeading && span.start === title) || ABOUT.has(types[0])
