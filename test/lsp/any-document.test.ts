import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { GOALS, PLAN_STATUS, PLAN_VIEW } from '../../server/lsp/protocol'
import { clockAt, openEditor, type TestEditor } from './editor'

const root = path.resolve(import.meta.dirname, '../..')
const texts = ['test/plans', 'examples', 'test/corpus/en', 'test/corpus/fr'].flatMap(folder =>
  readdirSync(path.join(root, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(path.join(root, folder, name), 'utf8')),
)

/** What a hand may leave in the middle of a line: halves of everything that a plan is made of. */
const half = fc.constantFrom(
  '| a |\n',
  '- [ ',
  '\n## ',
  'by 3',
  '(→ Goal ',
  '#g1',
  '[[',
  '<!--',
  '```\n',
  '---\n',
  '\r\n',
  '\t- ',
  '\ud83c',
  '🌱',
  '\uFEFF',
  '\u0000',
  'in six months',
  'd’ici le ',
  '**G2:** ',
  '~~',
  'T3 20',
  '](#',
  '',
)

/** An edit at a place from 0 (the start) to 1 (the end): so many characters go, these come. */
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(40), come: half })

const written = fc.record({
  text: fc.constantFrom(...texts),
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
})

function edited(text: string, edits: readonly { at: number; gone: number; come: string }[]): string {
  return edits.reduce((now, { at, gone, come }) => {
    const place = Math.floor(now.length * at)
    return now.slice(0, place) + come + now.slice(place + gone)
  }, text)
}

/** Every range that an answer holds, however deep, in this document. */
function rangesIn(answer: unknown): Range[] {
  if (Range.is(answer)) return [answer]
  if (Array.isArray(answer)) return answer.flatMap(rangesIn)
  return answer && typeof answer === 'object' ? Object.values(answer).flatMap(rangesIn) : []
}

function liesIn(document: TextDocument, { start, end }: Range): boolean {
  const inside = [start, end].every(place => {
    const offset = document.offsetAt(place)
    const { line, character } = document.positionAt(offset)
    return line === place.line && character === place.character
  })
  return inside && document.offsetAt(start) <= document.offsetAt(end)
}

async function askEverything(editor: TestEditor, uri: string, at: number): Promise<unknown[]> {
  const document = editor.document(uri)
  const position = document.positionAt(Math.floor(document.getText().length * at))
  const range = { start: { line: 0, character: 0 }, end: position }
  const orRefused = (answer: Promise<unknown>): Promise<unknown> => answer.catch(() => null)
  return Promise.all([
    editor.diagnostics(uri),
    editor.actions(uri, range),
    editor.ask('hover', uri, { position }),
    editor.ask('codeLens', uri),
    editor.ask('inlayHint', uri, { range }),
    editor.ask('documentSymbol', uri),
    editor.ask('foldingRange', uri),
    editor.ask('definition', uri, { position }),
    editor.ask('references', uri, { position, context: { includeDeclaration: true } }),
    editor.ask('semanticTokens/full', uri),
    editor.ask('semanticTokens/range', uri, { range }),
    editor.line.sendRequest('workspace/symbol', { query: '' }),
    editor.line.sendRequest(PLAN_VIEW, { textDocument: { uri } }),
    editor.line.sendRequest(PLAN_STATUS, { textDocument: { uri } }),
    editor.line.sendRequest(GOALS),
    orRefused(editor.ask('prepareRename', uri, { position })),
    orRefused(editor.ask('rename', uri, { position, newName: 'G99' })),
  ])
}

test('every request about a half-written plan is answered, and points into it', {
  timeout: 120_000,
}, async () => {
  const editor = await openEditor({ clock: clockAt('2026-11-26') })
  let opened = 0
  await fc.assert(
    fc.asyncProperty(written, async ({ text, edits, at }) => {
      const uri = await editor.open(edited(text, edits), `file:///home/sam/plans/${++opened}.md`)
      const answers = await askEverything(editor, uri, at)
      const document = editor.document(uri)
      expect(rangesIn(answers).filter(range => !liesIn(document, range))).toEqual([])
      expect(tokensOutside(answers, document)).toEqual([])
      expect(editor.logged).toEqual([])
      await editor.close(uri)
    }),
    { numRuns: 40 },
  )
})

/** Coloured words that reach over the end of their line, or over the words before them. */
function tokensOutside(answers: readonly unknown[], document: TextDocument): number[][] {
  return answers.flatMap(answer => {
    const data = (answer as { data?: number[] } | null)?.data ?? []
    let [line, at, end] = [0, 0, 0]
    const wrong: number[][] = []
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(i, i + 5)
      if (down > 0) [line, at, end] = [line + down, 0, 0]
      at += right
      const [start, stop] = [at, at + length].map(character => ({ line, character }))
      if (at < end || length <= 0 || !start || !stop || !liesIn(document, { start, end: stop }))
        wrong.push([line, at, length])
      end = at + length
    }
    return wrong
  })
}
