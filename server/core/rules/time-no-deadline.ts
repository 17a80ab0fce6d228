import type { DateReading, Goal } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, isOfItsOwn, proposedEnd } from '../plan/questions'
import { blank, fillCell, fillLabel, tailInsert } from '../plan/writing'
import type { Edit } from '../text'
import type { Finding, Rule } from './rule'

type Says = { none: {}; horizonOnly: { heading: string } }
type Offers = { addDate: {} }
type Options = { acceptSectionPeriod: boolean; acceptFrequency: boolean }

/** Months until the last day that each horizon promises. */
/** A goal that nobody has dated waits for ever. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'T',
  kinds: ['plan'],
  sources: ['doran-1981', 'opm'],
  readsToday: false,
  readsWords: true,
  options: { acceptSectionPeriod: true, acceptFrequency: true },
  settings: ['lexicon.add.frequency'],

  checkGoal(goal, beside, { options, write }): Finding<Says, Offers> | null {
    if (!isOfItsOwn(goal) || isDated(goal, options.acceptSectionPeriod) || waitsForParent(goal)) return null
    const { heading, bareHorizon } = goal.section
    const promised = bareHorizon ? heading : null
    const edits = [dateEdit(beside, goal, write(goal.language))]
    return {
      at: goal.span,
      goal,
      ...(promised
        ? { says: 'horizonOnly', facts: { heading: promised.text } }
        : { says: 'none', facts: {} }),
      fixes: [{ offers: 'addDate', facts: {}, edits }],
    }
  },

  /** A rhythm will do where the plan is looked at again. */
  counts(plan, { options }) {
    const acceptsCadence = options.acceptFrequency && plan.facts.upkeep.isReviewed
    return acceptsCadence ? ({ cadence }) => cadence === null : null
  },
}

export default rule

/** A date that cannot be read, or a word that is none, is for other rules to speak of. */
function isDated(goal: Goal, acceptSectionPeriod: boolean): boolean {
  const { deadline, terms, cadence } = goal
  if (deadline)
    return acceptSectionPeriod || (deadline.from !== 'heading' && deadline.from !== 'front-matter')
  if (terms.some(({ category }) => category === 'vague-time')) return true
  return goal.dates.some(isStart) && (goal.smart.measurable === 'yes' || cadence !== null)
}

/** « Charge £90 an hour from May »: what begins on a day and then lasts has no day to end on. */
const isStart = ({ role, start }: DateReading): boolean => role === 'start' && start !== null

/** Key results and the goals below an objective take its date: where it has none, it is asked once, above. */
const waitsForParent = ({ type, parent }: Goal): boolean =>
  parent !== null && (type === 'key-result' || parent.type === 'objective') && !parent.deadline

/** In its column or behind its empty label, else behind the goal's words. */
function dateEdit(plan: Beside, goal: Goal, { byDate }: Phrases): Edit {
  const date = blank('date', proposedEnd(plan, goal)?.toString())
  return (
    fillCell(plan, goal, 'deadline', date) ??
    fillLabel(plan, goal, 'deadline', date) ??
    tailInsert(goal, byDate(date))
  )
}
