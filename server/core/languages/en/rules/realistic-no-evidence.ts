import type rule from '../../../rules/realistic-no-evidence'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Nothing that prepares for the role',
  why: 'A step is realistic when something already stands behind it: years served, a certificate, a thing done well. Written beside the goal, it tells you and your reader how far the step is.',
  off: 'Turn it off when your experience lives in another document, such as a CV.',
  says: {
    none: ({ role }, show) => `Nothing here shows what already prepares you for ${show.quote(role)}. Add it.`,
    transferable: ({ role }, show) =>
      `You are starting out: which skills from elsewhere help you towards ${show.quote(role)}?`,
    unlinked: ({ role }, show) =>
      `Your experience is listed, but nothing links it to ${show.quote(role)}. Say how it helps.`,
  },
  offers: {
    addExperience: () => 'Add what prepares you for it',
  },
  options: {},
  examples: [
    {
      bad: '# ⟦Plan⟧\n\nTarget role: dental assistant\n\n## Goals\n\n- Start the course at the college by September 2026\n',
      fixed:
        '# Plan\n\nI already have two years of reception work at a clinic, which prepares me for the role of dental assistant.\n\nTarget role: dental assistant\n\n## Goals\n\n- Start the course at the college by September 2026\n',
      fill: { years: 'two', domain: 'reception work at a clinic' },
    },
    {
      bad: '# ⟦Plan⟧\n\nI worked four years in a bakery.\n\nTarget role: lab technician\n\n## Goals\n\n- Pass the chemistry entrance test by June 2026\n',
    },
    {
      bad: '# ⟦Plan⟧\n\nCurrent role: student\n\nI am a student at the lyceum.\n\nTarget role: paramedic\n\n## Goals\n\n- Pass the first-responder course by May 2026\n',
    },
    {
      bad: '---\nstage: first-job\ntarget: museum registrar\n---\n\n# ⟦First steps⟧\n\n## Goals\n\n- Apply to six museums by April 2026\n',
    },
    {
      bad: '---\ntarget: tower crane operator\n---\n\n# ⟦Up⟧\n\n## Goals\n\n- Pass the medical by March 2026\n- Pass the theory test by July 2026\n',
    },
    {
      bad: '# ⟦Application⟧\n\nMy goal is to become a primary school teacher by 2028. I will apply to the college in March 2026.\n',
      as: 'statement',
    },
    {
      good: '# Plan\n\nTarget role: dental assistant\n\nI have run reception at a dental clinic for two years.\n\n## Goals\n\n- Start the course at the college by September 2026\n',
    },
    {
      good: '# Plan\n\nFour years of bakery production taught me hygiene logs and dosing, relevant to lab technician work.\n\nTarget role: lab technician\n\n## Goals\n\n- Pass the chemistry entrance test by June 2026\n',
    },
    {
      good: '# Plan\n\nFive years in the fashion industry.\n\nTarget role: marketing agent in the apparel sector\n\n## Goals\n\n- Finish the marketing certificate by June 2026\n',
    },
    {
      good: '# Plan\n\nTarget role: team leader of welders\n\n## Experience\n\n- Welder at the yard since 2019\n\n## Goals\n\n- Lead the night crew for a month by June 2026\n',
    },
    {
      good: '# Plan\n\nTarget role: tower crane operator\n\n## Skills\n\n- signals and slinging, card valid to 2028\n\n## Goals\n\n- Pass the theory test by July 2026\n',
    },
    {
      good: '# Plan\n\nTarget role: head baker here\n\nTwo years in this kitchen.\n\n## Goals\n\n- Run the Sunday bake alone by May 2026\n',
    },
    {
      good: '# Application\n\nMy goal is to become a primary school teacher by 2028. For three years I have led the reading group at our library.\n',
      as: 'statement',
    },
    { good: '# Plan\n\n## Goals\n\n- Earn the food-hygiene certificate by May 2026\n' },
  ],
}

export default text
