import type rule from '../../../rules/achievable-low-confidence'
import type { RuleText } from '../../language'

const number = (value: number): string => String(Math.round(value * 10) / 10)

const text: RuleText<typeof rule> = {
  title: 'Low confidence',
  why: 'Coaches ask: from 0 to 10, how sure are you? Below 7, the plan asks for more than you believe in, and the first bad week ends it. A smaller goal that you trust gets done, and the next one can be bigger.',
  off: 'Turn it off for stretch goals that are meant to be half missed.',
  says: {
    low: ({ value, min }) =>
      `You rate this ${number(value)}/10. Make it smaller until you would say ${min} or more.`,
  },
  offers: {},
  options: { minConfidence: 'How sure you want to be of a goal, from 0 to 10.' },
  examples: [
    { bad: 'Run the month-end close alone by March 2027 (⟦confidence 4/10⟧).' },
    { bad: 'Pass the theory test on 12 May 2027, ⟦50% confident⟧.' },
    { bad: 'Fillet a turbot in front of the class by June 2026. I’m ⟦sure at 6 out of 10⟧' },
    { bad: 'Lay 30 m² of parquet alone by 30 April 2026 – my ⟦confidence: 5/10⟧' },
    {
      bad: '## Goals\n\n- Read the crane load chart aloud to Ines by 3 March 2026\n  - ⟦Confidence: 4/10⟧\n',
    },
    {
      bad: '## Goals\n\n- Objective: a museum store one can walk through\n  - KR1: location errors under 2 % (⟦confidence 45 %⟧)\n',
    },
    { good: 'Run the bank reconciliation alone by March 2027 (confidence 8/10).' },
    { good: 'Excel: from 4/10 to 7/10 in the team self-assessment by June 2027.' },
    { good: 'Excel 4/10, to be retested by June 2027' },
    { good: 'Raise patient confidence from 5/10 to 8/10 in the June 2026 survey' },
    { good: 'Lift the canteen’s satisfaction score to 6/10 by May 2026' },
    {
      good: '## Goals\n\n- [x] Sing the solo at Easter, confidence 3/10\n- Sing at Pentecost 2026, 70 % sure\n',
    },
    { good: 'Get 60 % of new drivers confident on line 4 by September 2026' },
  ],
}

export default text
