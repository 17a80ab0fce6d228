import type { Span } from '../../text'
import type { FormSet } from '../form-set'
import type { Token } from '../tokens'

/** Where the forms stand in the author's own voice, as token indexes. */
export function placesOf(tokens: readonly Token[], forms: FormSet): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = []
  for (let i = 0; i < tokens.length; i++) {
    const length = tokens[i]?.quoted ? 0 : forms.at(tokens, i)
    if (!length) continue
    places.push([i, i + length])
    i += length - 1
  }
  return places
}

/** Some form stands there, and not as a quotation. */
export const hasOwn = (tokens: readonly Token[], forms: FormSet): boolean =>
  placesOf(tokens, forms).length > 0

/** The place of the tokens from one index up to another. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, to - 1)]?.end ?? 0,
})

/** The same as places in the document. */
export const spansOf = (tokens: readonly Token[], forms: FormSet): Span[] =>
  placesOf(tokens, forms).map(([from, to]) => spanOf(tokens, from, to))
