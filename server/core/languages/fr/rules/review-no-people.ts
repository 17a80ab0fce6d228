import type rule from '../../../rules/review-no-people'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'review-no-people',
  why: '',
  off: '',
  says: { missing: () => '' },
  offers: {},
  options: {},
  examples: [{ bad: '⟦…⟧' }, { good: '…' }],
}

export default text
