import type { Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { blank, closingSection } from '../plan/writing'
import type { Findings, Rule } from './rule'

type Says = { none: { role: string; wanted: number } }
type Offers = { addRequirements: {} }
type Options = { minRequirements: number }

/** What a role asks for is known by those who do it and those who hire: two requirements, and where they stand. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'alignment',
  kinds: ['plan'],
  sources: ['grow', 'bilan'],
  readsToday: false,
  readsWords: true,
  options: { minRequirements: 2 },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const target = plan.targets.find(({ clarity }) => clarity !== 'non-role')
    if (!target || plan.goals.length === 0 || isInsider(plan)) return
    if (isResearched(plan, options.minRequirements)) return
    yield {
      at: plan.title,
      says: 'none',
      facts: { role: target.role, wanted: Math.max(1, options.minRequirements) },
      fixes: [
        {
          offers: 'addRequirements',
          facts: {},
          edits: [closingSection(plan, ...skeleton(write(plan.language), options.minRequirements))],
        },
      ],
    }
  },
}

export default rule

/** So many requirements are listed; or something is told of somebody who knows them. */
function isResearched({ facts: { research } }: Plan, least: number): boolean {
  const listed = research.reduce((sum, { requirements }) => sum + (requirements ?? 0), 0)
  return research.some(({ requirements }) => requirements === null) || listed >= Math.max(1, least)
}

/** One rung up where the author works already: they see the role done every day. */
const isInsider = ({ facts, variant, fields }: Plan): boolean =>
  facts.background.isInsider ||
  (variant === 'idp' &&
    fields.some(({ type, empty }) => (type === 'current-role' || type === 'employer') && !empty))

/** Lines that a skeleton holds at most. */
const MOST = 10

const skeleton = ({ requirements, blanks }: Phrases, count: number): [string, readonly string[]] => [
  requirements.heading,
  Array.from({ length: Math.max(1, Math.min(count, MOST)) }, (_, i) => i + 1).map(n =>
    requirements.item(blank(`requirement${n}`, blanks.requirement), blank(`source${n}`, blanks.source)),
  ),
]
