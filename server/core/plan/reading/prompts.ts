import type { Prompt } from '../facts'
import type { Block } from './blocks'
import type { State } from './state'

/** Places that still wait for their author. */
export function readPrompts(_state: State, _blocks: readonly Block[]): readonly Prompt[] {
  return []
}
