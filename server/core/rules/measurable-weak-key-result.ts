import type { Goal, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { hasResults, open, ownDeadline, stepsOf } from '../plan/questions'
import { blank, childLines, fillCell, tailInsert } from '../plan/writing'
import type { Findings, Fix, Rule } from './rule'

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

  *check(plan, { options, write }): Findings<Says, Offers> {
    const withResults = new Set(plan.goals.filter(hasResults).map(listOf))
    for (const goal of open(plan)) {
      const words = write(goal.language)
      if (goal.type === 'key-result') {
        const fault = faultOf(goal)
        if (fault) yield { at: goal.span, goal, ...fault, fixes: figureFix(plan, goal, words) }
      } else if (isObjective(goal, withResults)) {
        const count = goal.children.filter(
          ({ type, status }) => type === 'key-result' && status !== 'dropped',
        ).length
        if (count > options.maxKR)
          yield { at: goal.span, goal, says: 'many', facts: { count, most: options.maxKR } }
        else if (count < options.minKR && !hasOtherSteps(goal))
          yield { at: goal.span, goal, says: 'none', facts: {}, fixes: resultFix(plan, goal, words) }
      }
    }
  },
}

export default rule

/** It says so, has key results, or stands beside goals that have: « Objectif 2 » after an « Objectif 1 » with its own. */
const isObjective = (goal: Goal, withResults: ReadonlySet<string>): boolean =>
  goal.type === 'objective' ||
  hasResults(goal) ||
  (goal.type === 'goal' && !goal.parent && ownDeadline(goal) === null && withResults.has(listOf(goal)))

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

function figureFix(plan: Plan, goal: Goal, { fromTo, blanks }: Phrases): Fix<Offers>[] {
  const change = fromTo(blank('from', blanks.from), blank('to', blanks.to))
  const edit = fillCell(plan, goal, 'metric', change.trim()) ?? tailInsert(goal, change)
  return [{ offers: 'addFigures', facts: {}, edits: [edit] }]
}

function resultFix(plan: Plan, goal: Goal, { keyResult, blanks }: Phrases): Fix<Offers>[] {
  const edit = childLines(plan, goal, [keyResult(blank('measure', blanks.measure))])
  return edit ? [{ offers: 'addResult', facts: {}, edits: [edit] }] : []
}
