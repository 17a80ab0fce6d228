import type { InitializeParams } from 'vscode-languageserver'

/** What an editor said of itself when it called. */
export interface Editor {
  readonly locale: string
  /** The addresses of the folders open in it. */
  readonly folders: readonly string[]
  /** Settings given with the call; the only ones, where the editor cannot be asked. */
  readonly settings: unknown
  readonly can: {
    /** Asks for diagnostics when it wants them; others are sent them. */
    readonly pull: boolean
    /** Can be told to ask again. */
    readonly refresh: boolean
    readonly relatedPlaces: boolean
    /** Edits with places to fill. */
    readonly snippets: boolean
    readonly versionedEdits: boolean
    /** Can be asked for its settings. */
    readonly beAsked: boolean
    readonly tellChanges: boolean
  }
}

/** Reads the first message of an editor. */
export function meet({
  capabilities: { textDocument, workspace },
  initializationOptions,
  locale = 'en',
  rootUri,
  workspaceFolders,
}: InitializeParams): Editor {
  return {
    locale,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    settings: initializationOptions,
    can: {
      pull: textDocument?.diagnostic !== undefined,
      refresh: workspace?.diagnostics?.refreshSupport === true,
      relatedPlaces: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
        one => one?.relatedInformation,
      ),
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
      beAsked: workspace?.configuration === true,
      tellChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    },
  }
}
