import { isPlural, isVerbTerm, type Measured, type Run } from './measured'
import type { Pack } from './pack'
import { type Token, tokenAt } from './tokens'

/** A year of ours, and no number of things. */
export const isYear = ({ text }: Token): boolean => text.length === 4 && /^(?:19|20)\d\d$/.test(text)

/** `past papers 2019 to 2025`, « annales 2019-2024 »: one for each year. */
export function yearsOf({ tokens }: Measured, { dates }: Pack, i: number): Run | null {
  const first = tokens[i]
  if (!first || !isYear(first)) return null
  const second = tokens[i + 2]
  if (!second || !isYear(second) || !(Number(first.text) < Number(second.text))) return null
  const prior = tokenAt(tokens, i - 1)
  const joins = tokens[i + 1]?.text === '-' || dates.find(tokens, i + 1, 'rangeTo')?.length === 1
  return joins && prior?.kind === 'word' && isPlural(prior) ? { from: i - 1, to: i + 3 } : null
}

/** `First hire`, « Deuxième camion »: the thing itself is counted, where nothing is done with it. */
export function firstOf({ tokens, leading, terms }: Measured, { sets, dates }: Pack, i: number): Run | null {
  const ordinal = i === leading || i === 0 ? dates.find(tokens, i, 'ordinal') : null
  if (!ordinal) return null
  const at = i + ordinal.length
  const thing = tokens[at]
  if (thing?.kind !== 'word' || isPlural(thing) || sets.timeUnits.at(tokens, at) > 0) return null
  const isIdiom = sets.idioms.at(tokens, i) > 0 || sets.prepositions.at(tokens, at) > 0
  return isIdiom || terms.some(term => isVerbTerm(term) && term.span.start === thing.start)
    ? null
    : { from: i, to: at + 1 }
}
