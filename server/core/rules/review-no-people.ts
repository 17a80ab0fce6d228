import type { Findings, Rule } from './rule'

type Says = { missing: {} }

/** Say in one sentence what a plan without this fault is better for. */
const rule: Rule<Says> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'review',
  kinds: ['plan'],
  sources: [],
  readsToday: false,
  readsWords: true,
  options: {},

  *check(plan): Findings<Says> {
    for (const goal of plan.goals) {
      // Nothing is found yet, so that the bad examples fail: ask the plan what review-no-people is about.
      if (goal.text === '') yield { at: goal.span, goal, says: 'missing', facts: {} }
    }
  },
}

export default rule
