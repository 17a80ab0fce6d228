import type { ClientCapabilities } from 'vscode-languageserver/node'
import type { Habits } from './editor'

/** What an editor with these habits says that it can do. */
export function capabilitiesOf({
  pulls = true,
  snippets = true,
  watches = true,
  outline = true,
  isAsked = true,
  commands = [],
  files,
}: Habits): ClientCapabilities {
  return {
    textDocument: {
      publishDiagnostics: { relatedInformation: true },
      completion: { completionItem: { snippetSupport: snippets } },
      documentSymbol: { hierarchicalDocumentSymbolSupport: outline },
      rename: { prepareSupport: true },
      ...(pulls ? { diagnostic: { dynamicRegistration: false } } : {}),
    },
    workspace: {
      configuration: isAsked,
      didChangeConfiguration: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: watches },
      workspaceEdit: { documentChanges: true, snippetEditSupport: snippets, resourceOperations: ['create'] },
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
    },
    window: { showDocument: { support: true }, workDoneProgress: true },
    experimental: {
      commands: { commands: commands },
      goalmark: { files: files !== undefined, cursor: true, plans: true },
    },
  }
}
