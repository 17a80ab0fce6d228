import type rule from '../../../rules/specific-compound-goal'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Several goals in one',
  why: 'When one line holds two goals, a half-done one can be neither ticked off nor kept open, and one date has to serve both. One thought a line is an old rule of writing requirements.',
  off: 'Turn it off where each line stands for a phase of work, or add your own pairs of verbs with “pairedVerbs”.',
  says: {
    several: ({ count }) => `This holds ${count} goals. Split it so each can be dated and ticked off.`,
  },
  offers: {
    split: ({ count }) => `Split it into ${count} goals`,
  },
  options: {
    pairedVerbs: 'More pairs that make one goal, such as “paint and exhibit”.',
  },
  examples: [
    {
      bad: '⟦Get my CPA, move to Montréal and start a consultancy⟧',
      fixed: 'Get my CPA\n- Move to Montréal\n- Start a consultancy',
    },
    { bad: '⟦Learn SQL then manage a team⟧', fixed: 'Learn SQL\n- Manage a team' },
    {
      bad: '⟦Save £3,600 and clear the credit card by Christmas 2027⟧',
      fixed: 'Save £3,600 by Christmas 2027\n- Clear the credit card by Christmas 2027',
    },
    {
      bad: '⟦Pass the dispatcher’s exam by June 2026 and buy the flat in Dubrava⟧',
      fixed: 'Pass the dispatcher’s exam by June 2026\n- Buy the flat in Dubrava by 30 June 2027',
      fill: { date: '30 June 2027' },
    },
    {
      bad: '## Goals\r\n\r\n  1. [ ] ⟦Train two ward clerks and run the stock audit by June 2026.⟧\r\n  2. [ ] Chair the ward meeting in May 2026\r\n',
      fixed:
        '## Goals\r\n\r\n  1. [ ] Train two ward clerks by June 2026\r\n  2. [ ] Run the stock audit by June 2026.\r\n  3. [ ] Chair the ward meeting in May 2026\r\n',
    },
    {
      bad: '## Goals\n\n| Goal | Due |\n| --- | --- |\n| ⟦Install the kiln and sell 10 bowls⟧ | June 2026 |\n',
    },
    { bad: '⟦Teach the Year 4 class and coach the chess club⟧' },
    {
      as: 'reflection',
      bad: '# My year\n\n## Goals for 2026\n\n- ⟦Learn the ice-flow model and supervise two students⟧\n',
    },
    { good: 'Pass the CPA common final exam in September 2027' },
    { good: 'Enrol in and complete the SQL 101 course by May 2026' },
    { good: 'Write and publish the trail guide by June 2026' },
    { good: 'Learn German and pass the B1 exam in June 2026' },
    { good: 'Rewrite the induction pack and send it to 12 branches by May 2026' },
    { good: 'Learn Python and SQL at the college by June 2026' },
    { good: 'Improve sales and support for 3 clients' },
    { good: 'Cut breakages to 2 a week by labelling the racks and training the porters' },
    { good: 'Save £4,000 to rent a bench and open a shop in 2028' },
    { good: '**Networking**: attend 3 fairs and meet 5 curators by June 2026' },
    { good: '## Goals\n\n- Rent a bench and teach the apprentice\n  - Sign the lease by May 2026\n' },
    { good: 'Pass the theory test in May 2026 and take the tram out alone in June 2026' },
    {
      as: 'reflection',
      good: '# My year\n\n## Goals for 2026\n\n- Build and test the tide gauge by June 2026\n',
    },
  ],
}

export default text
