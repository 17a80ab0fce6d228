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

/** Nothing to say, of a document that is not open or could not be read. */
export const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

/** The answer to an editor that asks for a document's diagnostics, and says which answer it has already. */
export function pulled(
  checked: Checked | null,
  previous: string | undefined,
  editor: Editor,
): DocumentDiagnosticReport {
  if (!checked) return NOTHING
  const { id: resultId } = checked
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  const items = diagnosticsOf(checked, editor)
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}

/** The diagnostics as they are sent to an editor that does not ask. */
export function pushed(checked: Checked, editor: Editor): PublishDiagnosticsParams {
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
