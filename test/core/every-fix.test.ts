import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, ruleText } from '../../server/core/index'
import type { RuleId } from '../../server/core/rules/index'
import { RULE_IDS } from '../../server/core/settings'
import { lintText, planOf } from '../support'
import { corpus, documentsIn, labelledKind } from './documents'
import { faultsOf, filled, goalAt } from './mend'
import { RETYPINGS } from './retype'

interface Case {
  readonly name: string
  readonly text: string
  readonly today: string
  readonly as?: string
  /** Options of one rule. */
  readonly on?: RuleId
  readonly options?: Readonly<Record<string, unknown>>
}

const examples: readonly Case[] = Object.values(languages).flatMap(language =>
  RULE_IDS.flatMap(rule =>
    ruleText(rule, language).examples.map((example, i) => ({
      name: `${rule}, ${language.code} ${i + 1}`,
      text: planOf(example, language.code).text,
      today: '2026-01-15',
      ...(example.as ? { as: example.as } : {}),
      ...(example.options ? { on: rule, options: example.options } : {}),
    })),
  ),
)

/** Documents that stand beside the repository on some machines. */
const shared = join(import.meta.dirname, '../../../shared/corpus')
const elsewhere: readonly Case[] = existsSync(shared)
  ? readdirSync(shared, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md') && !name.endsWith('README.md'))
      .sort()
      .map(name => ({ name, text: readFileSync(join(shared, name), 'utf8'), today: '2026-11-23' }))
  : []

const documents: readonly Case[] = [
  ...[...corpus.filter(document => labelledKind(document) !== 'not-a-plan'), ...documentsIn('plans')].map(
    ({ path, text }) => ({ name: path, text, today: '2026-11-23' }),
  ),
  ...elsewhere,
]

/** `EVERY_FIX=1` tries all of them on each document and variant, which takes minutes. */
const ALL = process.env.EVERY_FIX !== undefined

/**
 * What is wrong with the fixes of a document's findings, their blanks filled. At most so many of one rule and offer
 * are tried, the same in each run.
 */
function faults({ text, ...how }: Case, most: number): readonly string[] {
  const run = (words: string) => lintText(words, how)
  const before = run(text)
  if (before.skipped) return []
  const tried = new Map<string, number>()
  const isTried = (of: string): boolean => {
    tried.set(of, (tried.get(of) ?? 0) + 1)
    return ALL || (tried.get(of) ?? 0) <= most
  }
  return before.findings.flatMap(finding =>
    finding.fixes
      .filter(({ edits, offers }) => edits.length > 0 && isTried(`${finding.rule} ${offers}`))
      .flatMap(fix =>
        faultsOf(before, finding, filled(fix, goalAt(before, finding.at), before.today), run).map(
          fault =>
            `${finding.rule} “${text.slice(finding.at.start, finding.at.end)}”, ${fix.offers}: ${fault}`,
        ),
      ),
  )
}

test.each(RULE_IDS)('every fix of the examples of %s mends its finding and nothing else', rule => {
  const cases = examples.filter(({ name }) => name.startsWith(`${rule},`))
  expect(cases.flatMap(example => faults(example, 4).map(fault => `${example.name}: ${fault}`))).toEqual([])
})

test.each(documents)('every fix in $name mends its finding and nothing else', document => {
  expect(faults(document, 1)).toEqual([])
})

const VARIANTS = RETYPINGS.filter(({ name }) =>
  ['CRLF', 'tabs for the indents of lists', 'tabs behind markers'].includes(name),
)

describe.each(VARIANTS)('with $name', ({ retype }) => {
  test('fixes mend as well, and write as their author does', { timeout: ALL ? 600_000 : 60_000 }, () => {
    const cases = [...examples, ...documents].filter(({ text }) => retype(text) !== text)
    const sample = cases.filter((_, i) => ALL || i % 5 === 0)
    expect(
      sample.flatMap(({ text, ...others }) =>
        faults({ ...others, text: retype(text) }, 1).map(fault => `${others.name}: ${fault}`),
      ),
    ).toEqual([])
  })
})
