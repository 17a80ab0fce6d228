import type { Goal, Plan, Term } from '../plan/model'
import { isOfItsOwn, isPersonal, ownDeadline } from '../plan/questions'
import type { SectionType } from '../plan/words'
import { blank, tailInsert } from '../plan/writing'
import type { Span } from '../text'
import type { Finding, Findings, Rule } from './rule'

type Says = { leaves: {} }
type Offers = { addApproach: {} }
type Options = { allowSections: readonly string[]; ignoreWhenApproachPresent: boolean }

/** « Get away from night shifts »: where from, and not where to. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'S',
  kinds: ['plan', 'statement', 'reflection'],
  sources: ['elliot-sheldon-1997'],
  readsToday: false,
  readsWords: true,
  options: { allowSections: [], ignoreWhenApproachPresent: true },
  settings: ['lexicon.add.avoid', 'lexicon.remove'],

  checkGoal(goal, { kind }, { options, write }): Finding<Says, Offers> | null {
    if (!leaves(goal) || !isOfItsOwn(goal) || isPersonal(goal)) return null
    const turns = goal.clauses.approach !== null
    if (isAllowed(goal, options.allowSections) || (turns && options.ignoreWhenApproachPresent)) return null
    const { blanks, soThat } = write(goal.language)
    const edits = [tailInsert(goal, soThat(blank('instead', blanks.instead)))]
    return {
      at: { start: goal.verb?.span.start ?? goal.span.start, end: goal.place.tail },
      goal,
      says: 'leaves',
      facts: {},
      severity: kind === 'statement' && !turns ? 'warning' : 'info',
      fixes: turns ? [] : [{ offers: 'addApproach', facts: {}, edits }],
    }
  },

  *check(plan): Findings<Says, Offers> {
    if (plan.kind !== 'statement') return
    for (const { at } of farewells(plan)) yield { at, says: 'leaves', facts: {}, severity: 'warning' }
  },
}

export default rule

/** A goal whose main verb is one of leaving; a limit that a figure or a day makes concrete is a goal like another. */
function leaves(goal: Goal): boolean {
  const { verb, terms, text, children, deadline, isVision } = goal
  const isUnderWay = children.length > 0 && deadline?.end != null
  if (verb?.category !== 'avoid' || isUnderWay || isVision || /\d/.test(text)) return false
  const term = terms.find(({ category, span }) => category === 'avoid' && span.start === verb.span.start)
  return term?.group !== 'never' && (term?.group !== 'limit' || !ownDeadline(goal)?.end)
}

const ASIDE: readonly SectionType[] = ['nongoal', 'risks', 'advice', 'questions', 'review']

function isAllowed({ section }: Goal, allowed: readonly string[]): boolean {
  if (section.types.some(type => ASIDE.includes(type))) return true
  const heading = section.heading?.text.toLowerCase() ?? ''
  return allowed.some(words => heading.includes(words.toLowerCase()))
}

/** « I don't want to cut worktops any more »: in an answer such a sentence counts, goal or not. */
function* farewells({ notes, text, goals }: Plan): Generator<{ readonly at: Span }> {
  for (const { section, terms, span } of notes) {
    if (section.types.some(type => ASIDE.includes(type))) continue
    const term = terms.find(isFarewell)
    if (!term || goals.some(goal => goal.span.start <= term.span.start && term.span.end <= goal.span.end))
      continue
    const rest = text.slice(term.span.start, span.end)
    const length = /[.!?;](?=\s|$)/.exec(rest)?.index ?? rest.length
    yield { at: { start: term.span.start, end: term.span.start + length } }
  }
}

const isFarewell = ({ category, group }: Term): boolean => category === 'avoid' && group === 'farewell'
