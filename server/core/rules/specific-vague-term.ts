import { everyGoal, type Goal, type Plan, type Term } from '../plan/model'
import { isStep } from '../plan/questions'
import { inRuns } from '../plan/runs'
import { fold } from '../plan/tokens'
import type { SectionType } from '../plan/words'
import { blank, cutTail } from '../plan/writing'
import { contains, overlaps, type Span } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Category = 'quantifier' | 'degree' | 'quality' | 'openEnded' | 'buzzword'
type Says = { readonly [C in Category]: { term: string } }
type Offers = { dropTail: { term: string }; count: { term: string } }
type Options = {
  categories: { readonly [C in Category]: boolean }
  maxPerGoal: number
  allow: readonly string[]
}

/** « Several good certifications, etc. »: words that mean what each reader likes. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'S',
  kinds: ['plan', 'statement', 'reflection'],
  sources: ['incose', 'nasa-arm'],
  readsToday: false,
  readsWords: true,
  options: {
    categories: { quantifier: true, degree: true, quality: true, openEnded: true, buzzword: true },
    maxPerGoal: 1,
    allow: [],
  },
  settings: [
    'lexicon.add.quantifier',
    'lexicon.add.degree',
    'lexicon.add.quality',
    'lexicon.add.open-ended',
    'lexicon.add.buzzword',
    'lexicon.remove',
  ],

  *check(plan, { options, write }): Findings<Says, Offers> {
    const allowed = new Set(options.allow.map(fold))
    const wanted = (term: Term): boolean =>
      options.categories[categoryOf(term) ?? 'degree'] && !allowed.has(fold(term.text))
    for (const goal of mayBeVague(plan.goals)) {
      if ((isStep(goal) || goal.type === 'key-result') && goal.smart.measurable === 'yes') continue
      // « m'éloigner un peu de … »: what somebody wants less of is the matter, not how much less.
      if (goal.verb?.category === 'avoid') continue
      const terms = vagueTerms(goal).filter(wanted)
      const tails = terms.filter(isTail)
      const others = terms.filter(term => !isTail(term))
      const isLast = others.length <= options.maxPerGoal
      const first = others.slice(0, options.maxPerGoal).filter(term => !isCounted(goal, term))
      for (const term of [...tails, ...first]) {
        const inTarget = isTail(term) && plan.targets.some(({ span }) => contains(span, term.span))
        const { blanks } = write(goal.language)
        yield {
          ...saidOf(term),
          goal,
          severity: inTarget ? 'warning' : 'info',
          // A number for one word while others wait unsaid would only bring the next one up.
          fixes: isTail(term) || isLast ? fixesOf(plan, term, blanks.count, !inTarget) : [],
        }
      }
    }
    for (const term of emptyWords(plan).filter(wanted)) yield saidOf(term)
    for (const target of plan.targets) {
      const tail = target.terms.find(isTail)
      if (!tail || !wanted(tail) || target.from === 'goal') continue
      yield { ...saidOf(tail), severity: 'warning', fixes: fixesOf(plan, tail, '', false) }
    }
  },
}

export default rule

function categoryOf({ category }: Term): Category | null {
  switch (category) {
    case 'open-ended':
      return 'openEnded'
    case 'quantifier':
    case 'degree':
    case 'quality':
    case 'buzzword':
      return category
    default:
      return null
  }
}

const saidOf = (term: Term): { at: Span; says: Category; facts: { term: string } } => ({
  at: term.span,
  says: categoryOf(term) ?? 'degree',
  facts: { term: term.text },
})

const isTail = ({ category }: Term): boolean => category === 'open-ended'

/** The open goals with such words in them, or in a label or cell. */
const mayBeVague = inRuns((run: readonly Goal[]) =>
  everyGoal(run).filter(
    ({ status, terms, fields }) =>
      status === 'open' && (terms.some(isVague) || fields.some(({ value }) => value.terms.some(isVague))),
  ),
)

const isVague = (term: Term): boolean => categoryOf(term) !== null

/** The vague words of a goal and of its measure; those of a vague verb are that verb's fault. */
function vagueTerms(goal: Goal): Term[] {
  const measures = goal.fields.filter(({ type, empty }) => type === 'metric' && !empty)
  const verb = goal.verb?.category === 'vague' ? goal.verb.span : null
  const terms = [...goal.terms, ...measures.flatMap(({ value }) => value.terms)]
  return terms.filter(term => categoryOf(term) && !(verb && overlaps(verb, term.span)))
}

/** « Less turnover », and a measure with a figure beside it: how much less is said. */
const isCounted = (goal: Goal, { category, span }: Term): boolean =>
  (category === 'quantifier' || category === 'degree') &&
  contains(goal.span, span) &&
  goal.fields.some(({ type, value }) => type === 'metric' && /\d/.test(value.text))

/** In an answer every sentence is the author's promise, goal or not: words that would fit anybody are wasted there. */
function emptyWords({ kind, notes }: Plan): Term[] {
  if (kind !== 'statement') return []
  const own = notes.filter(({ section }) => !section.types.some(type => ASIDE.includes(type)))
  return own.flatMap(({ terms }) => terms.filter(({ category }) => category === 'buzzword'))
}

const ASIDE: readonly SectionType[] = ['motivation', 'review', 'questions', 'advice']

function fixesOf(plan: Plan, term: Term, count: string, safe: boolean): Fix<Offers>[] {
  if (isTail(term)) {
    const edit = cutTail(plan.text, term.span)
    return edit ? [{ offers: 'dropTail', facts: { term: term.text }, edits: [edit], safe }] : []
  }
  if (term.category !== 'quantifier' || !/^\s+\p{L}/u.test(plan.text.slice(term.span.end))) return []
  const edits = [{ at: term.span, insert: blank('count', count) }]
  return [{ offers: 'count', facts: { term: term.text }, edits }]
}
