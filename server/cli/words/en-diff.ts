import type { ChangeClauses, ChangeFacts, DiffWords } from './diff-words'

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`

const noReason = ': no reason given'

/** What the plan says about it, or that it says nothing. */
const why = ({ isSilent, said }: ChangeFacts): string => (said ? `: ${said}` : isSilent ? noReason : '')
const steps = ({ steps: n }: ChangeFacts): string => (n > 0 ? `, with ${count(n, 'step')}` : '')
const GONE = { open: '', moved: '', done: ', after it was done', dropped: ', after it was dropped' } as const

const says: ChangeClauses = {
  added: facts => `new${steps(facts)}`,
  removed: facts => `gone${GONE[facts.was ?? 'open']}${steps(facts)}${why(facts)}`,
  relocated: ({ path }) => `moved here from ${path}`,
  done: () => 'done',
  reopened: () => 'open again',
  dropped: facts => `dropped${why(facts)}`,
  postponed: facts => `put off${why(facts)}`,
  'deadline-later': facts => `was due ${facts.from}, now ${facts.to}${why(facts)}`,
  'deadline-earlier': ({ from, to, days }) =>
    `was due ${from}, now ${to}: ${count(days ?? 0, 'day')} earlier`,
  'deadline-set': ({ to }) => `now due ${to}`,
  'deadline-removed': facts => `was due ${facts.from}, now ${facts.to ?? 'without a date'}${why(facts)}`,
  'target-lowered': facts => `from ${facts.from} to ${facts.to}, which asks for less${why(facts)}`,
  'target-raised': ({ from, to }) => `from ${from} to ${to}, which asks for more`,
  'target-changed': ({ from, to }) => `was measured by ${from}, now by ${to}`,
  'target-set': ({ to }) => `now measured by ${to}`,
  'target-removed': facts => `no longer measured by ${facts.from}${why(facts)}`,
  reworded: ({ from }) => `was worded ${from}`,
}

const later = ({ days }: ChangeFacts): string => count(days ?? 0, 'day')
const redacted: ChangeClauses = {
  ...says,
  relocated: () => 'moved here from another plan',
  'deadline-later': facts => `due ${later(facts)} later`,
  'deadline-earlier': facts => `due ${later(facts)} earlier`,
  'deadline-set': () => 'now has a deadline',
  'deadline-removed': () => 'no longer has a deadline',
  'target-lowered': () => 'asks for less',
  'target-raised': () => 'asks for more',
  'target-changed': () => 'has another measure',
  'target-set': () => 'now has a measure',
  'target-removed': () => 'no longer has a measure',
  reworded: () => 'reworded',
}

/** What `goalmark diff` says, in English. */
export const diff: DiffWords = {
  says,
  redacted,
  reasonGiven: ': with a reason',
  noReason,
  title: 'What became of the goals',
  columns: ['Line', 'Goal', 'What became of it'],
  files: {
    added: 'a new plan',
    deleted: 'this plan is gone',
    renamed: from => `was ${from}`,
    before: reason => `was not read as a plan before: ${reason}`,
    after: reason => `no longer read as a plan: ${reason}`,
  },
  lineBefore: line => `was line ${line}`,
  since: ref => `since ${ref}`,
  within: range => `in ${range}`,
  nothing: when => `No goal changed ${when}.`,
  changed: (goals, plans, when) =>
    `${count(goals, 'goal')} or ${goals === 1 ? 'step' : 'steps'} in ${count(plans, 'plan')} changed ${when}.`,
  slips: n => (n === 1 ? '1 slips without a reason.' : `${n} slip without a reason.`),
  outside: 'This lies outside the git repository.',
  hint: 'A word behind the date is reason enough, and so is a note below the goal: “(moved from 31 March 2027: the course was full)”.',
}
