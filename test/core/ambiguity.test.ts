import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readerFor } from '../../server/core/languages/index'
import { everyGoal } from '../../server/core/plan/model'
import { documentOf, lintText } from '../support'
import { plan } from './reading'

/** A word with two senses, in a sentence that means the other one. */
interface Ambiguity {
  readonly about: string
  readonly text: string
  readonly word: string
  /** Term categories in which the word must not be read. */
  readonly not?: readonly string[]
  /** No time is read anywhere in the sentence. */
  readonly date?: null
  /** Nothing in it measures. */
  readonly measure?: false
  /** The day that the sentence sets. */
  readonly due?: string
  /** The sentence is no goal. */
  readonly goal?: false
  /** Rules that must not speak of it. */
  readonly silent?: readonly string[]
}

const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'")

describe.each(['en', 'fr'] as const)('words that mean something else, in %s', language => {
  const file = new URL(`./ambiguity.${language}.json`, import.meta.url)
  const cases = JSON.parse(readFileSync(file, 'utf8')).cases as Ambiguity[]

  test.each(cases.map(one => [one.about, one.text, one] as const))('%s: %s', (_, text, one) => {
    expect(plain(text)).toContain(plain(one.word))
    const { plan, findings } = lintText(
      documentOf(text, language).replace('---\n', `---\nlang: ${language}\n`),
    )
    const goals = [...everyGoal(plan.goals)]
    expect(goals.length > 0).toBe(one.goal ?? true)
    if (one.due) expect(goals.map(({ deadline }) => String(deadline?.end))).toEqual([one.due])
    const read = goals.flatMap(({ terms }) => terms.map(term => [term.category, plain(term.text)] as const))
    const wrong = read.filter(
      ([category, words]) =>
        one.not?.includes(category) && (words.includes(plain(one.word)) || plain(one.word).includes(words)),
    )
    expect(wrong).toEqual([])
    if (one.date === null) expect(goals.flatMap(({ dates }) => dates.map(date => date.text))).toEqual([])
    if (one.measure === false) expect(goals.map(({ smart }) => smart.measurable)).toEqual(['no'])
    expect(findings.map(({ rule }) => rule as string).filter(rule => one.silent?.includes(rule))).toEqual([])
  })
})

/** Every heading that the French pack knows and that has an accent. */
const ACCENTED = Object.entries(readerFor('fr').plan.headings.sections).flatMap(([type, forms]) =>
  forms.filter(form => bare(form) !== form).map(form => [form, type] as const),
)

/** The words as somebody types them who has no accents on the keyboard. */
function bare(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe')
}

describe('French headings without a single accent', () => {
  const typesOf = (heading: string) => plan(`## ${heading}\n\n- Obtenir le permis C\n`).sections.at(-1)?.types

  test.each(ACCENTED)('« %s » heads what it heads with accents', (form, type) => {
    expect(typesOf(form)).toContain(type)
    expect(typesOf(bare(form))).toEqual(typesOf(form))
  })
})
