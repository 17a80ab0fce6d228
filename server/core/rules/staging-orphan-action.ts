import type { Goal, Plan } from '../plan/model'
import { numberOf, openGoals } from '../plan/questions'
import { tailInsert } from '../plan/writing'
import type { Findings, Fix, Rule } from './rule'

type Says = { none: {} }
type Offers = { serve: { goal: string } }
type Options = { maxOffers: number; minSharedStems: number; linkSyntax: string }

/** What one does every day should lead somewhere; where it leads is for its author to say. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'staging',
  kinds: ['plan'],
  sources: ['bandura-schunk-1981'],
  readsToday: false,
  readsWords: true,
  options: { maxOffers: 6, minSharedStems: 1, linkSyntax: '(→ {goal})' },

  *check(plan, { options }): Findings<Says, Offers> {
    const goals = [...openGoals(plan)].filter(({ parent, type }) => !parent && type !== 'habit')
    for (const { action, shared } of plan.facts.orphans) {
      if (shared >= options.minSharedStems || isLinked(plan, action, options.linkSyntax)) continue
      yield {
        at: action.span,
        goal: action,
        says: 'none',
        facts: {},
        fixes: goals
          .slice(0, options.maxOffers)
          .flatMap(goal => fixFor(plan, action, goal, options.linkSyntax)),
      }
    }
  },
}

export default rule

/** The goal's own first words, which the reader finds it by, or its number. */
function fixFor(plan: Plan, action: Goal, goal: Goal, syntax: string): Fix<Offers>[] {
  const name = nameOf(goal)
  if (!name) return []
  const link = syntax.replace('{goal}', () => name).replace('{n}', () => String(numberOf(plan, goal)))
  return [{ offers: 'serve', facts: { goal: goal.text }, edits: [tailInsert(action, ` ${link}`)] }]
}

/** The line holds a link as the settings write it, whichever goal that names. */
function isLinked({ text }: Plan, { span, place }: Goal, syntax: string): boolean {
  const [before = '', after = ''] = syntax.split(/\{(?:goal|n)\}/)
  if (!before.trim()) return false
  const end = Math.max(span.end, place.tail)
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? ''
  const line = text.slice(span.start, end) + rest
  const at = line.indexOf(before.trim())
  return at >= 0 && line.slice(at + before.trim().length).trim().length > after.trim().length
}

/** Letters of a goal's name that are enough to know it by. */
const LONGEST = 40

/** Whole words of it, and a whole day: half of one asks for its year. Nothing that would close the bracket around. */
function nameOf({ text, dates }: Goal): string {
  const plain = text.split(/[()]/, 1)[0]?.trim() ?? ''
  if (plain.length <= LONGEST) return plain
  const days = dates.map(day => ({ start: plain.indexOf(day.text), length: day.text.length }))
  const cut = days.find(({ start, length }) => start >= 0 && start < LONGEST && start + length > LONGEST)
  return cut ? plain.slice(0, cut.start + cut.length) : plain.slice(0, LONGEST + 1).replace(/\s+\S*$/, '')
}
