import { before } from '../plan/dates/calendar'
import type { Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { blank, closingSection } from '../plan/writing'
import { at, type Edit, lineStart } from '../text'
import type { Findings, Rule } from './rule'

type Says = { none: {} }
type Offers = { addRehearsal: {} }
type Options = { daysBefore: number }

/** What has been said aloud once comes easier the second time, when it counts. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'statement',
  kinds: ['statement'],
  sources: ['interviews'],
  readsToday: true,
  readsWords: true,
  options: { daysBefore: 1 },

  *check(plan, { options, today, write }): Findings<Says, Offers> {
    const { application, answers, practice } = plan.facts
    const isInterview = answers.some(({ isSpoken }) => isSpoken)
    if (!application?.job && !application?.interview) return
    if (!isInterview || practice.length > 0) return
    const { interview } = application
    if (interview && before(interview, today)) return
    const edits = [taskEdit(plan, options.daysBefore, write(plan.language))]
    yield { at: plan.title, says: 'none', facts: {}, fixes: [{ offers: 'addRehearsal', facts: {}, edits }] }
  },
}

export default rule

/** A task at the end of the document: in the list that ends it, else in a section of its own, beside the answers. */
function taskEdit(plan: Plan, days: number, { statement, blanks }: Phrases): Edit {
  const { text, facts } = plan
  const { length } = text.trimEnd()
  const last = text.slice(lineStart(text, length), length)
  const day = facts.application?.interview?.subtract({ days }).toString()
  const task = `[ ] ${statement.rehearse(blank('date', day ?? blanks.date))}`
  return /^[-*+] /.test(last)
    ? { at: at(length), insert: `\n- ${task}` }
    : closingSection(plan, statement.practice, [task])
}
