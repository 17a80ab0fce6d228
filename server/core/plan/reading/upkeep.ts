import type { Upkeep } from '../facts'
import type { FrontMatter } from '../model'
import type { State } from './state'

/** How the plan itself is looked after. */
export function readUpkeep(_state: State, _meta: FrontMatter): Upkeep {
  return { cadenceDays: null, reviews: [], updated: null, isArchived: false }
}
