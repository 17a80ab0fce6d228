import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenEnd } from '../../server/core/plan/characters'

/** What `tokenEnd` stands for. */
const TOKEN =
  /\d+(?:[.,]\d+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|\ufffc+|[^\s\p{L}\d]/gu

function cut(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at)
    if (end > at) found.push(text.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return found
}

const pieces = fc.constantFrom(
  ..."ab zÉéœŒß×÷ªº ',.’ʼ\u0301٣Ⅳ½²12\ufffc\u00a0\u202f\ufeff\n\t-–«»()[]🎯日本ɐǅπ",
  '\ud800',
  '\udc00',
  '𝐀',
  '𞤀',
  '\u{1F3FD}',
)

test('text is cut into words, numbers and marks where the classes of Unicode say', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map(all => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      text => {
        expect(cut(text)).toEqual(text.match(TOKEN) ?? [])
      },
    ),
    { numRuns: 3000 },
  )
})
