import { describe, expect, test } from 'vitest'
import type { SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { shownPath } from '../../server/lsp/addresses'
import { toWorkspaceEdit } from '../../server/lsp/convert'
import { meet } from '../../server/lsp/editor'

const workspaceEdit = { documentChanges: true, snippetEditSupport: true }
const hello = { processId: null, rootUri: null, capabilities: { workspace: { workspaceEdit } } }
const editor = meet(hello, 'en')

/** What an editor is told to put where `|` stands in the text. */
function inserted(text: string, insert: string): { snippet?: string; text?: string } {
  const document = TextDocument.create('file:///plan.md', 'markdown', 1, text.replace('|', ''))
  const offset = text.indexOf('|')
  const edit = toWorkspaceEdit(document, [{ at: { start: offset, end: offset }, insert }], editor)
  const [change] = edit.documentChanges as TextDocumentEdit[]
  const one = change?.edits[0] as SnippetTextEdit | TextEdit
  return 'snippet' in one ? { snippet: one.snippet.value } : { text: one.newText }
}

describe('an edit with places to fill', () => {
  test('is a snippet whose places hold the defaults, else the names', () => {
    expect(inserted('- Learn|', ' by ${date:2026-06-30}, ${score} points')).toEqual({
      snippet: ' by ${1:2026-06-30}, ${2:score} points',
    })
  })

  test('fills places of one name together', () => {
    expect(inserted('- Learn|', ' ${n} of ${m} and ${n}')).toEqual({
      snippet: ' ${1:n} of ${2:m} and ${1:n}',
    })
  })

  test('keeps what means something in a snippet as plain words', () => {
    expect(inserted('- Save|', ' $500 \\ {a} ${sum:100 $}')).toEqual({
      snippet: ' \\$500 \\\\ {a\\} ${1:100 \\$}',
    })
  })

  test('leaves to the editor the indentation that it adds to further lines itself', () => {
    expect(inserted('- Work\n  - Learn|', '\n    - Measure: ${measure}\n')).toEqual({
      snippet: '\n  - Measure: ${1:measure}\n',
    })
  })

  test('is plain text where the further lines stand too far left for a snippet', () => {
    expect(inserted('- Work\n  - Learn|', '\n- Measure: ${measure}')).toEqual({
      text: '\n- Measure: measure',
    })
  })

  test('ends its lines as the document does', () => {
    expect(inserted('# Plan\r\n\r\n- Learn|', '\n  - Measure: ${measure}')).toEqual({
      snippet: '\r\n  - Measure: ${1:measure}',
    })
  })
})

test('an edit without places to fill is plain text', () => {
  expect(inserted('- Learn|', ' by 1 May 2026')).toEqual({ text: ' by 1 May 2026' })
})

describe('the path that a plan is known by', () => {
  test.each([
    ['file:///home/sam/plans/2026/goals.md', '2026/goals.md'],
    ['file:///home/sam/old%20plans/goals.md', 'old plans/goals.md'],
    ['file:///home/sam/plans/100%.md', '100%.md'],
    ['file:///tmp/goals.md', 'goals.md'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ])('%s is %s', (uri, path) => {
    expect(shownPath(uri, ['file:///home/sam', 'file:///home/sam/plans'])).toBe(path)
  })
})
