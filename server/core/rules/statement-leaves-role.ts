import type { AnswerSentence, Aversion, JobSought } from '../plan/facts'
import type { Plan } from '../plan/model'
import { fold } from '../plan/tokens'
import { blank } from '../plan/writing'
import type { Span } from '../text'
import type { Findings, Rule } from './rule'

type Says = { duty: { duty: string } }
type Offers = { sayWish: {} }
type Options = { coreDuties: Readonly<Record<string, readonly string[]>> }

/** « I'd rather not deal with visitors », to who hires a receptionist: the job is what one wants out of. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'statement',
  kinds: ['statement'],
  sources: ['interviews'],
  readsToday: false,
  readsWords: true,
  options: { coreDuties: {} },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const { answers, application } = plan.facts
    if (!application?.job) return
    const listed = dutiesOf(application.job, options.coreDuties)
    for (const sentence of answers.flatMap(({ sentences }) => sentences)) {
      const { statement } = write(sentence.language)
      for (const aversion of sentence.aversions) {
        const duty = aversion.duty ?? ownDuty(plan, aversion, listed)
        if (!duty) continue
        const at = {
          start: Math.min(aversion.span.start, duty.start),
          end: Math.max(aversion.span.end, duty.end),
        }
        const edits = [
          { at: body(plan, sentence), insert: statement.wish(blank('wish', statement.blanks.wish)) },
        ]
        const words = plan.text.slice(duty.start, duty.end)
        yield {
          at,
          says: 'duty',
          facts: { duty: words },
          fixes: [{ offers: 'sayWish', facts: {}, edits }],
        }
      }
    }
  },
}

export default rule

/** The lists of the user's that are for this job: for all of them, for its kind of work, or for a word of its title. */
function dutiesOf({ title, trades }: JobSought, lists: Options['coreDuties']): readonly string[] {
  const words = ` ${fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return Object.entries(lists).flatMap(([name, duties]) =>
    name === '*' || trades.includes(name) || words.includes(` ${fold(name).trim()} `) ? duties : [],
  )
}

/** A duty of the user's own list, where the wish may speak of it. */
function ownDuty({ text }: Plan, { reach }: Aversion, duties: readonly string[]): Span | null {
  const words = text.slice(reach.start, reach.end).toLowerCase()
  for (const duty of duties) {
    const at = duty ? words.indexOf(duty.toLowerCase()) : -1
    if (at >= 0) return { start: reach.start + at, end: reach.start + at + duty.length }
  }
  return null
}

/** The sentence without the mark that closes it. */
function body({ text }: Plan, { span }: AnswerSentence): Span {
  const closing = /[.!…]+$/.exec(text.slice(span.start, span.end))
  return { start: span.start, end: span.end - (closing?.[0].length ?? 0) }
}
