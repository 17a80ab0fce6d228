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

/** Reads states of a document one after the other, each with the one before and without: both say the same. */
function expectSame(states: Iterable<(before: Lint) => string>, first: string): void {
  let before = lintText(first, { as: 'plan' })
  for (const state of states) {
    const next = state(before)
    const after = again(next, before, before)
    const afresh = again(next, before)
    expect({ next, findings: after.findings, seen: inspect(after) }).toEqual({
      next,
      findings: afresh.findings,
      seen: inspect(afresh),
    })
    if (after.parsed) isRemarks(after.parsed)
    before = after
  }
}

test('what was read before changes nothing of what is read now', () => {
  fc.assert(
    fc.property(slips, ([text, ...states]) =>
      expectSame(
        [...states, text].map(next => () => next),
        text,
      ),
    ),
    { numRuns: 6 },
  )
})

/** The same document with room before each heading, and before some other lines. */
function roomy(text: string): string {
  let count = 0
  return text.replace(/\n\n(#{1,6} )?/g, (found, heading: string | undefined) =>
    heading || ++count % 3 === 0 ? `\n${' '.repeat(80)}\n${heading ?? ''}` : found,
  )
}

/** Lines that open, end and tie sections, and lines that hang on what stands around them. */
const LINES = [
  '## Goals',
  '## Milestones for goal 1',
  '## Objectif 2 : devenir cheffe',
  '**Next steps**',
  'Goal 1:',
  'Steps\n-----',
  '- Pass the B2 exam by June 2027',
  '  - every week: read',
  '| Étape | Échéance |\n| --- | --- |\n| Finir le stage | mai 2027 |',
  'Deadline: 3 May 2027',
  'Confidence: 4/10',
  'I want to become a head nurse by 2030.',
]

/** A line more or a line less; the next room that there is takes the difference, so that all behind it stays in its place. */
function edited(text: string, at: number, line: string | null): string {
  const from = text.lastIndexOf('\n', at) + 1
  const next = text.indexOf('\n', from)
  const insert = line === null ? '' : `${line}\n`
  const until = line !== null || next < 0 ? from : next + 1
  const [before, behind] = [text.slice(0, from) + insert, text.slice(until)]
  return (
    before +
    behind.replace(/^ {2,}$/m, room => ' '.repeat(Math.max(0, room.length - insert.length + until - from)))
  )
}

const changes = (text: string) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.option(fc.constantFrom(...LINES))), {
    minLength: 3,
    maxLength: 6,
  })

const changed = (text: string) => fc.tuple(fc.constant(roomy(text)), changes(text))

/** So many passages that they are kept by the dozen, too. */
const long = fc
  .array(fc.constantFrom(...corpus), { minLength: 12, maxLength: 16 })
  .map(documents => documents.map(({ text }) => text.replace(/^---\n.*?\n---\n/s, '')).join('\n\n'))

test.each([
  ['a document', fc.constantFrom(...corpus).map(({ text }) => text), 12],
  ['a long one', long, 3],
])('what stands where it stood is read as if anew: %s', (_, texts, numRuns) => {
  fc.assert(
    fc.property(texts.chain(changed), ([text, edits]) =>
      expectSame(
        edits.map(
          ([at, line]) =>
            before =>
              edited(before.text, at, line),
        ),
        text,
      ),
    ),
    { numRuns },
  )
})

test('what is typed letter by letter is read as if it had been there from the start', () => {
  const typed = fc
    .constantFrom(...corpus)
    .chain(({ text }) => fc.tuple(fc.constant(roomy(text)), fc.nat(text.length), fc.constantFrom(...LINES)))
  fc.assert(
    fc.property(typed, ([text, place, line]) => {
      const start = text.indexOf('\n', place) + 1
      expectSame(
        Array.from(line, (letter, i) => ({ text: before }) => {
          const at = start + i
          return before.slice(0, at) + letter + before.slice(at).replace(/^ {2,}$/m, room => room.slice(1))
        }),
        text,
      )
    }),
    { numRuns: 6 },
  )
})

test.each([
  ['', 'Run a ward by 2030', 'Pass the', ' B2 exam'],
  [
    'without the accents it is meant with',
    "Obtenir d'ici a juin 2027 le poste de chef",
    'Passer',
    ' le permis',
  ],
])(
  'a line that stands where it stood is not read again, though its section is %s',
  (_, first, second, typed) => {
    let after = lintText(`## Goals\n\n- ${first}\n- ${second}`, { as: 'plan' })
    const known = []
    for (const letter of typed) {
      after = again(`${after.text}${letter}`, after, after)
      known.push(after.plan.goals[0]?.dates)
    }
    expect(new Set(known).size).toBe(1)
    expect(after.plan.goals.map(({ text }) => text)).toEqual([first, second + typed])
  },
)

test('a line that stands where it stood is read again where it shows something else', () => {
  const first = lintText('## Goals\n\n- Run a ward by **30 May** 30 June 2030\n- Re', { as: 'plan' })
  const typed = again(`${first.text}st`, first, first)
  const ends = ({ plan }: Lint): string => String(plan.goals[0]?.deadline?.end)
  const before = ends(typed)
  const struck = again(typed.text.replaceAll('**', '~~'), typed, typed)
  expect([before, ends(struck)]).toEqual(['2026-05-30', '2030-06-30'])
})

test('what stands where it stood is taken over', () => {
  const plan = '# Plan\n\n## Goals\n\n- Pass the B2 exam\n      \n## More goals\n\n- Run a ward by 2030\n'
  const before = lintText(plan, { as: 'plan' })
  const after = again(plan.replace('exam\n      ', 'exam soon\n '), before, before)
  expect(after.plan.goals.map(({ text }) => text)).toEqual(['Pass the B2 exam soon', 'Run a ward by 2030'])
  expect(after.plan.goals[1]).toBe(before.plan.goals[1])
  expect(after.plan.goals[0]).not.toBe(before.plan.goals[0])
})

test('a document that is too large has no tree', () => {
  const small = lintText('# Goals\n\n- improve\n', { settings: { maxFileBytes: 30 } })
  const large = again(`${small.text}${'- improve\n'.repeat(3)}`, small, small)
  expect([large.skipped, large.parsed]).toEqual(['too-large', null])
  isRemarks(again(small.text, large, large).parsed ?? expect.fail('no tree'))
})
