import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plan, readTime } from './reading'

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

interface Time {
  readonly text: string
  readonly end: string | null
}

describe.each(['en', 'fr'] as const)('time in %s', language => {
  test.each((read(`./times.${language}.json`).cases as Time[]).map(({ text, end }) => [text, end]))(
    '%s → %s',
    (text, end) => {
      expect(readTime(text ?? '', language)).toBe(end)
    },
  )
})

interface Measure {
  readonly text: string
  readonly indicator: boolean
  readonly words?: string
}

describe.each(['en', 'fr'] as const)('measures in %s', language => {
  const cases = read(`./measures.${language}.json`).cases as Measure[]
  test.each(cases.map(({ text, indicator, words = '' }) => [text, indicator, words] as const))(
    '%s → %s %s',
    (text, indicator, words) => {
      const [goal] = plan(
        `---\ndate: 2026-01-15\nlang: ${language}\n---\n\n## ${HEADING[language]}\n\n- ${text}\n`,
      ).goals
      const measures =
        goal?.evidence.filter(({ letter }) => letter === 'M').map(({ text: said }) => said) ?? []
      expect([goal?.smart.measurable, ...measures]).toEqual([indicator ? 'yes' : 'no', ...measures])
      const near = (said: string) => plain(said).includes(plain(words)) || plain(words).includes(plain(said))
      expect(!indicator || measures.some(said => near(said) || shares(said, words))).toBe(true)
    },
  )
})

const HEADING = { en: 'Goals', fr: 'Objectifs' }
const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
/** The two runs of words overlap. */
const shares = (a: string, b: string): boolean => {
  const known = new Set(plain(a).match(/[\p{L}\p{N}]+/gu))
  return (plain(b).match(/[\p{L}\p{N}]+/gu) ?? []).some(word => known.has(word))
}
