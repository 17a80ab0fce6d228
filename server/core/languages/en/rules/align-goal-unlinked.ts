import type rule from '../../../rules/align-goal-unlinked'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Goal apart from the rest',
  why: 'Goals that serve one role, one skill or one reason pull together. Where the link is clear to its author only, one line makes it clear to whoever is asked for time, money or leave.',
  off: 'Leave it off for plans that mix several parts of life on purpose: a link that stands in no word cannot be read.',
  says: {
    target: ({ role }, show) =>
      `How does this serve ${show.quote(role)}? Name the skill it builds, or the reason.`,
    plan: () => 'How does this serve the rest of the plan? Name the skill it builds, or the reason for it.',
  },
  offers: {
    addReason: () => 'Add what it is for',
  },
  options: {
    acceptCredentials: 'A certificate, licence or degree is thought to serve the role.',
    otherFieldsOnly:
      'Speak only of goals that name another field of work than the plan: a film in a plan for the kitchen.',
  },
  examples: [
    {
      bad: 'Target role: pastry chef in a hotel\n\n## Goals\n\n- Make twelve pastry bases without a recipe by May 2026\n- Serve the hotel’s Sunday brunch alone by June 2026\n- ⟦Edit four trailers for a film festival by June 2026⟧\n',
      fixed:
        'Target role: pastry chef in a hotel\n\n## Goals\n\n- Make twelve pastry bases without a recipe by May 2026\n- Serve the hotel’s Sunday brunch alone by June 2026\n- Edit four trailers for a film festival by June 2026\n  - Why: film my pastry plating for the hotel’s page\n',
      fill: { reason: 'film my pastry plating for the hotel’s page' },
    },
    {
      bad: '---\nrole: welder of pressure vessels, shipyard\n---\n\n## Goals\n\n- Weld 40 pressure test plates by May 2026\n- Read vessel drawings alone by June 2026\n- ⟦Write two plays for local radio by June 2026⟧\n',
    },
    {
      bad: '## Skills to develop\n\n- Budgeting\n- Negotiation with suppliers\n\n## Goals\n\n- Draft the 2027 budget of the clinic by May 2026\n- Lead two supplier negotiations by June 2026\n- ⟦Catalogue 200 posters for the town museum by June 2026⟧\n',
    },
    {
      bad: '## Why\n\nI want to teach sign language in schools, as nobody taught me.\n\n## Goals\n\n- Teach the sign alphabet to ten pupils by May 2026\n- Record six sign language lessons by June 2026\n- ⟦Sell 30 ceramic bowls through a gallery by June 2026⟧\n',
    },
    {
      bad: 'Target role: data analyst, public transport\n\n## Goals\n\n| Goal | Why | Deadline |\n|---|---|---|\n| Publish three transport dashboards | | May 2026 |\n| Clean the bus data of one line | | June 2026 |\n| ⟦Moderate six evenings at the library⟧ | | June 2026 |\n',
      fixed:
        'Target role: data analyst, public transport\n\n## Goals\n\n| Goal | Why | Deadline |\n|---|---|---|\n| Publish three transport dashboards | | May 2026 |\n| Clean the bus data of one line | | June 2026 |\n| Moderate six evenings at the library | to speak up in front of planners | June 2026 |\n',
      fill: { reason: 'to speak up in front of planners' },
    },
    {
      good: 'Target role: pastry chef in a hotel\n\n## Goals\n\n- Make twelve pastry bases without a recipe by May 2026\n- Serve the hotel’s Sunday brunch alone by June 2026\n- Edit four trailers for a film festival by June 2026\n  - Why: to show my plating\n',
    },
    {
      good: 'Target role: pastry chef in a hotel\n\n## Goals\n\n- Make twelve pastry bases by May 2026\n- Serve the hotel’s brunch alone by June 2026\n- Earn the certificate in film projection by June 2026\n',
    },
    {
      good: 'Target role: welder of pressure vessels, shipyard\n\n## Goals\n\n- Weld 40 pressure test plates by May 2026\n- Read vessel drawings alone by June 2026\n- Ask my manager for a week at the radio station by June 2026\n',
    },
    {
      good: 'Target role: welder of pressure vessels, shipyard\n\n## Goals\n\n- Weld 40 pressure test plates by May 2026\n- Read vessel drawings alone by June 2026\n- Sing two choir concerts in the museum in May 2026\n',
    },
    {
      good: 'Target role: court clerk\n\n## Goals\n\n- Type 70 words a minute by May 2026\n- Sell 30 ceramic bowls through a gallery by June 2026\n- Host a radio hour by June 2026\n',
    },
    { good: 'Sell 30 ceramic bowls through a gallery by June 2026' },
    {
      good: '## Skills to develop\n\n- Budgeting\n- Negotiation with suppliers\n\n## Goals\n\n- Draft the 2027 budget of the clinic by May 2026\n- Lead two supplier negotiations by June 2026\n- Paint the staff room by June 2026\n',
    },
    {
      good: '## Skills to develop\n\n- Budgeting\n- Negotiation with suppliers\n\n## Goals\n\n- Draft the 2027 budget of the clinic by May 2026\n- Lead two supplier negotiations by June 2026\n- Catalogue 200 posters for the town museum by June 2026\n  - [ ] Agree the printing budget with Ana\n',
    },
    {
      good: 'Target role: pastry chef in a hotel\n\n## Goals\n\n- Make twelve pastry bases by May 2026\n- Serve the hotel’s brunch alone by June 2026\n\nI will also host a radio hour in June 2026.\n',
    },
  ],
}

export default text
