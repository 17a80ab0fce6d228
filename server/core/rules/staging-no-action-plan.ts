import type { Goal, Plan } from '../plan/model'
import { hasProgress, hasResults, isAction, isStep, open, openGoals, stepsOf } from '../plan/questions'
import type { Phrases } from '../plan/words'
import { blank, childLines } from '../plan/writing'
import type { Findings, Fix, Rule } from './rule'

type Says = { none: {}; noneAtAll: { goals: number } }
type Offers = { addAction: { goals: number } }
type Options = { perGoal: boolean }

/** A goal says where to; an action says what to do on Monday. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'staging',
  kinds: ['plan'],
  sources: ['doran-1981', 'gollwitzer-sheeran-2006'],
  readsToday: false,
  options: { perGoal: true },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const goals = [...openGoals(plan)].filter(goal => goal.type === 'goal' || goal.type === 'objective')
    const bare = goals.filter(goal => !hasResults(goal) && stepsOf(goal).length === 0)
    const asked = bare.filter(isAsked)
    const words = write(plan.language)
    const [only] = goals
    if (only && bare.length === goals.length && ![...open(plan)].some(isStep)) {
      const fixes = actionFixes(plan, asked.length ? asked : [only], words)
      if (goals.length === 1) yield { at: only.span, goal: only, says: 'none', facts: {}, fixes }
      else yield { at: plan.title, says: 'noneAtAll', facts: { goals: goals.length }, fixes }
    } else if (options.perGoal) {
      for (const goal of asked)
        yield {
          at: goal.span,
          goal,
          severity: 'info',
          says: 'none',
          facts: {},
          fixes: actionFixes(plan, [goal], words),
        }
    }
  },
}

export default rule

/** A goal that still lacks its date or its result is asked for those first. */
function isAsked(goal: Goal): boolean {
  const { specific, measurable, timeBound } = goal.smart
  if (timeBound !== 'yes' || (specific !== 'yes' && measurable !== 'yes')) return false
  return !goal.parent && !isAction(goal) && !hasProgress(goal)
}

function actionFixes(plan: Plan, goals: readonly Goal[], { action, blanks }: Phrases): Fix<Offers>[] {
  const edits = goals.flatMap((goal, i) => {
    const number = goals.length > 1 ? i + 1 : ''
    const what = action(blank(`action${number}`, blanks.action), blank(`date${number}`))
    return childLines(plan, goal, [`[ ] ${what}`]) ?? []
  })
  return edits.length === goals.length ? [{ offers: 'addAction', facts: { goals: goals.length }, edits }] : []
}
