import type rule from '../../../rules/measurable-no-baseline'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Change without a start',
  why: '“Twenty percent more” can be checked only by somebody who knows of what. One figure for today, beside the change, makes it a measure that anybody can take again at the end.',
  off: 'Leave it off for a plan whose figures of today stand in a dashboard that everybody concerned can see.',
  says: {
    unknown: ({ change }, show) => `${show.quote(change)} of what? Add where the figure stands today.`,
  },
  offers: {
    addFigure: () => 'Add today’s figure',
  },
  options: {
    acceptElsewhere: 'A figure about the same thing elsewhere in the plan counts as the start.',
  },
  examples: [
    {
      bad: 'Raise the number of repeat bookings ⟦by 20 %⟧ by December 2026',
      fixed: 'Raise the number of repeat bookings by 20 % by December 2026 (today: 45 a month)',
      fill: { figure: '45 a month' },
    },
    { bad: '⟦Double⟧ my newsletter subscribers by June 2027' },
    { bad: 'Cut food waste in the canteen ⟦by a third⟧ before September 2026' },
    {
      bad: '## Goals\n\n- Objective: a calmer reception desk\n  - KR1: Missed calls ⟦-30 %⟧\n  - KR2: waiting time from 14 to 9 minutes\n',
    },
    {
      bad: '## Goals\n\n| Goal | Measure | Deadline |\n|---|---|---|\n| Grow the choir’s audience | ⟦15 % more⟧ tickets sold | May 2027 |\n',
      fixed:
        '## Goals\n\n| Goal | Measure | Deadline |\n|---|---|---|\n| Grow the choir’s audience | 15 % more tickets sold (today: 310) | May 2027 |\n',
      fill: { figure: '310' },
    },
    { bad: 'Publish ⟦twice as many⟧ data notes in 2027' },
    { good: 'Raise the number of repeat bookings from 45 to 54 a month by December 2026' },
    { good: 'Raise repeat bookings by 20 % by December 2026 (45 a month in 2025)' },
    { good: 'Cut the scrap rate of line 2 by 30 %, to 4 pallets a week, by June 2027' },
    {
      good: '## Goals\n\n- Double my newsletter subscribers by June 2027\n  - Today: 120\n',
    },
    {
      good: '## Where I stand\n\n- 120 subscribers to my newsletter\n\n## Goals\n\n- Double my newsletter subscribers by June 2027\n',
    },
    {
      good: '## Goals\n\n| Goal | Current | Deadline |\n|---|---|---|\n| Raise my prescriptions checked an hour by 25 % | 16 | May 2027 |\n',
    },
    { good: 'Answer 90 % of the tenants’ letters within five days from March 2026' },
    { good: 'Learn to double the stitch on heavy canvas by May 2026' },
    { good: 'Cut the cost of the stage set to 3 % of the budget by 30 April 2027' },
  ],
}

export default text
