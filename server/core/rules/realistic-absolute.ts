import type { Goal, Term } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, hasResults, isOfItsOwn, ownDeadline } from '../plan/questions'
import { fold } from '../plan/tokens'
import type { SectionType } from '../plan/words'
import { blank, tailInsert } from '../plan/writing'
import type { Edit } from '../text'
import type { Finding, Fix, Rule } from './rule'

type Says = { absolute: { term: string } }
type Offers = { threshold: { term: string } }
type Options = { allow: readonly string[] }

/** « Always answer every client at once »: one bad day, and the goal is lost. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'R',
  kinds: ['plan', 'statement', 'reflection'],
  sources: ['incose'],
  readsToday: false,
  readsWords: true,
  options: { allow: [] },
  settings: ['lexicon.add.absolute', 'lexicon.remove'],

  checkGoal(goal, beside, { options, write }): Finding<Says, Offers> | null {
    if (!goal.terms.some(isAbsolute) || !isOfItsOwn(goal) || hasResults(goal)) return null
    if (goal.section.types.some(type => ASIDE.includes(type))) return null
    const allowed = new Set(options.allow.map(fold))
    const terms = absolutes(beside, goal).filter(({ text }) => !allowed.has(fold(text)))
    const [first] = terms
    if (!first) return null
    // Another such word would take the place of the one that goes.
    const isOnly = goal.terms.filter(isAbsolute).length === 1
    const edits = isOnly ? thresholdEdits(beside, goal, first, write(goal.language)) : []
    const fix: Fix<Offers> = { offers: 'threshold', facts: { term: first.text }, edits }
    return {
      at: first.span,
      goal,
      says: 'absolute',
      facts: { term: first.text },
      related: terms.slice(1).map(({ span }) => ({ at: span })),
      fixes: edits.length > 0 ? [fix] : [],
    }
  },
}

export default rule

const ASIDE: readonly SectionType[] = ['risks', 'questions', 'motivation', 'advice', 'nongoal', 'vision']

const isAbsolute = ({ category }: Term): boolean => category === 'absolute'

/** Words between a verb and its object. */
const NEAR = 2

/**
 * Those that bear on the verb or on its object: `always` and `never` before the verb, `all` and `every` right behind it.
 * All of a set that is to be finished by a day is a quantity.
 */
function absolutes({ text }: Beside, goal: Goal): readonly Term[] {
  const { verb, span: own } = goal
  const found = goal.terms.filter(isAbsolute)
  return found.filter(({ span, group }) => {
    const before = text.slice(own.start, span.start)
    const opens = words(before) <= NEAR
    switch (group) {
      case 'always':
      case 'never':
        return verb && verb.span.start > span.start
          ? words(text.slice(span.end, verb.span.start)) <= NEAR
          : opens
      case 'all':
      case 'each':
        if (ownDeadline(goal)?.end || goal.children.length > 0) return false
        return verb
          ? span.start >= verb.span.start && words(text.slice(verb.span.end, span.start)) <= NEAR
          : opens
      default:
        return true
    }
  })
}

const words = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** Most of the time, or most of them: for the words that such a share can take the place of. */
function thresholdEdits({ text }: Beside, goal: Goal, { span, group }: Term, phrases: Phrases): Edit[] {
  const share = blank('share', '90')
  if (group === 'all') return [{ at: span, insert: phrases.shareOf(share) }]
  if (group !== 'always') return []
  const gap = /^\s+/.exec(text.slice(span.end))?.[0].length ?? 0
  const next = span.end + gap
  const letter = String.fromCodePoint(text.codePointAt(next) ?? 32)
  const opens = span.start === goal.span.start
  const at = { start: span.start, end: next + (opens ? letter.length : 0) }
  return [{ at, insert: opens ? letter.toUpperCase() : '' }, tailInsert(goal, phrases.mostly(share))]
}
