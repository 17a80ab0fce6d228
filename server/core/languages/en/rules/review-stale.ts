import type rule from '../../../rules/review-stale'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Plan not looked at for long',
  why: 'Circumstances, passions and experience change. A plan last touched long before today may still hold, or may speak of somebody you no longer are: one look tells, and a new date says that it was taken.',
  off: 'Turn it off for plans whose history lives elsewhere, such as in version control.',
  says: {
    overdue: ({ date, days }, show) =>
      `Last updated ${show.date(date)}; your cadence is ${show.count(days, 'day', 'days')}. Look again and date it.`,
    old: ({ date, days }, show) =>
      `Last updated ${show.date(date)}, ${show.count(days, 'day', 'days')} ago. Look again and date it.`,
  },
  offers: { setUpdated: () => 'Date the plan today, once you have looked' },
  options: { defaultCadenceDays: 'The days after which a plan without a cadence of its own is old.' },
  examples: [
    {
      bad: '# ⟦Plan⟧\n\nReview monthly. Last updated: 2025-01-10\n\n## Goals\n\n- Pass the dispatcher exam by June 2026\n',
      fixed:
        '# Plan\n\nReview monthly. Last updated: 2026-01-15\n\n## Goals\n\n- Pass the dispatcher exam by June 2026\n',
    },
    {
      bad: '---\nupdated: 2023-05-01\n---\n\n# ⟦Plan⟧\n\n## Goals\n\n- Pass the pharmacist assessment by June 2026\n',
      fixed:
        '---\nupdated: 2026-01-15\n---\n\n# Plan\n\n## Goals\n\n- Pass the pharmacist assessment by June 2026\n',
    },
    {
      bad: '# ⟦Roofing plan⟧\n\nWritten 4 March 2025.\n\n## Goals\n\n- Lead the slate crew by July 2026\n',
      fixed:
        '---\nupdated: 2026-01-15\n---\n\n# Roofing plan\n\nWritten 4 March 2025.\n\n## Goals\n\n- Lead the slate crew by July 2026\n',
      fill: { date: '2026-01-15' },
    },
    {
      bad: '# ⟦Museum plan⟧\n\nLast updated: 2 June 2025. We go through this list every two months.\n\n## Goals\n\n- Catalogue the coin room by June 2026\n',
      fixed:
        '# Museum plan\n\nLast updated: 15 January 2026. We go through this list every two months.\n\n## Goals\n\n- Catalogue the coin room by June 2026\n',
    },
    {
      bad: '---\ndate: 2025-02-01\ncadence: quarterly\n---\n\n# ⟦Nursery plan⟧\n\n## Goals\n\n- Run the baby room by September 2026\n',
    },
    {
      good: '# Plan\n\nReview monthly. Last updated: 3 January 2026\n\n## Goals\n\n- Pass the dispatcher exam by June 2026\n',
    },
    {
      good: '---\nstatus: archived\nupdated: 2023-05-01\n---\n\n# Plan\n\n## Goals\n\n- Pass the pharmacist assessment by June 2026\n',
    },
    {
      good: '---\nlayout: post\ndate: 2023-05-01\n---\n\n# My career plan\n\n## Goals\n\n- Ship the parser by June 2026\n',
    },
    { good: '# Plan\n\n## Goals\n\n- Drive the night bus route by June 2026\n' },
    {
      good: '# Plan\n\nLast updated: 4 March 2025\n\n## Goals\n\n- [x] Lead the slate crew by July 2025\n',
    },
    {
      good: '---\ndate: 2025-03-01\n---\n\n# Plan\n\n## Goals\n\n- Conduct the youth choir by June 2026\n\n## Progress log\n\n- 10 December 2025: first rehearsal led\n',
    },
    {
      good: '---\ndate: 2025-03-01\nreview: 2026-03-01\n---\n\n# Plan\n\n## Goals\n\n- Open the second salon chair by June 2026\n',
    },
  ],
}

export default text
