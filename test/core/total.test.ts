import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpus, documentsIn } from './documents'
import { slipsOf, soup } from './soup'
import { holds, isWrittenIn, readsAlikeTwice } from './whole'

const plans = [...corpus, ...documentsIn('plans')]

describe('nothing in a document makes it throw, every place lies inside it, and goals are its own words', () => {
  test('random pieces of Markdown', () => {
    fc.assert(fc.property(soup, holds), { numRuns: 800 })
  })

  test('random pieces of Markdown under a heading for goals', () => {
    const heads = fc.constantFrom('## Goals\n\n- ', '## Objectifs\n\n')
    fc.assert(
      fc.property(heads, soup, (head, text) => holds(head + text)),
      { numRuns: 600 },
    )
  })

  test('slips of the hand in whole plans', () => {
    const slips = fc.constantFrom(...plans).chain(({ text }) => slipsOf(text))
    fc.assert(fc.property(slips, holds), { numRuns: 200 })
  })

  test('every plan as it is', () => {
    for (const { text } of plans) holds(text)
  })

  test.each([
    ['quotations in quotations', `${'>'.repeat(5000)} Learn Excel`],
    ['lists in lists on a line', `${'- '.repeat(5000)}Learn Excel`],
    ['lists in lists', Array.from({ length: 700 }, (_, i) => `${' '.repeat(2 * i)}- Learn ${i}`).join('\n')],
    ['lists of HTML', `${'<ul><li>'.repeat(5000)}Learn Excel`],
    ['brackets', `- ${'['.repeat(5000)}Learn Excel${']'.repeat(5000)}`],
    ['stars', `- ${'*a '.repeat(3000)}`],
  ])('%s without end', (_, text) => {
    holds(`## Goals\n\n${text}\n`)
  })
})

describe('the same text gives the same reading, findings and fixes', () => {
  test('random pieces of Markdown', () => {
    fc.assert(fc.property(soup, readsAlikeTwice), { numRuns: 150 })
  })

  test('every plan', () => {
    for (const { text } of plans) readsAlikeTwice(text)
  })
})

describe('how words are compared with what is written', () => {
  test.each([
    ['Pass the **crane** test', 'Pass the crane test'],
    ['Renew [the card](https://a.example/x)', 'Renew the card'],
    ['Teach knots &amp; splices', 'Teach knots & splices'],
    ['Sell 30\u202f000 loaves', 'Sell 30 000 loaves'],
    ['see `code` soon', 'see … soon'],
  ])('%s', (source, shown) => {
    expect(isWrittenIn(source, shown)).toBe(true)
  })

  test.each([
    ['Pass the crane', 'Pass the crane test'],
    ['Pass the crane test and more', 'Pass the crane test'],
  ])('not %s', (source, shown) => {
    expect(isWrittenIn(source, shown)).toBe(false)
  })
})
