import type rule from '../../../rules/review-no-people'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Nobody to talk to',
  why: 'A look at oneself raises questions that others can answer: a manager, a colleague who has made the move, a mentor, a career counsellor. A development plan is a partnership; a name, a question and a day make the talk happen.',
  off: 'Turn it off for private plans that are shown to nobody on purpose.',
  says: {
    none: ({ found, wanted }, show) =>
      found === 0
        ? 'Who can you talk this through with? Name a manager, colleague, mentor or counsellor.'
        : `${show.count(found, 'person', 'people')} named, ${wanted} wanted. Who else can you talk this through with?`,
  },
  offers: { addPeople: () => 'Add a table of people to talk to' },
  options: { minPeople: 'How many different people the plan must name.' },
  examples: [
    {
      bad: '# ⟦Plan⟧\n\n## Goals\n\n- Become a manager\n',
      fixed:
        '# Plan\n\n## Goals\n\n- Become a manager\n\n## People to talk to\n\n| Who | Question | By |\n| --- | --- | --- |\n| Priya, shift manager | Which course counts? | 14 March 2026 |\n',
      fill: { who: 'Priya, shift manager', question: 'Which course counts?', date: '14 March 2026' },
    },
    { bad: '# ⟦Plan⟧\n\n## Goals\n\n- Pass the welding test by May 2026\n' },
    {
      bad: '# ⟦Team plan⟧\n\n## Goals\n\n- Manage four supervisors by March 2027\n- Train two colleagues on the till by May 2026\n',
    },
    { bad: '# ⟦Ward plan⟧\n\n## Goals\n\n- Discharge 12 patients a day before noon by May 2026\n' },
    {
      bad: '# ⟦Studio plan⟧\n\n## Goals\n\n- Sign 3 clients by June 2026\n- Design 40 covers by May 2026\n\n## Target role\n\n- Coach\n',
    },
    {
      good: '# Plan\n\n## Goals\n\n- Pass the welding test by May 2026\n\nDiscuss with: Priya (shift manager), 14 March; career adviser, April.\n',
    },
    {
      good: '# Plan\n\n## Goals\n\n- Join the buying team by June 2026\n  - [ ] Coffee with Omar, who moved from sales to buying\n',
    },
    { good: '# Plan\n\nMentor: Dr Lim\n\n## Goals\n\n- Publish the soil paper by June 2026\n' },
    {
      good: '# Plan\n\n## Goals\n\n- Play the recital by June 2026\n\nMy sister and I go through this list every month.\n',
    },
    {
      good: '---\nmanager: J. Okafor\n---\n\n# Plan\n\n## Goals\n\n- Issue 90% of permits in 30 days by June 2026\n',
    },
    {
      good: '# Plan\n\n## Goals\n\n- Lead the slate crew by June 2026\n\n## People\n\n- Dougie: how did he price his first roof?\n',
    },
    {
      good: '# Plan\n\n## Goals\n\n- Drive the tram alone by June 2026\n\nIrena says the hill section is where people fail.\n',
    },
  ],
}

export default text
