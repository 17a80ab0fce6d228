import {
  type Connection,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Clock } from './clock'
import { deskFor } from './desk'
import { plansOf } from './documents'
import { type Editor, meet } from './editor'
import { codeActions } from './features/code-actions'
import { codeLens } from './features/code-lens'
import { completion } from './features/completion'
import { diagnostics } from './features/diagnostics'
import type { Command, Feature } from './features/feature'
import { folding } from './features/folding'
import { goals } from './features/goals'
import { hover } from './features/hover'
import { inlayHints } from './features/inlay-hints'
import { links } from './features/links'
import { planViews } from './features/plan-view'
import { reading } from './features/reading'
import { rename } from './features/rename'
import { reviewDate } from './features/review-date'
import { semanticTokens } from './features/semantic-tokens'
import { settingsFile } from './features/settings-file'
import { symbols } from './features/symbols'
import { templates } from './features/templates'
import { workspaceDiagnostics } from './features/workspace-diagnostics'
import { workspaceSymbols } from './features/workspace-symbols'
import { filesFor, type Store } from './files'
import { NAME } from './protocol'
import { settingsFrom } from './settings'
import { watch } from './watching'

/** What only the process has that the server runs in. */
interface Machine {
  /** Where the files of this machine are; without it, the editor is asked for them. */
  readonly disk: Store | null
  /** The language that the person has set here, for editors that do not tell theirs. */
  readonly locale: string
  /**
   * A connection knows a refusal by its class, and the process's connection is packed with a copy of the library that is
   * not ours: it brings its own.
   */
  readonly refusal: typeof ResponseError
}

/** Speaks to one editor until it hangs up. */
export function serve(
  connection: Connection,
  clock: Clock,
  machine: Machine = { disk: null, locale: 'en', refusal: ResponseError },
): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(params => {
    const editor = meet(params, machine.locale)
    const features = featuresFor(editor)
    attend(connection, documents, clock, machine, editor, features)
    return introduction(editor, features)
  })
  documents.listen(connection)
  connection.listen()
}

const featuresFor = (editor: Editor): readonly Feature[] => [
  diagnostics(editor),
  workspaceDiagnostics(editor),
  codeActions,
  completion,
  templates,
  reviewDate,
  reading,
  settingsFile,
  hover,
  codeLens,
  inlayHints,
  symbols,
  workspaceSymbols(editor),
  folding,
  links,
  rename,
  semanticTokens,
  planViews(editor),
  goals(editor),
]

const commandsOf = (features: readonly Feature[], editor: Editor): Readonly<Record<string, Command>> =>
  Object.assign({}, ...features.map(feature => feature.commands?.(editor)))

function introduction(editor: Editor, features: readonly Feature[]): InitializeResult {
  const own: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    executeCommandProvider: { commands: Object.keys(commandsOf(features, editor)) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }
  const capabilities = Object.assign(own, ...features.map(one => one.announce(editor)))
  return { serverInfo: { name: NAME }, capabilities }
}

function attend(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  clock: Clock,
  { disk, refusal }: Omit<Machine, 'locale'>,
  editor: Editor,
  features: readonly Feature[],
): void {
  const files = filesFor(connection, editor, disk)
  const settings = settingsFrom(connection, editor, files)
  const plans = plansOf(documents, settings, clock, editor)
  const ask = async (): Promise<void> => {
    await Promise.all(features.map(feature => feature.ask?.(desk)))
  }
  const desk = deskFor({ connection, documents, plans, editor, settings, files, clock, ask }, refusal)
  const refresh = () => Promise.all(features.map(feature => feature.refresh?.(desk)))

  for (const feature of features) feature.serve(desk)
  const commands = commandsOf(features, editor)
  connection.onExecuteCommand(({ command, arguments: given = [] }) =>
    desk.safely(null, async () => (await commands[command]?.(desk, given)) ?? null),
  )
  watch(desk, features, refresh)
  documents.onDidClose(({ document }) => plans.forget(document.uri))

  let day = clock.today()
  clock.everyMinute(() => {
    const today = clock.today()
    if (today.equals(day)) return
    day = today
    void refresh()
  })
}
