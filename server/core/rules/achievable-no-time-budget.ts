import { everyGoal, type Goal, type Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { isPersonal, openGoals } from '../plan/questions'
import { blank, fillCell, metaLine, tailInsert } from '../plan/writing'
import type { Span } from '../text'
import type { Finding, Findings, Rule } from './rule'

type Says = { none: {}; noneForGoal: {} }
type Offers = { addTime: {}; addHours: {} }
type Options = { minGoals: number; requirePerGoal: boolean }

/** What gets no time of its own waits for time that is left over, and none is. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'A',
  kinds: ['plan'],
  sources: ['doran-1981', 'gollwitzer-sheeran-2006'],
  readsToday: false,
  readsWords: true,
  options: { minGoals: 2, requirePerGoal: false },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const goals = [...openGoals(plan)].filter(needsTime)
    const [first] = goals
    if (!first || goals.length < options.minGoals || isPaidTime(plan)) return
    if (options.requirePerGoal) {
      for (const goal of goals) if (!hasTime(goal)) yield ofGoal(plan, goal, write(goal.language))
      return
    }
    if (plan.facts.budgets.length > 0) return
    const { hoursAWeek, blanks } = write(plan.language)
    const edit = metaLine(plan, 'time-budget', hoursAWeek(blank('hours', blanks.hours)))
    yield {
      at: placeOf(first, plan),
      says: 'none',
      facts: {},
      fixes: edit ? [{ offers: 'addTime', facts: {}, edits: [edit] }] : [],
    }
  },
}

export default rule

/** The goal's own words and labels, or a step below it, say how much time it takes. */
const hasTime = (goal: Goal): boolean =>
  [...everyGoal([goal])].some(
    ({ effort, fields }) =>
      effort !== null || fields.some(({ type, empty }) => type === 'time-budget' && !empty),
  )

function ofGoal(plan: Plan, goal: Goal, { hoursAWeek, blanks }: Phrases): Finding<Says, Offers> {
  const hours = hoursAWeek(blank('hours', blanks.hours))
  const edit = fillCell(plan, goal, 'time-budget', hours) ?? tailInsert(goal, ` (${hours})`)
  return {
    at: goal.span,
    goal,
    says: 'noneForGoal',
    facts: {},
    fixes: [{ offers: 'addHours', facts: {}, edits: [edit] }],
  }
}

const needsTime = (goal: Goal): boolean => !goal.parent && goal.type !== 'key-result' && !isPersonal(goal)

/** An appraisal form sets objectives that are reached at work. */
const isPaidTime = ({ variant, fields }: Plan): boolean =>
  variant === 'idp' &&
  fields.some(({ type, empty }) => (type === 'current-role' || type === 'employer') && !empty)

/** The heading of the first goals; else where findings about the document sit. */
const placeOf = ({ section, place }: Goal, { title }: Plan): Span =>
  (place.kind === 'heading' ? section.parent?.heading?.span : section.heading?.span) ?? title
