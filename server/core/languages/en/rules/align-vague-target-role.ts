import type rule from '../../../rules/align-vague-target-role'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Vague target role',
  why: 'Some occupations bring their surroundings along: a dental hygienist works in a dental practice. A manager or a consultant works anywhere, and what the role asks for depends on where. Sector, kind of organisation or function make such a target something to prepare for.',
  off: 'Turn it off while you are still comparing roles.',
  says: {
    noRole: ({ phrase }, show) => `${show.quote(phrase)} is not a role. Name the job you mean.`,
    everywhere: ({ role }, show) =>
      `${show.quote(role)} exists everywhere. Add the sector, kind of organisation or function.`,
    tooMany: ({ count }, show) =>
      `${show.count(count, 'target', 'targets')} in one plan. Pick a main one, and keep the rest as options.`,
  },
  offers: {
    nameRole: ({ phrase }, show) => `Name a role instead of ${show.quote(phrase)}`,
    addEnvironment: ({ role }, show) => `Say where ${show.quote(role)} works`,
  },
  options: {
    maxTargets: 'How many unlike targets one plan may have.',
  },
  examples: [
    {
      bad: '# Plan\n\nTarget role: ⟦a leadership position⟧\n\n## Goals\n\n- Lead the line for 20 shifts by June 2026\n',
      fixed:
        '# Plan\n\nTarget role: shift supervisor, bottling line\n\n## Goals\n\n- Lead the line for 20 shifts by June 2026\n',
      fill: { role: 'shift supervisor, bottling line' },
    },
    {
      bad: 'Become ⟦a consultant⟧',
      fixed: 'Become a consultant in pensions, at a trade union',
      fill: { sector: 'pensions', organisation: 'a trade union' },
    },
    { bad: 'Become ⟦a manager⟧ by 2028' },
    {
      bad: '---\nrole: ⟦analyst⟧\n---\n\n# Plan\n\n## Goals\n\n- Finish the statistics course by May 2026\n',
    },
    {
      bad: '# Plan\n\nTarget role: ⟦something in events⟧\n\n## Goals\n\n- Staff four weddings by August 2026\n',
    },
    {
      bad: '# Plan\n\n## Target role\n\n- Welder\n- Midwife\n- Pastry chef\n- ⟦Pharmacist⟧\n\n## Goals\n\n- Visit four workplaces by May 2026\n',
    },
    {
      good: '# Plan\n\nTarget role: shift supervisor, bottling line\n\n## Goals\n\n- Lead the line for 20 shifts by June 2026\n',
    },
    { good: 'Become an HR consultant for small manufacturers' },
    { good: 'Become a dental assistant by 2027' },
    {
      good: '---\nrole: analyst\nsector: public transport\n---\n\n# Plan\n\n## Goals\n\n- Finish the statistics course by May 2026\n',
    },
    { good: 'Become payroll manager at the county hospital by 2029' },
  ],
}

export default text
