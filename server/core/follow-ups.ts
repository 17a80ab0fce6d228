import type { RuleId } from './rules/index'

/**
 * Questions that can be asked only once another one is answered, by the rule whose fix answers it: whoever accepts
 * such a fix may meet them next, whatever they write into its blanks. No fix opens any other finding.
 */
export const FOLLOW_UPS: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  // Of a role that is named one asks what it requires, and what leads there.
  'align-no-target-role': ['align-no-role-research', 'realistic-no-evidence'],
  'align-vague-target-role': ['align-no-role-research', 'realistic-no-evidence'],
  // An answer to « which role? » names one, and one among the goals is a goal.
  'review-unanswered-prompt': ['align-no-role-research', 'realistic-no-evidence', 'time-no-deadline'],
  // Each half of a divided goal is asked what the whole had, or hid: and two goals are asked for hours, one is not.
  'specific-compound-goal': [
    'achievable-no-means',
    'achievable-no-time-budget',
    'measurable-no-indicator',
    'specific-vague-verb',
    'staging-no-action-plan',
    'staging-no-near-step',
    'time-no-deadline',
  ],
  // Behind a hedge a verb was no deed yet; behind the hedge or the open ending of a target stood a word or a topic alone.
  'specific-hedge': ['align-vague-target-role', 'measurable-no-indicator', 'specific-vague-term'],
  // « More sleep » is asked how much; once that is said, by what. Behind « etc. » stood a topic alone.
  'specific-vague-term': ['specific-topic-only'],
  // Until it has its stages, a goal years away is asked for nothing else: `PRECEDENCE`.
  'staging-long-term-undivided': ['achievable-no-means', 'staging-no-near-step'],
  // Who writes steps below one goal is asked for them below its neighbours.
  'staging-no-near-step': ['staging-no-action-plan'],
  // A step that names its goal serves no other.
  'staging-orphan-action': ['staging-no-action-plan'],
  // Among the long-term goals one is asked for stages.
  'staging-horizon-mismatch': ['staging-long-term-undivided'],
  // Only a goal with a day of its own is far away or too near to have no means; a topic with one is measured.
  'time-no-deadline': ['achievable-no-means', 'measurable-no-indicator', 'staging-no-near-step'],
  // « Some day » is a dream, of which nothing is asked; with a day it is a goal, and may stand out of the order of its list.
  'time-vague-deadline': [
    'achievable-no-means',
    'achievable-overbooked',
    'review-unanswered-prompt',
    'specific-hedge',
    'staging-long-term-undivided',
    'staging-no-near-step',
  ],
  // With a date of its own a plan has distances, and the right way round a range may reach further or be gone by.
  'time-ambiguous-date': [
    'review-no-cadence',
    'staging-long-term-undivided',
    'staging-no-near-step',
    'time-past-deadline',
  ],
  // What is settled was the near step of its goal, or all that was done for a competency.
  'time-past-deadline': ['align-competency-uncovered', 'staging-no-action-plan', 'staging-no-near-step'],
  // The days of a plan that was looked at again count from now: what was near is gone by.
  'review-stale': ['staging-no-near-step'],
  // One sentence is asked for little: with a second it is an answer, in which both sides, a reason and a ground are missed.
  'realistic-no-evidence': ['align-no-motivation', 'statement-not-win-win'],
  'statement-leaves-role': ['realistic-no-evidence'],
  'statement-no-commitment': ['statement-not-win-win', 'statement-speaking-time'],
  'statement-not-win-win': ['align-no-motivation', 'realistic-no-evidence', 'statement-speaking-time'],
  // Without a job a statement owes nothing to any employer.
  'statement-job-mismatch': [
    'align-vague-target-role',
    'realistic-no-evidence',
    'statement-no-commitment',
    'statement-not-practised',
    'statement-not-win-win',
  ],
}
