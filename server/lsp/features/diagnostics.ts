import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver'
import { toDiagnostic } from '../convert'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import { NAME } from '../protocol'
import type { Desk, Feature } from './feature'

/** Findings, asked for by editors that can, and sent to the others. */
export const diagnostics: Feature = {
  announce: ({ can }) => {
    if (!can.pull) return {}
    const provider = { identifier: NAME, interFileDependencies: false, workspaceDiagnostics: false }
    return { diagnosticProvider: provider }
  },
  serve(desk) {
    const { connection, documents, editor, safely, about } = desk
    if (editor.can.pull)
      return void connection.languages.diagnostics.on(
        about(NOTHING, (checked, { previousResultId }) => pulled(checked, previousResultId, editor)),
      )
    documents.onDidChangeContent(({ document }) => push(desk, document.uri))
    documents.onDidClose(({ document: { uri } }) =>
      safely(undefined, () => connection.sendDiagnostics({ uri, diagnostics: [] })),
    )
  },
  async refresh(desk) {
    const { connection, documents, editor, safely } = desk
    if (!editor.can.pull) await Promise.all(documents.keys().map(uri => push(desk, uri)))
    else if (editor.can.refresh.diagnostics)
      await safely(undefined, () => connection.languages.diagnostics.refresh())
  },
}

const push = ({ connection, editor, plans, safely }: Desk, uri: string): Promise<void> =>
  safely(undefined, async () => {
    const checked = await plans.of(uri)
    if (checked) await connection.sendDiagnostics(pushed(checked, editor))
  })

/** Nothing to say, of a document that is not open or could not be read. */
const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

/** The answer to an editor that asks for a document's diagnostics, and says which answer it has already. */
function pulled(checked: Checked, previous: string | undefined, editor: Editor): DocumentDiagnosticReport {
  const { id: resultId } = checked
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  const items = diagnosticsOf(checked, editor)
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}

/** The diagnostics as they are sent to an editor that does not ask. */
function pushed(checked: Checked, editor: Editor): PublishDiagnosticsParams {
  const { document } = checked
  return { uri: document.uri, version: document.version, diagnostics: diagnosticsOf(checked, editor) }
}

/** The findings; of a file that is too large to read, one line that says so. */
function diagnosticsOf(checked: Checked, editor: Editor): Diagnostic[] {
  const { lint, wishes, findings } = checked
  if (lint.skipped !== 'too-large') return findings.map(finding => toDiagnostic(checked, finding, editor))
  const start = { line: 0, character: 0 }
  const message = wishes.reader.person.ui.tooLarge(lint.settings.maxFileBytes)
  return [
    { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'goalmark', message },
  ]
}
