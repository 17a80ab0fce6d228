import type { Reading } from '../phrase'

/** What a document allows an answer: seconds to say it in, words to write it in. */
export interface Limits {
  readonly seconds: number | null
  readonly words: number | null
}

/** The limits that lines set: `max 2 minutes`, « Répondre en 90 secondes », `(350 words)`. */
export function limitIn(readings: readonly Reading[]): Limits {
  let seconds: number | null = null
  let words: number | null = null
  for (const { tokens, pack } of readings) {
    const { timeCues, minutes, seconds: second, words: word } = pack.statements
    for (let i = 0; i < tokens.length; i++) {
      const length = timeCues.at(tokens, i)
      // `(2 minutes)`, beside a question, needs no cue.
      const at = length ? i + length : tokens[i]?.text === '(' ? i + 1 : -1
      const figure = tokens[at]?.kind === 'number' ? Number.parseFloat(tokens[at]?.text ?? '') : Number.NaN
      if (Number.isNaN(figure)) continue
      if (minutes.at(tokens, at + 1)) seconds ??= figure * 60
      else if (second.at(tokens, at + 1)) seconds ??= figure
      else if (word.at(tokens, at + 1)) words ??= figure
    }
  }
  return { seconds, words }
}
