import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inclusiveEnd } from '../../server/core/plan/inclusive'

/** What `inclusiveEnd` stands for. */
const INCLUSIVE =
  /(?:[·•‧]\p{L}{1,6}(?:[·•‧]s)?(?![\p{L}\p{M}])|\((?:e|ne|le|se|te|fe|ve|s|es|trice|rice|euse|ère)s?\)|[-/](?:e|ne|se|fe|ère|trice|rice|euse|es|nes|ses)(?![\p{L}\p{M}\p{N}-]))/uy

function expected(text: string, at: number): number {
  INCLUSIVE.lastIndex = at
  return at + (INCLUSIVE.exec(text)?.[0].length ?? 0)
}

const pieces = fc.constantFrom(
  ...[
    '·',
    '•',
    '‧',
    '(',
    ')',
    '-',
    '/',
    'e',
    's',
    'S',
    'ne',
    'ère',
    'È',
    'trice',
    'euse',
    'x',
    '1',
    '\u0301',
    ' ',
    '𝐀',
  ],
)

test('an inclusive ending stops where its form says', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 8 }).map(all => all.join('')),
      fc.nat(8),
      (text, at) => {
        fc.pre(at <= text.length && !/[\ud800-\udbff]/.test(text.charAt(at - 1)))
        expect(inclusiveEnd(text, at)).toBe(expected(text, at))
      },
    ),
    { numRuns: 20_000 },
  )
})
