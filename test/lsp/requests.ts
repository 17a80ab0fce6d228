import { expect } from 'vitest'
import type { ServerCapabilities } from 'vscode-languageserver/node'
import { uri } from './process'

export const position = { line: 9, character: 8 }
export const range = { start: { line: 0, character: 0 }, end: { line: 11, character: 0 } }

/** What an answer holds, whatever else it does. */
export const some = (one: object) => expect.arrayContaining([expect.objectContaining(one)])

/** Every request about a document: what the server announces it by, what is asked, and what the answer holds. */
export const requests: readonly [keyof ServerCapabilities, string, object, unknown][] = [
  ['diagnosticProvider', 'diagnostic', {}, { kind: 'full', items: some({ source: 'goalmark' }) }],
  ['codeActionProvider', 'codeAction', { range, context: { diagnostics: [] } }, some({ kind: 'quickfix' })],
  ['hoverProvider', 'hover', { position }, { contents: { value: expect.stringContaining('**Goal**') } }],
  [
    'completionProvider',
    'completion',
    { position: { line: 1, character: 0 } },
    some({ label: expect.stringMatching(/./) }),
  ],
  [
    'codeLensProvider',
    'codeLens',
    {},
    some({ command: expect.objectContaining({ command: 'goalmark.showMissing' }) }),
  ],
  ['inlayHintProvider', 'inlayHint', { range }, some({ label: '→ 15 July 2026' })],
  ['documentSymbolProvider', 'documentSymbol', {}, some({ name: 'G1 Improve my welding in six months' })],
  ['foldingRangeProvider', 'foldingRange', {}, some({ startLine: 9, endLine: 10 })],
  [
    'definitionProvider',
    'definition',
    { position: { line: 10, character: 22 } },
    [{ uri, range: expect.objectContaining({ start: expect.objectContaining({ line: 9 }) }) }],
  ],
  [
    'referencesProvider',
    'references',
    { position, context: { includeDeclaration: false } },
    some({ range: expect.objectContaining({ start: expect.objectContaining({ line: 10 }) }) }),
  ],
  ['renameProvider', 'prepareRename', { position: { line: 9, character: 3 } }, { placeholder: 'G1' }],
  [
    'renameProvider',
    'rename',
    { position: { line: 9, character: 3 }, newName: 'G2' },
    { changes: { [uri]: [{ newText: 'G2' }, { newText: 'G2' }] } },
  ],
  ['semanticTokensProvider', 'semanticTokens/full', {}, { data: expect.arrayContaining([9]) }],
  ['semanticTokensProvider', 'semanticTokens/range', { range }, { data: expect.arrayContaining([9]) }],
]
