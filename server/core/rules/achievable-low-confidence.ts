import type { Finding, Rule } from './rule'

type Says = { low: { value: number; min: number } }
type Options = { minConfidence: number }

/** Whoever doubts a goal gives up sooner: coaches make it smaller until its author believes in it. */
const rule: Rule<Says, {}, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'A',
  kinds: ['plan'],
  sources: ['miller-rollnick'],
  readsToday: false,
  readsWords: true,
  options: { minConfidence: 7 },

  checkGoal(goal, _, { options: { minConfidence: min } }): Finding<Says> | null {
    const stated = goal.confidenceOf10
    if (!stated || stated.value >= min) return null
    return { at: stated.span, goal, says: 'low', facts: { value: stated.value, min } }
  },
}

export default rule
