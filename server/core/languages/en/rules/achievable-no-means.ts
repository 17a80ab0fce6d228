import type rule from '../../../rules/achievable-no-means'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No means',
  why: 'Achievable means: with what you have or can get. A degree, a business or a move takes money, time off, a person who helps. Named early, they can be asked for; unnamed, they stop the plan halfway.',
  off: 'Turn it off where somebody else plans the money and the leave.',
  says: {
    none: () => 'What will you use? Name a course, a person, money, equipment or leave.',
  },
  offers: { addMeans: () => 'Add what you will use' },
  options: {
    horizons:
      'Which horizons ask a course of study for its means. A business or a move is asked whatever its horizon.',
  },
  examples: [
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Goals\n\n- ⟦Finish a part-time law degree by 2029⟧\n  - Year 1 passed by June 2027\n  - Year 2 passed by June 2028\n',
      fixed:
        '---\ndate: 2026-01-15\n---\n\n## Goals\n\n- Finish a part-time law degree by 2029\n  - Year 1 passed by June 2027\n  - Year 2 passed by June 2028\n  - Resources: employer tuition plan (£3,000 a year), Thursdays off\n',
      fill: { means: 'employer tuition plan (£3,000 a year), Thursdays off' },
    },
    { bad: '⟦Open my own salon in 2028⟧' },
    {
      bad: '## Goals\n\n| Goal | Deadline | Resources |\n| --- | --- | --- |\n| ⟦Master’s degree in hydrology⟧ | June 2028 | |\n| Log 40 borehole visits | May 2026 | field kit |\n',
      fixed:
        '## Goals\n\n| Goal | Deadline | Resources |\n| --- | --- | --- |\n| Master’s degree in hydrology | June 2028 | student loan and two study days a month |\n| Log 40 borehole visits | May 2026 | field kit |\n',
      fill: { means: 'student loan and two study days a month' },
    },
    { bad: '⟦Relocate to Lisbon with the touring company by 2028⟧' },
    { bad: '⟦Buy a van for the mobile repair workshop by September 2026⟧' },
    {
      bad: '# Two years from now\n\n## Long term\n\n⟦I want to start my own bakery by March 2028⟧. We would bake at night and sell at six.\n',
      fixed:
        '# Two years from now\n\n## Long term\n\nI want to start my own bakery by March 2028 (Resources: 200 € a month in the credit union). We would bake at night and sell at six.\n',
      fill: { means: '200 € a month in the credit union' },
    },
    {
      good: 'Finish a part-time law degree by 2029\n  - Resources: employer tuition plan (£3,000/yr), Thursdays off\n',
    },
    {
      good: '## Goals\n\n- Open my own salon in 2028\n  - Means: €15 k savings, shop lease quote, mentor at the chamber of trades\n',
    },
    {
      good: '## Goals\n\n- Finish the nursing degree by 2029\n\n## Resources\n\n- Student loan, 4 years\n- Nan has the boys on Thursdays\n',
    },
    { good: 'Run the close alone by May 2026' },
    { good: 'Finish the diploma in welding by June 2026' },
    { good: '## Goals\n\n- PhD in soil science by 2029, funded until 2028\n' },
    {
      good: '## Goals\n\n- Move abroad with the ballet by 2028\n  - [ ] Ask my mentor which companies hold auditions in May 2026\n',
    },
    { good: 'Relocate the stock room by 2028' },
    { good: 'Mentor two degree students through their placement by June 2028' },
    {
      good: '## Goals\n\n| Goal | Deadline | Status |\n| --- | --- | --- |\n| Bachelor’s degree in social work | June 2029 | 9 of 20 courses |\n',
    },
  ],
}

export default text
