import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Position,
  type Range,
  type SnippetTextEdit,
  StringValue,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import {
  blanks,
  type Edit,
  fillBlanks,
  type Language,
  message,
  type Reported,
  ruleText,
  type Severity,
  type Span,
} from '../core/index'
import type { Checked } from './documents'
import type { Editor } from './editor'
import type { ReadDocument } from './gapped-document'
import { withoutGaps } from './gaps'
import { NAME } from './protocol'

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** The core counts from behind a byte order mark, the editor from before it. */
const shift = (document: ReadDocument): number => (document.getText().startsWith('\uFEFF') ? 1 : 0)

/** Where the editor sees a span of the plan. */
export function toRange(document: ReadDocument, { start, end }: Span): Range {
  const by = shift(document)
  return { start: document.positionAt(start + by), end: document.positionAt(end + by) }
}

/** The offset in the plan's text of a place in the editor. */
export function toOffset(document: ReadDocument, position: Position): number {
  return Math.max(0, document.offsetAt(position) - shift(document))
}

/** The span of the plan's text that the editor selects. */
export function toSpan(document: ReadDocument, { start, end }: Range): Span {
  return { start: toOffset(document, start), end: toOffset(document, end) }
}

/** A finding in the words of its reader, as the editor underlines it. */
export function toDiagnostic(
  { document, lint, wishes }: Checked,
  finding: Reported,
  editor: Editor,
): Diagnostic {
  const { reader } = wishes
  const related = finding.related.map(
    ({ at, text }): DiagnosticRelatedInformation => ({
      location: { uri: document.uri, range: toRange(document, at) },
      message: reader.person.ui.relatedGoal(text || lint.text.slice(at.start, at.end)),
    }),
  )
  return {
    range: toRange(document, finding.at),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    codeDescription: { href: ruleText(finding.rule, reader).docs },
    source: NAME,
    message: sentenceOf(finding, reader),
    ...(editor.can.relatedPlaces && related.length > 0 ? { relatedInformation: related } : {}),
  }
}

/** What was said of findings, and to whom: one that did not change is the same object after the next key. */
const said = new WeakMap<Reported, { readonly sentence: string; readonly reader: Language }>()

function sentenceOf(finding: Reported, reader: Language): string {
  const known = said.get(finding)
  if (known?.reader === reader) return known.sentence
  const sentence = message(finding, reader)
  said.set(finding, { sentence, reader })
  return sentence
}

/** Edits of the plan as one change of the document that the editor has, and of no later one. */
export function toWorkspaceEdit(
  document: ReadDocument,
  edits: readonly Edit[],
  editor: Editor,
): WorkspaceEdit {
  const { uri, version } = document
  if (!editor.can.versionedEdits) return { changes: { [uri]: edits.map(edit => plain(document, edit)) } }
  const snippets = editor.can.snippets ? withPlacesToFill(document, edits) : null
  const changes = snippets ?? edits.map(edit => plain(document, edit))
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
}

function plain(document: ReadDocument, { at, insert }: Edit): TextEdit {
  return TextEdit.replace(toRange(document, at), withLineEnds(document, fillBlanks(withoutGaps(insert))))
}

/** The edits as snippets, or null when there is nothing to fill or an indentation that a snippet cannot have. */
function withPlacesToFill(document: ReadDocument, edits: readonly Edit[]): SnippetTextEdit[] | null {
  if (!edits.some(({ insert }) => blanks(insert).length > 0)) return null
  const names: string[] = []
  const snippets: SnippetTextEdit[] = []
  for (const { at, insert } of edits) {
    const range = toRange(document, at)
    const text = outdented(withoutGaps(insert), indentBefore(document, range.start))
    if (text === null) return null
    const snippet = StringValue.createSnippet(withLineEnds(document, toSnippet(text, names)))
    snippets.push({ range, snippet })
  }
  return snippets
}

/** A text with blanks as a snippet: those of one name are filled together. */
export const snippetOf = (text: string): string => toSnippet(text, [])

/** `names` holds the blanks met so far: those of one name are filled together. */
function toSnippet(text: string, names: string[]): string {
  let snippet = ''
  let rest = text
  for (const { name, value } of blanks(text)) {
    const [written = ''] = [`\${${name}:${value}}`, `\${${name}}`]
      .filter(form => rest.includes(form))
      .sort((a, b) => rest.indexOf(a) - rest.indexOf(b))
    const before = rest.slice(0, rest.indexOf(written))
    if (!names.includes(name)) names.push(name)
    snippet += `${escaped(before)}\${${names.indexOf(name) + 1}:${escaped(value || name)}}`
    rest = rest.slice(before.length + written.length)
  }
  return snippet + escaped(rest)
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

function indentBefore(document: ReadDocument, { line, character }: Position): string {
  const before = document.getText({ start: { line, character: 0 }, end: { line, character } })
  return /^[ \t]*/.exec(before)?.[0] ?? ''
}

/** Editors indent a snippet's further lines like the line that it stands on: that much is taken away beforehand. */
function outdented(insert: string, indent: string): string | null {
  const [first = '', ...further] = insert.split(/\r?\n/)
  if (further.some(line => line !== '' && !line.startsWith(indent))) return null
  return [first, ...further.map(line => line.slice(indent.length))].join('\n')
}

/** The text with the line ends of the document. */
export function withLineEnds(document: ReadDocument, text: string): string {
  const used = /\r\n|\n/.exec(document.getText())?.[0] ?? '\n'
  return text.replace(/\r?\n/g, used)
}
