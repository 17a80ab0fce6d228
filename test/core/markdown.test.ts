import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Parsed, parse } from '../../server/core/markdown'
import { corpus, documentsIn } from './documents'
import { isRemarks } from './remark-tree'
import { BITS, soup } from './soup'

const plans = [...corpus, ...documentsIn('plans'), ...documentsIn('kinds'), ...documentsIn('../examples')]

/** What bounds a section, what hides the bound, and what one section says to another. */
const TURNS = [
  '# H\n',
  '\n# ',
  '#\n',
  '#######\n',
  '\\# no\n',
  '\t# tab\n',
  ' # one space\n',
  '- # in list\n',
  '> # in quote\n',
  '    code\n',
  'Setext\n===\n',
  'Setext\n---\n',
  '```\n# code\n',
  '~~~\n',
  '<!-- \n# hidden\n',
  '<div>\n# inside\n',
  '</div>\n\n',
  '<pre>\n',
  '</pre>\n',
  '<script>\n',
  '- [ ] open\n',
  '- [x] done\n',
  '[x]: done\n',
  '> [!note] a callout\n',
  'said so[^1]\n',
  '[^1]: as she said\n',
  '[^1]: https://a.example/b\n',
  '[foo]',
  '[foo][]',
  '[Foo]: <b c> "t"\n',
  '[foo]:\n/address\n',
  '[a\nb]: c\n',
  "'over\n# two lines'\n",
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  '|---|\n',
  '---\ntype: career-plan\n---\n',
  '\r',
  '\r\n',
  '\ufeff',
  '\0',
] as const

const bit = fc.constantFrom(...TURNS, ...BITS)
const document = fc.oneof(
  fc.array(bit, { maxLength: 30 }).map(bits => bits.join('')),
  fc
    .tuple(fc.constantFrom(...plans), fc.nat(2000))
    .map(([{ text }, from]) => text.slice(text.indexOf('\n', from) + 1).slice(0, 800)),
  fc.constantFrom(...plans).map(({ text }) => text.slice(0, 800)),
)

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.nat(3), fc.nat(40)),
  put: fc.oneof(
    fc.constant(''),
    bit,
    bit.map(whole => whole.slice(0, 3)),
    fc.string({ maxLength: 2 }),
  ),
})

function edited(text: string, { at, gone, put }: { at: number; gone: number; put: string }): string {
  const from = Math.floor(at * text.length)
  return text.slice(0, from) + put + text.slice(from + gone)
}

/** MORE=100 npx vitest … looks a hundred times as long. */
const RUNS = 250 * Number(process.env.MORE ?? 1)

describe('the tree is the one that remark gives the whole text', () => {
  test('of every plan', () => {
    for (const { text } of plans) isRemarks(parse(text))
  })

  test(
    'of random pieces of Markdown',
    () => {
      fc.assert(
        fc.property(fc.oneof(document, soup), text => isRemarks(parse(text))),
        { numRuns: RUNS },
      )
    },
    50 * RUNS,
  )

  test(
    'of documents that are typed in',
    () => {
      fc.assert(
        fc.property(document, fc.array(edit, { minLength: 1, maxLength: 15 }), (text, edits) => {
          let parsed = parse(text)
          for (const one of edits) {
            parsed = parse(edited(parsed.text, one), parsed)
            isRemarks(parsed)
          }
        }),
        { numRuns: RUNS },
      )
    },
    200 * RUNS,
  )
})

describe('what was not touched is kept', () => {
  const text = '# A\n\n- one\n\n# B\n\n- two\n\n# C\n\n- three\n'
  const keptOf = (before: Parsed, after: Parsed): readonly boolean[] =>
    after.sections.map(({ section }) => before.sections.some(old => old.section === section))

  test.each([
    ['- one', '- one more', [false, true, true]],
    ['- two', '- 2', [true, false, true]],
    ['# B', '## B', [false, false, true]],
    ['- two', '- [ ] two', [true, false, true]],
    ['- two', '[^1]: as she said', [true, false, true]],
    ['- two', '> [!note] two', [true, false, true]],
    ['- two', '```\n', [true, false]],
    ['\n# B', '', [false, true]],
    ['# A', '---\ntype: plan\n---\n\n# A', [false, false, true, true]],
  ])('%j gives way to %j', (old, put, kept) => {
    const before = parse(text)
    const after = parse(text.replace(old, put), before)
    isRemarks(after)
    expect(keptOf(before, after)).toEqual(kept)
  })

  test('an earlier state is none the worse for it', () => {
    const before = parse(text)
    parse(`Well\n${text}`, before)
    isRemarks(before)
  })

  test.each([
    ['a label on two lines, with brackets in it', '[x\ny \\[z\\] w]: a\n\n# B\n\n[x y \\[z\\] w]\n'],
    ['a label below the heading of another section', '[x] and [X][]\n\n# B\n\n> [x]: a\n'],
    ['a footnote with an address alone', 'Said so[^1]\n\n# B\n\n[^1]: https://a.example/b\n'],
    ['no label: an open task', '- [ ] a\n\n# B\n\n[ ]: b\n'],
    ['no label: a done task that a colon follows', '- [x]: a b\n\n# B\n\n[x] c\n'],
  ])('%s', (_, text) => {
    isRemarks(parse(text))
  })

  test('a link label that finds its address is read again, and only there', () => {
    const before = parse('# A\n\n[x] y\n\n# B\n\nz\n\n# C\n\n- c\n')
    const after = parse(`${before.text}\n[x]: /y\n`, before)
    isRemarks(after)
    expect(keptOf(before, after)).toEqual([false, true, false])
  })
})
