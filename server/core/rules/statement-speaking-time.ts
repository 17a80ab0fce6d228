import type { Answer } from '../plan/facts'
import type { Findings, Rule } from './rule'

type Says = {
  short: { seconds: number; min: number; max: number }
  long: { seconds: number; min: number; max: number }
  words: { words: number; max: number }
}
type Options = { wpm: number; minSeconds: number; maxSeconds: number; maxWords: number }

/** An answer is heard once: too short it says nothing, too long nobody listens any more. */
const rule: Rule<Says, {}, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'statement',
  kinds: ['statement'],
  sources: ['interviews'],
  readsToday: false,
  readsWords: true,
  options: { wpm: 0, minSeconds: 30, maxSeconds: 120, maxWords: 0 },

  *check(plan, { options }): Findings<Says> {
    for (const answer of plan.facts.answers) {
      const at = answer.question?.span ?? answer.sentences[0]?.span ?? plan.title
      if (!answer.isSpoken) {
        const max = options.maxWords || answer.wordLimit || Number.POSITIVE_INFINITY
        if (answer.words > max) yield { at, says: 'words', facts: { words: answer.words, max } }
        continue
      }
      const seconds = secondsOf(answer, options.wpm)
      const max = answer.limit ?? options.maxSeconds
      const min = Math.min(options.minSeconds, max)
      const facts = { seconds, min, max }
      if (seconds > max) yield { at, says: 'long', facts }
      // Other questions may well be answered in a sentence.
      else if (seconds < min && answer.isAboutGoals) yield { at, says: 'short', facts }
    }
  },
}

export default rule

/** How long the answer takes aloud. */
const secondsOf = ({ words, wordsPerMinute }: Answer, wpm: number): number =>
  Math.round((words / (wpm || wordsPerMinute)) * 60)
