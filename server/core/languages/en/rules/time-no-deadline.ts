import type rule from '../../../rules/time-no-deadline'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No deadline',
  why: 'A date tells you when to start, what to drop and when to look back. Development plans carry a date for every goal for that reason. A date in the heading counts too: “Goals for 2026” dates all that stands below.',
  off: 'Turn it off for a plan that keeps its dates in a calendar or a tracker.',
  says: {
    none: () => 'No date. By when?',
    horizonOnly: ({ heading }, show) => `${show.quote(heading)} promises a horizon but no date. By when?`,
  },
  offers: {
    addDate: () => 'Add a date',
  },
  options: {
    acceptSectionPeriod: 'A period in the heading or in the metadata dates the goals below it.',
    acceptFrequency: 'A habit with a rhythm needs no date when the plan has a day of review.',
  },
  examples: [
    {
      bad: '⟦Obtain the forklift licence⟧',
      fixed: 'Obtain the forklift licence by 2026-05-31',
      fill: { date: '2026-05-31' },
    },
    { bad: '## Goals\n\n- ⟦Publish my portfolio⟧\n' },
    { bad: '## Short-term goals\n\n- ⟦Pass the food-safety exam⟧\n' },
    {
      bad: '## Goals\n\n| Goal | Deadline |\n|---|---|\n| ⟦Run the allotment stall alone⟧ | |\n',
      fixed: '## Goals\n\n| Goal | Deadline |\n|---|---|\n| Run the allotment stall alone | 2026-06-27 |\n',
      fill: { date: '2026-06-27' },
    },
    { bad: '⟦Translate the tenants’ handbook into Polish⟧' },
    { good: 'Charge £90 an hour for weddings from May 2026' },
    { good: 'Obtain the forklift licence by 31 May 2026' },
    { good: '## Goals for 2026\n\n- Publish my portfolio\n' },
    { good: '## Q3 2026\n\n- Teach two apprentices to sharpen chisels\n' },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Goals for the next six months\n\n- Sign the lease for the bakery\n',
    },
    { good: '## Goals\n\n- Rewire the youth club\n  - Deadline: 30 June 2026\n' },
    { good: '---\nreview: 2026-06-30\n---\n\n## Goals\n\n- Practise drug calculations every Sunday\n' },
  ],
}

export default text
