import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, problemSentence, readSettings, SETTING_KEYS } from '../../server/core/index'
import { WRONG_SETTINGS } from '../generate/wrong-settings'

const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('okr', 'dmy', 13, [], {}, ['x', 'y'], { files: ['*'] }),
)
const inner = fc.oneof(value, fc.dictionary(fc.constantFrom(...SETTING_KEYS, 'files', 'add', 'x'), value))
const settings = fc.dictionary(
  fc.constantFrom(...SETTING_KEYS, 'preste', '__proto__', 'constructor'),
  fc.oneof(inner, fc.array(inner, { maxLength: 3 })),
)

describe('whatever stands in a settings file', () => {
  test('is read without a crash, and what is wrong is a sentence in every language', () => {
    fc.assert(
      fc.property(settings, given => {
        for (const problem of readSettings(given).problems) {
          for (const reader of Object.values(languages)) {
            const sentence = problemSentence(problem, reader)
            expect(sentence).toMatch(/^\p{Lu}.*\.$/su)
            expect(sentence).not.toMatch(/undefined|\[object/)
          }
        }
      }),
    )
  })

  test('settings that were read are read again without a change', () => {
    fc.assert(
      fc.property(settings, given => {
        const first = readSettings(given).settings
        expect(readSettings(given, first).settings).toEqual(first)
      }),
    )
  })
})

test('French says what is wrong with its own spaces and quotation marks', () => {
  const french = languages.fr
  const sentences = WRONG_SETTINGS.flatMap(given => readSettings(given).problems).map(
    problem => french && problemSentence(problem, french),
  )
  expect(sentences.length).toBeGreaterThan(20)
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/(?<!\u202f)[;!?]|(?<!\u00a0)[:»]|«(?!\u00a0)|["“”]|\p{L}'\p{L}/u)
  }
})
