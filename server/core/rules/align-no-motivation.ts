import type { Goal, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { hasGoals, openGoals } from '../plan/questions'
import { blank, childLines, fillCell, leadLine, metaLine, tailInsert } from '../plan/writing'
import { contains, type Edit } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Says = { none: {} }
type Offers = { addReason: {} }
type Options = { perGoal: boolean }

/** A goal of one's own is kept longer: one line says what draws the author to it. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'alignment',
  kinds: ['plan', 'statement'],
  sources: ['unb', 'bilan'],
  readsToday: false,
  readsWords: true,
  options: { perGoal: false },
  settings: ['lexicon.add.cause'],

  *check(plan, { options, write }): Findings<Says, Offers> {
    if (!hasGoals(plan) || (plan.kind === 'statement' && !isLongEnough(plan))) return
    const { reasons } = plan.facts
    if (reasons.length === 0)
      yield { at: plan.title, says: 'none', facts: {}, fixes: fixes(reasonEdit(plan, write(plan.language))) }
    else if (options.perGoal)
      for (const goal of openGoals(plan))
        if (!goal.parent && !hasReason(goal, plan))
          yield {
            at: goal.span,
            goal,
            says: 'none',
            facts: {},
            fixes: fixes(goalEdit(plan, goal, write(goal.language))),
          }
  },
}

export default rule

const fixes = (edit: Edit | null): Fix<Offers>[] =>
  edit ? [{ offers: 'addReason', facts: {}, edits: [edit] }] : []

/** Two sentences: of less, other rules ask more first. */
const isLongEnough = ({ text, frontMatter }: Plan): boolean =>
  (text.slice(frontMatter.span?.end ?? 0).match(/[.!?…](?=\s|$)/g)?.length ?? 0) > 1

/** In its own words, its labels or cells, or in what hangs below it. */
const hasReason = (goal: Goal, { facts: { reasons } }: Plan): boolean => {
  const places = [goal, ...goal.children].flatMap(({ span, fields }) => [
    span,
    ...fields.map(field => field.span),
  ])
  return reasons.some(reason => places.some(place => contains(place, reason)))
}

/** Below the title; in an answer, behind its first goal, where a label would be out of place. */
function reasonEdit(plan: Plan, { because, field, blanks }: Phrases): Edit | null {
  const reason = blank('reason', blanks.reason)
  const [goal] = plan.goals
  if (plan.kind === 'statement') return goal ? tailInsert(goal, because(reason)) : null
  return leadLine(plan, field('motivation', reason)) ?? metaLine(plan, 'motivation', reason)
}

function goalEdit(plan: Plan, goal: Goal, { because, field, blanks }: Phrases): Edit | null {
  const reason = blank('reason', blanks.reason)
  return (
    fillCell(plan, goal, 'motivation', reason) ??
    childLines(plan, goal, [field('motivation', reason)]) ??
    tailInsert(goal, because(reason))
  )
}
