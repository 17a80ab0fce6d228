import type { Phrases } from '../../plan/words'
import { day } from './show'
import { statementPhrases } from './statement-phrases'
import { upkeepPhrases } from './upkeep'

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
  today: figure => ` (today: ${figure})`,
  ifThen: (obstacle, answer) => `If ${obstacle}, I ${answer}.`,
  answer: what => ` → ${what}`,
  obstacles: 'Obstacles',
  because: reason => ` because ${reason}`,
  experience: (years, domain, role) =>
    `I already have ${years} years of ${domain}, which prepares me for the role of ${role}.`,
  requirements: {
    heading: 'What the role requires',
    item: (what, source) => `${what} (source: ${source})`,
  },
  rhythm: (weekday, what) => `Every ${weekday}: ${what}`,
  tagged: name => ` (${name})`,
  serves: goal => ` (→ ${goal})`,
  statement: statementPhrases,
  day,
  upkeep: upkeepPhrases,
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
    figure: 'figure',
    obstacle: 'what gets in the way',
    answer: 'do what instead',
    rung: 'role in between',
    domain: 'field',
    requirement: 'requirement',
    source: 'where-you-found-it',
    weekday: 'Monday',
    task: '20 min of what',
    level: 'level',
    hours: 'hours',
    from: 'today',
    to: 'target',
    means: 'a-course-money-a-person-or-leave',
  },
}
