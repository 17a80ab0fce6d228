import type rule from '../../../rules/align-no-target-role'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No target role',
  why: 'The same goal can be right for one role and beside the point for another. With the role named at the top, you and those who read the plan can tell which skills, stages and people belong in it.',
  off: 'Turn it off for plans that are about a year or a life and not about work.',
  says: {
    none: () => 'No target. Which job or role is this plan for? Name it.',
  },
  offers: {
    addRole: () => 'Name the target role at the top of the plan',
  },
  options: {
    requireIn: 'Where the role must stand: “anywhere” or “front-matter”.',
  },
  examples: [
    {
      bad: '# ⟦Career plan⟧\n\n## Goals\n\n- My goal is to progress\n',
      fixed:
        '---\nrole: ward clerk, paediatrics\n---\n\n# Career plan\n\n## Goals\n\n- My goal is to progress\n',
      fill: { role: 'ward clerk, paediatrics' },
    },
    {
      bad: '# ⟦Learning this year⟧\n\n## Goals for 2026\n\n- Finish the bookkeeping course\n- Pass the Excel test\n- Read 6 books on tax\n- Give 2 talks at the chamber\n- Learn payroll software\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n# ⟦Development plan⟧\n\n## Goals\n\n- Earn the food-hygiene certificate by May 2026\n',
      fixed:
        '---\nrole: sous-chef, hotel kitchen\ndate: 2026-01-15\n---\n\n# Development plan\n\n## Goals\n\n- Earn the food-hygiene certificate by May 2026\n',
      fill: { role: 'sous-chef, hotel kitchen' },
    },
    { bad: '# ⟦Where I go next⟧\n\n## Goals\n\n- Drive the new truck alone by June 2026\n' },
    {
      bad: '# ⟦My next two years⟧\n\n## Goals\n\n- Earn the tachograph calibration certificate by May 2027\n- Train one apprentice until June 2027\n',
    },
    {
      good: '# Plan\n\nTarget role: ward clerk, paediatrics, public hospital\n\n## Goals\n\n- Pass the typing test by May 2026\n',
    },
    {
      good: '---\nrole: CNC setter\n---\n\n# Plan\n\n## Goals\n\n- Set up the five-axis mill alone by June 2026\n',
    },
    { good: '# Plan\n\n## Goals\n\n- Become a primary teacher by September 2027\n' },
    {
      good: '---\npurpose: exploration\n---\n\n# Plan\n\n## Goals\n\n- Visit two workshops and one school by May 2026\n',
    },
    {
      good: '# Plan\n\n## Target role\n\n- Court reporter\n\n## Goals\n\n- Type 200 words a minute by December 2026\n',
    },
  ],
}

export default text
