import type { Span } from '../../text'
import type { Target } from '../model'
import { type Reading, readPhrase, readTokens } from '../phrase'
import { visibleText } from '../visible'
import { contextOf, phraseOf, type State } from './state'

/** The words that stand there, read as those of a label. */
export function again(span: Span, state: State): Reading {
  const whole = state.readings.find(
    reading => reading.span.start <= span.start && span.end <= reading.span.end,
  )
  const tokens = whole?.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  return tokens?.length && whole
    ? readTokens(tokens, whole.pack, contextOf(state, 'field'))
    : readPhrase(visibleText(state.text, span), contextOf(state, 'field'))
}

/** A role aimed at, how clearly it is named, and whether anything says where. */
export function target(reading: Reading, from: Target['from'], surroundings: boolean): Target {
  const { pack, tokens, terms } = reading
  const start = pack.sets.determiners.at(tokens, 0)
  const words = tokens.slice(start)
  const specific = terms.some(({ category }) => category === 'specific-role')
  const generic = terms.find(({ category }) => category === 'generic-role')
  const clarity = specific
    ? 'specific'
    : terms.some(
          ({ category, span: at }) => category === 'non-role' && at.start <= (words[2]?.start ?? at.start),
        )
      ? 'non-role'
      : generic
        ? 'generic'
        : 'other'
  return {
    ...phraseOf(reading),
    from,
    role: words
      .map(token => (token.spaced ? ' ' : '') + token.shown)
      .join('')
      .trim(),
    clarity,
    hasEnvironment: surroundings || hasModifier(reading, generic?.span ?? null),
  }
}

/** Words beside a generic role that say where or on what: « payroll technician », « HR consultant for … ». */
function hasModifier({ tokens, pack, terms }: Reading, role: { start: number; end: number } | null): boolean {
  if (!role) return false
  return tokens.some(token => {
    if (token.kind !== 'word' || (token.start >= role.start && token.end <= role.end)) return false
    if (
      pack.sets.stopWords.has(token.text) ||
      pack.sets.determiners.isWhole([token]) ||
      pack.sets.prepositions.isWhole([token])
    )
      return false
    return !terms.some(
      ({ category, span }) =>
        span.start <= token.start &&
        token.end <= span.end &&
        (category === 'quality' ||
          category === 'degree' ||
          category === 'buzzword' ||
          category === 'generic-role'),
    )
  })
}
