import type { Goal, Plan } from '../plan/model'
import { isPersonal, openGoals } from '../plan/questions'
import { blank, metaLine } from '../plan/writing'
import type { Span } from '../text'
import type { Findings, Rule } from './rule'

type Says = { none: {} }
type Offers = { addTime: {} }
type Options = { minGoals: number }

/** What gets no time of its own waits for time that is left over, and none is. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'A',
  kinds: ['plan'],
  sources: ['doran-1981', 'gollwitzer-sheeran-2006'],
  readsToday: false,
  readsWords: true,
  options: { minGoals: 2 },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const goals = [...openGoals(plan)].filter(needsTime)
    const [first] = goals
    if (!first || goals.length < options.minGoals || plan.facts.budgets.length > 0) return
    if (isPaidTime(plan)) return
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

const needsTime = (goal: Goal): boolean => !goal.parent && goal.type !== 'key-result' && !isPersonal(goal)

/** An appraisal form sets objectives that are reached at work. */
const isPaidTime = ({ variant, fields }: Plan): boolean =>
  variant === 'idp' &&
  fields.some(({ type, empty }) => (type === 'current-role' || type === 'employer') && !empty)

/** The heading of the first goals; else where findings about the document sit. */
const placeOf = ({ section, place }: Goal, { title }: Plan): Span =>
  (place.kind === 'heading' ? section.parent?.heading?.span : section.heading?.span) ?? title
