import type { Plan } from '../plan/model'
import { blank, metaLine } from '../plan/writing'
import type { Findings, Rule } from './rule'

type Says = { none: {} }
type Offers = { addRole: {} }
type Options = { requireIn: string }

/** Goals fit, or do not fit, the role they are meant for; without one nobody can tell. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'alignment',
  kinds: ['plan', 'statement'],
  sources: ['opm', 'bilan'],
  readsToday: false,
  readsWords: true,
  options: { requireIn: 'anywhere' },
  choices: { requireIn: ['anywhere', 'front-matter'] },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const inMetadata = options.requireIn === 'front-matter'
    const [target] = plan.targets
    const named = inMetadata ? plan.targets.some(({ from }) => from === 'front-matter') : target
    if (named || plan.goals.length === 0 || needsNone(plan)) return
    const edit = metaLine(plan, 'role', blank('role', target?.role ?? write(plan.language).blanks.role))
    yield {
      at: plan.title,
      says: 'none',
      facts: {},
      fixes: edit ? [{ offers: 'addRole', facts: {}, edits: [edit] }] : [],
    }
  },
}

export default rule

/** Who explores has no target yet; who grows where they are, works by OKRs or plans their own life asks for none. */
function needsNone({ frontMatter, fields, variant, isIndependent }: Plan): boolean {
  if (variant === 'okr' || variant === 'personal' || isIndependent) return true
  if (frontMatter.entries.some(({ key, value }) => key === 'purpose' && value === 'exploration')) return true
  if (variant !== 'idp') return false
  const inMetadata = frontMatter.entries.some(({ key, value }) => key === 'current-role' && value !== '')
  return inMetadata || fields.some(({ type, empty }) => type === 'current-role' && !empty)
}
