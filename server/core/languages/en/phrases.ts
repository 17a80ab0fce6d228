import type { Phrases } from '../../plan/words'
import { day } from './show'

const LABELS = {
  metric: 'Measure',
  deadline: 'Due',
  means: 'Resources',
  motivation: 'Why',
  target: 'Target role',
} as const

/** What a fix writes into an English plan. */
export const phrases: Phrases = {
  byDate: date => ` by ${date}`,
  field: (type, value) => `${LABELS[type]}: ${value}`,
  stage: (date, what) => `By ${date}: ${what}`,
  action: (what, date) => `${what} by ${date}`,
  soThat: what => ` so that ${what}`,
  commits: 'I will ',
  mostly: share => ` at least ${share} % of the time`,
  shareOf: share => `at least ${share} % of`,
  what: deed => `: ${deed}`,
  environment: (sector, organisation) => ` in ${sector}, at ${organisation}`,
  moved: (from, reason) => ` (moved from ${from}: ${reason})`,
  dropped: reason => ` (dropped: ${reason})`,
  day,
  blanks: {
    date: 'date',
    measure: 'measure',
    result: 'result',
    stage: 'stage',
    action: 'first-action',
    sector: 'sector',
    organisation: 'kind-of-organisation',
    reason: 'reason',
    role: 'role',
    count: 'how-many',
    deed: 'what-you-will-do',
    instead: 'I-do-what-instead',
  },
}
