import { applyFixes } from './fix'
import { lint } from './lint'
import type { Lint } from './report'

/** A pair of fixes that undid each other would never end. */
const ROUNDS = 10

/**
 * The document with its safe fixes applied, round after round, as a fix may bring another within reach: what is left to
 * say of it, and how many fixes were applied. After ten rounds it stops, whatever is left.
 */
export function mend(first: Lint): { readonly lint: Lint; readonly edits: number } {
  let current = first
  let edits = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { text, applied } = applyFixes(current)
    if (applied === 0 || text === current.text) break
    edits += applied
    current = lint({ ...current.source, text }, current.settings, current.today, current)
  }
  return { lint: current, edits }
}
