import type { DateFacts, EditorTexts } from '../editor-texts'
import type { Show } from '../language'

const counted = ({ text, from, isPlanDate }: DateFacts, show: Show): string =>
  `${show.quote(text)}, counted from ${isPlanDate ? `${show.date(from)}, the date of the plan` : 'today'}.`

const STATUS = { open: 'open', done: 'done', dropped: 'dropped', moved: 'moved' } as const

/** What the editor shows of a plan, in English. */
export const editor: EditorTexts = {
  types: {
    goal: 'Goal',
    objective: 'Objective',
    'key-result': 'Key result',
    stage: 'Stage',
    action: 'Action',
    habit: 'Habit',
  },
  status: {
    goal: STATUS,
    objective: STATUS,
    'key-result': STATUS,
    stage: STATUS,
    action: STATUS,
    habit: STATUS,
  },
  answers: { yes: 'found', no: 'not found yet', unknown: 'cannot tell' },
  asks: {
    S: 'What will somebody see you do?',
    M: 'How will you know that it is done?',
    A: 'What do you need for it: time, money, a course, a person?',
    R: 'What shows that it is within your reach?',
    T: 'By when?',
  },
  deadline: 'Deadline',
  noDeadline: 'No deadline',
  deadlineFrom: {
    own: '',
    label: '',
    column: '',
    child: 'from a step below',
    parent: 'from the goal above',
    heading: 'from the heading',
    'front-matter': 'from the front matter',
  },
  stages: 'Stages',
  actions: 'Actions',
  serves: 'Serves',
  done: (done, all) => `${done} of ${all} done`,
  more: count => `and ${count} more`,
  away: (days, { count }) => {
    if (Math.abs(days) < 2) return days === 0 ? 'today' : days > 0 ? 'tomorrow' : 'yesterday'
    return days > 0 ? `in ${count(days, 'day', 'days')}` : `${count(-days, 'day', 'days')} ago`
  },
  left: (days, { count }) => {
    if (days === 0) return 'today'
    return days > 0 ? `${count(days, 'day', 'days')} left` : `${count(-days, 'day', 'days')} late`
  },
  period: (start, end, { date }) => `From ${date(start)} to ${date(end)}.`,
  readings: {
    absolute: () => '',
    relative: counted,
    'assumed-year': ({ text }, { quote }) => `${quote(text)}: the year is assumed.`,
    'assumed-fiscal': ({ text }, { quote }) => `${quote(text)}: read as the calendar year.`,
    'missing-year': ({ text }, { quote }) => `${quote(text)}: in which year?`,
    unanchored: ({ text }, { quote }) =>
      `${quote(text)}: counted from when? The plan has no date of its own.`,
    ambiguous: ({ text, readings }, { quote, date }) =>
      `${quote(text)} may be read in two ways${readings.length > 0 ? `: ${readings.map(date).join(' or ')}` : ''}.`,
    impossible: ({ text, readings }, { quote, date }) =>
      `${quote(text)}: no calendar has this day${readings[0] ? `. The nearest before it is ${date(readings[0])}` : ''}.`,
    vague: ({ text }, { quote }) => `${quote(text)} is no day yet.`,
    event: ({ text }, { quote }) => `${quote(text)} is an event: on which day?`,
  },
  planDate: (day, { date }) => `The date of the plan: “in six months” counts from ${date(day)}.`,
  missing: (goal, { quote }) => `What ${quote(goal)} does not say yet`,
  nothingMissing: (goal, { quote }) => `${quote(goal)} answers all five letters.`,
  noLabel: 'Only the label of a goal can be renamed, such as G1 or Goal 2.',
  labelForm: 'A label is a word for a goal and a number, such as G3 or Goal 3.',
  labelTaken: (label, goal, { quote }) => `${label} is the label of ${quote(goal)} already.`,
}
