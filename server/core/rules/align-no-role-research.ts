import type { Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { blank, closingSection } from '../plan/writing'
import type { Findings, Rule } from './rule'

type Says = { none: { role: string } }
type Offers = { addRequirements: {} }

/** What a role asks for is known by those who do it and those who hire: two requirements, and where they stand. */
const rule: Rule<Says, Offers> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'alignment',
  kinds: ['plan'],
  sources: ['grow', 'bilan'],
  readsToday: false,
  readsWords: true,
  options: {},

  *check(plan, { write }): Findings<Says, Offers> {
    const target = plan.targets.find(({ clarity }) => clarity !== 'non-role')
    if (!target || plan.goals.length === 0 || plan.facts.research.length > 0 || isInsider(plan)) return
    yield {
      at: plan.title,
      says: 'none',
      facts: { role: target.role },
      fixes: [
        {
          offers: 'addRequirements',
          facts: {},
          edits: [closingSection(plan, ...skeleton(write(plan.language)))],
        },
      ],
    }
  },
}

export default rule

/** One rung up where the author works already: they see the role done every day. */
const isInsider = ({ facts, variant, fields }: Plan): boolean =>
  facts.background.isInsider ||
  (variant === 'idp' &&
    fields.some(({ type, empty }) => (type === 'current-role' || type === 'employer') && !empty))

const skeleton = ({ requirements, blanks }: Phrases): [string, readonly string[]] => [
  requirements.heading,
  ['1', '2'].map(n =>
    requirements.item(blank(`requirement${n}`, blanks.requirement), blank(`source${n}`, blanks.source)),
  ),
]
