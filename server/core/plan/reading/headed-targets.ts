import type { Target } from '../model'
import { type Reading, readTokens } from '../phrase'
import { isRole, rolePhrase } from './aims'
import type { Made } from './memory'
import { contextOf, type Draft, type State } from './state'
import { inAll } from './stretches'
import { again, target } from './target'

/** « Où je vais », and below it a post without a verb: whatever its name, it is the role aimed at. */
export function fromAimHeadings(
  state: State,
  goals: readonly Draft[],
  surroundings: boolean,
): readonly Target[] {
  const isAim = (section: Draft['section']) => isAimHeading(section, state)
  const goal = goals.find(({ section, verb, type }) => type === 'goal' && verb === null && isAim(section))
  const note = state.notes.find(({ section }) => isAim(section as Draft['section']))
  const first = goal?.reading ?? (note ? again(note.span, state) : null)
  if (!first) return []
  const words = rolePhrase(first.tokens, first.leading, first.pack)
  return words.length > 0
    ? [target(readTokens(words, first.pack, contextOf(state, 'field')), 'goal', surroundings)]
    : []
}

const isAimHeading = ({ heading }: Draft['section'], state: State): boolean =>
  heading !== null &&
  state.readings.some(
    ({ span, tokens, pack }) =>
      span.start === heading.span.start && pack.sets.aimHeadings.find(tokens) !== null,
  )

/** `# Application — Motor Claims Team Leader`, « ## Long terme : infirmière »: the role behind a heading's mark. */
export const fromHeadings = (state: State, surroundings: boolean): readonly Target[] =>
  aimsIn(state.made).flatMap(reading => roleBehindMark(reading, state, surroundings))

/** What is read of such headings. */
const aimsIn = inAll(({ sections, readings }: Made) => {
  const heads = new Set(sections.filter(isAim).flatMap(({ heading }) => heading?.span.start ?? []))
  return readings.filter(({ span }) => heads.has(span.start))
})

/** The title, and headings that announce goals, a horizon or a target. */
const isAim = ({ types, parent, depth, owner }: State['sections'][number]): boolean =>
  owner === null &&
  !types.includes('review') &&
  ((parent?.parent === null && depth < 7) ||
    types.some(type => type === 'horizon' || type === 'goals' || type === 'target'))

function roleBehindMark(heading: Reading, state: State, surroundings: boolean): readonly Target[] {
  const { tokens } = heading
  const mark = tokens.findIndex(
    token => token.text === ':' || token.text === '—' || (token.text === '-' && token.spaced),
  )
  const open = tokens.findIndex((token, i) => i > mark && token.text === '(')
  const words = mark < 0 ? [] : tokens.slice(mark + 1, open < 0 ? undefined : open)
  const reading = words.length ? readTokens(words, heading.pack, contextOf(state, 'field')) : null
  // « Plan – Jo, welder »: a name and what they are today; the role aimed at comes first.
  const last = reading?.tokens[2]?.start ?? 0
  const opens = reading?.terms.some(term => isRole(term) && term.span.start <= last)
  const named = reading?.tokens.slice(0, 3).some(({ text }) => text === ',')
  if (reading && opens && !named) return [target(reading, 'section', surroundings)]
  return roleAtEndOfRoad(heading, state, surroundings)
}

/** « From postdoc to group leader », « En route vers chef de rang »: a title that names the way. */
function roleAtEndOfRoad(heading: Reading, state: State, surroundings: boolean): readonly Target[] {
  const { tokens, pack } = heading
  const from = pack.sets.from.find(tokens)
  const to = from && pack.sets.to.find(tokens, from.to)
  const road = pack.sets.roads.find(tokens)
  const at = road?.to ?? to?.to ?? -1
  if (at < 0) return []
  const start = at + pack.sets.determiners.at(tokens, at)
  const reading = readTokens(rolePhrase(tokens, start, pack), pack, contextOf(state, 'field'))
  const last = reading.tokens[2]?.start ?? 0
  const isAim = reading.terms.some(term => isRole(term) && term.span.start <= last)
  return isAim ? [target(reading, 'section', surroundings)] : []
}
