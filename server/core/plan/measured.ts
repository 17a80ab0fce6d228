import type { Span } from '../text'
import type { DateReading, Term } from './model'
import type { Token } from './tokens'

/** A phrase as the measure reader needs it. */
export interface Measured {
  readonly tokens: readonly Token[]
  readonly terms: readonly Term[]
  readonly dates: readonly DateReading[]
  readonly cadence: Span | null
  /** Index of the token where the main verb stands, once lead-ins are gone. */
  readonly leading: number
}

/** Tokens `from` to `to`, the last one left out. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** The term is a verb of some kind. */
export const isVerbTerm = ({ category }: Term): boolean =>
  category === 'vague-verb' ||
  category === 'observable' ||
  category === 'activity' ||
  category === 'avoid' ||
  category === 'plain-verb'

/** A term of the category begins with the token, or with what stands where it does. */
export const beginsAt = (
  place: { readonly start: number } | undefined,
  category: Term['category'],
  terms: readonly Term[],
): boolean => terms.some(term => term.category === category && term.span.start === place?.start)

const PLURALS = new Set([
  'feet',
  'teeth',
  'people',
  'men',
  'women',
  'children',
  'staff',
  'chevaux',
  'travaux',
])

/** « des », « les », `these`: several of the thing. */
export const isSeveral = ({ fold }: Token): boolean => /[^ihu]s$|[^t]his$|ese$/.test(fold)

/** What a plural looks like in English and French alike: -s, -x; never -ss. */
export const isPlural = ({ fold, plural }: Token): boolean =>
  plural || (!fold.endsWith("'s") && looksPlural(fold))

const looksPlural = (fold: string): boolean =>
  PLURALS.has(fold) ||
  (fold.length > 3 && /[sx]$/.test(fold) && !/(?:ss|us|is)$/.test(fold)) ||
  /[^s]is$/.test(fold)
