import type { Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { isNextStep, isPersonal, openGoals } from '../plan/questions'
import { blank } from '../plan/writing'
import { at, type Edit } from '../text'
import type { Findings, Rule } from './rule'

type Says = { none: {}; noAnswer: { obstacle: string } }
type Offers = { addObstacle: {}; addAnswer: {} }
type Options = { minGoals: number }

/** Who knows what will get in the way, and what to do then, goes on when it does. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'A',
  kinds: ['plan'],
  sources: ['oettingen', 'gollwitzer-sheeran-2006'],
  readsToday: false,
  readsWords: true,
  options: { minGoals: 2 },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const { answered, bare } = plan.facts.obstacles
    const goals = [...openGoals(plan)].filter(goal => !isNextStep(goal, plan) && !isPersonal(goal))
    if (answered.length > 0 || goals.length < options.minGoals) return
    const words = write(plan.language)
    const answer = blank('answer', words.blanks.answer)
    const [first] = bare
    if (first)
      yield {
        at: first.span,
        says: 'noAnswer',
        facts: { obstacle: first.text },
        fixes: [
          {
            offers: 'addAnswer',
            facts: {},
            edits: [{ at: at(first.span.end), insert: words.answer(answer) }],
          },
        ],
      }
    else
      yield {
        at: plan.title,
        says: 'none',
        facts: {},
        fixes: [{ offers: 'addObstacle', facts: {}, edits: [sectionEdit(plan, words, answer)] }],
      }
  },
}

export default rule

/** A section of its own at the end of the plan, with one line to fill. */
function sectionEdit({ text }: Plan, { ifThen, obstacles, blanks }: Phrases, answer: string): Edit {
  const apart = text.endsWith('\n') ? '\n' : '\n\n'
  const line = ifThen(blank('obstacle', blanks.obstacle), answer)
  return { at: at(text.length), insert: `${apart}## ${obstacles}\n\n- ${line}\n` }
}
