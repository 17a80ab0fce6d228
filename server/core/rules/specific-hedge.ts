import type { Hedge } from '../plan/clauses'
import type { Goal } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, isOfItsOwn } from '../plan/questions'
import type { SectionType } from '../plan/words'
import type { Edit } from '../text'
import type { Finding, Rule } from './rule'

type Says = { one: { hedge: string }; two: { hedges: readonly string[] } }
type Offers = { drop: { hedges: readonly string[] } }
type Options = { politeForms: boolean }

/** « I hope to maybe become a pastry chef »: words that leave a way out. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'S',
  kinds: ['plan', 'statement', 'reflection'],
  sources: ['locke-latham-2002', 'nasa-arm'],
  readsToday: false,
  readsWords: true,
  options: { politeForms: true },
  settings: ['lexicon.add.hedge', 'lexicon.add.polite', 'lexicon.remove'],

  checkGoal(goal, beside, { options, write }): Finding<Says, Offers> | null {
    if (!isOfItsOwn(goal)) return null
    const hedges = hedgesOf(goal, options.politeForms)
    const [first] = hedges
    if (!first || goal.section.types.some(type => ASIDE.includes(type))) return null
    const words = hedges.map(({ text }) => text)
    const edits = dropEdits(beside, goal, write(goal.language))
    return {
      at: first.span,
      goal,
      ...(hedges.length > 1
        ? { says: 'two', facts: { hedges: words } }
        : { says: 'one', facts: { hedge: first.text } }),
      severity: hedges.length > 1 && beside.kind === 'plan' ? 'warning' : 'info',
      related: hedges.slice(1).map(({ span }) => ({ at: span })),
      fixes: edits.length > 0 ? [{ offers: 'drop', facts: { hedges: words }, edits }] : [],
    }
  },
}

export default rule

/** Where doubts belong. */
const ASIDE: readonly SectionType[] = ['risks', 'questions', 'motivation', 'advice', 'nongoal']

/** A polite opener counts beside a hedge, or where the goal is vague as well and no day is set for it. */
function hedgesOf({ clauses, deadline, verb }: Goal, polite: boolean): readonly Hedge[] {
  const isFirm = clauses.hedges.some(({ category }) => category === 'hedge')
  if (isFirm) return clauses.hedges
  return polite && verb?.category === 'vague' && !deadline?.end ? clauses.hedges : []
}

/** Takes the hedges away; what then opens a goal gets its capital, and running text somebody who speaks. */
function dropEdits({ text }: Beside, goal: Goal, { commits }: Phrases): Edit[] {
  const { place, span } = goal
  const cuts = goal.clauses.hedges.flatMap(({ cut, opens }) => (cut ? [{ cut, opens }] : []))
  if (cuts.length < goal.clauses.hedges.length) return []
  let opened = false
  let start = span.start
  return cuts
    .sort((a, b) => a.cut.start - b.cut.start)
    .map(({ cut, opens }) => {
      const isFirst = cut.start === start
      if (isFirst) start = cut.end
      if (place.kind === 'sentence' && opens && !opened) {
        opened = true
        return { at: cut, insert: isFirst ? capital(commits) : commits }
      }
      if (!isFirst || opened || cuts.some(other => other.cut.start === cut.end))
        return { at: cut, insert: '' }
      const letter = String.fromCodePoint(text.codePointAt(cut.end) ?? 32)
      return { at: { start: cut.start, end: cut.end + letter.length }, insert: letter.toUpperCase() }
    })
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
