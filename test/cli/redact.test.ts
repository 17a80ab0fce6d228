import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../server/cli/words/index'
import { catalogue, languages, readerFor, ruleText } from '../../server/core/index'
import type { Variant } from '../../server/core/plan/model'
import { corpus, documentsIn } from '../core/documents'
import { inEveryFormat } from './every-format'
import { goalmark, WEAK } from './world'

const RULES = ['--rule', 'directive-unused:info', '--rule', 'specific-vague-verb:error']
const STRICT = ['--redact', '--preset', 'strict', ...RULES]
/** What is written there, but for fingerprints. */
const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/\b[0-9a-f]{32}\b/g, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? []

/** A plan that makes many rules speak, with three words of its own wherever words can stand. */
const planOf = ([one, two, three]: readonly [string, string, string]): string => `---
date: 2026-01-15
target: ${one} manager
- ${two}: [
---

# My ${one} plan

## Goals of ${two}

- Get better at ${one}
- Improve my ${two}, ${three}, etc.
- Finish the ${three} course by 05/06/2026
- Pass the ${one} exam in March 2025
  - [ ] Enrol at ${two} by 2 March 2027
  - [ ] Meet ${three} by 2 March 2026
- Learn ${two} one day <!-- goalmark-disable-line time-vague-deadline -- ${three} decides -->
- Read ${one} \`${two}\` [${three}](https://${three}.example)

<!-- goalmark-disable ${two} -- ${one} -->

| Goal | Deadline |
| --- | --- |
| Study ${one} | ${two} |

${three} is what I want to become in five years.
`

const TOLD = [
  'plan-invalid-front-matter',
  'directive-unknown-rule',
  'specific-vague-verb',
  'specific-vague-term',
  'time-no-deadline',
  'time-ambiguous-date',
]

const VARIANTS: readonly Variant[] = ['okr', 'idp', 'interview', 'written', 'personal']

// No pack knows words that begin like these.
const word = fc.stringMatching(/^[bdfgkmp]{5}$/).map(tail => `zqx${tail}`)

describe('--redact', () => {
  test('drops every word of the plan, in every format: nobody can tell from it what the words were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(word, word, word), async words => {
        const first = await inEveryFormat(['p.md', ...STRICT], { 'p.md': planOf(words) })
        const other = await inEveryFormat(['p.md', ...STRICT], {
          'p.md': planOf(['zqxbbbbb', 'zqxddddd', 'zqxfffff']),
        })
        expect(first).toEqual(other)
        for (const report of Object.values(first.reports)) {
          for (const rule of TOLD) expect(report).toContain(rule)
        }
        expect(JSON.stringify(first)).not.toContain('zqx')
      }),
      { numRuns: 20, seed: Number(process.env.SEED ?? 1) },
    )
  })

  test.each(Object.keys(languages))('leaves of real plans what Goalmark says of any, in %s', async locale => {
    const plans = [...corpus.filter((_, n) => n % 8 === 0), ...documentsIn('plans')]
    const files = Object.fromEntries(plans.map(({ text }, n) => [`p${n}.md`, text]))
    const all = await inEveryFormat(['.', ...STRICT, '--locale', locale], files)
    const anyPlan = await inEveryFormat(['p.md', ...STRICT, '--locale', locale], {
      'p.md': planOf(['zqxbbbbb', 'zqxddddd', 'zqxfffff']),
    })
    const language = readerFor(locale)
    const { findings, fixable, left, skipped, kinds } = wordsFor(locale).report
    const reasons = Object.entries(skipped).map(([reason, say]) => `${reason} ${say(1)} ${say(2)}`)
    const ending = [findings({ errors: 2, warnings: 2, infos: 2 }), fixable(2), left(2, reasons.join())]
    const titles = catalogue().map(({ id }) => ruleText(id, language).title)
    const own = new Set(
      wordsIn(JSON.stringify([anyPlan, titles, VARIANTS, kinds, language.person.ui.severity, ending])),
    )
    const theirs = new Set(plans.flatMap(({ text }) => wordsIn(text)).filter(said => !own.has(said)))
    expect(theirs.size).toBeGreaterThan(500)
    for (const [format, report] of Object.entries(all.reports)) {
      expect(report).toContain('staging-no-near-step')
      expect([format, wordsIn(report).filter(said => theirs.has(said))]).toEqual([format, []])
    }
  })
})

test('a redacted report for a person is a table of rules and places', async () => {
  const { stdout } = await goalmark(['weak.md', '--redact'], { files: { 'weak.md': WEAK } })
  expect(stdout).toBe(`weak.md

   10:3  warning  Vague verb  specific-vague-verb
   10:3  warning  No deadline  time-no-deadline
  12:69  info     Vague term  specific-vague-term

1 plan linted, counting from 15 January 2026.
2 warnings and 1 info. --fix can take care of one of them.
`)
})

test('a redacted report keeps places and counts for programs, and what is silenced without the reason', async () => {
  const plan = WEAK.replace(
    'sourdough',
    'sourdough <!-- goalmark-disable-line time-no-deadline -- the mill decides -->',
  )
  const both = await inEveryFormat(['weak.md'], { 'weak.md': plan })
  const redacted = await inEveryFormat(['weak.md', '--redact'], { 'weak.md': plan })
  const [open, shut] = [both, redacted].map(({ reports }) => JSON.parse(reports.json))
  expect(shut.summary).toEqual(open.summary)
  const schema = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')),
  )
  schema(shut)
  expect(schema.errors).toBeNull()
  const placesOf = (report: { files: { findings: { rule: string; offset: number; length: number }[] }[] }) =>
    report.files[0]?.findings.map(({ rule, offset, length }) => [rule, offset, length])
  expect(placesOf(shut)).toEqual(placesOf(open))
  const [run] = JSON.parse(redacted.reports.sarif).runs
  expect(run.results.map((result: { suppressions?: unknown }) => result.suppressions)).toEqual([
    undefined,
    [{ kind: 'inSource' }],
    undefined,
  ])
})
