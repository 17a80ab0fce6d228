import type rule from '../../../rules/review-no-cadence'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No review date',
  why: 'Circumstances, passions and experience change, and a plan that is never looked at again stops being yours. Goals move people further when they hear how far they have come: a set day, or a rhythm, makes that happen.',
  off: 'Turn it off where a team’s calendar already brings everybody’s plan back.',
  says: {
    none: () => 'No review date. When will you look at this again? Set a day or a rhythm.',
    rare: ({ days }, show) =>
      `Looked at every ${show.count(days, 'day', 'days')}. Set a review date in between.`,
  },
  offers: { addReview: () => 'Set the next review at the top of the plan' },
  options: { maxIntervalDays: 'The most days that may lie between two reviews.' },
  examples: [
    {
      bad: '# ⟦Career plan⟧\n\n## Goals\n\n- Pass the care certificate by 30 November 2026\n',
      fixed:
        '---\nreview: 2026-04-15\n---\n\n# Career plan\n\n## Goals\n\n- Pass the care certificate by 30 November 2026\n',
    },
    {
      bad: '# ⟦My plan⟧\n\n## Goals\n\n- Drive the articulated lorry alone by October 2026\n\nI’ll update this.\n',
    },
    {
      bad: '---\ndate: 2026-01-10\n---\n\n# ⟦Bakery plan⟧\n\n## Goals\n\n- Run the night bake by 1 September 2026\n  - [ ] Two nights with Irena by 20 February 2026\n',
      fixed:
        '---\nreview: 2026-02-20\ndate: 2026-01-10\n---\n\n# Bakery plan\n\n## Goals\n\n- Run the night bake by 1 September 2026\n  - [ ] Two nights with Irena by 20 February 2026\n',
    },
    {
      bad: '# ⟦Lab plan⟧\n\n## Goals\n\n- Chair the weekly team meeting by June 2026\n\nThe team meeting is every Monday.\n',
    },
    {
      bad: '# ⟦Coaching notes⟧\n\n## Goals\n\n- Play the recital alone in November 2026\n\nCoaching session every second Tuesday.\n',
    },
    {
      bad: '# ⟦Joinery plan⟧\n\nReview: once a year\n\n## Goals\n\n- Fit three staircases by December 2026\n',
      fixed:
        '---\nreview: 2026-04-15\n---\n\n# Joinery plan\n\nReview: once a year\n\n## Goals\n\n- Fit three staircases by December 2026\n',
    },
    {
      good: '# Plan\n\nReview: first Monday of each quarter, next 2026-04-06.\n\n## Goals\n\n- Open the second till line by October 2026\n',
    },
    {
      good: '---\nreview: 2026-06-30\n---\n\n# Plan\n\n## Goals\n\n- Teach the Year 5 science unit alone by December 2026\n',
    },
    {
      good: '# Plan\n\n## Goals\n\n- Weld the 6G test piece by September 2026\n\nMy sister and I go through this list every two months.\n',
    },
    {
      good: '# Development plan\n\n## Goals\n\n- Issue 90% of permits inside 30 days by December 2026\n\nMid-year conversation: 14 July 2026.\n',
    },
    { good: '# Sprint to the exam\n\n## Goals\n\n- Pass the taxi licence test by 20 February 2026\n' },
    {
      good: '# Plan\n\n## Goals\n\n- Publish two papers on soil by March 2027\n\n## When I look at it\n\nThe last Sunday of every term, with a pot of tea.\n',
    },
    {
      good: '# Plan\n\n## Goals\n\n- Restore the oak dresser by October 2026\n\n## Retro\n\n- 3 November 2025: two drawers done\n- 8 December 2025: the veneer cracked\n',
    },
    {
      good: '# My answer\n\nMy goal is to lead the children’s library by 2028, and your reading club is where I would start.\n',
      as: 'statement',
    },
  ],
}

export default text
