import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plan, readTime } from './reading'

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** The two tables that the specification was written with; each case says which language it is in. */
interface Case {
  readonly text: string
  readonly language: 'en' | 'fr'
}
const deadlines = read('./spec-deadlines.json').cases as readonly (Case & {
  readonly kind: string | null
  readonly end?: string
})[]
const indicators = read('./spec-indicators.json').cases as readonly (Case & { readonly indicator: boolean })[]

describe('deadlines of the specification', () => {
  test.each(deadlines.map(({ text, language, kind, end }) => [text, end ?? kind, language] as const))(
    '%s → %s',
    (text, wanted, language) => {
      expect(readTime(text, language)).toBe(wanted === 'ambiguous-dmy' ? 'ambiguous' : wanted)
    },
  )
})

describe('indicators of the specification', () => {
  test.each(indicators.map(({ text, language, indicator }) => [text, indicator, language] as const))(
    '%s → %s',
    (text, indicator, language) => {
      const [goal] = plan(`---\nlang: ${language}\n---\n\n## Goals\n\n- ${text}\n`).goals
      expect(goal?.smart.measurable).toBe(indicator ? 'yes' : 'no')
    },
  )
})
