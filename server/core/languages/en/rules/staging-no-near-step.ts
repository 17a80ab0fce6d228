import type rule from '../../../rules/staging-no-near-step'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No near step',
  why: 'A distant goal is easy to put off, because nothing is to be done today. People who fix when and where they act are far more likely to act: twenty minutes every Sunday, or one call this month, is enough to begin.',
  off: 'Turn it off if you plan the near steps in a diary or a task list.',
  says: {
    none: ({ days }) =>
      `No step within ${days} days yet. Add a first one with a date, or something small every week.`,
    far: ({ date, days }, show) =>
      `Nothing to do before ${show.date(date)}. Add a step within ${days} days, or a weekly one.`,
  },
  offers: {
    addStep: () => 'Add a small weekly step',
  },
  options: {
    nearDays: 'Days within which a first step should begin or end.',
  },
  examples: [
    {
      bad: '## Goals\n\n- ⟦Qualify as a social worker by June 2028⟧\n  - first placement by September 2027\n  - final portfolio by March 2028\n',
      fixed:
        '## Goals\n\n- Qualify as a social worker by June 2028\n  - first placement by September 2027\n  - final portfolio by March 2028\n  - [ ] Every Sunday: 2 h of statutory-law cards\n',
      fill: { weekday: 'Sunday', task: '2 h of statutory-law cards' },
    },
    {
      bad: '## Goals\n\n- ⟦Run the group’s second bakery by January 2028⟧\n  - [ ] Ask Ms Adeyemi about the lease\n',
    },
    {
      bad: '## Goals\n\n- ⟦Earn the master’s certificate in joinery by October 2028⟧\n  1. theory, November 2026\n  2. masterpiece, June 2028\n',
    },
    {
      bad: '## Goals\n\n### ⟦Head of the paediatric ward by June 2029⟧\n\n- deputy in September 2027\n- leadership diploma in May 2028\n',
    },
    {
      bad: '## Goals\n\n- ⟦Have a novel with a publisher by December 2028⟧\n  - [x] Outline sent to Noor in December 2025\n  - first draft by December 2026\n  - second draft by March 2028\n',
    },
    {
      good: '## Goals\n\n- Qualify as a social worker by June 2028\n  - first placement by September 2027\n  - final portfolio by March 2028\n  - [ ] Every Sunday: 2 h of statutory-law cards\n',
    },
    {
      good: '## Goals\n\n- Run the group’s second bakery by January 2028\n  - [ ] Ask Ms Adeyemi about the lease by 10 February 2026\n',
    },
    {
      good: '## Goals\n\n- Earn the master’s certificate in joinery by October 2028\n  1. theory, from March 2026 to November 2026\n  2. masterpiece, June 2028\n',
    },
    {
      good: '## Goals\n\n- Take over the surgery after the senior partner retires, by December 2028\n  - management course by June 2027\n',
    },
    {
      good: '## Goals\n\n- Become a paramedic by June 2028\n\n## This week\n\n- [ ] Every Tuesday: one chapter of anatomy\n',
    },
    { good: '## Goals\n\n- Pass the lifeguard exam by 30 August 2026\n  - pool test in July 2026\n' },
    {
      good: '## Goals\n\n- Finish the boat by May 2028, one plank every Saturday\n  - launch in April 2028\n',
    },
    {
      good: '## Goals\n\n- Qualify as a social worker by June 2028\n  - If it is Tuesday, 18:00, I open the coursework\n  - final portfolio by March 2028\n- Run two support groups by June 2028\n  - [ ] Ask Dina for the first group by 1 March 2026\n',
    },
    {
      good: '## Goals\n\n- Become a tower crane operator by June 2028\n  - practical test by March 2028\n\n## Actions\n\n- When the foreman hands out the rota, then I ask for a day in the cab.\n',
    },
    {
      bad: '## Goals\n\n- ⟦Become a court interpreter by June 2028⟧\n  - When I have time, I read rulings\n  - oral exam by March 2028\n',
    },
    {
      bad: '## Goals\n\n- ⟦Own a mobile bakery by June 2028⟧\n  - licence by March 2028\n\n## Risks\n\n- If the van is sold, I look at the one in Hythe.\n',
    },
  ],
}

export default text
