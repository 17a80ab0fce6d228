import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inspect, type Lint, lint } from '../../server/core/index'
import { lintText } from '../support'
import { corpus } from './documents'
import { isRemarks } from './remark-tree'
import { slipsOf } from './soup'

const slips = fc
  .constantFrom(...corpus)
  .chain(({ text }) => fc.tuple(fc.constant(text), slipsOf(text), slipsOf(text)))

const again = (text: string, { source, settings, today }: Lint, previous?: Lint): Lint =>
  lint({ ...source, text }, settings, today, previous)

test('what was read before changes nothing of what is read now', () => {
  fc.assert(
    fc.property(slips, ([text, first, second]) => {
      let before = lintText(text, { as: 'plan' })
      for (const next of [first, second, text]) {
        const after = again(next, before, before)
        const afresh = again(next, before)
        if (after.parsed) isRemarks(after.parsed)
        expect({ next, findings: after.findings, seen: inspect(after) }).toEqual({
          next,
          findings: afresh.findings,
          seen: inspect(afresh),
        })
        before = after
      }
    }),
    { numRuns: 6 },
  )
})

test('a document that is too large has no tree', () => {
  const small = lintText('# Goals\n\n- improve\n', { settings: { maxFileBytes: 30 } })
  const large = again(`${small.text}${'- improve\n'.repeat(3)}`, small, small)
  expect([large.skipped, large.parsed]).toEqual(['too-large', null])
  isRemarks(again(small.text, large, large).parsed ?? expect.fail('no tree'))
})
