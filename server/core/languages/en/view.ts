import type { ViewTexts } from '../view-texts'
import { hoursIn } from './show'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The words around a plan that is shown as a whole, in English. */
export const view: ViewTexts = {
  panel: title => `Plan: ${title}`,
  towards: role => `Towards: ${role}`,
  timeline: 'Timeline',
  smart: 'SMART, goal by goal',
  hours: 'Hours a week',
  keys: 'The arrow keys move from goal to goal, Space shows it in the text, Enter goes there.',
  today: 'Today',
  wholePlan: 'Whole plan',
  nextYear: 'Next 12 months',
  overdue: 'Overdue',
  undated: 'no day yet',
  due: (day, { date }) => `due ${date(day)}`,
  month: ({ year, month }, withYear) => [MONTHS[month - 1], ...(withYear ? [year] : [])].join(' '),
  goals: (count, show) => show.count(count, 'goal', 'goals'),
  stepsDone: (done, all) => `Steps: ${done} of ${all} done`,
  overdueCount: count => `${count} overdue`,
  nothingOverdue: 'Nothing overdue',
  next: (day, away, { date }) => `Next: ${date(day)}, ${away}`,
  budget: hours => `You set aside ${hoursIn(hours)} a week.`,
  noBudget: 'The plan does not say how many hours a week you have for it.',
  noHours: 'No goal or step says yet how many hours it takes.',
  hoursOf: hoursIn,
  hoursOver: hours => `${hoursIn(hours)} over`,
  period: (from, to, { month }) => (from.equals(to) ? month(from) : `${month(from)} – ${month(to)}`),
  anyMonth: 'No day says when',
  heads: { goal: 'Goal', when: 'When', hours: 'Hours a week', work: 'For what' },
  noPlan: {
    title: 'No plan here yet',
    text: 'Goalmark did not read this document as a plan. Write a few goals below a heading such as “Goals”, or “type: career-plan” in the front matter, and they appear here.',
  },
  noGoals: {
    title: 'No goal yet',
    text: 'Write a goal below a heading such as “Goals”: what you will do, and by when. It appears here as you type.',
  },
  newPlan: 'Start a new plan…',
  groups: {
    overdue: 'Overdue',
    soon: 'In the next 30 days',
    later: 'Later',
    undated: 'Without a day',
    closed: 'Done, moved or dropped',
  },
}
