import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import type { Token } from '../tokens'

/** Cuts tokens into sentences at a full stop, a question or exclamation mark that a new sentence follows. */
export function sentencesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const sentences: (readonly Token[])[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue
    sentences.push(tokens.slice(from, i + 1))
    from = i + 1
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return sentences
}

/** The sentences of a line. */
export const sentencesIn: (reading: Reading) => readonly (readonly Token[])[] = remembered(({ tokens }) =>
  sentencesOf(tokens),
)

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (token.kind !== 'mark' || !['.', '!', '?', '…'].includes(token.text) || !next?.spaced) return false
  // « Ex. : obtenir … »
  if (next.text === ':' || next.text === ',' || next.text === ';') return false
  if (token.text !== '.') return true
  const prior = tokens[i - 1]
  const short = prior?.kind === 'word' && prior.shown.length <= 4 && prior.capital && next.kind === 'number'
  return (
    !short &&
    (next.capital || next.kind !== 'word' || prior?.kind === 'number' || (prior?.text.length ?? 0) > 4)
  )
}
