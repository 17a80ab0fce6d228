import type { Span } from '../../text'
import type { FrontMatter } from '../model'
import type { State } from './state'

/** Where something stands about what the role asks for. */
export function readResearch(_state: State, _meta: FrontMatter): readonly Span[] {
  return []
}
