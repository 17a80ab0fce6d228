import { hasLastDay } from '../model'
import type { Reading } from '../phrase'
import type { SectionType } from '../words'
import { isRole } from './aims'
import type { Labelled } from './fields'
import { typesOf } from './sections'
import type { State } from './state'

/** « Where this is all going »: six words. */
const LONGEST_ANNOUNCEMENT = 6

/** `North star: …`, « Mon rêve : … »: the label is a heading in small. */
export function announces(label: Labelled, reading: Reading, state: State): SectionType | null {
  const words = reading.tokens.filter(token => token.end <= label.label.end)
  const [type] = typesOf(words, state.headings)
  const isAim = type === 'vision' || type === 'goals' || type === 'horizon'
  return words.length <= LONGEST_ANNOUNCEMENT && isAim ? type : null
}

/** `The long line: head of conservation by 2031`: whatever the label, a post and its day are an aim. */
export const namesPost = ({ types, value }: Labelled): SectionType | null =>
  types.length === 0 &&
  value.terms.some(term => isRole(term) && term.span.start === value.tokens[value.leading]?.start) &&
  hasLastDay(value.dates)
    ? 'goals'
    : null
