import type { Span } from '../../text'
import type { FrontMatter } from '../model'
import type { State } from './state'

/** Where resources of the plan stand. */
export function readMeans(_state: State, _meta: FrontMatter): readonly Span[] {
  return []
}

/** Where somebody stands with whom the plan is talked through. */
export function readPeople(_state: State, _meta: FrontMatter): readonly Span[] {
  return []
}
