import type { Goal, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { hasResults, openGoals } from '../plan/questions'
import { blank, childLines, fillCell, fillLabel, tailInsert } from '../plan/writing'
import { type Edit, overlaps } from '../text'
import type { Findings, Rule } from './rule'

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

  *check(plan, { options, write }): Findings<Says, Offers> {
    for (const goal of openGoals(plan)) {
      if (hasResults(goal) || isMeasured(goal, plan, options)) continue
      const edit = measureEdit(plan, goal, write(goal.language))
      yield {
        at: goal.span,
        goal,
        says: 'missing',
        facts: {},
        fixes: edit ? [{ offers: 'addMeasure', facts: {}, edits: [edit] }] : [],
      }
    }
  },
}

export default rule

function isMeasured(goal: Goal, plan: Plan, { acceptRoleEvents, acceptFrequency }: Options): boolean {
  if (goal.cadence && acceptFrequency) return true
  if (goal.smart.measurable !== 'yes') return false
  const refused = [
    ...(acceptFrequency || !goal.cadence ? [] : [goal.cadence]),
    ...(acceptRoleEvents ? [] : plan.targets.filter(({ from }) => from === 'goal').map(({ span }) => span)),
  ]
  const measures = goal.evidence.filter(({ letter }) => letter === 'M')
  return measures.length === 0 || measures.some(({ span }) => !refused.some(words => overlaps(words, span)))
}

/** Behind its empty label or in its own column, else on a line below; a sentence of running text takes it in brackets. */
function measureEdit(plan: Plan, goal: Goal, { field, blanks }: Phrases): Edit | null {
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
