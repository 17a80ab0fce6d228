import type { InitializeParams } from 'vscode-languageserver'
import { NAME } from './protocol'

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
    /** The same in what it completes. */
    readonly completionSnippets: boolean
    readonly versionedEdits: boolean
    /** Can be asked for its settings. */
    readonly beAsked: boolean
    readonly tellChanges: boolean
    /** Can be asked to bring a place into view. */
    readonly showPlaces: boolean
    /** Edits that make files. */
    readonly createFiles: boolean
    /** Commands of its own that actions and lenses may name. */
    readonly commands: readonly string[]
    /** Can be asked for files. */
    readonly files: boolean
    /** Tells where the cursor is. */
    readonly tellCursor: boolean
    /** Shows plans as a whole, and wants to be told when they change. */
    readonly showPlans: boolean
    /** Can be asked to tell of files that change. */
    readonly watch: boolean
    /** Can be told how far a long task has come. */
    readonly progress: boolean
  }
  /** Folders were opened and closed. */
  changeFolders(added: readonly string[], removed: readonly string[]): void
}

/** Reads the first message of an editor; one that does not tell its language is thought to have that of the machine. */
export function meet(
  {
    capabilities: { textDocument, window, workspace, experimental },
    initializationOptions: options,
    locale,
    rootUri,
    workspaceFolders,
  }: InitializeParams,
  ofMachine: string,
): Editor {
  const own = isRecord(experimental) && isRecord(experimental[NAME]) ? experimental[NAME] : {}
  let folders: readonly string[] = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return {
    locale: locale ?? ofMachine,
    get folders() {
      return folders
    },
    changeFolders(added, removed) {
      folders = [...folders.filter(folder => !removed.includes(folder)), ...added]
    },
    // Some editors name the server there, as in the settings that they are asked for.
    settings: isRecord(options) && isRecord(options[NAME]) ? options[NAME] : options,
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
      completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
      beAsked: workspace?.configuration === true,
      tellChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      showPlaces: window?.showDocument?.support === true,
      createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
      commands: commandsIn(experimental),
      files: own.files === true,
      tellCursor: own.cursor === true,
      showPlans: own.plans === true,
      watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      progress: window?.workDoneProgress === true,
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
