import type { Goal, Plan, Term } from '../plan/model'
import { everyGoal, type Horizon } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { hasProgress, isPersonal, openGoals } from '../plan/questions'
import { blank, childLines, fillCell, tailInsert } from '../plan/writing'
import type { Findings, Fix, Rule } from './rule'

type Says = { none: {} }
type Offers = { addMeans: {} }
type Options = { horizons: readonly string[] }

/** A degree, a shop or a move costs money and time: a plan that names neither hopes for both. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'A',
  kinds: ['plan'],
  sources: ['doran-1981', 'unb'],
  readsToday: true,
  readsWords: true,
  options: { horizons: ['medium', 'long', 'none'] },
  choices: { horizons: ['short', 'medium', 'long', 'none'] },
  settings: ['lexicon.add.costly', 'lexicon.add.means', 'horizons'],

  *check(plan, { options, write }): Findings<Says, Offers> {
    if (plan.facts.means.length > 0) return
    for (const goal of openGoals(plan)) {
      if (goal.parent || !isCostly(goal, options.horizons) || isPersonal(goal) || hasProgress(goal)) continue
      if (hasMeans(goal)) continue
      yield {
        at: goal.span,
        goal,
        says: 'none',
        facts: {},
        fixes: meansFix(plan, goal, write(goal.language)),
      }
    }
  },
}

export default rule

/** A course of study that ends soon is paid for already; a shop or a move is not. */
function isCostly({ terms, horizon }: Goal, horizons: readonly (Horizon | string)[]): boolean {
  const costs = terms.filter(({ category }) => category === 'costly')
  return costs.some(({ group }) => group !== 'study' || horizons.includes(horizon))
}

/** In the goal's words, its labels and cells, or in what hangs below it or serves it. */
const hasMeans = (goal: Goal): boolean =>
  [...everyGoal([goal]), ...goal.linked].some(
    ({ terms, fields, smart }) =>
      terms.some(isMeans) ||
      smart.achievable === 'yes' ||
      fields.some(({ type, empty, value }) => !empty && (type === 'means' || value.terms.some(isMeans))),
  )

const isMeans = ({ category }: Term): boolean => category === 'means' || category === 'person-role'

function meansFix(plan: Plan, goal: Goal, { field, blanks }: Phrases): Fix<Offers>[] {
  const value = blank('means', blanks.means)
  const line = field('means', value)
  const edit =
    fillCell(plan, goal, 'means', value) ??
    childLines(plan, goal, [line]) ??
    (goal.place.kind === 'sentence' ? tailInsert(goal, ` (${line})`) : null)
  return edit ? [{ offers: 'addMeans', facts: {}, edits: [edit] }] : []
}
