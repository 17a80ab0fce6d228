import type rule from '../../../rules/achievable-no-time-budget'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No time set aside',
  why: 'A plan competes with work, sleep and family for the same week. Once the hours are written down you can see which goals fit, and the others can wait without guilt. Two evenings a week are a budget too.',
  off: 'Turn it off where everything in the plan is done in paid time.',
  says: {
    none: () => 'No time is set aside for this plan. How many hours a week can you give?',
    noneForGoal: () => 'No time is set aside for this goal. How many hours a week can you give it?',
  },
  offers: {
    addTime: () => 'Set hours a week at the top of the plan',
    addHours: () => 'Set hours a week behind the goal',
  },
  options: {
    minGoals: 'From how many open goals on a plan is asked for its time.',
    requirePerGoal: 'Ask each goal for hours of its own, whatever the plan sets aside as a whole.',
  },
  examples: [
    {
      bad: '## ⟦Goals⟧\n\n- Finish the anatomy course by May 2026\n- Pass the spreadsheet test in June 2026\n- Read 6 books on wound care by December 2026\n- Take the hygiene module in March 2026\n- Write up two case studies by October 2026\n',
      fixed:
        '---\ntime-budget: 5 h/week\n---\n\n## Goals\n\n- Finish the anatomy course by May 2026\n- Pass the spreadsheet test in June 2026\n- Read 6 books on wound care by December 2026\n- Take the hygiene module in March 2026\n- Write up two case studies by October 2026\n',
      fill: { hours: '5' },
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## ⟦Goals⟧\n\n- Pass the tachograph exam by 30 April 2026\n- Earn the forklift licence by June 2026\n\nStudy when the children sleep.\n',
      fixed:
        '---\ntime-budget: 3 h/week\ndate: 2026-01-15\n---\n\n## Goals\n\n- Pass the tachograph exam by 30 April 2026\n- Earn the forklift licence by June 2026\n\nStudy when the children sleep.\n',
      fill: { hours: '3' },
    },
    {
      bad: '# Where next\n\n## ⟦This year⟧\n\n- Qualify as a lifeguard by May 2026\n- Move from 28 to 35 hours a week by September 2026\n',
    },
    {
      bad: '# Plan\n\nI work 24 hours a week at the depot.\n\n## ⟦Goals⟧\n\n- Pass the dispatcher test by June 2026\n- Translate the safety leaflet into Polish by May 2026\n',
    },
    {
      bad: '## ⟦Goals⟧\n\n- Break down a whole pig in under 90 minutes, once a month until it sits\n- Run the fish section by June 2026\n- Pass the food safety retake on 3 March 2026\n',
    },
    {
      good: '# Plan\n\nTime: 5 h a week (Tue and Thu evenings, Sat 9–10).\n\n## Goals\n\n- Finish the anatomy course by May 2026\n- Pass the spreadsheet test in June 2026\n',
    },
    {
      good: '---\ntime-budget: 6 h/week\n---\n\n## Goals\n\n- Pass the tachograph exam by 30 April 2026\n- Earn the forklift licence by June 2026\n',
    },
    {
      good: '## Goals\n\n- Pass the bar course by June 2026\n- Draft 3 contracts alone by May 2026\n\n## How\n\nTwo evenings a week are kept free, and one Saturday in two.\n',
    },
    {
      good: '# Plan\n\nPracticum: 20 h/week at the clinic until June.\n\n## Goals\n\n- Pass the phlebotomy practical by June 2026\n- Chart 40 patients alone by May 2026\n',
    },
    {
      good: '## Goals\n\n| Goal | Deadline | Hours per week |\n| --- | --- | --- |\n| Weld the pipe test piece | May 2026 | 3 |\n| Read the pressure code | June 2026 | 2 |\n',
    },
    { good: '## Goals\n\n- Pass the lifeguard exam by 30 April 2026\n' },
    {
      good: '# Individual development plan\n\nName: P. Adeyemi\nJob title: permits officer\nSupervisor: R. Lind\nPeriod: April 2026 to March 2027\n\n## Objectives\n\n- Cut the permit backlog from 60 to 20 by December 2026\n- Chair 4 site meetings by March 2027\n',
    },
    {
      good: '## Goals\n\n- Learn the Bach prelude by June 2026\n- Play two services at the chapel by Easter\n\n## Practice\n\n- Sunday mornings, two hours, at the organ\n',
    },
    {
      good: '# Plan\n\n## My week\n\n- Half an hour every day on the bus, flash cards\n\n## Goals\n\n- Speak enough Turkish to take orders by June 2026\n- Open the bakery alone by May 2026\n',
    },
    {
      bad: '---\ntime-budget: 6 h/week\n---\n\n## Goals\n\n- Finish the beekeeping course by May 2026, 3 h a week\n- ⟦Build 12 hives by June 2026⟧\n',
      options: { requirePerGoal: true },
      fixed:
        '---\ntime-budget: 6 h/week\n---\n\n## Goals\n\n- Finish the beekeeping course by May 2026, 3 h a week\n- Build 12 hives by June 2026 (2 h/week)\n',
      fill: { hours: '2' },
    },
    {
      good: '## Goals\n\n| Goal | By | Hours a week |\n| --- | --- | --- |\n| Pass the tram driver’s medical | March 2026 | 1 h |\n| Learn the depot map by heart | May 2026 | 2 h |\n',
      options: { requirePerGoal: true },
    },
  ],
}

export default text
