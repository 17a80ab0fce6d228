import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind as Kind,
  LSPErrorCodes,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { addressOf, pathOf } from '../addresses'
import type { Editor } from '../editor'
import { LINT_WORKSPACE } from '../protocol'
import { diagnosticsOf } from '../showing'
import { Signal } from '../signal'
import { plansIn } from '../walk'
import type { Desk, Feature } from './feature'

/** From how many plans on somebody is told how far the reading has come. */
const MANY = 20

/** What was found in a file that is not open. */
interface Read {
  readonly id: string
  readonly items: readonly Diagnostic[]
  /** It was read because somebody asked, and stays as it is until they ask again. */
  readonly isOnDemand: boolean
}

/** Findings in the plans of the open folders that nobody has opened, read in the background. */
export function workspaceDiagnostics(editor: Editor): Feature {
  const known = new Map<string, Read>()
  const changed = new Signal()
  let isAsked = false
  let reads = 0

  const forgetAll = (): void => {
    known.clear()
    changed.fire()
  }

  /** What is known of a file, read now if it is new or has changed. */
  const readOf = async (desk: Desk, path: string, uri: string): Promise<Read> => {
    const before = known.get(path)
    if (before) return before
    const { wishes, isIgnored } = await desk.settings.of(uri)
    const waits = wishes.run === 'manual' && !isAsked
    const text = waits || isIgnored || !wishes.wholeWorkspace ? null : await desk.files.read(path)
    const items = typeof text === 'string' ? diagnosticsOf(await desk.plans.read(uri, text), editor) : []
    const read = { id: `w${++reads}`, items, isOnDemand: wishes.run === 'manual' }
    known.set(path, read)
    return read
  }

  /** Reads all plans that are not open, and lets whatever else waits go first between two of them. */
  const readAll = async (
    desk: Desk,
    token: CancellationToken,
    each: (uri: string, read: Read) => void,
  ): Promise<ReadonlySet<string>> => {
    const paths = await plansIn(
      editor.folders.flatMap(uri => pathOf(uri) ?? []),
      desk.files,
      token,
    )
    const seen = new Set<string>()
    const progress = await progressOf(desk, paths.filter(path => !known.has(path)).length)
    for (const [done, path] of paths.entries()) {
      if (token.isCancellationRequested || progress?.token.isCancellationRequested) break
      const uri = addressOf(path)
      seen.add(path)
      if (desk.documents.keys().some(open => pathOf(open) === path)) continue
      const isNew = !known.has(path)
      each(uri, await desk.safely(NOTHING, () => readOf(desk, path, uri)))
      if (!isNew) continue
      progress?.report((100 * done) / paths.length, `${done + 1}/${paths.length}`)
      await new Promise(resolve => setTimeout(resolve))
    }
    progress?.done()
    isAsked = false
    return seen
  }

  const answer = async (
    desk: Desk,
    { previousResultIds = [] }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    tell: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | null,
  ): Promise<WorkspaceDiagnosticReport> => {
    const had = new Map(previousResultIds.map(({ uri, value }) => [keyOf(uri), { uri, value }]))
    for (;;) {
      const reports: WorkspaceDocumentDiagnosticReport[] = []
      const add = (report: WorkspaceDocumentDiagnosticReport): void => {
        if (tell) tell([report])
        reports.push(report)
      }
      const change = changed.next(token)
      const seen = await readAll(desk, token, (uri, read) => {
        const before = had.get(keyOf(uri))
        add(reportOf(before?.uri ?? uri, read, before?.value))
      })
      if (token.isCancellationRequested) return { items: tell ? [] : reports }
      for (const [path, { uri, value }] of had)
        if (!seen.has(path) && !desk.documents.get(uri) && value !== GONE) add(reportOf(uri, NOTHING, value))
      const isNews = reports.some(report => report.kind === Kind.Full)
      if (isNews || had.size === 0) return { items: tell ? [] : reports }
      // Nothing has changed since: whoever asks is answered as soon as something does.
      await change
      if (token.isCancellationRequested) return { items: [] }
    }
  }

  return {
    announce: () => ({}),
    serve(desk) {
      const { connection, documents, safely, refuse } = desk
      documents.onDidOpen(({ document }) => void known.delete(keyOf(document.uri)))
      documents.onDidClose(({ document }) => {
        known.delete(keyOf(document.uri))
        changed.fire()
      })
      documents.onDidSave(({ document }) => void known.delete(keyOf(document.uri)))
      if (!editor.can.pull) return
      connection.languages.diagnostics.onWorkspace(async (params, token, _, partial) => {
        const tell = partial
          ? (items: WorkspaceDocumentDiagnosticReport[]) => partial.report({ items })
          : null
        const report = await safely({ items: [] }, () => answer(desk, params, token, tell))
        const isOver = token.isCancellationRequested
        return isOver ? refuse(LSPErrorCodes.RequestCancelled, 'The request was cancelled.') : report
      })
    },
    refresh: async () => forgetAll(),
    filesChanged(uris) {
      for (const path of uris.map(keyOf)) if (!known.get(path)?.isOnDemand) known.delete(path)
      if (uris.length > 0) changed.fire()
    },
    async ask() {
      isAsked = true
      forgetAll()
    },
    commands: () => ({
      async [LINT_WORKSPACE](desk) {
        await desk.ask()
        if (editor.can.pull) return
        const none = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) }
        await readAll(desk, none, (uri, { items }) => {
          void desk.connection.sendDiagnostics({ uri, diagnostics: [...items] })
        })
      },
    }),
  }
}

/** One key for a file, however its address spells the signs of its name. */
const keyOf = (uri: string): string => pathOf(uri) ?? uri

const GONE = 'gone'
const NOTHING: Read = { id: GONE, items: [], isOnDemand: false }

function reportOf(
  uri: string,
  { id, items }: Read,
  before: string | undefined,
): WorkspaceDocumentDiagnosticReport {
  if (id === before) return { kind: Kind.Unchanged, uri, version: null, resultId: id }
  return { kind: Kind.Full, uri, version: null, resultId: id, items: [...items] }
}

/** A long task that the person sees, and may stop; null for a short one. */
async function progressOf({ connection, editor }: Desk, count: number) {
  if (count < MANY || !editor.can.progress) return null
  const progress = await connection.window.createWorkDoneProgress()
  progress.begin('Goalmark', 0, '', true)
  return progress
}
