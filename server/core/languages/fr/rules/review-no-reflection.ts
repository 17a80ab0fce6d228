import type rule from '../../../rules/review-no-reflection'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'review-no-reflection',
  why: '',
  off: '',
  says: { missing: () => '' },
  offers: {},
  options: {},
  examples: [{ bad: '⟦…⟧' }, { good: '…' }],
}

export default text
