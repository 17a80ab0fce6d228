import type { Phrases } from '../../plan/words'
import { day } from './show'
import { statementPhrases } from './statement-phrases'

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
  environment: (sector, organisation) => ` in ${sector}, at ${organisation}`,
  moved: (from, reason) => ` (moved from ${from}: ${reason})`,
  dropped: reason => ` (dropped: ${reason})`,
  statement: statementPhrases,
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
  },
}
