import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse } from '../../server/core/markdown'
import { readDirectly } from '../../server/core/markdown/direct'
import { corpus, documentsIn } from './documents'
import { plainMarkdown } from './markdown-bits'
import { isRemarks, remarkTree, withOffsets } from './remark-tree'

/** MORE=100 npx vitest … looks a hundred times as long. */
const RUNS = 1500 * Number(process.env.MORE ?? 1)

/** The nodes of a text that is plain to its end. */
function plainly(text: string): readonly RootContent[] | null {
  const { nodes, end } = readDirectly(text, 0)
  return end === text.length ? nodes : null
}

describe('plain Markdown is read without remark, and as remark reads it', () => {
  test(
    'random lines of it, and of what borders on it',
    () => {
      let direct = 0
      fc.assert(
        fc.property(plainMarkdown, text => {
          isRemarks(parse(text))
          if (plainly(text)) direct++
        }),
        { numRuns: RUNS },
      )
      expect(direct).toBeGreaterThan(RUNS / 5)
    },
    20 * RUNS,
  )

  test('nearly all sections of plans are plain', () => {
    const sections = [...corpus, ...documentsIn('plans'), ...documentsIn('../examples')].flatMap(({ text }) =>
      parse(text).sections.map(({ start, section }) => text.slice(start, start + section.length)),
    )
    const plain = sections.filter(text => plainly(text))
    expect(plain.length / sections.length).toBeGreaterThan(0.95)
  })

  test.each([
    ['headings', '# One\n\n## Two ##\n\nThree\n=====\n\nFour\n----\n'],
    ['paragraphs', 'One\ntwo  \nthree\\\nfour\n\nfive \n'],
    ['lists', '- one\n  more\n  - two\n\n    three\n- four\n\n1. five\n2. six\nlazy\n\n* - 7) eight\n'],
    ['items without words', '-\n- one\n-\n  two\n-\n\n  three\n'],
    ['task boxes', '- [ ] open\n- [x] done\n- [ ] [x] both\n'],
    ['marks', '*a* _b_ **c** __d__ ***e*** **f*g*h** *a**b* snake_case 2 * 3 * 4 \\*no\\*\n'],
    ['links and code', '[a *b*](https://c.example/d) and `e` and `` f`g ``\n'],
    ['tables', '| a | b |\n|:--|--:|\n| *c* | |\n|| d\n\nEnd\n'],
    ['a table below words', 'Words\n| a |\n|---|\n| b |\n'],
    ['rules', 'a\n***\nb\n\n- c\n---\n_ _ _\n'],
    ['comments', 'a\n<!-- b\n\nc --> d\ne\n'],
    ['code', '```js x y\n# a\n```\n\n~~~\n~~~~\n'],
    ['quotations', 'a\n\n> b\n> c\n>\n> - d\n\n> [!note] e\n'],
    ['a list right below a quotation', '> a\n- b\n\n> c\n1. d\n'],
    ['ends of lines as Windows has them', '# a\r\n\r\nb  \r\nc\r\n- d\r\n\r\n- e\r\n'],
    ['signs alone', 'R&D, 5 < 6, a ] b [ c, \\d, x ` y\n'],
  ])('%s', (_, text) => {
    const wanted = remarkTree(text)
    expect(plainly(text)?.map(withOffsets)).toEqual('children' in wanted && wanted.children)
  })

  test.each([
    ['HTML', 'a <b>c</b>\n\n<div>\n'],
    ['entities', 'a &eacute;\n'],
    ['addresses between angles', '<https://a.example> <1@b.example>\n'],
    ['images', '![a](b)\n'],
    ['code on two lines', 'a `b\nc` d\n'],
    ['a title of a link', '[a](b "c")\n'],
    ['tabs', '-\ta\n\t- b\n'],
    ['indented code', 'a\n\n    b\n'],
    ['code in an item', '- ```\n  a\n  ```\n'],
    ['quotations that go on without their sign', '> a\nb\n'],
    ['a list that ends in a quotation', '> - a\n> + b\n'],
    ['tables without bars in front', 'a | b\n--- | ---\nc | d\n'],
    ['a bar that heads no table', '|\n|---|\n'],
    ['a null', 'a\0b\n'],
    ['an end of line of its own', 'a\rb\n'],
  ])('%s: as remark has it', (_, text) => {
    isRemarks(parse(text))
  })
})
