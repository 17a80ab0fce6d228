import type rule from '../../../rules/realistic-absolute'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Absolute',
  why: 'Always, never, everyone, perfect: a single bad day breaks such a goal, and from then on it can only be missed. A threshold you can live with can be kept, counted and raised.',
  off: 'Turn it off where zero is the rule of the trade, as in safety, or allow single words with “allow”.',
  says: {
    absolute: ({ term }, show) =>
      `${show.quote(term)} allows no bad day. Give a threshold you can live with.`,
  },
  offers: {
    threshold: ({ term }, show) => `Replace ${show.quote(term)} with a share`,
  },
  options: {
    allow: 'Words that may stand.',
  },
  examples: [
    { bad: '⟦Always⟧ answer every client at once' },
    { bad: 'Become ⟦the best⟧ teacher in the country' },
    {
      bad: '⟦Always⟧ call parents back within a day',
      fixed: 'Call parents back within a day at least 95 % of the time',
      fill: { share: '95' },
    },
    {
      bad: 'Answer ⟦all⟧ the tenants’ letters',
      fixed: 'Answer at least 90 % of the tenants’ letters',
    },
    { bad: '⟦Never⟧ ship a flat can' },
    { bad: 'Please ⟦everyone⟧ on the ward' },
    { bad: 'Write ⟦perfect⟧ stage reports' },
    { bad: 'Answer ⟦every⟧ letter from the tenants' },
    {
      as: 'statement',
      bad: '## What are your career goals?\n\nI want to be ⟦the best⟧ keeper in the zoo by 2028.\n',
    },
    { as: 'reflection', bad: '# My year\n\n## Goals for 2026\n\n- ⟦Never⟧ miss a watering round\n' },
    { good: 'Answer 90 % of client e-mails within one working day' },
    { good: 'Be nominated for the district teaching prize by 2028' },
    { good: 'Practise scales every Monday from May 2026' },
    { good: 'Finish all five first-aid modules by June 2026' },
    { good: 'Meet all the stage-1 requirements by June 2026' },
    { good: 'Present at the all-hands meeting in May 2026' },
    { good: 'File the never-event report within 2 days' },
    { good: 'Practise the past perfect tense in 10 lessons' },
    { good: 'Ask Vinod which three consent rules always bounce' },
    {
      as: 'statement',
      good: '## What are your career goals?\n\nI want to lead a crew where nobody works alone at height, by 2028.\n',
    },
    {
      as: 'reflection',
      good: '# My year\n\n## Goals for 2026\n\n- Miss at most 2 watering rounds a month\n',
    },
  ],
}

export default text
