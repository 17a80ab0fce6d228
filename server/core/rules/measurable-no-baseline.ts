import type { Change } from '../plan/facts'
import type { Plan } from '../plan/model'
import { blank, tailInsert } from '../plan/writing'
import { at, contains, type Edit } from '../text'
import type { Findings, Rule } from './rule'

type Says = { unknown: { change: string } }
type Offers = { addFigure: {} }
type Options = { acceptElsewhere: boolean }

/** A fifth more than what? A change can be checked once its start is known. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'M',
  kinds: ['plan'],
  sources: ['okr', 'doran-1981'],
  readsToday: false,
  readsWords: true,
  options: { acceptElsewhere: true },

  *check(plan, { options, write }): Findings<Says, Offers> {
    for (const change of plan.facts.changes) {
      if (change.hasStart || (options.acceptElsewhere && change.isKnownElsewhere)) continue
      const { goal, span, text } = change
      const { today, blanks } = write(goal.language)
      yield {
        at: span,
        goal,
        says: 'unknown',
        facts: { change: text },
        fixes: [
          {
            offers: 'addFigure',
            facts: {},
            edits: [startEdit(plan, change, today(blank('figure', blanks.figure)))],
          },
        ],
      }
    }
  },
}

export default rule

/** Behind the words that promise the change: the goal's own, or those of its measure. */
function startEdit({ text }: Plan, { goal, span }: Change, insert: string): Edit {
  const field = goal.fields.find(({ value }) => contains(value.span, span))
  if (!field || contains(goal.span, span)) return tailInsert(goal, insert)
  const { end } = field.value.span
  return { at: at(text[end - 1] === '.' ? end - 1 : end), insert }
}
