import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, ruleText } from '../../server/core/index'
import { RULE_IDS } from '../../server/core/settings'
import { lintText, planOf } from '../support'
import { corpus, documentsIn, labelledKind } from './documents'
import { faultsOf, filled, languageAt } from './mend'
import { RETYPINGS } from './retype'

interface Case {
  readonly name: string
  readonly text: string
  readonly today: string
  readonly as?: string
}

const examples: readonly Case[] = Object.values(languages).flatMap(language =>
  RULE_IDS.flatMap(rule =>
    ruleText(rule, language).examples.map((example, i) => ({
      name: `${rule}, ${language.code} ${i + 1}`,
      text: planOf(example, language.code).text,
      today: '2026-01-15',
      ...(example.as ? { as: example.as } : {}),
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

/** Every fix of every finding of a document, its blanks filled: what is wrong with it. */
function faults({ name, text, today, as }: Case, every = 1): readonly string[] {
  const run = (words: string) => lintText(words, { today, ...(as ? { as } : {}) })
  const before = run(text)
  if (before.skipped) return []
  const fixes = before.findings.flatMap(finding =>
    finding.fixes.filter(({ edits }) => edits.length > 0).map(fix => ({ finding, fix })),
  )
  // A sample that is the same in each run: which part it takes tells the document's name.
  return fixes
    .filter((_, i) => (i + name.length) % every === 0)
    .flatMap(({ finding, fix }) =>
      faultsOf(before, finding, filled(fix, languageAt(before, finding.at), before.today), run).map(
        fault => `${finding.rule} “${text.slice(finding.at.start, finding.at.end)}”, ${fix.offers}: ${fault}`,
      ),
    )
}

test.each(RULE_IDS)('every fix of the examples of %s mends its finding and nothing else', rule => {
  const cases = examples.filter(({ name }) => name.startsWith(`${rule},`))
  expect(cases.flatMap(example => faults(example).map(fault => `${example.name}: ${fault}`))).toEqual([])
})

test.each(documents)('every fix in $name mends its finding and nothing else', document => {
  expect(faults(document)).toEqual([])
})

const VARIANTS = RETYPINGS.filter(({ name }) =>
  ['CRLF', 'tabs for the indents of lists', 'tabs behind markers'].includes(name),
)

/** One fix in so many is tried on each variant. */
const SAMPLE = 4

describe.each(VARIANTS)('with $name', ({ retype }) => {
  test('fixes mend as well, and write as their author does', () => {
    const cases = [...examples, ...documents].map(({ text, ...others }) => ({
      ...others,
      text: retype(text),
    }))
    const changed = cases.filter(({ text }, i) => text !== [...examples, ...documents][i]?.text)
    expect(
      changed.flatMap(document => faults(document, SAMPLE).map(fault => `${document.name}: ${fault}`)),
    ).toEqual([])
  })
})
