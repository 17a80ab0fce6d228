import type rule from '../../../rules/align-no-role-research'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No research on the role',
  why: 'What a role asks for stands in adverts, in registers of occupations and in the heads of people who do it. Two requirements written down, with where they come from, show which goals lead there and which do not.',
  off: 'Turn it off for plans inside a job whose requirements everybody knows.',
  says: {
    none: ({ role, wanted }, show) =>
      `What does ${show.quote(role)} require? List ${wanted === 2 ? 'two requirements' : show.count(wanted, 'requirement', 'requirements')} and where you found them.`,
  },
  offers: {
    addRequirements: () => 'Add a section on what the role requires',
  },
  options: {
    minRequirements: 'How many requirements of the role are enough when nothing says where they come from.',
  },
  examples: [
    {
      bad: '# ⟦Plan⟧\n\nTarget role: court reporter\n\n## Goals\n\n- Type 180 words a minute by June 2026\n',
      fixed:
        '# Plan\n\nTarget role: court reporter\n\n## Goals\n\n- Type 180 words a minute by June 2026\n\n## What the role requires\n\n- 200 words a minute (source: regional court posting, February 2026)\n- legal terminology (source: Ms Okafor, who does the job)\n',
      fill: {
        requirement1: '200 words a minute',
        source1: 'regional court posting, February 2026',
        requirement2: 'legal terminology',
        source2: 'Ms Okafor, who does the job',
      },
    },
    {
      bad: '# ⟦Plan⟧\n\nTarget role: court reporter\n\nI’ll need some training.\n\n## Goals\n\n- Finish an evening class by December 2026\n',
    },
    {
      bad: '---\ntarget: veterinary nurse, small animals\n---\n\n# ⟦From the shop floor to the clinic⟧\n\n## Goals\n\n- Pass biology A level by June 2027\n- Work 30 Saturdays at the kennels by December 2026\n',
    },
    {
      bad: '# ⟦Next move⟧\n\n## Goals\n\n- Become a site manager for a house builder by 2028\n- Cover two weeks for the foreman in August 2026\n',
    },
    {
      bad: '# ⟦Plan⟧\n\n## Target role\n\n- Stage lighting technician, touring theatre\n\n## Goals\n\n- Learn the grandMA3 desk by rebuilding the spring show by May 2026\n',
    },
    {
      good: '# Plan\n\nTarget role: court reporter\n\nRequires: 200 wpm certificate, legal terminology (source: regional court posting, Feb 2026).\n\n## Goals\n\n- Type 180 words a minute by June 2026\n',
    },
    {
      good: '# Plan\n\nTarget role: veterinary nurse, small animals\n\n## Goals\n\n- Shadow Priya at the clinic on two Saturdays by March 2026\n- Pass biology A level by June 2027\n',
    },
    {
      good: '# Plan\n\nTarget role: head of the science department at our school\n\n## Goals\n\n- Chair the lab safety group from September 2026\n',
    },
    {
      good: '# Plan\n\nTarget role: site manager\n\n| Stage | By | Evidence needed |\n| --- | --- | --- |\n| Assistant site manager | September 2026 | site safety card |\n| Site manager | June 2029 | level 6 diploma |\n\n## Goals\n\n- Become a site manager by June 2029\n',
    },
    {
      good: '# Plan\n\nTarget role: site manager\n\nMy foreman, a site manager for twenty years, goes through the paperwork with me.\n\n## Goals\n\n- Run a small site alone by June 2027\n',
    },
    {
      good: '# Plan\n\nTarget role: palliative care nurse\n\n## What it takes\n\n- two years on a ward\n- the regional course, 120 hours\n\n## Goals\n\n- Finish the regional course by June 2027\n',
    },
    { good: '# Plan\n\n## Goals\n\n- Earn the food-hygiene certificate by May 2026\n' },
    {
      bad: '# ⟦Plan⟧\n\nTarget role: harbour pilot\n\n## What it takes\n\n- a master’s certificate\n\n## Goals\n\n- Log 30 arrivals as observer by June 2027\n',
    },
    {
      bad: '# ⟦Plan⟧\n\nTarget role: harbour pilot\n\n## What it takes\n\n- a master’s certificate\n- 30 logged arrivals\n\n## Goals\n\n- Log 30 arrivals as observer by June 2027\n',
      options: { minRequirements: 3 },
    },
    {
      good: '# Plan\n\nTarget role: harbour pilot\n\n## What it takes\n\n- a master’s certificate\n\n## Goals\n\n- Log 30 arrivals as observer by June 2027\n',
      options: { minRequirements: 1 },
    },
  ],
}

export default text
