import { describe, expect, test } from 'vitest'
import { catalogue, languages, message, ruleText } from '../server/core/index'
import { RULE_IDS } from '../server/core/settings'
import { documentOf, findingsOf, fixFirst, lintFor, planOf } from './support'

const LANGUAGES = Object.values(languages)

for (const language of LANGUAGES) {
  for (const rule of RULE_IDS) {
    describe(`${rule} (${language.code})`, () => {
      const { examples } = ruleText(rule, language)
      for (const example of examples) {
        if ('good' in example) {
          test(`is silent: ${example.good}`, () => {
            const report = lintFor(rule, planOf(example, language.code).text, example)
            expect(report.skipped).toBeNull()
            expect(
              findingsOf(report, rule).map(({ at, says }) => [says, report.text.slice(at.start, at.end)]),
            ).toEqual([])
          })
          continue
        }
        test(`underlines: ${example.bad}`, () => {
          const { text, spans } = planOf(example, language.code)
          const report = lintFor(rule, text, example)
          const words = (list: readonly { start: number; end: number }[]) =>
            list.map(({ start, end }) => `${start}: ${text.slice(start, end)}`)
          expect(spans, 'a bad example marks what is underlined').not.toEqual([])
          expect(words(findingsOf(report, rule).map(({ at }) => at))).toEqual(words(spans))
        })
        const { fixed, fill } = example
        if (fixed === undefined) continue
        test(`is fixed: ${example.bad}`, () => {
          const { text } = planOf(example, language.code)
          const report = lintFor(rule, text, example)
          const [finding] = findingsOf(report, rule)
          if (!finding) throw new Error('there is no finding to fix')
          const after = fixFirst(report, finding, fill)
          expect(after).toBe(documentOf(fixed, language.code, !example.bad.includes('\n')))
          const left = findingsOf(lintFor(rule, after, example), rule)
          expect(left.length).toBeLessThan(findingsOf(report, rule).length)
        })
      }
    })
  }
}

/** What the examples of a rule show: every sentence said and every fix offered. */
function shown(rule: (typeof RULE_IDS)[number], language: (typeof LANGUAGES)[number]) {
  const { examples } = ruleText(rule, language)
  const findings = examples.flatMap(example =>
    findingsOf(lintFor(rule, planOf(example, language.code).text, example), rule),
  )
  const fixes = findings.flatMap(finding => finding.fixes)
  return {
    says: [...new Set(findings.map(finding => finding.says))].sort(),
    offers: [...new Set(fixes.map(fix => fix.offers))].sort(),
    cutShort: findings.map(finding => message(finding, language)).filter(sentence => sentence.endsWith('…')),
    isSafelyFixed: fixes.some(fix => fix.safe),
    kinds: [
      ...new Set(examples.map(example => `${'bad' in example ? 'bad' : 'good'} ${example.as ?? ''}`)),
    ].sort(),
  }
}

/** What the catalogue lists, two of each in English and one in French, and three more from other occupations. */
const FEWEST = 5

describe.each(RULE_IDS)('the examples of %s', rule => {
  test.each(LANGUAGES)('are many of each kind, no two alike ($code)', language => {
    const { examples } = ruleText(rule, language)
    const plans = examples.map(
      example => planOf(example, language.code).text + JSON.stringify(example.options),
    )
    expect(new Set(plans).size).toBe(plans.length)
    const bad = examples.filter(example => 'bad' in example).length
    expect(Math.min(bad, examples.length - bad)).toBeGreaterThanOrEqual(FEWEST)
  })

  test.each(LANGUAGES)('show every sentence, short enough, and every offer ($code)', language => {
    const { says, offers } = language.person.rules[rule]
    expect(shown(rule, language)).toMatchObject({
      says: Object.keys(says).sort(),
      offers: Object.keys(offers).sort(),
      cutShort: [],
    })
  })

  test('show the same kinds in every language', () => {
    const [first, ...others] = LANGUAGES.map(language => shown(rule, language).kinds)
    for (const other of others) expect(other).toEqual(first)
  })

  test('bring safe fixes only where the catalogue says so', () => {
    const fixable = catalogue().find(({ id }) => id === rule)?.fixable
    for (const language of LANGUAGES) expect(shown(rule, language).isSafelyFixed).toBe(fixable === 'safe')
  })
})
