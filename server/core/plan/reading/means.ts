import type { Span } from '../../text'
import { once } from '../lazily'
import type { FrontMatter } from '../model'
import { goalsOf, inPassages } from './gathered'
import type { State } from './state'

/** Where resources of the plan stand: a label, a line of a section of means, words such as « funded until 2028 ». */
export function readMeans(state: State, _meta: FrontMatter): readonly Span[] {
  const labelled = state.fields.filter(({ type, empty }) => type === 'means' && !empty)
  const listed = state.notes.filter(
    ({ section, text }) => section.types[0] === 'means' && /\p{L}/u.test(text),
  )
  // A cell or label of one goal is that goal's alone.
  const owned = once(
    () => new Set(goalsOf(state).flatMap(({ fields }) => fields.map(({ value }) => value.span.start))),
  )
  const said = namingMeans(state).filter(({ span }) => !owned().has(span.start))
  const spans = [...labelled.map(({ value }) => value.span), ...[...listed, ...said].map(({ span }) => span)]
  return [...new Map(spans.map(span => [span.start, span])).values()].sort((a, b) => a.start - b.start)
}

const namingMeans = inPassages(readings =>
  readings.filter(({ terms }) => terms.some(({ category }) => category === 'means')),
)
