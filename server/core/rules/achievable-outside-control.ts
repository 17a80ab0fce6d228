import type { Goal, Term } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, isOfItsOwn, ownDeadline, stepsOf } from '../plan/questions'
import { blank, childLines, fillCell } from '../plan/writing'
import { contains } from '../text'
import type { Finding, Fix, Rule } from './rule'

type Says = { others: {} }
type Offers = { addAction: {} }

/** A promotion is somebody else's yes; the author holds what makes that yes likely. */
const rule: Rule<Says, Offers> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'A',
  kinds: ['plan', 'statement'],
  sources: ['gollwitzer-sheeran-2006', 'okr'],
  readsToday: false,
  readsWords: true,
  options: {},
  settings: ['lexicon.add.other-decides', 'lexicon.remove'],

  checkGoal(goal, beside, { write }): Finding<Says, Offers> | null {
    if (!decidedByOthers(goal) || !isOfItsOwn(goal) || hasOwnStep(goal)) return null
    return {
      at: goal.span,
      goal,
      says: 'others',
      facts: {},
      fixes: actionFix(beside, goal, write(goal.language)),
    }
  },
}

export default rule

/** What is wanted is another person's decision, and no deed of the author's stands before it. */
function decidedByOthers({ terms, verb }: Pick<Goal, 'terms' | 'verb'>): boolean {
  const decision = terms.find(isDecision)
  return decision !== undefined && !(verb && verb.span.end <= decision.span.start)
}

const isDecision = ({ category }: Term): boolean => category === 'other-decides'

/** A step that is not another's decision again, or a deed said in the goal itself: « by passing the exam ». */
const hasOwnStep = (goal: Goal): boolean =>
  stepsOf(goal).some(step => !decidedByOthers(step)) ||
  goal.evidence.some(({ letter, span }) => letter === 'S' && contains(goal.span, span))

function actionFix(plan: Beside, goal: Goal, { action, blanks }: Phrases): Fix<Offers>[] {
  const what = action(
    blank('action', blanks.action),
    blank('date', ownDeadline(goal)?.end?.toString() ?? blanks.date),
  )
  const edit = fillCell(plan, goal, 'action', what) ?? childLines(plan, goal, [`[ ] ${what}`])
  return edit ? [{ offers: 'addAction', facts: {}, edits: [edit] }] : []
}
