import { before, monthsBetween } from '../plan/dates/calendar'
import type { Ladder, TopRung } from '../plan/facts'
import { LEVELS } from '../plan/level-words'
import type { PlainDate, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { baseOf, ownDeadline, stepsOf } from '../plan/questions'
import { blank, childLines } from '../plan/writing'
import type { Edit } from '../text'
import type { Findings, Rule } from './rule'

type Says = { jump: { role: string; between: number } }
type Offers = { addRungs: { count: number } }
type Options = { maxSteps: number; withinMonths: number }

/** As many stages as a fix proposes at most. */
const STAGES = 2

/** A ladder is climbed by its rungs: those between today's role and the one aimed at belong into the plan. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'R',
  kinds: ['plan'],
  sources: ['bandura-schunk-1981', 'grow'],
  readsToday: true,
  readsWords: true,
  options: { maxSteps: 2, withinMonths: 36 },

  *check(plan, { options, today, write }): Findings<Says, Offers> {
    const { ladder } = plan.facts
    const { now, aims } = ladder
    if (!now || plan.isIndependent) return
    const base = baseOf(plan, today)
    for (const aim of aims) {
      const steps = LEVELS.indexOf(aim.level) - LEVELS.indexOf(now.level)
      if (steps <= options.maxSteps || !isNear(aim, base, options.withinMonths)) continue
      if (namesBetween(ladder, aim) || isStaged(aim)) continue
      const count = Math.min(steps - 1, STAGES)
      const edit = aim.goal && rungsEdit(plan, aim, base, count, write(aim.goal.language))
      yield {
        at: aim.span,
        ...(aim.goal && { goal: aim.goal }),
        says: 'jump',
        facts: { role: aim.text, between: steps - 1 },
        related: [{ at: now.span }],
        fixes: edit ? [{ offers: 'addRungs', facts: { count }, edits: [edit] }] : [],
      }
    }
  },
}

export default rule

/** The day is set, and close: who has years has time for rungs that no plan need name yet. */
const isNear = ({ by }: TopRung, base: PlainDate, months: number): boolean =>
  by !== null && before(base, by) && monthsBetween(base, by) <= months

/** Some rung between the two stands in the plan. */
function namesBetween({ now, named }: Ladder, aim: TopRung): boolean {
  const from = now ? LEVELS.indexOf(now.level) : 0
  return LEVELS.slice(from + 1, LEVELS.indexOf(aim.level)).some(level => named.has(level))
}

/** Two dated steps divide the way, whatever they are called. */
const isStaged = ({ goal }: TopRung): boolean =>
  goal !== null && stepsOf(goal).filter(step => ownDeadline(step)?.end).length >= STAGES

/** Stubs at even intervals up to the day of the role. */
function rungsEdit(plan: Plan, aim: TopRung, base: PlainDate, count: number, words: Phrases): Edit | null {
  if (!aim.goal || !aim.by) return null
  const months = Math.floor(monthsBetween(base, aim.by))
  const lines = Array.from({ length: count }, (_, i) => {
    const date = base.add({ months: Math.round((months * (i + 1)) / (count + 1)) })
    return words.stage(blank(`date${i + 1}`, date.toString()), blank(`rung${i + 1}`, words.blanks.rung))
  })
  return childLines(plan, aim.goal, lines)
}
