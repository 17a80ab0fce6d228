import { expect, test } from 'vitest'
import { fault } from '../../server/cli/args'
import { words } from '../../server/cli/words/index'
import { configWords } from '../../server/config/words/index'
import { languages } from '../../server/core/index'

/** Every sentence of a table, its facts filled with what says nothing. */
function sentences(table: object): readonly string[] {
  const { faults, ...rest } = table as { faults: Record<string, (facts: object) => string> }
  const facts = fault('notAmong', { typed: 'x', option: '--x', choices: ['x', 'y'] })
  return [...Object.values(faults).map(say => say(facts)), ...said(rest)]
}

function said(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [1, 2].map(n => value(n, n, n))
  return Object.values(value as object).flatMap(said)
}

test('the command line speaks every language that findings do', () => {
  expect(Object.keys(words)).toEqual(Object.keys(languages))
  expect(Object.keys(configWords)).toEqual(Object.keys(languages))
})

test('French keeps its spaces from breaking, and its own quotation marks and apostrophes', () => {
  const french = [...sentences(words.fr ?? {}), ...said(configWords.fr)].filter(sentence =>
    /\s/.test(sentence),
  )
  expect(french.length).toBeGreaterThan(80)
  for (const sentence of french) {
    expect(sentence).not.toMatch(/(?<!\u202f)[;!?]/)
    expect(sentence).not.toMatch(/(?<!\u00a0)[:»]/)
    expect(sentence).not.toMatch(/«(?!\u00a0)/)
    expect(sentence).not.toMatch(/["“”]|\p{L}'\p{L}/u)
  }
})

test('no sentence grades the person or the plan', () => {
  for (const table of Object.values(words)) {
    expect(sentences(table).join('\n')).not.toMatch(/\b(fail(?!-on)|bad|wrong|poor|mauvais|faute)/i)
  }
})
