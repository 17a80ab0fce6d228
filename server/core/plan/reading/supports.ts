import type { Span } from '../../text'
import type { FrontMatter } from '../model'
import type { State } from './state'

/** Where somebody stands with whom the plan is talked through. */
export function readPeople(_state: State, _meta: FrontMatter): readonly Span[] {
  return []
}
