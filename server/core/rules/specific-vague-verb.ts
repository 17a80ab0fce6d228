import type { Goal, Verb } from '../plan/model'
import { hasResults, isStep, onlyInSteps } from '../plan/questions'
import { blank, tailInsert } from '../plan/writing'
import type { Finding, Rule, Severity } from './rule'

type Says = { verb: { verb: string } }
type Offers = { addResult: {} }
type Options = { allowWithActions: boolean }

/** « Improve my English »: nobody could see when it is done. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'S',
  kinds: ['plan', 'statement', 'reflection'],
  sources: ['locke-latham-2002', 'doran-1981'],
  readsToday: false,
  readsWords: true,
  options: { allowWithActions: true },
  settings: ['lexicon.add.vague-verb', 'lexicon.add.observable', 'lexicon.remove'],

  checkGoal(goal, { kind }, { options, write }): Finding<Says, Offers> | null {
    const verb = vagueVerb(goal)
    if (!verb || hasResults(goal) || isSeen(goal, options.allowWithActions)) return null
    const { blanks, soThat } = write(goal.language)
    const edits = [tailInsert(goal, soThat(blank('result', blanks.result)))]
    return {
      at: verb.span,
      goal,
      says: 'verb',
      facts: { verb: fromVerb(goal, verb) },
      severity: kind === 'plan' ? severityOf(goal) : 'info',
      fixes: [{ offers: 'addResult', facts: {}, edits }],
    }
  },
}

export default rule

/** A step below a goal is read with it: it is only asked when it is a verb and nothing else. */
function vagueVerb(goal: Goal): Verb | null {
  if (goal.verb?.category !== 'vague') return null
  const isRead = isStep(goal) && goal.parent?.place.kind !== 'heading' && goal.text.split(' ').length > 2
  return isRead ? null : goal.verb
}

/** The goal from its verb on: « Mieux accueillir les scolaires », not « Mieux ». */
function fromVerb({ text }: Goal, verb: Verb): string {
  const at = text.indexOf(verb.text)
  return at < 0 ? verb.text : text.slice(at).replace(/[.!;]$/, '')
}

function isSeen(goal: Goal, allowWithActions: boolean): boolean {
  const { specific, measurable } = goal.smart
  if (measurable === 'yes' && (allowWithActions || !onlyInSteps(goal, 'M'))) return true
  return specific === 'yes' && (allowWithActions || goal.children.length === 0)
}

const severityOf = (goal: Goal): Severity =>
  goal.confidence === 'low' || isStep(goal) || goal.children.length > 0 ? 'info' : 'warning'
