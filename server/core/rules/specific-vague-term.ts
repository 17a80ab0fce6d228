import { everyGoal, type Goal, type Plan, type Target, type Term } from '../plan/model'
import { type Beside, isStep } from '../plan/questions'
import { inRuns } from '../plan/runs'
import { fold } from '../plan/tokens'
import type { SectionType } from '../plan/words'
import { blank, cutTail } from '../plan/writing'
import { contains, overlaps, type Span } from '../text'
import type { Context, Finding, Findings, Fix, Rule } from './rule'

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

  checkGoal: (goal, beside, context) => faultsOf(goal, beside, context, []),

  /** A goal whose loose end is part of a target is looked at with the targets. */
  counts({ goals, targets }) {
    const aside = new Set(inTargets(goals, targets))
    return aside.size > 0 ? goal => !aside.has(goal) : null
  },

  *check(plan, context): Findings<Says, Offers> {
    for (const goal of inTargets(plan.goals, plan.targets)) yield* faultsOf(goal, plan, context, plan.targets)
    const { options } = context
    for (const term of emptyWords(plan)) if (isWanted(term, options)) yield saidOf(term)
    for (const target of plan.targets) {
      const tail = target.terms.find(isTail)
      if (!tail || !isWanted(tail, options) || target.from === 'goal') continue
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

/** The open goals that trail off within the words of a target. */
function inTargets(goals: readonly Goal[], targets: readonly Target[]): readonly Goal[] {
  if (targets.length === 0) return []
  return trailing(goals).flatMap(({ goal, tails }) =>
    tails.some(tail => isPartOf(tail, targets)) ? goal : [],
  )
}

const trailing = inRuns((run: readonly Goal[]) =>
  everyGoal(run).flatMap(goal => {
    const tails = goal.status === 'open' && mayBeVague(goal) ? vagueTerms(goal).filter(isTail) : []
    return tails.length > 0 ? [{ goal, tails }] : []
  }),
)

const isPartOf = ({ span }: Term, targets: readonly Target[]): boolean =>
  targets.some(target => contains(target.span, span))

function faultsOf(
  goal: Goal,
  beside: Beside,
  { options, write }: Context<Options>,
  targets: readonly Target[],
): readonly Finding<Says, Offers>[] {
  if (!mayBeVague(goal)) return NONE
  if ((isStep(goal) || goal.type === 'key-result') && goal.smart.measurable === 'yes') return NONE
  // « m'éloigner un peu de … »: what somebody wants less of is the matter, not how much less.
  if (goal.verb?.category === 'avoid') return NONE
  const terms = vagueTerms(goal).filter(term => isWanted(term, options))
  const others = terms.filter(term => !isTail(term))
  const isLast = others.length <= options.maxPerGoal
  const first = others.slice(0, options.maxPerGoal).filter(term => !isCounted(goal, term))
  return [...terms.filter(isTail), ...first].map(term => {
    const inTarget = isTail(term) && isPartOf(term, targets)
    const { blanks } = write(goal.language)
    return {
      ...saidOf(term),
      goal,
      severity: inTarget ? 'warning' : 'info',
      // A number for one word while others wait unsaid would only bring the next one up.
      fixes: isTail(term) || isLast ? fixesOf(beside, term, blanks.count, !inTarget) : [],
    }
  })
}

const NONE: readonly Finding<Says, Offers>[] = []

const isWanted = (term: Term, { categories, allow }: Options): boolean =>
  categories[categoryOf(term) ?? 'degree'] && !allow.some(word => fold(word) === fold(term.text))

const mayBeVague = ({ terms, fields }: Goal): boolean =>
  terms.some(isVague) || fields.some(({ value }) => value.terms.some(isVague))

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

function fixesOf(plan: Pick<Beside, 'text'>, term: Term, count: string, safe: boolean): Fix<Offers>[] {
  if (isTail(term)) {
    const edit = cutTail(plan.text, term.span)
    return edit ? [{ offers: 'dropTail', facts: { term: term.text }, edits: [edit], safe }] : []
  }
  if (term.category !== 'quantifier' || !/^\s+\p{L}/u.test(plan.text.slice(term.span.end))) return []
  const edits = [{ at: term.span, insert: blank('count', count) }]
  return [{ offers: 'count', facts: { term: term.text }, edits }]
}
