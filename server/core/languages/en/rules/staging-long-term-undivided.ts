import type rule from '../../../rules/staging-long-term-undivided'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Long-term goal without stages',
  why: 'A goal years away seldom pulls anybody out of bed. Near sub-goals raised confidence and interest where distant goals alone changed little. Two dated stages turn five years into something that begins this year.',
  off: 'Turn it off for a vision that you do not mean to plan yet.',
  says: {
    undivided: ({ dated, wanted }, show) =>
      `Long-term goal with ${dated === 0 ? 'no dated stage' : show.count(dated, 'dated stage', 'dated stages')}. Cut it into ${wanted} or more dated stages.`,
    gap: () => 'The way to this goal is still open. Add the dated stages you can already see.',
  },
  offers: {
    addStages: ({ count }, show) => `Add ${show.count(count, 'dated stage', 'dated stages')}`,
  },
  options: {
    minStages: 'How many dated stages a long-term goal needs.',
  },
  examples: [
    {
      bad: '## Long-term (5+ years)\n\n- ⟦Run my own veterinary clinic⟧\n',
      fixed:
        '## Long-term (5+ years)\n\n- Run my own veterinary clinic\n  - By 2027-09-15: associate vet\n  - By 2029-05-15: management certificate\n',
      fill: {
        date1: '2027-09-15',
        stage1: 'associate vet',
        date2: '2029-05-15',
        stage2: 'management certificate',
      },
    },
    { bad: '⟦By 2032, be finance director⟧' },
    {
      bad: '## Goals\n\n- ⟦Become head of the fire station by 2031⟧\n  - Ask the chief about the officer course\n',
    },
    { bad: '⟦Open a boat yard by 2034⟧' },
    {
      bad: '⟦Become a court interpreter by 2033, I have not worked out what sits between⟧',
    },
    {
      good: '## Long-term (5+ years)\n\n- Run my own veterinary clinic by 2032\n  - 2027: associate vet\n  - 2029: management certificate\n  - 2030: partner share\n',
    },
    { good: 'By 2032, be finance director; stages: controller by 2028, deputy by 2030' },
    { good: 'Become head of the fire station by May 2027' },
    {
      good: '## Goals\n\n- Open a boat yard by 2034\n  - Boat-building diploma by June 2028\n  - Two seasons as yard foreman by October 2031\n',
    },
    { good: '[x] Become a court interpreter by 2033' },
  ],
}

export default text
