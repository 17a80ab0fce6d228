import type { Span } from '../../text'
import type { FrontMatter } from '../model'
import type { State } from './state'

/** Where a rehearsal stands, done or planned. */
export function readPractice(_state: State, _meta: FrontMatter): readonly Span[] {
  return []
}
