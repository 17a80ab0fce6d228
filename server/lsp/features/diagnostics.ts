import {
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
  const { id: resultId, findings } = checked
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  const items = findings.map(finding => toDiagnostic(checked, finding, editor))
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}

/** The diagnostics as they are sent to an editor that does not ask. */
export function pushed(checked: Checked, editor: Editor): PublishDiagnosticsParams {
  const { document, findings } = checked
  const diagnostics = findings.map(finding => toDiagnostic(checked, finding, editor))
  return { uri: document.uri, version: document.version, diagnostics }
}
