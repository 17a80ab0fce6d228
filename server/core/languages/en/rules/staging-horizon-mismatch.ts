import type rule from '../../../rules/staging-horizon-mismatch'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Goal under the wrong horizon',
  why: 'Horizons sort what to look at this week from what to look at next year. A goal due in ten years under “short term” hides the near ones; one due on Friday under “long term” is found too late.',
  off: 'Turn it off if your headings sort goals by weight and not by time.',
  says: {
    mismatch: ({ section, date, months }, show) =>
      `Filed under ${show.quote(section)}, but due ${show.date(date)} (${show.count(months, 'month', 'months')}).`,
  },
  offers: {
    move: ({ section }, show) => `Move it to ${show.quote(section)}`,
  },
  options: {
    tolerance: 'How far outside the section’s own range a date may fall, in per cent of that range.',
  },
  examples: [
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Short-term (6 months)\n\n- Pass the first-aid exam by April 2026\n- Finish the doctorate in ⟦2031⟧\n\n## Long-term (5 years)\n\n- Lead the lab by 2030\n',
      fixed:
        '---\ndate: 2026-01-15\n---\n\n## Short-term (6 months)\n\n- Pass the first-aid exam by April 2026\n\n## Long-term (5 years)\n\n- Lead the lab by 2030\n- Finish the doctorate in 2031\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Long-term (5 years)\n\n- Update the CV by ⟦23 January 2026⟧\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Medium term (2 to 3 years)\n\n- Own the food truck outright by ⟦December 2032⟧\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Short term\n\n- Buy the dairy herd by ⟦June 2029⟧\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Long term\n\n- Pass the drone licence by ⟦30 April 2026⟧\n- Run the survey office by 2033\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Short-term (6 months)\n\n- Pass the first-aid exam by April 2026\n\n## Long-term (5 years)\n\n- Finish the doctorate in 2031\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## This week\n\n- Update the CV by 23 January 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Long term (5+ years)\n\n- Open a second studio by 2036\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Short-term (6 months)\n\n- Run the till alone by August 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Short-term (6 months)\n\n- [x] Hand in the thesis by December 2027\n- Sing in the choir’s spring concert by May 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Later\n\n- Sit on the works council from the vote in May 2028\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Short term\n\n- Learn the rota system by October\n',
    },
  ],
}

export default text
