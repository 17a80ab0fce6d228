import { before } from '../plan/dates/calendar'
import { once } from '../plan/lazily'
import { everyGoal, type Goal, type Plan, type Section } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import {
  allOf,
  hasProgress,
  isAction,
  isNextStep,
  isPersonal,
  isStep,
  numberOf,
  openGoals,
  soonAfter,
} from '../plan/questions'
import { inRuns, inRunsOn } from '../plan/runs'
import { blank, childLines, closingText, fillCell } from '../plan/writing'
import type { Edit } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Says = { none: {}; noneAtAll: { goals: number } }
type Offers = { addAction: { goals: number } }
type Options = { perGoal: boolean; form: string }

/** A goal says where to; an action says what to do on Monday. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'staging',
  kinds: ['plan'],
  sources: ['doran-1981', 'gollwitzer-sheeran-2006'],
  readsToday: false,
  readsWords: false,
  options: { perGoal: true, form: 'list' },
  choices: { form: ['list', 'table'] },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const { anchor } = plan
    // Whoever writes down what is done next knows how to go on.
    if (anchor && nextSteps(plan.goals, anchor.date).length > 0) return
    const goals = aims(plan.goals)
    const words = write(plan.language)
    const bare = goals.length > 0 && childless(plan.goals).length === goals.length ? goals.filter(isBare) : []
    const [first] = bare
    if (first && bare.length === goals.length && !allOf(plan.goals).some(isStep)) {
      if (tellsSteps(plan)) return
      const needy = bare.filter(goal => mayLackSteps(goal) && isAsked(goal, () => true, false))
      const habits = [...openGoals(plan)].filter(({ type }) => type === 'habit').length
      const done = plan.goals.filter(goal => isSettled(goal) && isAction(goal)).length
      if ((bare.filter(isAction).length + habits + done) * 2 >= bare.length + habits + done) return
      const fixes = actionFixes(plan, needy.length ? needy : [first], words, options.form)
      if (goals.length === 1) yield { at: first.span, goal: first, says: 'none', facts: {}, fixes }
      else yield { at: plan.title, says: 'noneAtAll', facts: { goals: goals.length }, fixes }
    } else if (options.perGoal) {
      for (const goal of askedOf(plan))
        yield {
          at: goal.span,
          goal,
          severity: 'info',
          says: 'none',
          facts: {},
          fixes: actionFixes(plan, [goal], words, options.form),
        }
    }
  },
}

export default rule

/** An open goal that is a goal of its own, and no step. */
const isAim = ({ status, type, isVision, deadline }: Goal): boolean =>
  status === 'open' && (type === 'goal' || type === 'objective') && !(isVision && !deadline)

/** What was a thing to do and is settled now shows as well that its author writes such things down. */
const isSettled = ({ status, type, isVision }: Goal): boolean =>
  status !== 'open' && type === 'goal' && !isVision

const aims = inRuns((run: readonly Goal[]) => everyGoal(run).filter(isAim))

const childless = inRuns((run: readonly Goal[]) =>
  everyGoal(run).filter(goal => isAim(goal) && goal.children.length === 0),
)

const nextSteps = inRunsOn((run: readonly Goal[], date) =>
  [...everyGoal(run).filter(isAim), ...run.filter(isSettled)].filter(goal =>
    isNextStep(goal, { anchor: { date } }),
  ),
)

/** No step serves it, wherever it stands. */
const isBare = ({ children, linked }: Goal): boolean =>
  children.length === 0 && (linked.length === 0 || !linked.some(isStep))

/** The goals without a step that stand out. */
function askedOf(plan: Plan): readonly Goal[] {
  const named = namesGoals(plan)
  const isStaged = once(() => staged(plan.goals))
  const isLoose = once(() => hasLooseSteps(plan, named))
  return lacking(plan.goals).filter(
    goal =>
      isBare(goal) &&
      isAsked(goal, () => isStaged().has(goal.section), named) &&
      (goal.place.kind === 'row' || !isLoose()),
  )
}

const lacking = inRuns((run: readonly Goal[]) =>
  everyGoal(run).filter(goal => isAim(goal) && goal.children.length === 0 && mayLackSteps(goal)),
)

/** The sections in which it is usual that a goal has actions: below one of many they make none stand out. */
function staged(goals: readonly Goal[]): ReadonlySet<Section> {
  const counts = new Map<Section, { all: number; acted: number }>()
  for (const { section, all, acted, others } of tallies(goals)) {
    const count = counts.get(section) ?? { all: 0, acted: 0 }
    count.all += all
    count.acted += acted
    for (const { linked } of others) if (linked.length > 0 && linked.some(isServingDeed)) count.acted++
    counts.set(section, count)
  }
  const usual = new Set<Section>()
  for (const [section, { all, acted }] of counts) if (acted > 0 && acted * FEWEST >= all) usual.add(section)
  return usual
}

/** The goals of a section: all, those with something to do below them, and those that only steps elsewhere may serve. */
interface Tally {
  readonly section: Section
  all: number
  acted: number
  readonly others: Goal[]
}

