import type rule from '../../../rules/specific-topic-only'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Topic without a verb',
  why: '“Leadership” or “Phlebotomy” names a field, and a field can neither be started nor finished. A verb says what you will do in it, and only then can somebody ask how much, with whom and by when.',
  off: 'Turn it off for a list that you only mean to sort, or for goals that are kept as short names of longer ones elsewhere.',
  says: {
    topic: ({ text }, show) => `${show.quote(text)} is a topic. What will you do with it?`,
  },
  offers: {
    addDeed: ({ text }, show) => `Say what you will do with ${show.quote(text)}`,
  },
  options: {
    maxWords: 'The longest line, in words, that is asked for a verb.',
  },
  examples: [
    {
      bad: '⟦Leadership⟧',
      fixed: 'Leadership: chair the Tuesday shift handover for one quarter',
      fill: { deed: 'chair the Tuesday shift handover for one quarter' },
    },
    {
      bad: '⟦Phlebotomy⟧',
      fixed: 'Phlebotomy: pass the practical (20 draws)',
      fill: { deed: 'pass the practical (20 draws)' },
    },
    { bad: '⟦Hydraulic brakes⟧' },
    { bad: '⟦Site drawings⟧' },
    { bad: '## Goals\n\n- Drive route 6 alone by May 2026\n- ⟦Public speaking⟧\n' },
    { bad: '## Goals for 2026\n\n### 1. ⟦French⟧\n\n### 2. Pass the tram licence in June 2026\n' },
    {
      bad: '## Goals\n\n| Goal | Deadline | Measure |\n| --- | --- | --- |\n| ⟦Budgets⟧ | | |\n| Pass the AAT unit | June 2026 | certificate |\n',
    },
    { as: 'reflection', bad: '# My year\n\n## Goals for 2026\n\n- ⟦Outreach⟧\n' },
    { good: 'Chair the Tuesday shift handover for one quarter' },
    { good: 'Pass the phlebotomy practical (20 draws)' },
    { good: 'Ward manager' },
    { good: 'Forklift licence' },
    { good: 'Two conference talks' },
    { good: 'Own bakery by June 2028' },
    { good: '## Goals\n\n- Glazing\n  - Fit 12 sealed units with Tom by June 2026\n' },
    { good: '## Goals\n\n| Goal | Measure |\n| --- | --- |\n| Stock control | 4 counts without a gap |\n' },
    { good: '## Goals\n\n- Drive route 6 alone by May 2026\n\n## Skills to develop\n\n- Public speaking\n' },
    {
      good: '## Goals\n\n- [The night-school course](https://example.org/course)\n- Drive route 6 alone by May 2026\n',
    },
    { as: 'reflection', good: '# My year\n\n## Goals for 2026\n\n- Visit 4 schools with the telescope\n' },
  ],
}

export default text
