import type { Goal } from '../plan/model'
import { type Beside, hasResults, isOfItsOwn, isPersonal, ownDeadline } from '../plan/questions'
import type { FieldType, SectionType, TermCategory } from '../plan/words'
import { blank, tailInsert } from '../plan/writing'
import type { Finding, Rule } from './rule'

type Says = { topic: { text: string } }
type Offers = { addDeed: { text: string } }
type Options = { maxWords: number }

/** « Leadership »: a topic, and nothing that is done with it. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'S',
  kinds: ['plan', 'reflection'],
  sources: ['canada', 'doran-1981'],
  readsToday: false,
  readsWords: true,
  options: { maxWords: 6 },

  checkGoal(goal, beside, { options, write }): Finding<Says, Offers> | null {
    if (!isOfItsOwn(goal) || !isTopic(goal, options.maxWords) || isListed(goal) || isLink(beside, goal))
      return null
    const { blanks, what } = write(goal.language)
    const text = goal.text.replace(/[.!;:]$/, '')
    const edits = [tailInsert(goal, what(blank('deed', blanks.deed)))]
    return {
      at: goal.span,
      goal,
      says: 'topic',
      facts: { text },
      fixes: [{ offers: 'addDeed', facts: { text }, edits }],
    }
  },
}

export default rule

/** Words that already say something of a topic, or that another rule speaks of. */
const TELLING: ReadonlySet<TermCategory> = new Set([
  'quantifier',
  'degree',
  'quality',
  'open-ended',
  'absolute',
  'avoid',
  'vague-time',
  'credential',
  'specific-role',
  'generic-role',
  'non-role',
  'other-decides',
])

/** Cells and labels that say what is done. */
const DOING: readonly FieldType[] = ['metric', 'action', 'stage', 'specific', 'description', 'deadline']

function isTopic(goal: Goal, maxWords: number): boolean {
  const { verb, text, terms, smart, fields, children, linked, cadence } = goal
  if (verb || cadence || ownDeadline(goal) || hasResults(goal)) return false
  if (smart.measurable === 'yes' || children.length > 0 || linked.length > 0 || isPersonal(goal)) return false
  // `Leadership` is no role, and a topic.
  const isRole = (term: string, category: TermCategory): boolean => category !== 'non-role' || term !== text
  if (terms.some(term => TELLING.has(term.category) && isRole(term.text, term.category))) return false
  if (fields.some(({ type, empty }) => DOING.includes(type) && !empty)) return false
  const words = text.split(' ').filter(word => /[\p{L}\p{N}]/u.test(word)).length
  return words > 0 && words <= maxWords
}

/** Sections whose lines name things and need no verb. */
const NAMING: readonly SectionType[] = [
  'skills',
  'gaps',
  'competency',
  'target',
  'means',
  'people',
  'evidence',
  'research',
  'vision',
  'questions',
  'risks',
  'motivation',
  'nongoal',
  'advice',
]

const isListed = ({ section }: Goal): boolean => section.types.some(type => NAMING.includes(type))

/** The whole line is a link or a title: what it names is to be read there. */
function isLink({ text }: Beside, { span }: Goal): boolean {
  const before = text[span.start - 1] ?? ''
  return before === '[' || /^(?:\[|<?https?:)/.test(text.slice(span.start, span.end))
}
