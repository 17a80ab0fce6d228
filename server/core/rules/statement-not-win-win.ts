import type { Answer } from '../plan/facts'
import type { Plan } from '../plan/model'
import type { StatementPhrases } from '../plan/statement-words'
import { answerTail, blank } from '../plan/writing'
import type { Findings, Fix, Rule } from './rule'

type Says = { employerGain: {}; ownGain: {}; bothGains: {}; employer: {} }
type Offers = { addHalves: {} }
type Half = 'employerGain' | 'ownGain' | 'employerNamed'
type Options = { require: { readonly [H in Half]: boolean } }

/** An answer convinces when both sides win by it: what the employer gains, and what the job gives. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'statement',
  kinds: ['statement'],
  sources: ['interviews'],
  readsToday: false,
  readsWords: true,
  options: { require: { employerGain: true, ownGain: true, employerNamed: true } },
  settings: ['lexicon.add.contribute', 'lexicon.add.enable'],

  *check(plan, { options, write }): Findings<Says, Offers> {
    const { answers, application } = plan.facts
    const sentences = answers.flatMap(answer => answer.sentences)
    // A statement of one's own, for nobody's ears, owes nothing to an employer.
    if (!application?.job || sentences.length === 0) return
    const isLong = sentences.length > 1
    const lacks = {
      employerGain: options.require.employerGain && isLong && !sentences.some(one => one.isEmployerGain),
      ownGain: options.require.ownGain && isLong && !sentences.some(one => one.isOwnGain),
      employer:
        options.require.employerNamed &&
        !application.hasEmployer &&
        !sentences.some(one => one.namesEmployer || one.isEmployerGain),
    }
    const says = saidOf(lacks)
    if (!says) return
    const words = write(plan.language).statement
    // With one sentence more, a short answer is asked for both.
    const adds = {
      theirs: lacks.employerGain || lacks.employer,
      mine: options.require.ownGain && !sentences.some(one => one.isOwnGain),
    }
    yield { at: plan.title, says, facts: {}, fixes: halves(plan, answers, adds, words) }
  },
}

export default rule

type Lacks = Readonly<Record<'employerGain' | 'ownGain' | 'employer', boolean>>

/** The missing halves; that nobody is addressed is said where nothing else is missing. */
function saidOf({ employerGain, ownGain, employer }: Lacks): keyof Says | null {
  if (employerGain && ownGain) return 'bothGains'
  if (employerGain) return 'employerGain'
  return ownGain ? 'ownGain' : employer ? 'employer' : null
}

/** Sentences to fill in, at the end of the answer about goals. A sentence on their gain names them, too. */
function halves(
  plan: Plan,
  answers: readonly Answer[],
  adds: { readonly theirs: boolean; readonly mine: boolean },
  words: StatementPhrases,
): Fix<Offers>[] {
  const answer = answers.findLast(({ isAboutGoals }) => isAboutGoals) ?? answers.at(-1)
  if (!answer) return []
  const { blanks } = words
  const theirs = words.employerGain(blank('team', blanks.team), blank('result', blanks.result))
  const mine = words.ownGain(blank('offer', blanks.offer), blank('gain', blanks.gain))
  const lines = [...(adds.theirs ? [theirs] : []), ...(adds.mine ? [mine] : [])]
  return [{ offers: 'addHalves', facts: {}, edits: [answerTail(plan, answer, lines.join(' '))] }]
}
