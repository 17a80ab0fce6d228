import type { Plan } from '../plan/model'
import { blank } from '../plan/writing'
import { at } from '../text'
import type { Findings, Rule } from './rule'

type Says = { none: { found: number; wanted: number } }
type Offers = { addPeople: {} }
type Options = { minPeople: number }

/** A plan grows when it is talked through: people know what a page does not. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'review',
  kinds: ['plan'],
  sources: ['opm', 'canada'],
  readsToday: false,
  readsWords: true,
  options: { minPeople: 1 },
  settings: ['roles.people'],

  *check(plan, { options, write }): Findings<Says, Offers> {
    const found = peopleOf(plan)
    if (plan.goals.length === 0 || found >= options.minPeople) return
    const { people, blanks } = write(plan.language).upkeep
    const rows = people(
      blank('who', blanks.who),
      blank('question', blanks.question),
      blank('date', plan.anchor?.date.add({ months: 2 }).toString()),
    )
    yield {
      at: plan.title,
      says: 'none',
      facts: { found, wanted: options.minPeople },
      fixes: [
        { offers: 'addPeople', facts: {}, edits: [{ at: at(plan.text.length), insert: apart(plan) + rows }] },
      ],
    }
  },
}

export default rule

/** Different people: the same name twice is one. */
const peopleOf = ({ facts, text }: Plan): number =>
  new Set(facts.people.map(({ start, end }) => text.slice(start, end).toLowerCase())).size

/** What keeps a new section apart from the last line. */
const apart = ({ text }: Plan): string => (/\n\r?\n$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n')
