import type { Span } from '../../text'
import type { Clauses, Deed } from '../clauses'
import { beginsAt } from '../measured'
import type { Verb } from '../model'
import type { Reading } from '../phrase'
import { isVerbAt, sideBySide } from './deeds'
import { hedgesOf } from './hedges'

const NONE: Clauses = { hedges: [], deeds: [], approach: null }

/** What the parts of a goal's sentence do: take back, add another thing to do, say what for. */
export function clausesOf(reading: Reading, verb: Verb | null): Clauses {
  const hedges = hedgesOf(reading, verb)
  if (!verb) return hedges.length > 0 ? { ...NONE, hedges } : NONE
  const deeds = sideBySide(reading, verb)
  const approach = verb.category === 'avoid' ? approachOf(reading, verb, deeds) : null
  return hedges.length > 0 || deeds.length > 0 || approach ? { hedges, deeds, approach } : NONE
}

/** « …, to become », « pour rejoindre », `for the day unit`; or another thing to do that is no leaving. */
function approachOf(reading: Reading, verb: Verb, deeds: readonly Deed[]): Span | null {
  const { tokens, terms, pack } = reading
  const { sets } = pack
  const next = deeds[1]
  const leaves = beginsAt(next?.span, 'avoid', terms)
  if (next && !leaves) return next.span
  const isLimit = terms.some(({ span, group }) => span.start === verb.span.start && group === 'limit')
  for (let i = tokens.findIndex(({ start }) => start >= verb.span.end); i > 0 && i < tokens.length; i++) {
    const span = { start: tokens[i]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
    if (sets.purposes.at(tokens, i)) return span
    const to = sets.purposeVerbs.at(tokens, i)
    if (to && (isVerbAt(reading, i + to) || sets.become.at(tokens, i + to))) return span
    const into = isLimit ? 0 : sets.exchanges.at(tokens, i)
    if (into && sets.determiners.at(tokens, i + into)) return span
  }
  return null
}
