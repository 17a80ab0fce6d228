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
    /** Can be told to ask again for what it shows of every plan. */
    readonly refresh: {
      readonly diagnostics: boolean
      readonly codeLens: boolean
      readonly inlayHints: boolean
      readonly semanticTokens: boolean
    }
    /** Shows an outline as a tree. */
    readonly nestSymbols: boolean
    /** Asks before a renaming what is to be renamed. */
    readonly prepareRename: boolean
    readonly relatedPlaces: boolean
    /** Edits with places to fill. */
    readonly snippets: boolean
    readonly versionedEdits: boolean
    /** Can be asked for its settings. */
    readonly beAsked: boolean
    readonly tellChanges: boolean
    /** Can be asked to bring a place into view. */
    readonly showPlaces: boolean
    /** Commands of its own that actions and lenses may name. */
    readonly commands: readonly string[]
  }
}

/** Reads the first message of an editor. */
export function meet({
  capabilities: { textDocument, window, workspace, experimental },
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
      refresh: {
        diagnostics: workspace?.diagnostics?.refreshSupport === true,
        codeLens: workspace?.codeLens?.refreshSupport === true,
        inlayHints: workspace?.inlayHint?.refreshSupport === true,
        semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
      },
      nestSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
      prepareRename: textDocument?.rename?.prepareSupport === true,
      relatedPlaces: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
        one => one?.relatedInformation,
      ),
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
      beAsked: workspace?.configuration === true,
      tellChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      showPlaces: window?.showDocument?.support === true,
      commands: commandsIn(experimental),
    },
  }
}

/** `{ commands: { commands: ['…'] } }`, as other servers have it said. */
function commandsIn(experimental: unknown): readonly string[] {
  const given =
    isRecord(experimental) && isRecord(experimental.commands) ? experimental.commands.commands : []
  return Array.isArray(given) ? given.filter(name => typeof name === 'string') : []
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
