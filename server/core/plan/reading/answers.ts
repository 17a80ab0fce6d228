import type { Answer } from '../facts'
import type { Block } from './blocks'
import type { State } from './state'

/** The answers of a statement, each with its question. */
export function readAnswers(_state: State, _blocks: readonly Block[]): readonly Answer[] {
  return []
}
