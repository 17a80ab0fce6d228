import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type ReadDocument, withGaps } from '../../server/lsp/gapped-document'
import { withoutGaps } from '../../server/lsp/gaps'
import { corpus } from '../core/documents'
import { BITS } from '../core/soup'

const MOST_BYTES = 1_000_000
const PLAN = [
  '# Plan',
  '',
  'By Robin.',
  '',
  '## Goals',
  '',
  '- Learn',
  '',
  '## Steps',
  '',
  '- Read',
  '',
].join('\n')

/** A document that is typed in, and what is read of it after each edit. */
class Typed {
  readonly document: TextDocument
  read: ReadDocument

  constructor(text: string) {
    this.document = TextDocument.create('file:///plan.md', 'markdown', 1, text)
    this.read = withGaps(this.document, MOST_BYTES)
  }

  /** So many characters go at an offset, and others come. */
  edit(at: number, gone: number, text: string): void {
    const range = { start: this.document.positionAt(at), end: this.document.positionAt(at + gone) }
    TextDocument.update(this.document, [{ range, text }], this.document.version + 1)
    this.read = withGaps(this.document, MOST_BYTES, this.read)
  }

  /** Types behind some words. */
  type(words: string, text: string): void {
    this.edit(this.document.getText().indexOf(words) + words.length, 0, text)
  }

  offset(words: string): number {
    return this.read.getText().indexOf(words)
  }
}

function* places(document: TextDocument): Generator<Position> {
  for (let line = 0; line <= document.lineCount; line++)
    for (const character of [0, 1, 7, 1000]) yield { line, character }
}

/** The text that is read is the one of the editor but for the gaps, line by line and place by place. */
function holds({ document, read }: Typed): void {
  const [written, text] = [document.getText(), read.getText()]
  expect([read.uri, read.version]).toEqual([document.uri, document.version])
  if (text === written) return
  expect(withoutGaps(text.replaceAll('\r\n', '\n'))).toBe(written.replaceAll('\r\n', '\n'))
  const lines = TextDocument.create('', '', 1, text)
  for (const place of places(document)) {
    const seen = document.positionAt(document.offsetAt(place))
    expect(read.positionAt(read.offsetAt(place))).toEqual(seen)
    expect(read.offsetAt(place)).toBe(lines.offsetAt(seen))
    expect(read.getText({ start: { line: 0, character: 0 }, end: seen })).toBe(
      text.slice(0, lines.offsetAt(seen)),
    )
  }
  for (let at = -1; at < text.length + 2; at += 5) {
    const { line, character } = lines.positionAt(at)
    const end = document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).character
    expect(read.positionAt(at)).toEqual({ line, character: Math.min(character, end) })
  }
}

/** An edit at a place from 0 (the start) to 1 (the end): so many characters go, these come. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.nat(3), fc.nat(400)),
  come: fc.oneof(
    fc.constantFrom('', 'a', '\n', '\n\n## More\n\n', '#', ' ', '\r\n\r\n# Ziele\r\n', '---\n', '```\n'),
    fc.constantFrom(...BITS),
    fc.constantFrom(`\n\n${'- Pass a test by June 2027\n'.repeat(30)}\n`),
  ),
})

const typing = fc.record({
  text: fc.oneof(
    fc.constantFrom(...corpus.map(({ text }) => text)),
    fc.constantFrom(...corpus.map(({ text }) => text.replaceAll('\n', '\r\n'))),
    fc.constantFrom('', '# A', '\n\n# A\n', '---\na: 1\n\n# no\n---\n\n# A\n', '\uFEFF\n# A\n\n# B\n'),
  ),
  edits: fc.array(edit, { maxLength: 12 }),
})

describe('a document with gaps', () => {
  test('has the lines and the places of the one in the editor, whatever is typed', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(typing, ({ text, edits }) => {
        const typed = new Typed(text)
        holds(typed)
        for (const { at, gone, come } of edits) {
          const length = typed.document.getText().length
          typed.edit(Math.round(length * at), gone, come)
          holds(typed)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('keeps what stands behind the section in which somebody types', () => {
    const typed = new Typed(PLAN)
    const before = typed.offset('## Steps')
    expect(before).toBeGreaterThan(PLAN.indexOf('## Steps'))
    for (const letter of ' to weld by June 2027\n- Pass the test') {
      typed.type('- Learn', letter)
      expect(typed.offset('## Steps')).toBe(before)
    }
    typed.edit(typed.document.getText().indexOf('- Learn'), 20, '')
    expect(typed.offset('## Steps')).toBe(before)
    holds(typed)
  })

  test.each([
    ['', '\n'],
    ['with other ends of lines', '\r\n'],
  ])('keeps what stands further down in a long section %s', (_, end) => {
    const lines = Array.from({ length: 120 }, (_, i) => (i % 5 === 4 ? '' : `- Learn ${i}.`))
    const typed = new Typed(['# Plan', '', ...lines].join(end))
    const before = typed.offset('- Learn 60.')
    for (const letter of ' to weld by June 2027') {
      typed.type('- Learn 2.', letter)
      expect(typed.offset('- Learn 60.')).toBe(before)
    }
    holds(typed)
  })

  test('moves what stands behind a heading that is typed, and no more than that', () => {
    const typed = new Typed(`${PLAN}\n## Reviews\n\nEach month.\n`)
    const before = typed.offset('## Reviews')
    typed.type('- Learn\n', '\n## Learning\n\n- Read\n')
    expect(typed.offset('## Reviews')).toBe(before)
    holds(typed)
  })

  test('lets following gaps help with what is too much for one', () => {
    const sections = Array.from({ length: 12 }, (_, i) => `## Part ${i}.\n\n- Learn\n\n`)
    const typed = new Typed(sections.join(''))
    const before = typed.offset('## Part 11.')
    typed.type('## Part 3.\n\n', '- Pass a test\n'.repeat(30))
    expect(typed.offset('## Part 11.')).toBe(before)
    holds(typed)
    typed.type('## Part 3.\n\n', '- ')
    expect(typed.offset('## Part 11.')).toBe(before)
  })

  test('is the same object while nothing changes', () => {
    const typed = new Typed(PLAN)
    expect(withGaps(typed.document, MOST_BYTES, typed.read)).toBe(typed.read)
  })
})

describe('no gaps', () => {
  test.each([
    ['in front matter', '---\ntitle: a\n\n# a remark\n---\n'],
    ['where the line above the heading is not empty', 'Words\n# Plan\n \n# Plan\n'],
    ['where a line ends in a way of its own', '\r# Plan\n\n# Goals\n'],
    ['where a line looks like one', `\n# Plan\n${' '.repeat(20)}\n# Goals\n`],
    ['where the document would be too large with them', `${'x'.repeat(MOST_BYTES - 20)}\n\n# Goals\n`],
    ['at the end', '# Plan\n\n'],
  ])('%s', (_, text) => {
    const { document, read } = new Typed(text)
    expect(read.getText()).toBe(document.getText())
  })
})
