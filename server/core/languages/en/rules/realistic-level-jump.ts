import type rule from '../../../rules/realistic-level-jump'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Rungs in between',
  why: 'A ladder is climbed rung by rung. Naming the roles between today’s and the one aimed at, each with a date, turns a long way into the next step, and lets others open that door.',
  off: 'Leave it off where titles mean little, such as in a young company in which people change roles within months.',
  says: {
    jump: ({ role, between }, show) =>
      `${show.count(between, 'rung lies', 'rungs lie')} between today’s role and ${show.quote(role)}. Which come first, and by when?`,
  },
  offers: {
    addRungs: ({ count }, show) => `Add ${show.count(count, 'rung', 'rungs')} in between`,
  },
  options: {
    maxSteps: 'So many rungs may be climbed at once.',
    withinMonths: 'A role that is due later than this many months from now is left alone.',
  },
  examples: [
    {
      bad: '---\ndate: 2026-01-15\n---\n\nCurrent role: junior accountant\n\n## Goals\n\n- Become ⟦finance director⟧ by December 2027\n',
      fixed:
        '---\ndate: 2026-01-15\n---\n\nCurrent role: junior accountant\n\n## Goals\n\n- Become finance director by December 2027\n  - By 31 August 2026: senior accountant at the group\n  - By 30 April 2027: finance team lead\n',
      fill: {
        date1: '31 August 2026',
        rung1: 'senior accountant at the group',
        date2: '30 April 2027',
        rung2: 'finance team lead',
      },
    },
    {
      bad: '---\ncurrent-role: apprentice joiner\n---\n\n## Goals\n\n- Become ⟦site manager⟧ by June 2028\n- Pass the level 3 joinery exam by June 2027\n',
    },
    {
      bad: '# My plan\n\nI am a trainee nurse on ward 6.\n\n## Goals\n\n- Become ⟦head of nursing⟧ by 2028\n',
    },
    {
      bad: '---\ncurrent-role: junior developer\n---\n\nTarget role: ⟦chief technology officer by June 2027⟧\n\n## Goals\n\n- Ship the billing service by May 2026\n',
    },
    {
      bad: '---\ncurrent-role: entry-level sales assistant\n---\n\n## Goals\n\n- Become ⟦store manager⟧ by spring 2028\n',
    },
    {
      bad: '---\ncurrent-role: apprentice joiner\n---\n\n## Goals\n\n- Become ⟦site manager⟧ by June 2028\n- Lead ten toolbox talks by June 2027\n- Ask my supervisor for the stair job by May 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\nCurrent role: junior accountant\n\n## Goals\n\n- Become senior accountant by December 2027\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\nCurrent role: junior accountant\n\n## Goals\n\n- Become finance director by December 2028\n  - Senior accountant, group reporting, by June 2027\n',
    },
    {
      good: '---\ncurrent-role: apprentice joiner\n---\n\n## Goals\n\n- Become site manager by June 2028\n  - Run the joinery of one house by March 2027\n  - Pass the site supervision course by November 2027\n',
    },
    {
      good: '---\ncurrent-role: apprentice joiner\n---\n\n## Goals\n\n- Become site manager by June 2035\n',
    },
    {
      good: '---\ncurrent-role: trainee chef\n---\n\n## Goals\n\n- Become head chef one day\n- Run the sauce section by May 2027\n',
    },
    {
      good: '---\ncurrent-role: executive assistant\n---\n\n## Goals\n\n- Become funeral director by June 2028\n',
    },
    {
      good: '---\ncurrent-role: senior nurse\n---\n\n## Goals\n\n- Become ward manager by June 2028\n',
    },
    {
      good: '---\ncurrent-role: junior florist\n---\n\nI will be self-employed from 2027.\n\n## Goals\n\n- Become director of my own shop by June 2028\n',
    },
    {
      good: '---\ncurrent-role: junior joiner\n---\n\n## Goals\n\n- Become senior joiner by March 2027\n- Become site manager by June 2028\n',
    },
  ],
}

export default text
