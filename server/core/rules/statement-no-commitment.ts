import type { AnswerSentence } from '../plan/facts'
import type { Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { answerTail, blank } from '../plan/writing'
import type { Span } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Says = { indifferent: { phrase: string }; praise: { phrase: string }; noReason: {} }
type Answers = Plan['facts']['answers']
type Offers = { addReason: {} }
type Options = { phrases: { readonly add: readonly string[] } }

/** « Any job will do »: what could be said to any employer gives this one no reason to choose. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'statement',
  kinds: ['statement'],
  sources: ['interviews'],
  readsToday: false,
  readsWords: true,
  options: { phrases: { add: [] } },

  *check(plan, { options, write }): Findings<Says, Offers> {
    const { answers, application } = plan.facts
    const sentences = answers.flatMap(answer => answer.sentences)
    if (!application?.job || sentences.length === 0) return
    const indifferent = sentences.flatMap(sentence =>
      first(indifferenceIn(plan, sentence, options.phrases.add)),
    )
    for (const at of indifferent)
      yield { at, says: 'indifferent', facts: { phrase: plan.text.slice(at.start, at.end) } }
    if (indifferent.length > 0) return
    // Where a reason is given, one answer of several may still be nothing but praise.
    const isReasoned = sentences.some(({ isReason }) => isReason)
    const own = isReasoned ? answers.find(isPraise) : undefined
    if (isReasoned && !own) return
    const fixes = reasonFixes(plan, write(plan.language), own)
    const [praise] = (own?.sentences ?? sentences).flatMap(sentence => sentence.praise)
    if (praise) {
      const phrase = plan.text.slice(praise.start, praise.end)
      yield { at: praise, severity: 'info', says: 'praise', facts: { phrase }, fixes }
    } else yield { at: plan.title, severity: 'info', says: 'noReason', facts: {}, fixes }
  },
}

export default rule

/** Every sentence of it praises, and none gives a reason. */
const isPraise = ({ sentences }: Answers[number]): boolean =>
  sentences.length > 0 && sentences.every(({ praise, isReason }) => praise.length > 0 && !isReason)

const first = (spans: readonly Span[]): readonly Span[] => spans.slice(0, 1)

/** What could be said to anybody, in the pack's words or the user's own. */
function indifferenceIn(
  { text }: Plan,
  { span, indifference }: AnswerSentence,
  add: readonly string[],
): readonly Span[] {
  const words = text.slice(span.start, span.end).toLowerCase()
  const own = add.flatMap(phrase => {
    const at = phrase ? words.indexOf(phrase.toLowerCase()) : -1
    return at < 0 ? [] : [{ start: span.start + at, end: span.start + at + phrase.length }]
  })
  return [...indifference, ...own]
}

function reasonFixes(plan: Plan, { statement }: Phrases, own?: Answers[number]): Fix<Offers>[] {
  const { answers } = plan.facts
  const answer = own ?? answers.findLast(({ isAboutGoals }) => isAboutGoals) ?? answers.at(-1)
  if (!answer) return []
  const reason = statement.reason(blank('fact', statement.blanks.fact))
  return [{ offers: 'addReason', facts: {}, edits: [answerTail(plan, answer, reason)] }]
}
