import type rule from '../../../rules/measurable-weak-key-result'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Weak key result',
  why: 'A key result is what proves the objective: a figure that moved or a thing that is there. “Help”, “attend” and “better” can all be true while nothing has changed. Two to five per objective are enough to steer by.',
  off: 'Turn it off where key results are only a way to list tasks.',
  says: {
    activity: ({ verb }, show) =>
      `A key result needs a number or a finished thing; ${show.quote(verb)} is an activity.`,
    unmeasured: () => 'A key result needs a number or a finished thing. From how much to how much?',
    none: () => 'This objective has no key result. What will prove that it is reached? Add one.',
    many: ({ count, most }) =>
      `${count} key results are too many to steer by. Keep the ${most} that tell most.`,
  },
  offers: {
    addFigures: () => 'Say from how much to how much',
    addResult: () => 'Add a first key result',
  },
  options: {
    minKR: 'How many key results an objective needs at least.',
    maxKR: 'How many key results an objective may have.',
  },
  examples: [
    {
      bad: '## Goals\n\n- Objective: a sales team that wins in the north\n  - KR1: ⟦Participate in sales training⟧\n  - KR2: Close 6 accounts above €20 k\n',
      fixed:
        '## Goals\n\n- Objective: a sales team that wins in the north\n  - KR1: Participate in sales training from 2 to 8 sessions\n  - KR2: Close 6 accounts above €20 k\n',
      fill: { from: '2', to: '8 sessions' },
    },
    {
      bad: '## OKRs\n\n- Objective: customers who stay\n  - KR1: ⟦Better retention⟧\n  - KR2: Win back 4 accounts lost in 2025\n',
      fixed:
        '## OKRs\n\n- Objective: customers who stay\n  - KR1: Better retention from 81 % to 88 %\n  - KR2: Win back 4 accounts lost in 2025\n',
      fill: { from: '81 %', to: '88 %' },
    },
    {
      bad: '## OKRs for spring 2026\n\n### Objective 1: a ward without falls\n\n- KR1: Falls per month from 9 to 4\n- KR2: ⟦Help the night team⟧\n- KR3: ⟦More calm at handover⟧\n\n### Objective 2: ⟦new staff feel at home⟧\n',
      fixed:
        '## OKRs for spring 2026\n\n### Objective 1: a ward without falls\n\n- KR1: Falls per month from 9 to 4\n- KR2: Help the night team from 0 to 2 rounds a night\n- KR3: More calm at handover\n\n### Objective 2: new staff feel at home\n',
      fill: { from: '0', to: '2 rounds a night' },
    },
    {
      bad: '## Q2 2026\n\n- Objective: ⟦a reading room that schools come back to⟧\n- Objective: a catalogue one can trust\n  - KR: 400 records checked against the shelf\n',
      fixed:
        '## Q2 2026\n\n- Objective: a reading room that schools come back to\n  - KR: 12 classes booked a second visit\n- Objective: a catalogue one can trust\n  - KR: 400 records checked against the shelf\n',
      fill: { measure: '12 classes booked a second visit' },
    },
    {
      bad: '## OKRs\n\n- Objective: ⟦pass the food audit⟧\n  - KR1: 14 of 14 thermometers calibrated\n  - KR2: allergen sheet signed by the chef\n  - KR3: waste under 3 %\n  - KR4: 6 recipes costed\n  - KR5: fridge log filled in 30 days of 30\n  - KR6: 2 cooks trained on the slicer\n',
    },
    {
      bad: '## OKR\n\n- Objective: releases that nobody fears\n  - KR1: ⟦Work on the deployment scripts⟧\n  - KR2: failed releases from 7 to 2 a quarter\n',
    },
    {
      good: '## Goals\n\n- Objective: a sales team that wins in the north\n  - KR1: Close 6 accounts above €20 k\n  - KR2: Retention of my portfolio from 81 % to 88 %\n',
    },
    {
      good: '## OKRs\n\n- Objective: a lab that auditors enjoy\n  - KR1: Audit accepted\n  - KR2: Attend 3 trade fairs\n  - KR4: no rota changed after Thursday noon\n  - KR3: Validation report signed off by Ms Okoro\n',
    },
    {
      good: '## OKRs\n\n### Objective 1: beer that tastes the same in week 12\n\n| KR | Now | Target | By |\n| --- | --- | --- | --- |\n| Dissolved oxygen in cans | 45 ppb | 25 ppb | December 2026 |\n| Batches with a signed sensory sheet | 61 % | 95 % | December 2026 |\n',
    },
    {
      good: '## Objectives\n\n- Objective 1: help the new drivers settle in by June 2026\n- Objective 2: pass the tram instructor test in May 2026\n',
    },
    {
      good: '## OKRs\n\n- Objective: a stage that is ready at six\n  - [ ] Walk the rig with Femi on 3 February 2026\n- Objective: a lighter van\n  - KR1: load weight from 1.9 t to 1.4 t\n',
    },
    {
      good: '## OKRs\n\n- Objective: fewer no-shows at the clinic\n  - KR1: no-shows from 14 % to 8 %\n  - [x] KR2: Help with the reminder texts\n',
    },
  ],
}

export default text
