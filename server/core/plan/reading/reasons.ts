import type { Span } from '../../text'
import type { FrontMatter } from '../model'
import type { State } from './state'

/** Where a reason for the plan stands. */
export function readReasons(_state: State, _meta: FrontMatter): readonly Span[] {
  return []
}
