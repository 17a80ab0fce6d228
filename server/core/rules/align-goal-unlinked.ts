import type { Goal, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { isPersonal } from '../plan/questions'
import { blank, childLines, fillCell } from '../plan/writing'
import type { Findings, Rule } from './rule'

type Says = { target: { role: string }; plan: {} }
type Offers = { addReason: {} }
type Options = { acceptCredentials: boolean; otherFieldsOnly: boolean }

/** A goal that the plan's role, competencies and reasons say nothing of may serve it all the same: the author knows how. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'alignment',
  kinds: ['plan'],
  sources: ['opm', 'unb'],
  readsToday: false,
  readsWords: true,
  options: { acceptCredentials: true, otherFieldsOnly: true },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const [target] = plan.targets
    for (const { goal, isOtherField } of plan.facts.adrift) {
      if (options.otherFieldsOnly && !isOtherField) continue
      if (isPersonal(goal) || goal.isVision || (options.acceptCredentials && isCredential(goal))) continue
      const edit = reasonEdit(plan, goal, write(goal.language))
      yield {
        at: goal.span,
        goal,
        ...(target ? { says: 'target', facts: { role: target.role } } : { says: 'plan', facts: {} }),
        fixes: edit ? [{ offers: 'addReason', facts: {}, edits: [edit] }] : [],
      }
    }
  },
}

export default rule

const isCredential = ({ terms }: Goal): boolean => terms.some(({ category }) => category === 'credential')

function reasonEdit(plan: Plan, goal: Goal, { field, blanks }: Phrases) {
  const reason = blank('reason', blanks.reason)
  return fillCell(plan, goal, 'motivation', reason) ?? childLines(plan, goal, [field('motivation', reason)])
}
