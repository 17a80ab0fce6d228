import type rule from '../../../rules/achievable-outside-control'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Outside your control',
  why: 'A promotion, a raise, a place on the list: somebody else says yes or no. Plans work on one’s own behaviour. Keep the goal, and put under it what depends on you alone, so that a no never leaves you with nothing done.',
  off: 'Turn it off where promotions follow a fixed grid that asks nothing of you.',
  says: {
    others: () => 'Someone else decides this. Add at least one action that depends only on you.',
  },
  offers: { addAction: () => 'Add an action of your own' },
  options: {},
  examples: [
    {
      bad: '⟦Be promoted to head nurse in 2027⟧',
      fixed:
        'Be promoted to head nurse in 2027\n  - [ ] Complete the charge-nurse competency file by 30 May 2026',
      fill: { action: 'Complete the charge-nurse competency file', date: '30 May 2026' },
    },
    { bad: '⟦Have my manager notice me⟧' },
    {
      bad: '## Goals\n\n| Goal | By | Action |\n| --- | --- | --- |\n| ⟦Get a raise⟧ | June 2026 | |\n| Open the second till alone | March 2026 | Shadow Priya on 2 February |\n',
      fixed:
        '## Goals\n\n| Goal | By | Action |\n| --- | --- | --- |\n| Get a raise | June 2026 | Show Dana the till figures by 1 March 2026 |\n| Open the second till alone | March 2026 | Shadow Priya on 2 February |\n',
      fill: { action: 'Show Dana the till figures', date: '1 March 2026' },
    },
    { bad: '⟦Get picked for the touring crew by September 2026⟧' },
    {
      bad: '## Goals\n\n- ⟦Be given my own bus route by March 2027⟧\n  - [ ] Be chosen for the pilot line in May 2026\n- Pass the depot’s route test on 4 May 2026\n',
    },
    {
      bad: '# Where do you see yourself in three years?\n\n⟦I want to be promoted to site foreman⟧. I bring eight years on steel frames and I will train your two apprentices.\n',
      as: 'statement',
    },
    {
      good: 'Be promoted to head nurse in 2027\n  - [ ] Complete the charge-nurse competency file by May 2026\n',
    },
    { good: 'Ask my manager on 12 March which three criteria I miss' },
    { good: 'Be appointed lab lead by 2027 by passing the internal safety exam' },
    { good: 'Apply for promotion to senior ranger by 30 April 2026' },
    {
      good: '## Goals\n\n- Become shift lead by May 2027\n\n## Experience\n\n- Was promoted to line cook in 2023\n',
    },
    {
      good: '## Goals\n\n- Get selected for the regional orchestra in 2027\n- Tune the church piano by May 2026\n\n## Actions\n\n- [ ] Record the orchestra audition with the regional coach by 2 April 2026\n',
    },
    {
      good: '# Why this job?\n\nI want to run your Saturday clinic. I will bring the waiting list down, and I can start in May.\n',
      as: 'statement',
    },
  ],
}

export default text
