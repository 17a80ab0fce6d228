import type { Goal } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, hasResults, isOfItsOwn } from '../plan/questions'
import { blank, childLines, fillCell, fillLabel, tailInsert } from '../plan/writing'
import { type Edit, overlaps, type Span } from '../text'
import type { Finding, Rule } from './rule'

type Says = { missing: {} }
type Offers = { addMeasure: {} }
type Options = { acceptRoleEvents: boolean; acceptFrequency: boolean }

/** Without a measure nobody, the author included, can tell that the goal is reached. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'M',
  kinds: ['plan'],
  sources: ['doran-1981', 'okr'],
  readsToday: false,
  readsWords: true,
  options: { acceptRoleEvents: true, acceptFrequency: true },
  settings: ['lexicon.add.frequency', 'lexicon.add.credential'],

  checkGoal(goal, beside, { options, write }): Finding<Says, Offers> | null {
    if (!isOfItsOwn(goal) || hasResults(goal)) return null
    // Where roles are refused as measures, the plan tells which words name one.
    if (options.acceptRoleEvents && isMeasured(goal, options.acceptFrequency, [])) return null
    const edit = measureEdit(beside, goal, write(goal.language))
    return {
      at: goal.span,
      goal,
      says: 'missing',
      facts: {},
      fixes: edit ? [{ offers: 'addMeasure', facts: {}, edits: [edit] }] : [],
    }
  },

  counts({ targets }, { options: { acceptRoleEvents, acceptFrequency } }) {
    if (acceptRoleEvents) return null
    const roles = targets.filter(({ from }) => from === 'goal').map(({ span }) => span)
    return goal => !isMeasured(goal, acceptFrequency, roles)
  },
}

export default rule

function isMeasured(goal: Goal, acceptFrequency: boolean, roles: readonly Span[]): boolean {
  if (goal.cadence && acceptFrequency) return true
  if (goal.smart.measurable !== 'yes') return false
  const refused = [...(acceptFrequency || !goal.cadence ? [] : [goal.cadence]), ...roles]
  const measures = goal.evidence.filter(({ letter }) => letter === 'M')
  return measures.length === 0 || measures.some(({ span }) => !refused.some(words => overlaps(words, span)))
}

/** Behind its empty label or in its own column, else on a line below; a sentence of running text takes it in brackets. */
function measureEdit(plan: Beside, goal: Goal, { field, blanks }: Phrases): Edit | null {
  const measure = blank('measure', blanks.measure)
  const label = fillLabel(plan, goal, 'metric', measure)
  if (label) return label
  switch (goal.place.kind) {
    case 'row':
      return fillCell(plan, goal, 'metric', measure)
    case 'sentence':
      return tailInsert(goal, ` (${field('metric', measure)})`)
    default:
      return childLines(plan, goal, [field('metric', measure)])
  }
}
