import type rule from '../../../rules/measurable-no-indicator'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No measure',
  why: 'A goal is measurable when it is counted, or at least carries a sign of being done: a number, a finished thing, a certificate, an event that has or has not happened. Without one, neither you nor the person who helps you can tell whether you are there.',
  off: 'Turn it off for a plan whose measures are kept in another document.',
  says: {
    missing: () =>
      'How will you know this is done? Add a number, a deliverable, a credential or a yes/no event.',
  },
  offers: {
    addMeasure: () => 'Add a measure',
  },
  options: {
    acceptRoleEvents: 'Becoming something (“become ward manager”) counts as a measure.',
    acceptFrequency: 'A rhythm (“every Friday”) counts as a measure.',
  },
  examples: [
    {
      bad: '⟦Be recognised in the audit community⟧',
      fixed:
        'Be recognised in the audit community\n  - Measure: one paper presented at the regional audit forum',
      fill: { measure: 'one paper presented at the regional audit forum' },
    },
    { bad: '⟦Deliver better lessons⟧' },
    { bad: '⟦Speak up at the site meeting⟧' },
    { bad: '⟦Move into stock planning by March 2027⟧' },
    {
      bad: '## Goals\n\n| Goal | Measure | Deadline |\n|---|---|---|\n| ⟦Take charge of the cocktail bar⟧ | | June 2026 |\n',
      fixed:
        '## Goals\n\n| Goal | Measure | Deadline |\n|---|---|---|\n| Take charge of the cocktail bar | 10 shifts alone | June 2026 |\n',
      fill: { measure: '10 shifts alone' },
    },
    { good: 'Present one paper at the regional audit forum' },
    { good: 'Raise my lesson-observation grade from ‘meets’ to ‘exceeds’' },
    { good: 'Become ward manager by 2028' },
    { good: 'Walk the warehouse with the safety officer every Friday' },
    { good: 'Pass the gas-fitting exam' },
    { good: '## Goals\n\n- Speak up at the site meeting\n  - Measure: one proposal a week on the agenda\n' },
  ],
}

export default text
