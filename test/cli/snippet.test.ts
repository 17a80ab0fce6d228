import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { snippet } from '../../server/cli/reporters/snippet'
import { printable, width, wrap } from '../../server/cli/terminal-text'

function underlined(line: string, words: string, columns = 80): readonly string[] {
  const start = line.indexOf(words)
  const { text, underline } = snippet(line, { start, end: start + words.length }, columns)
  return [text, underline]
}

describe('the underline stands below its words', () => {
  test.each([
    ['plain words', '- Improve my bread', 'Improve', '  ^~~~~~~'],
    ['accents, in one piece or two', '- Été e\u0301te\u0301 mieux', 'mieux', '          ^~~~~'],
    ['wide characters', '- 漢字 words', 'words', '       ^~~~~'],
    ['wide characters themselves', '- 漢字 words', '漢字', '  ^~~~'],
    ['emoji of many pieces', '- 👩‍🚀👍🏽 words', 'words', '       ^~~~~'],
    ['flags', '🇫🇷 words', 'words', '   ^~~~~'],
    ['tabs', '\t-\twords', 'words', '        ^~~~~'],
    ['what takes no room', 'a\u200bb words', 'words', '   ^~~~~'],
    ['escapes', '\u001b[31m words', 'words', '      ^~~~~'],
  ])('behind %s', (_, line, words, underline) => {
    expect(underlined(line, words)[1]).toBe(underline)
  })

  test('in a line of plain words as in one that is taken apart sign by sign', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'É', '-', ' ', '.') }).map(words => `${words}.`)
    fc.assert(
      fc.property(plain, fc.nat(30), fc.nat(30), (line, start, length) => {
        fc.pre(start < line.length)
        const at = { start, end: Math.min(start + length, line.length) }
        const apart = snippet(`${line}漢`, at, 80)
        expect(snippet(line, at, 80)).toEqual({ text: apart.text.slice(0, -1), underline: apart.underline })
      }),
    )
  })

  test('for one sign, and for a place without any', () => {
    expect(snippet('a word', { start: 2, end: 2 }, 80).underline).toBe('  ^')
    expect(snippet('', { start: 0, end: 0 }, 80)).toEqual({ text: '', underline: '^' })
  })
})

describe('a long line is cut around its words', () => {
  const long = `- ${'word '.repeat(40)}HERE${' word'.repeat(40)}`

  test('and the words stay in sight', () => {
    const [text = '', underline = ''] = underlined(long, 'HERE', 60)
    expect(width(text)).toBeLessThanOrEqual(60)
    expect(text.startsWith('…') && text.endsWith('…')).toBe(true)
    expect(text.slice(underline.indexOf('^'), underline.length)).toBe('HERE')
  })

  test('filling the room at its end', () => {
    const line = `${'word '.repeat(40)}HERE`
    const [text = '', underline = ''] = underlined(line, 'HERE', 60)
    expect(text).toMatch(/^….*HERE$/)
    expect(width(text)).toBeGreaterThan(50)
    expect(underline).toHaveLength(text.length)
  })

  test('even when the words are longer than the room', () => {
    const line = '漢'.repeat(100)
    const [text = '', underline = ''] = underlined(line, line, 41)
    expect(width(text)).toBeLessThanOrEqual(41)
    expect(underline.length).toBeLessThanOrEqual(41)
  })
})

test('what a terminal would obey is spelt out', () => {
  expect(printable('a\nb\u001b[31m\u202e\u0085')).toBe('a\\nb\\u{1b}[31m\\u{202e}\\u{85}')
})

test('text is wrapped at spaces only, never at the fixed ones of French', () => {
  expect(wrap('Pour quand\u202f?', 10)).toEqual(['Pour', 'quand\u202f?'])
  expect(wrap('Dites «\u00a0un jour\u00a0».', 10)).toEqual(['Dites «\u00a0un', 'jour\u00a0».'])
})
