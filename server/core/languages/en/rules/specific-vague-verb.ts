import type rule from '../../../rules/specific-vague-verb'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Vague verb',
  why: 'Specific goals are reached more often than “do your best”. Verbs such as improve, learn or support name a direction, and nobody could see the day on which it is reached. A result that someone else could watch, count or hold turns the direction into a goal.',
  off: 'Turn it off for a list of wishes that you only mean to sort, or for a team that writes its results elsewhere.',
  says: {
    verb: ({ verb }, show) =>
      `${show.quote(verb)} does not say what will be different. Add the result someone else could see.`,
  },
  offers: {
    addResult: () => 'Add the result that will show it',
  },
  options: {
    allowWithActions: 'A goal whose actions show a result may keep its vague verb.',
  },
  examples: [
    {
      bad: '⟦Improve⟧ my bedside manner',
      fixed: 'Improve my bedside manner so that 9 patients in 10 feel listened to',
      fill: { result: '9 patients in 10 feel listened to' },
    },
    { bad: '⟦Learn⟧ Excel' },
    { bad: '⟦Get better at⟧ pastry' },
    { bad: '⟦Understand⟧ how the housing office works' },
    { bad: '⟦Strengthen⟧ my relationships with the suppliers' },
    { bad: 'I want to ⟦be more⟧ confident at the till' },
    { good: 'Lead the weekly family meeting on ward B from March, with a patient-feedback score of 4/5' },
    { good: 'Learn Excel pivot tables by rebuilding the monthly stock report' },
    {
      good: '## Goals\n\n- Improve my knife work\n  - Break down 20 chickens in under an hour by 30 June 2026\n',
    },
    { good: 'Learn German and pass the B1 exam in June 2026' },
    { good: 'Build a pricing tool for the joinery quotes by May 2026' },
    { good: 'Finish the *Learn to Weld* course by 30 April 2026' },
  ],
}

export default text
