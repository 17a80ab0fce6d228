import { describe, expect, test } from 'vitest'
import { readSettings } from '../../server/core/index'
import { readerFor } from '../../server/core/languages/index'
import type { Entry } from '../../server/core/plan/words'
import { phrase } from './reading'

/** The entry's own forms among the terms that a sentence is read to hold. */
function hits(entry: Entry, sentence: string, language: 'en' | 'fr'): string[] {
  const forms = new Set(entry.forms.map(plain))
  const { terms } = phrase(sentence, language)
  return terms
    .filter(term => term.category === entry.category && forms.has(plain(term.text)))
    .map(({ text }) => text)
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[-\s]+/g, ' ')
    .trim()

describe.each(['en', 'fr'] as const)('every entry of the %s lexicon', language => {
  const entries = readerFor(language).plan.lexicon
  const named = entries.map(entry => [`${entry.category}: ${entry.forms[0]}`, entry] as const)

  test.each(named)('%s is met where it means it', (_, entry) => {
    expect(hits(entry, entry.yes, language)).not.toEqual([])
  })

  test.each(named)('%s is passed over where it means something else', (_, entry) => {
    expect(hits(entry, entry.no, language)).toEqual([])
  })

  test('is left alone once it is removed, however that is typed', () => {
    const remove = entries.flatMap(({ forms }) => forms.map(form => form.toUpperCase()))
    const settings = readSettings({ lexicon: { remove } }).settings
    const left = entries.filter(entry => {
      const { terms } = phrase(entry.yes, language, {}, settings)
      return terms.length > 0
    })
    expect(left.map(({ forms }) => forms[0])).toEqual([])
  })

  test('no form stands twice in one category with the same conditions', () => {
    const seen = new Map<string, number>()
    for (const entry of entries)
      for (const form of new Set(entry.forms)) {
        const key = [entry.category, form, JSON.stringify([entry.needs, entry.unless])].join('|')
        seen.set(key, (seen.get(key) ?? 0) + 1)
      }
    expect([...seen].filter(([, count]) => count > 1).map(([key]) => key)).toEqual([])
  })
})
