import type rule from '../../../rules/achievable-overbooked'
import type { RuleText } from '../../language'

const number = (value: number): string => String(Math.round(value * 10) / 10)

const text: RuleText<typeof rule> = {
  title: 'Overbooked',
  why: 'When there is more to do than the weeks hold, people do what is easy and put off what counts. One or two things at a time get further than nine. The hours are counted month by month, over the time that each piece of work lasts.',
  off: 'Turn it off where the plan is a list to choose from.',
  says: {
    hours: ({ sum, budget, month }, show) =>
      `Actions add up to ${number(sum)} h a week${month ? ` in ${show.month(month)}` : ''}; you set ${number(budget)}. Move or shrink some.`,
    quarter: ({ goals, start, end }, show) =>
      `${goals} goals fall due between ${show.month(start)} and ${show.month(end)}. Move or drop some.`,
    open: ({ goals }) => `${goals} goals are open for the short term. Choose the few that count now.`,
  },
  offers: {
    moveOne: ({ goal, to }, show) => `Move ${show.quote(goal)} to ${show.date(to)}`,
    moveLast: ({ goals, to }, show) =>
      `Move the last ${show.count(goals, 'goal', 'goals')} to the next quarter, to ${show.date(to)}`,
  },
  options: {
    tolerance: 'By how much the hours may exceed the time you set: 0.2 is a fifth.',
    maxPerQuarter: 'How many goals may fall due in one quarter.',
    maxOpen: 'How many short-term goals may be open at once.',
  },
  examples: [
    {
      bad: '---\ndate: 2026-01-15\ntime-budget: 4 h/week\n---\n\n# ⟦Plan⟧\n\n## Goals\n\n- Anatomy course, 3 h/week, until June 2026\n- Spanish from A2 to B1, 3 h/week, by May 2026\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n# ⟦A full spring⟧\n\n## Goals\n\n- Pass the crane test by June 2026\n- Earn the first-aid card by June 2026\n- Write 4 lift plans by June 2026\n- Read the wind code by June 2026\n- Train two slingers by June 2026\n- Publish the yard map by June 2026\n- Finish the radio course by June 2026\n- Clear 12 old tickets by June 2026\n- Chair 3 site briefings by June 2026\n',
    },
    {
      bad: '# Plan\n\nWritten 15 January 2026.\n\nTime available: ⟦5 h a week, not one more⟧\n\n## Goals\n\n- Pass the network exam on 20 February 2027, 4 h a week from October 2026 to February 2027\n- Earn the audit certificate in March 2027, 3 h a week from November 2026 to March 2027\n',
    },
    {
      bad: '---\ndate: 2026-01-15\ntime-budget: 2 h/week\n---\n\n# ⟦Plan⟧\n\n## Goals\n\n- Finish the 60 h practice course on ultrasound by 15 April 2026\n- Chart 40 scans by May 2026\n',
    },
    {
      bad: '---\ntime-budget: 3 h/week\n---\n\n# ⟦Plan⟧\n\n## Goals\n\n- Learn the lute suite\n  - [ ] left hand, half an hour a day\n  - [ ] right hand, half an hour a day\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n# ⟦Everything⟧\n\n## Short term\n\n- Label the seed drawers\n- Ask for the greenhouse keys\n- Repair the drip line\n- Print the price list\n- Draw the bed plan\n- Sharpen the shears\n- Call the compost firm\n- Count the pots\n- Photograph the roses\n- Write the watering rota\n- Sow the test bed\n',
    },
    {
      good: '---\ndate: 2026-01-15\ntime-budget: 6 h/week\n---\n\n# Plan\n\n## Goals\n\n- Anatomy course, 3 h/week, until June 2026\n- Spanish from A2 to B1, 3 h/week, by May 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n# Plan\n\n## Goals\n\n- Pass the crane test by June 2026\n- Earn the first-aid card by May 2026\n- Write 4 lift plans by April 2026\n- Read the wind code by June 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\ntime-budget: 4 h/week\n---\n\n# One after the other\n\n## Goals\n\n- Bookbinding course, 3 h/week until March 2026\n- Gilding course, 3 h/week from April 2026 to June 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\ntime-budget: 4 h/week\n---\n\n# Plan\n\n## Goals\n\n- Tune 3 pianos a month\n- Swim 3 h a week\n- Read the acoustics reader, 3-5 h a week, by May 2026\n- [x] Joinery course, 4 h/week\n',
    },
    {
      good: '---\ndate: 2026-01-15\ntime-budget: 2 h/week\n---\n\n# Plan\n\n## Goals\n\n- Take the 40 h fire warden course\n- Answer each ticket in under 4 hours by June 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n# Spread over spring\n\n## Goals\n\n- Sand the hull by 10 April 2026\n- Caulk the deck by 24 April 2026\n- Fit the mast by 8 May 2026\n- Varnish the rail by 22 May 2026\n- Launch the boat by 5 June 2026\n- Pass the skipper test by 19 June 2026\n- Sail to Skye by 30 April 2026\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n# ⟦One spring, three boats⟧\n\n## Goals\n\n- Pass the skipper test by 30 June 2026\n- Earn the radio licence by 30 June 2026\n- Write the boat’s manual by 30 June 2026\n',
      options: { maxPerQuarter: 2 },
      fixed:
        '---\ndate: 2026-01-15\n---\n\n# One spring, three boats\n\n## Goals\n\n- Pass the skipper test by 2026-09-30 (moved from 30 June 2026: the boat is in dock)\n- Earn the radio licence by 30 June 2026\n- Write the boat’s manual by 30 June 2026\n',
      fill: { reason: 'the boat is in dock' },
    },
  ],
}

export default text
