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
  fromTo: (from, to) => ` from ${from} to ${to}`,
  keyResult: what => `KR: ${what}`,
  hoursAWeek: hours => `${hours} h/week`,
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
    hours: 'hours',
    from: 'today',
    to: 'target',
    means: 'a-course-money-a-person-or-leave',
  },
}
