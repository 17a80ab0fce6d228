import { surenessAt } from '../confidence'
import type { Goal } from '../model'
import type { Reading } from '../phrase'

/** `confidence 4/10`, « sûr à 60 % »: how sure the author says to be, from 0 to 10; null where the line does not say. */
export function confidenceIn({ tokens, pack }: Pick<Reading, 'tokens' | 'pack'>): Goal['confidenceOf10'] {
  for (let i = 0; i < tokens.length; i++) {
    const sure = surenessAt(tokens, pack, i)
    if (!sure?.named) continue
    const span = { start: tokens[sure.from]?.start ?? 0, end: tokens[sure.to - 1]?.end ?? 0 }
    return { value: sure.value, span }
  }
  return null
}
