import { before, monthsBetween } from '../plan/dates/calendar'
import { once } from '../plan/lazily'
import { everyGoal, type Goal, type PlainDate, type Section } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, baseOf, isOfItsOwn, isPersonal, laddersOf, ownDeadline } from '../plan/questions'
import { inRuns } from '../plan/runs'
import { blank, childLines, tailInsert } from '../plan/writing'
import type { Edit } from '../text'
import type { Finding, Rule } from './rule'

type Says = { undivided: { dated: number; wanted: number }; gap: {} }
type Offers = { addStages: { count: number } }
type Options = { minStages: number }

/** Months that a long-term goal without a date is thought to take, when stages are proposed. */
const UNDATED = 60
/** An author whose long term ends sooner needs one stage only. */
const NEAR = 36

/** A goal years away is reached by what stands between: dated stages. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'staging',
  kinds: ['plan'],
  sources: ['bandura-schunk-1981'],
  readsToday: true,
  readsWords: true,
  options: { minStages: 2 },
  settings: ['horizons'],

  checkGoal(goal, beside, { options, today, write }): Finding<Says, Offers> | null {
    if (goal.horizon !== 'long' || goal.parent || goal.type === 'habit') return null
    if (!isOfItsOwn(goal) && !isListedDream(goal)) return null
    if (isPersonal(goal)) return null
    const base = baseOf(beside, today)
    const dated = datesIn(goal, [...everyGoal(goal.children), ...goal.linked], base)
    const wanted = Math.min(options.minStages, isFar(goal, base) ? options.minStages : 1)
    const answered = goal.admitsGap ? datesIn(goal, goal.children, base) >= wanted : leadsThrough(goal)
    if (answered || (!goal.admitsGap && dated >= wanted)) return null
    const edit = stageEdit(beside, goal, base, Math.max(wanted, 2), write(goal.language))
    return {
      at: goal.span,
      goal,
      ...(goal.admitsGap
        ? { says: 'gap', facts: {} }
        : { says: 'undivided', facts: { dated, wanted: options.minStages } }),
      fixes: edit ? [{ offers: 'addStages', facts: { count: Math.max(wanted, 2) }, edits: [edit] }] : [],
    }
  },

  counts(plan, { options, today }) {
    const base = baseOf(plan, today)
    const staged = once(() => new Set(withChildren(plan.goals).map(({ section }) => section)))
    const ladderOf = laddersOf(plan, true)
    return goal => !isDream(goal, staged) && !endsLadder(goal, ladderOf, base, options.minStages)
  },
}

export default rule

/** What stands as a dream in a list of long-term goals waits for stages as they do. */
const isListedDream = ({ isVision, deadline, place, section }: Goal): boolean =>
  isVision && !deadline && place.kind === 'item' && section.horizon === 'long'

/** Days before the goal's end in its own words and on these steps; the goal's own end is none. */
function datesIn(goal: Goal, below: readonly Goal[], base: PlainDate): number {
  const end = ownDeadline(goal)?.end ?? null
  const notes = goal.fields.flatMap(({ value }) => value.dates)
  const steps = below.flatMap(step => ownDeadline(step) ?? [])
  const days = [...goal.dates, ...notes, ...steps].flatMap(date =>
    date.role === 'mention' ? [] : (date.end ?? []),
  )
  const inGap = days.filter(day => before(base, day) && (!end || before(day, end)))
  return new Set(inGap.map(String)).size
}

/** Words said in passing behind a goal that has its stages: a vision, not a plan. */
const isDream = ({ place, deadline, section }: Goal, staged: () => ReadonlySet<Section>): boolean =>
  place.kind === 'sentence' && !deadline?.end && staged().has(section)

const withChildren = inRuns((run: readonly Goal[]) => run.filter(({ children }) => children.length > 0))

/** The last of a list that is told in the order of its days: what comes before it leads there. */
function endsLadder(
  goal: Goal,
  ladderOf: ReturnType<typeof laddersOf>,
  base: PlainDate,
  wanted: number,
): boolean {
  const end = ownDeadline(goal)?.end
  if (end == null || goal.place.kind !== 'item') return false
  let rungs = 0
  return ladderOf(goal.section).some(day => before(base, day) && before(day, end) && ++rungs >= wanted)
}

const isFar = (goal: Goal, base: PlainDate): boolean => {
  const end = ownDeadline(goal)?.end
  return end != null && monthsBetween(base, end) > NEAR
}

/** A medium-term goal on the same way divides it. */
const leadsThrough = ({ linked }: Goal): boolean => linked.some(({ horizon }) => horizon === 'medium')

/** Stubs at even intervals up to the goal's own day. */
function stageEdit(plan: Beside, goal: Goal, base: PlainDate, count: number, words: Phrases): Edit | null {
  const months = goal.deadline?.end ? Math.floor(monthsBetween(base, goal.deadline.end)) : UNDATED
  const stages = Array.from({ length: count }, (_, i) => {
    const date = base.add({ months: Math.round((months * (i + 1)) / (count + 1)) })
    return [blank(`date${i + 1}`, date.toString()), blank(`stage${i + 1}`, words.blanks.stage)] as const
  })
  // In running text « by … » would be heard as the goal's own last day.
  if (goal.place.kind === 'sentence')
    return tailInsert(goal, ` (${stages.map(([day, what]) => `${what}, ${day}`).join('; ')})`)
  return childLines(
    plan,
    goal,
    stages.map(([day, what]) => words.stage(day, what)),
  )
}
