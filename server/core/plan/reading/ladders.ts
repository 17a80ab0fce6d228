import { hasLastDay, type Place } from '../model'
import { type Reading, readTokens } from '../phrase'
import type { Token } from '../tokens'
import { addGoal, contextOf, type Draft, type State } from './state'

const ARROWS = new Set(['→', '➔', '➜', '⇒'])

/** « brevet (2027) → adjointe (2028) → intérim (2029) »: the rungs, each a phrase; empty where there is no ladder. */
export function rungs(reading: Reading, state: State): readonly Reading[] {
  const parts: Token[][] = [[]]
  for (const token of reading.tokens) {
    if (ARROWS.has(token.text)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  if (parts.length < 2) return []
  const read = parts.filter(part => part.length).map(part => readTokens(part, reading.pack, contextOf(state)))
  return read.filter(({ dates }) => hasLastDay(dates)).length >= 2 ? read : []
}

/** Hangs a ladder's rungs below the goal that they lead to. */
export function addRungs(steps: readonly Reading[], goal: Draft, place: Place, state: State): void {
  for (const reading of steps)
    addGoal(state, { type: 'stage', reading, parent: goal, place, confidence: 'medium', status: 'open' })
}
