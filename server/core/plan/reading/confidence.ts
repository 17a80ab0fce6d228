import type { Goal } from '../model'
import type { Reading } from '../phrase'

/** `confidence 4/10`, « sûr à 60 % »: how sure the author says to be, from 0 to 10; null where the line does not say. */
export function confidenceIn(_reading: Reading): Goal['confidenceOf10'] {
  return null
}
