import type { Span } from '../../text'
import { everyGoal, type FrontMatter } from '../model'
import type { State } from './state'
import { holds, type Told } from './told'

/** Where something stands about what the role asks for. */
export function readResearch(state: State, _meta: FrontMatter, told: readonly Told[]): readonly Span[] {
  const fields = [...state.fields, ...[...everyGoal(state.goals)].flatMap(({ fields }) => fields)]
  return [
    ...fields.filter(({ type, empty }) => type === 'research' && !empty).map(({ value }) => value.span),
    ...told.flatMap(one => researchIn(one) ?? []),
  ].sort((a, b) => a.start - b.start)
}

function researchIn(told: Told): Span | null {
  const { isHeading, types, pack } = told
  if (isHeading || types[0] === 'advice') return null
  if (types[0] === 'research') return told.span
  return holds(told, pack.sets.story.research)
}
