import type { Goal, Term } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, ownDates, ownDeadline, proposedEnd } from '../plan/questions'
import { blank, fillCell, fillLabel, tailInsert } from '../plan/writing'
import { contains, type Edit, type Span } from '../text'
import type { Finding, Rule } from './rule'

type Says = { vague: { term: string } }
type Offers = { putDate: { term: string } }

/** « Some day », « as soon as possible »: words that sound like a date and set none. */
const rule: Rule<Says, Offers> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'T',
  kinds: ['plan', 'statement', 'reflection'],
  sources: ['doran-1981', 'opm'],
  readsToday: false,
  readsWords: true,
  options: {},
  settings: ['lexicon.add.vague-time', 'lexicon.remove'],

  checkGoal(goal, beside, { write }): Finding<Says, Offers> | null {
    const term = vagueTime(goal)
    if (!term) return null
    const edits = dateEdits(beside, goal, term.span, write(goal.language))
    return {
      at: term.span,
      goal,
      says: 'vague',
      facts: { term: term.text },
      ...(beside.kind === 'plan' ? {} : { severity: 'info' }),
      fixes: [{ offers: 'putDate', facts: { term: term.text }, edits }],
    }
  },
}

export default rule

interface Words {
  readonly span: Span
  readonly text: string
}

/** The first such words of a goal that has no date of its own. */
function vagueTime(goal: Goal): Words | null {
  if (!goal.terms.some(isVague) && goal.deadline?.kind !== 'vague') return null
  const dates = ownDates(goal).filter(({ end }) => end !== null)
  if (dates.some(({ role }) => role === 'deadline')) return null
  const term = goal.terms.find(isVague)
  if (term) return term
  const deadline = ownDeadline(goal)
  return deadline?.kind === 'vague' && dates.length === 0 ? deadline : null
}

const isVague = ({ category }: Term): boolean => category === 'vague-time'

/** In a cell or behind a label a bare date takes the words' place; in a phrase they go and a date closes it. */
function dateEdits(plan: Beside, goal: Goal, words: Span, { byDate }: Phrases): Edit[] {
  const date = blank('date', proposedEnd(plan, goal)?.toString())
  if (!contains(goal.span, words)) return [{ at: words, insert: date }]
  const { text } = plan
  const dated = tailInsert(goal, byDate(date))
  const isAsked = goal.fields.some(({ type, empty }) => type === 'deadline' && empty)
  const elsewhere =
    isAsked && (fillCell(plan, goal, 'deadline', date) ?? fillLabel(plan, goal, 'deadline', date))
  const opens = text.slice(goal.span.start, words.start).trim() === ''
  if (opens) {
    const gap = /^[\s,]*/.exec(text.slice(words.end))?.[0].length ?? 0
    const next = words.end + gap
    const first = String.fromCodePoint(text.codePointAt(next) ?? 32)
    const cut = { at: { start: words.start, end: next + first.length }, insert: first.toUpperCase() }
    return next < goal.place.tail ? [cut, elsewhere || dated] : [{ at: words, insert: date }]
  }
  const space = /[\s,]*$/.exec(text.slice(goal.span.start, words.start))?.[0].length ?? 0
  const cut = { start: words.start - space, end: words.end }
  return words.end >= goal.place.tail && !elsewhere
    ? [{ at: cut, insert: dated.insert }]
    : [{ at: cut, insert: '' }, elsewhere || dated]
}
