import type rule from '../../../rules/time-vague-deadline'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Vague deadline',
  why: 'Soon, one day and when I can feel like dates and let every other date go first. The further away a goal is, the vaguer its time tends to be. A year is enough for a distant goal; a near one wants a month or a day.',
  off: 'Turn it off for a page of dreams that is not meant to be a plan yet.',
  says: {
    vague: ({ term }, show) => `${show.quote(term)} is not a date. Write the day, the month or the year.`,
  },
  offers: {
    putDate: ({ term }, show) => `Write a date instead of ${show.quote(term)}`,
  },
  options: {},
  examples: [
    {
      bad: 'Start my own practice ⟦someday⟧',
      fixed: 'Start my own practice by 2030-06-30',
      fill: { date: '2030-06-30' },
    },
    { bad: 'Retake the exam ⟦when I can⟧' },
    { bad: 'Move to the night kitchen ⟦soon⟧' },
    {
      bad: '⟦Eventually⟧ lead the archive team',
      fixed: 'Lead the archive team by 2027-09-01',
      fill: { date: '2027-09-01' },
    },
    {
      bad: '## Goals\n\n| Goal | Deadline |\n|---|---|\n| Pass the crane ticket | ⟦as soon as possible⟧ |\n',
      fixed: '## Goals\n\n| Goal | Deadline |\n|---|---|\n| Pass the crane ticket | 2026-09-30 |\n',
      fill: { date: '2026-09-30' },
    },
    { good: 'Start my own practice in 2030; first stage: lease options by June 2027' },
    { good: 'Retake the exam in the November 2026 session' },
    { good: 'Hand in the tender no later than 3 May 2026' },
    { good: 'As soon as I pass the theory test, book ten driving lessons' },
    { good: 'Shadow the coroner’s officer one day a week until June 2026' },
  ],
}

export default text