const tallies = inRuns((run: readonly Goal[]): readonly Tally[] => {
  const found = new Map<Section, Tally>()
  for (const goal of everyGoal(run)) {
    if (!isAim(goal)) continue
    const tally = found.get(goal.section) ?? { section: goal.section, all: 0, acted: 0, others: [] }
    found.set(goal.section, tally)
    tally.all++
    if (goal.children.some(isDeed)) tally.acted++
    else tally.others.push(goal)
  }
  return [...found.values()]
})

/** One goal in so many has actions where having them is usual. */
const FEWEST = 3

const isDeed = ({ type }: Goal): boolean => type === 'action' || type === 'habit'

const isServingDeed = (step: Goal): boolean => isDeed(step) && isStep(step)

/** Nothing in the goal itself says that it needs no steps, or that they are on their way. */
function mayLackSteps(goal: Goal): boolean {
  if (goal.parent || isPersonal(goal) || hasProgress(goal)) return false
  const { place, horizon } = goal
  if (place.kind !== 'row') return !isAction(goal)
  return Boolean(place.cells.action ?? place.cells.stage) && !(isAction(goal) && horizon === 'short')
}

/**
 * A goal stands out without steps where the author has written some beside it: below a neighbour, or in a column kept
 * for them. A vague goal is asked for its result first, unless each step names its goal and none names this one; a
 * distant one is asked for its stages: by other rules.
 */
function isAsked({ place, section, verb }: Goal, hasNeighbour: () => boolean, named: boolean): boolean {
  if (verb?.category === 'vague' && !named) return false
  return place.kind === 'row' || (section.horizon !== 'long' && hasNeighbour())
}

/** « Lundi 30 novembre : appeler Dinant »: days to come, told in running text, on which something is done for the plan. */
function tellsSteps({ notes, anchor, facts: { upkeep } }: Plan): boolean {
  const looks = new Set(upkeep.reviews.map(({ span }) => span.start))
  return notes.some(
    ({ dates, section }) =>
      !ELSEWHERE.has(section.types[0]) &&
      dates.some(
        ({ role, precision, end, span }) =>
          role === 'deadline' &&
          precision === 'day' &&
          anchor !== null &&
          end !== null &&
          before(anchor.date, end) &&
          !looks.has(span.start),
      ),
  )
}

/** Sections whose days are no steps: looks back and at the plan, what may go wrong, what others ask for. */
const ELSEWHERE: ReadonlySet<string | undefined> = new Set([
  'review',
  'evidence',
  'done',
  'risks',
  'research',
  'questions',
])

/** Steps that name no goal may serve any of them; not where others beside them do name theirs. */
function hasLooseSteps({ goals }: Plan, named: boolean): boolean {
  const steps = named ? [] : topSteps(goals)
  if (steps.length === 0) return false
  const claimed = new Set<Goal>()
  for (const { linked } of goals) for (const step of linked) claimed.add(step)
  return steps.some(step => !claimed.has(step))
}

const topSteps = inRuns((run: readonly Goal[]) =>
  run.filter(({ type }) => type === 'stage' || type === 'action'),
)

/** A column or label says of each step which goal it serves. */
const namesGoals = ({ goals }: Plan): boolean => naming(goals).some(isStep)

const naming = inRuns((run: readonly Goal[]) =>
  run.filter(({ fields }) => fields.some(({ type, empty }) => type === 'serves' && !empty)),
)

function actionFixes(plan: Plan, goals: readonly Goal[], words: Phrases, form: string): Fix<Offers>[] {
  const { action, blanks } = words
  const base = plan.anchor?.date
  if (form === 'table' && goals.every(({ place }) => place.kind !== 'row'))
    return [{ offers: 'addAction', facts: { goals: goals.length }, edits: [table(plan, goals, words)] }]
  const edits = goals.flatMap((goal, i) => {
    const number = goals.length > 1 ? i + 1 : ''
    const what = action(
      blank(`action${number}`, blanks.action),
      blank(`date${number}`, base && soonAfter(base, goal.deadline?.end ?? null).toString()),
    )
    const cell = fillCell(plan, goal, 'action', what) ?? fillCell(plan, goal, 'stage', what)
    return cell ?? childLines(plan, goal, [`[ ] ${what}`]) ?? []
  })
  return edits.length === goals.length ? [{ offers: 'addAction', facts: { goals: goals.length }, edits }] : []
}

/** One row for each goal, which its number names, in a section of its own at the end. */
function table(plan: Plan, goals: readonly Goal[], { actionTable, blanks }: Phrases): Edit {
  const base = plan.anchor?.date
  const rows = goals.map((goal, i) => {
    const number = goals.length > 1 ? i + 1 : ''
    const by = base && soonAfter(base, goal.deadline?.end ?? null).toString()
    return [
      String(numberOf(plan, goal)),
      blank(`action${number}`, blanks.action),
      blank(`date${number}`, by),
      blank(`result${number}`, blanks.result),
    ]
  })
  const lines = [actionTable.columns, actionTable.columns.map(() => '---'), ...rows]
  return closingText(plan, actionTable.heading, lines.map(cells => `| ${cells.join(' | ')} |`).join('\n'))
}
