import type rule from '../../../rules/align-no-motivation'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No reason given',
  why: 'People keep goals that are their own. One honest line about what draws you to the work, or what you want away from, helps you in the months when nothing moves, and helps others to help you.',
  off: 'Turn it off for plans whose reasons are nobody’s business but yours.',
  says: {
    none: () => 'Why this? One line about what draws you to it will help you keep it.',
  },
  offers: {
    addReason: () => 'Add a line that says why',
  },
  options: {
    perGoal: 'Also ask goal by goal, when the plan gives a reason elsewhere.',
  },
  examples: [
    {
      bad: '# ⟦Plan for 2026⟧\n\n## Goals\n\n- Pass the crane operator exam by June 2026\n- Save 4,000 euros by December 2026\n',
      fixed:
        '# Plan for 2026\n\nWhy: a ticket of my own gets me off short contracts\n\n## Goals\n\n- Pass the crane operator exam by June 2026\n- Save 4,000 euros by December 2026\n',
      fill: { reason: 'a ticket of my own gets me off short contracts' },
    },
    {
      bad: '# ⟦My plan⟧\n\nI am passionate about excellence.\n\n## Goals\n\n- Become a wine buyer by 2028\n',
    },
    {
      bad: '# ⟦Development plan⟧\n\nTarget role: ward manager\n\n## Goals\n\n- Chair three ward meetings by May 2026\n- Finish the leadership module by October 2026\n',
    },
    {
      bad: '# ⟦OKRs Q1 2026⟧\n\n## Objective: the loans desk answers on the same day\n\n- KR1: replies within one day, from 60 % to 90 %\n- KR2: backlog from 140 to 20 files\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n⟦My next two years⟧\n\n- Run the bike workshop alone by March 2027\n- Pass the level 3 cycle mechanic exam by June 2027\n\nI look at this with Dana every quarter.\n',
    },
    {
      bad: '# ⟦Goal statement⟧\n\nMy goal is to become a pharmacy technician by 2028. I will pass the entrance test in June 2026 and start the course in September.\n',
      as: 'statement',
      fixed:
        '# Goal statement\n\nMy goal is to become a pharmacy technician by 2028 because I like explaining doses to people. I will pass the entrance test in June 2026 and start the course in September.\n',
      fill: { reason: 'I like explaining doses to people' },
    },
    {
      good: '# Plan\n\n## Goals\n\n- Move to the children’s ward by May 2026 because explaining treatment to children is the part of my shift I look forward to\n',
    },
    {
      good: '# Plan\n\nWhy: my first repair jobs paid for school; I want to teach that trade.\n\n## Goals\n\n- Teach an evening class in bicycle repair by October 2026\n',
    },
    {
      good: '# Plan\n\n## Where I stand\n\nI am 52 and my back will not last another ten winters on roofs.\n\n## Goals\n\n- Pass the site inspector exam by June 2026\n',
    },
    {
      good: '# Plan\n\n## Values\n\n- honest work outdoors\n\n## Goals\n\n- Qualify as a tree surgeon by September 2027\n',
    },
    {
      good: '# Plan\n\n| Goal | Why it matters | By |\n| --- | --- | --- |\n| Sign-language certificate, level 2 | Two of my pupils are deaf | June 2026 |\n',
    },
    {
      good: '# Plan\n\nWhy? On a tower crane you are home in one city.\n\n## Goals\n\n- Tower crane licence by 30 September 2026\n',
    },
    {
      good: '# Goal statement\n\nMy goal is to become a pharmacy technician by 2028.\n',
      as: 'statement',
    },
  ],
}

export default text
