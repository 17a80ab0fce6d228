import type rule from '../../../rules/review-unanswered-prompt'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'review-unanswered-prompt',
  why: '',
  off: '',
  says: { missing: () => '' },
  offers: {},
  options: {},
  examples: [{ bad: '⟦…⟧' }, { good: '…' }],
}

export default text
