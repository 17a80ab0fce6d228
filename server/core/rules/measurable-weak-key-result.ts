import type { Goal } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, hasResults, ownDeadline, stepsOf } from '../plan/questions'
import { inRuns } from '../plan/runs'
import { blank, childLines, fillCell, tailInsert } from '../plan/writing'
import type { Finding, Fix, Rule } from './rule'

type Says = { activity: { verb: string }; unmeasured: {}; none: {}; many: { count: number; most: number } }
type Offers = { addFigures: {}; addResult: {} }
type Options = { minKR: number; maxKR: number }

/** A key result tells whether the objective is reached: by a figure, or by a thing that is there. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'M',
  kinds: ['plan'],
  sources: ['okr'],
  readsToday: false,
  readsWords: true,
  options: { minKR: 1, maxKR: 5 },
  settings: ['lexicon.add.activity'],

  checkGoal(goal, beside, { options, write }): Finding<Says, Offers> | null {
    if (goal.type === 'key-result') {
      const fault = faultOf(goal)
      return fault && { at: goal.span, goal, ...fault, fixes: figureFix(beside, goal, write(goal.language)) }
    }
    if (!isObjective(goal) && !mayBeObjective(goal)) return null
    const { maxKR, minKR } = options
    const results = goal.children.filter(({ type, status }) => type === 'key-result' && status !== 'dropped')
    const count = results.length
    if (count > maxKR) return { at: goal.span, goal, says: 'many', facts: { count, most: maxKR } }
    if (count >= minKR || hasOtherSteps(goal)) return null
    return {
      at: goal.span,
      goal,
      says: 'none',
      facts: {},
      fixes: resultFix(beside, goal, write(goal.language)),
    }
  },

  counts({ goals }) {
    const withResults = new Set(divided(goals).map(listOf))
    return goal => goal.type === 'key-result' || isObjective(goal) || withResults.has(listOf(goal))
  },
}

export default rule

/** It says so, or has key results. */
const isObjective = (goal: Goal): boolean => goal.type === 'objective' || hasResults(goal)

const divided = inRuns((run: readonly Goal[]) => run.filter(hasResults))

/** Where it stands beside goals with key results: « Objectif 2 » after an « Objectif 1 » with its own. */
const mayBeObjective = (goal: Goal): boolean =>
  goal.type === 'goal' && !goal.parent && ownDeadline(goal) === null

/** What goals of one list have in common: items their section, headings the section around them. */
const listOf = ({ place, section }: Goal): string => {
  const around = place.kind === 'heading' ? section.parent : section
  return `${place.kind} ${around?.span.start ?? 0} ${section.depth}`
}

type Fault = { says: 'activity'; facts: { verb: string } } | { says: 'unmeasured'; facts: {} }

/** An activity counts when it is counted: « attend 3 fairs ». */
function faultOf({ smart, verb, evidence, terms }: Goal): Fault | null {
  const isActivity = terms.some(
    ({ category, span }) => category === 'activity' && span.start === verb?.span.start,
  )
  const measures = evidence.filter(({ letter }) => letter === 'M')
  const isCounted = measures.some(({ text }) => /\d/.test(text) || text.includes(' '))
  if (smart.measurable === 'yes' && (!isActivity || isCounted)) return null
  return verb && isActivity
    ? { says: 'activity', facts: { verb: verb.text } }
    : { says: 'unmeasured', facts: {} }
}

/** An objective that has its steps instead is no half-written one. */
const hasOtherSteps = (goal: Goal): boolean => !hasResults(goal) && stepsOf(goal).length > 0

function figureFix(plan: Beside, goal: Goal, { fromTo, blanks }: Phrases): Fix<Offers>[] {
  const change = fromTo(blank('from', blanks.from), blank('to', blanks.to))
  const edit = fillCell(plan, goal, 'metric', change.trim()) ?? tailInsert(goal, change)
  return [{ offers: 'addFigures', facts: {}, edits: [edit] }]
}

function resultFix(plan: Beside, goal: Goal, { keyResult, blanks }: Phrases): Fix<Offers>[] {
  const edit = childLines(plan, goal, [keyResult(blank('measure', blanks.measure))])
  return edit ? [{ offers: 'addResult', facts: {}, edits: [edit] }] : []
}
