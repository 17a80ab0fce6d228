import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpus, documentsIn } from './documents'
import { holds } from './whole'

const plans = [...corpus, ...documentsIn('plans'), ...documentsIn('../examples')]

/** Plans of every shape: bullets that are no Markdown, TOML, tables, sentences. */
const TYPED = [
  'corpus/fr/15-carreleuse-brest.md',
  'corpus/en/31-wind-technician-grimsby.md',
  'plans/fr-tableau-archives.md',
  'plans/en-prose-teacher.md',
]
/** As much of each as is typed letter by letter. */
const MOST = 600

describe('a plan is read while it is typed', () => {
  test.each(TYPED)('every beginning of %s', name => {
    const text = plans.find(({ path }) => path === name)?.text.slice(0, MOST) ?? ''
    expect(text).not.toBe('')
    for (let end = 0; end <= text.length; end++) holds(text.slice(0, end))
  })

  test('some beginnings of the others', () => {
    const beginnings = fc
      .constantFrom(...plans)
      .chain(({ text }) => fc.nat(text.length).map(end => text.slice(0, end)))
    fc.assert(fc.property(beginnings, holds), { numRuns: 200 })
  })
})
