import { type Reading, readTokens } from '../phrase'
import { contextOf, type State } from './state'

/** The goal's own words, without `Goal 2:` before them. */
export function withoutOpener(reading: Reading, to: number, state: State): Reading {
  const rest = reading.tokens.slice(to)
  return rest.some(token => token.kind === 'word')
    ? { ...readTokens(rest, reading.pack, contextOf(state, 'text')), opener: reading.opener }
    : reading
}

/** Where words may be added to a phrase: behind its last word, before its closing punctuation. */
export function tailOf(line: { readonly text: string; offset(index: number): number }): number {
  let end = line.text.length
  while (end > 0 && /[\s.;,:!]/.test(line.text.charAt(end - 1))) end--
  return end > 0 ? line.offset(end - 1) + 1 : line.offset(0)
}
