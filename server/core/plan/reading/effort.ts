import type { Budget, Effort } from '../facts'
import type { FrontMatter } from '../model'
import type { Reading } from '../phrase'
import type { State } from './state'

/** The time that the author sets aside, wherever it stands. */
export function readBudgets(_state: State, _meta: FrontMatter): readonly Budget[] {
  return []
}

/** The hours a week that a goal or action says it takes; null where it says none. */
export function effortOf(_reading: Reading): Effort | null {
  return null
}
