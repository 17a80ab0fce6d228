import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver'
import { addressOf } from '../addresses'
import type { Editor } from '../editor'
import { CURSOR, type Cursor, NAME } from '../protocol'
import { problemAt, Showing, type Shown } from '../showing'
import type { Desk, Feature } from './feature'

/** Findings, asked for by editors that can, and sent to the others; and what is wrong in settings files. */
export function diagnostics(editor: Editor): Feature {
  const showing = new Showing(editor)
  const wrong = new Set<string>()
  /** Names what was sent last about each document: many keys that were read at once are one piece of news. */
  const told = new Map<string, string>()

  const push = (desk: Desk, uri: string): Promise<void> =>
    desk.safely(undefined, async () => {
      const checked = await desk.plans.of(uri)
      const shown = checked && showing.of(checked)
      const name = `${shown?.id} ${shown?.version}`
      if (shown && told.get(uri) !== name) {
        told.set(uri, name)
        await desk.connection.sendDiagnostics(pushed(uri, shown))
      }
      await sendProblems(desk, wrong)
    })

  const again = async (desk: Desk, uris: readonly string[]): Promise<void> => {
    const { connection, safely } = desk
    if (uris.length === 0) return
    if (!editor.can.pull) await Promise.all(uris.map(uri => push(desk, uri)))
    else if (editor.can.refresh.diagnostics)
      await safely(undefined, () => connection.languages.diagnostics.refresh())
  }

  const saved = async (desk: Desk, uri: string): Promise<void> => {
    const run = (await desk.plans.of(uri))?.wishes.run
    if (run === 'manual') return
    if (showing.due(uri) || run === 'onSave') await again(desk, [uri])
  }

  return {
    announce: ({ can }) => {
      if (!can.pull) return {}
      const provider = { identifier: NAME, interFileDependencies: false, workspaceDiagnostics: true }
      return { diagnosticProvider: provider }
    },
    serve(desk) {
      const { connection, documents, safely, about } = desk
      documents.onDidChangeContent(({ document: { uri } }) => {
        showing.typed(uri)
        if (!editor.can.pull) return push(desk, uri)
      })
      documents.onDidSave(({ document: { uri } }) => safely(undefined, () => saved(desk, uri)))
      documents.onDidClose(({ document: { uri } }) => {
        showing.forget(uri)
        told.delete(uri)
        if (!editor.can.pull)
          return safely(undefined, () => connection.sendDiagnostics({ uri, diagnostics: [] }))
      })
      connection.onNotification(CURSOR, (told: Partial<Cursor> | null) => {
        if (typeof told?.uri === 'string' && typeof told.line === 'number')
          return again(desk, showing.moved(told.uri, told.line))
      })
      if (!editor.can.pull) return
      connection.languages.diagnostics.on(
        about(NOTHING, async (checked, { previousResultId }) => {
          await sendProblems(desk, wrong)
          return pulled(showing.of(checked), previousResultId)
        }),
      )
    },
    async refresh(desk) {
      const uris = desk.documents.keys()
      for (const uri of uris) showing.due(uri)
      await again(desk, uris)
    },
    async ask(desk) {
      const uris = desk.documents.keys()
      for (const uri of uris) showing.ask(uri)
      await again(desk, uris)
    },
  }
}

/** Says in each settings file what is wrong there, and takes back what no longer is. */
async function sendProblems({ connection, settings, documents }: Desk, sent: Set<string>): Promise<void> {
  const byFile = new Map<string, Diagnostic[]>()
  for (const problem of settings.problems) {
    const uri = addressOf(problem.path)
    byFile.set(uri, [...(byFile.get(uri) ?? []), problemAt(problem)])
  }
  for (const uri of [...sent].filter(known => !byFile.has(known))) {
    sent.delete(uri)
    if (!documents.get(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] })
  }
  for (const [uri, found] of byFile) {
    sent.add(uri)
    await connection.sendDiagnostics({ uri, diagnostics: found })
  }
}

/** Nothing to say, of a document that is not open or could not be read. */
const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

/** The answer to an editor that asks for a document's diagnostics, and says which answer it has already. */
function pulled({ id: resultId, items }: Shown, previous: string | undefined): DocumentDiagnosticReport {
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] }
}

/** The diagnostics as they are sent to an editor that does not ask. */
const pushed = (uri: string, { version, items }: Shown): PublishDiagnosticsParams => ({
  uri,
  version,
  diagnostics: [...items],
})
