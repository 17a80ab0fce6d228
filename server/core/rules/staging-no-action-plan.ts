import { before } from '../plan/dates/calendar'
import type { Goal, Plan, Section } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import {
  allOf,
  hasProgress,
  hasResults,
  isAction,
  isNextStep,
  isPersonal,
  isStep,
  numberOf,
  openGoals,
  soonAfter,
  stepsOf,
} from '../plan/questions'
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
    const goals = openGoals(plan).filter(goal => goal.type === 'goal' || goal.type === 'objective')
    const bare = goals.filter(goal => !hasResults(goal) && stepsOf(goal).length === 0)
    const withSteps = staged(goals)
    const named = namesGoals(plan)
    const loose = hasLooseSteps(plan, named)
    const asked = bare.filter(
      goal => isAsked(goal, withSteps.has(goal.section), named) && !(loose && goal.place.kind !== 'row'),
    )
    const words = write(plan.language)
    const [first] = bare
    // What was a thing to do and is settled now shows as well that its author writes such things down.
    const settled = plan.goals.filter(
      goal => goal.status !== 'open' && goal.type === 'goal' && !goal.isVision,
    )
    if (goals.some(goal => isNextStep(goal, plan)) || settled.some(goal => isNextStep(goal, plan))) return
    if (first && bare.length === goals.length && !allOf(plan.goals).some(isStep)) {
      if (tellsSteps(plan)) return
      const needy = bare.filter(goal => isAsked(goal, true, false))
      const habits = [...openGoals(plan)].filter(({ type }) => type === 'habit').length
      const done = settled.filter(isAction).length
      if ((bare.filter(isAction).length + habits + done) * 2 >= bare.length + habits + done) return
      const fixes = actionFixes(plan, needy.length ? needy : [first], words, options.form)
      if (goals.length === 1) yield { at: first.span, goal: first, says: 'none', facts: {}, fixes }
      else yield { at: plan.title, says: 'noneAtAll', facts: { goals: goals.length }, fixes }
    } else if (options.perGoal) {
      for (const goal of asked)
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

/** The sections in which it is usual that a goal has actions: below one of many they make none stand out. */
function staged(goals: readonly Goal[]): ReadonlySet<Section> {
  const counts = new Map<Section, { all: number; acted: number }>()
  for (const goal of goals) {
    const { all, acted } = counts.get(goal.section) ?? { all: 0, acted: 0 }
    counts.set(goal.section, { all: all + 1, acted: acted + Number(hasAction(goal)) })
  }
  return new Set(
    [...counts].flatMap(([section, { all, acted }]) => (acted > 0 && acted * FEWEST >= all ? [section] : [])),
  )
}

/** One goal in so many has actions where having them is usual. */
const FEWEST = 3

const hasAction = (goal: Goal): boolean =>
  stepsOf(goal).some(({ type }) => type === 'action' || type === 'habit')

/**
 * A goal stands out without steps where the author has written some beside it: below a neighbour, or in a column kept
 * for them. A vague goal is asked for its result first, unless each step names its goal and none names this one; a
 * distant one is asked for its stages: by other rules.
 */
function isAsked(goal: Goal, hasNeighbour: boolean, named: boolean): boolean {
  if (goal.parent || isPersonal(goal) || (goal.verb?.category === 'vague' && !named) || hasProgress(goal))
    return false
  const { place, section, horizon } = goal
  if (place.kind === 'row')
    return Boolean(place.cells.action ?? place.cells.stage) && !(isAction(goal) && horizon === 'short')
  return !isAction(goal) && section.horizon !== 'long' && hasNeighbour
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
const hasLooseSteps = ({ goals }: Plan, named: boolean): boolean => {
  if (named) return false
  const claimed = new Set(goals.flatMap(({ linked }) => linked))
  return goals.some(goal => isStep(goal) && goal.type !== 'habit' && !claimed.has(goal))
}

/** A column or label says of each step which goal it serves. */
const namesGoals = ({ goals }: Plan): boolean =>
  goals.some(goal => isStep(goal) && goal.fields.some(({ type, empty }) => type === 'serves' && !empty))

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
