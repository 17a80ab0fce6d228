import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../server/core/index'
import type { RuleId } from '../../server/core/rules/index'
import { findingsOf, lintText } from '../support'

/** A plan of which a rule says something else once one of its options is set. */
interface Case {
  readonly rule: RuleId
  readonly option: string
  readonly value: unknown
  readonly text: string
  readonly as?: string
  /** How many findings there are by the defaults, and with the option. */
  readonly found: readonly [number, number]
}

const casesOf = (language: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`./options.${language}.json`, import.meta.url), 'utf8')).cases

const OPTIONS = catalogue().flatMap(({ id, options }) => Object.keys(options).map(name => `${id} ${name}`))

describe.each(['en', 'fr'])('every option, in %s', language => {
  const cases = casesOf(language)

  test('is tried', () => {
    expect(cases.map(({ rule, option }) => `${rule} ${option}`).sort()).toEqual([...OPTIONS].sort())
  })

  test.each(cases.map(one => [one.rule, one.option, one] as const))('%s: %s', (rule, option, one) => {
    const { text, as, value, found } = one
    const [before, after] = [{}, { [option]: value }].map(options => {
      const report = lintText(text, { on: rule, options, ...(as ? { as } : {}) })
      return findingsOf(report, rule).map(({ at, says, facts, fixes }) => ({ at, says, facts, fixes }))
    })
    expect([before?.length, after?.length]).toEqual(found)
    expect(after).not.toEqual(before)
  })
})
