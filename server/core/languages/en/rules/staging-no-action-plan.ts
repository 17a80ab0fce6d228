import type rule from '../../../rules/staging-no-action-plan'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No action plan',
  why: 'An objective and its action plan belong together. People who decide when, where and how they will act are far more likely to act. One next step, small and dated, is enough to begin.',
  off: 'Turn it off for a plan whose steps live in a task tracker.',
  says: {
    none: () => 'No action yet. What is the next thing you do? Add it, with a date.',
    noneAtAll: ({ goals }, show) =>
      `${show.count(goals, 'goal', 'goals')} and no action in this plan. What do you do next? Add a first step.`,
  },
  offers: {
    addAction: ({ goals }, show) =>
      goals === 1 ? 'Add a first action' : `Add a first action to ${show.count(goals, 'goal', 'goals')}`,
  },
  options: {
    form: 'How the fix writes actions: below each goal, or in a table at the end that names goals by number.',
    perGoal: 'Also ask goal by goal, when the plan has actions elsewhere.',
  },
  examples: [
    {
      bad: '⟦Become a certified interpreter by 2028⟧',
      fixed: 'Become a certified interpreter by 2028\n  - [ ] Register with the institute by 2026-02-15',
      fill: { action: 'Register with the institute', date: '2026-02-15' },
    },
    {
      bad: '# ⟦My next two years⟧\n\n## Goals\n\n- Become shift lead at the bakery by March 2027\n- Speak enough Turkish to take orders by June 2027\n- Feel at home in the new town\n',
    },
    {
      bad: '## Goals\n\n- ⟦Become the union’s safety delegate by May 2027⟧\n- Become a crane operator by 2027\n  - [ ] Book the medical by 10 February 2026\n',
    },
    { bad: '⟦Lower waste at the fish counter to 3 % by December 2026⟧' },
    { bad: '⟦Become lead usher at the Corn Exchange by September 2027⟧' },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Goals\n\n- Ask Marco for a trial shift by 10 February 2026\n- Run the fish section by June 2027\n',
    },
    {
      good: '## Goals\n\n- Become a certified interpreter by 2028\n  1. Register with the institute (15 Feb 2026)\n  2. 60 h booth practice by Dec 2026\n',
    },
    {
      good: '## Goals\n\n- Become shift lead at the bakery by March 2027\n\n## Next steps\n\n- [ ] Ask Ms Adeyemi for two lead shifts\n',
    },
    {
      good: '## Goals\n\n- Pass the lifeguard exam by 30 April 2026\n- Become swimming teacher by 2027\n  - [ ] Assist the Saturday class from March 2026\n',
    },
    { good: '## Goals\n\n- Objective: a calm reception desk\n  - KR1: calls answered from 70 % to 90 %\n' },
    {
      good: '## Goals\n\n- Study case law two evenings a week\n- Become a paralegal by 2027\n  - [ ] Order the textbook\n',
    },
    {
      bad: '# ⟦Two years on the wards⟧\n\n## Goals\n\n- Become charge nurse on ward B by March 2027\n- Become a wound-care instructor by June 2027\n',
      options: { form: 'table' },
      fixed:
        '# Two years on the wards\n\n## Goals\n\n- Become charge nurse on ward B by March 2027\n- Become a wound-care instructor by June 2027\n\n## Action plan\n\n| Goal | Action | By | Done when |\n| --- | --- | --- | --- |\n| 1 | Ask Sister Amadi for two lead shifts | 2026-03-02 | both are in the rota |\n| 2 | Book the trainer module | 2026-04-10 | the seat is confirmed |\n',
      fill: {
        action1: 'Ask Sister Amadi for two lead shifts',
        date1: '2026-03-02',
        result1: 'both are in the rota',
        action2: 'Book the trainer module',
        date2: '2026-04-10',
        result2: 'the seat is confirmed',
      },
    },
  ],
}

export default text
