import type { Goal } from '../plan/model'
import { openGoals } from '../plan/questions'
import { tailInsert } from '../plan/writing'
import type { Findings, Fix, Rule } from './rule'

type Says = { none: {} }
type Offers = { serve: { goal: string } }
type Options = { maxOffers: number }

/** What one does every day should lead somewhere; where it leads is for its author to say. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'staging',
  kinds: ['plan'],
  sources: ['bandura-schunk-1981'],
  readsToday: false,
  readsWords: true,
  options: { maxOffers: 6 },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const goals = [...openGoals(plan)].filter(({ parent, type }) => !parent && type !== 'habit')
    for (const action of plan.facts.orphans) {
      const { serves } = write(action.language)
      yield {
        at: action.span,
        goal: action,
        says: 'none',
        facts: {},
        fixes: goals.slice(0, options.maxOffers).flatMap(goal => fixFor(action, goal, serves)),
      }
    }
  },
}

export default rule

/** The goal's own first words, which the reader finds it by. */
function fixFor(action: Goal, goal: Goal, serves: (goal: string) => string): Fix<Offers>[] {
  const name = nameOf(goal)
  return name
    ? [{ offers: 'serve', facts: { goal: goal.text }, edits: [tailInsert(action, serves(name))] }]
    : []
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
