import type rule from '../../../rules/review-no-reflection'
import type { RuleText } from '../../language'

const PARTS = {
  accomplishments: 'accomplishments',
  skills: 'skills',
  future: 'view of the future',
} as const

const text: RuleText<typeof rule> = {
  title: 'No reflection to start from',
  why: 'A plan starts from a look at oneself: what you have accomplished, what you can do, how you see what is to come. Those three lines give an overview, raise the right questions, and later show which goals rest on something.',
  off: 'Turn it off where the look back lives in a file of its own, such as a brag document.',
  says: {
    missing: ({ parts }, show) =>
      `Missing: ${show.list(parts.map(part => PARTS[part]))}. Add a line on each.`,
  },
  offers: {
    addHeadings: ({ parts }, show) => `Add a section on ${show.list(parts.map(part => PARTS[part]))}`,
  },
  options: { require: 'The parts that a plan must hold: “accomplishments”, “skills”, “future”.' },
  examples: [
    {
      bad: '# ⟦Plan⟧\n\n## Goals\n\n- Pass the triage exam by May 2026\n',
      fixed:
        '# Plan\n\n## Goals\n\n- Pass the triage exam by May 2026\n\n## What I have done\n\n- Reorganised the sterilisation room, 30 min saved per day\n\n## Skills\n\n- Stock control\n\n## Where I see myself\n\nHead of the day clinic\n',
      fill: {
        accomplishment: 'Reorganised the sterilisation room, 30 min saved per day',
        skill: 'Stock control',
        future: 'Head of the day clinic',
      },
    },
    {
      bad: '# ⟦Plan⟧\n\nTarget role: ward clerk\n\n## Goals\n\n- Pass the typing test by May 2026\n\n## What I have done\n\n- Filed 4,000 charts in 2025\n\n## Skills\n',
      fixed:
        '# Plan\n\nTarget role: ward clerk\n\n## Goals\n\n- Pass the typing test by May 2026\n\n## What I have done\n\n- Filed 4,000 charts in 2025\n\n## Skills\n\n- Filing\n',
      fill: { skill: 'Filing' },
    },
    {
      bad: '# ⟦Kitchen⟧\n\n## Goals\n\n- Own the sauce station by May 2026\n- Cost 12 dishes by June 2026\n',
    },
    {
      bad: '# ⟦Stage plan⟧\n\n## Goals\n\n- Light the spring play by May 2026\n\n## How I see what comes next\n\n- My own company, touring villages\n',
    },
    {
      bad: '# ⟦Plan⟧\n\n## Goals\n\n- Drive the night tram alone by May 2026\n\n## Skills\n\n- Timetables\n- Calm with drunk passengers\n',
    },
    {
      good: '# Plan\n\n## What I have done\n\n- Reorganised the sterilisation room, 30 min saved per day\n\n## Skills\n\n- Triage, French, stock control\n\n## Where I see myself\n\n- Running the day clinic\n\n## Goals\n\n- Pass the triage exam by May 2026\n',
    },
    {
      good: '---\nskills: [welding, rigging]\naccomplishments: [rebuilt the north gantry]\nrole: rigging supervisor\n---\n\n# Plan\n\n## Goals\n\n- Pass the slinger test by May 2026\n',
    },
    {
      good: '# Plan\n\nI have taught reading for nine years and I can run a class of 30. In five years I see myself as head of the lower school.\n\n## Goals\n\n- Finish the leadership module by May 2026\n',
    },
    {
      good: '---\nreflection: brag.md\n---\n\n# Plan\n\n## Goals\n\n- Pass the triage exam by May 2026\n',
    },
    {
      good: '# OKR Q1 2026\n\n## Objective: The loading dock is calm\n\n- KR 1: Waiting time from 40 to 20 minutes\n- KR 2: 12 of 12 drivers briefed\n',
    },
    {
      good: '# Plan\n\nSkills: soldering, reading drawings\nExperience: six years on the lines\nTarget role: signalling technician\n\n## Goals\n\n- Pass the relay test by May 2026\n',
    },
  ],
}

export default text
