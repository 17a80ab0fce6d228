import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions, StaticFeature } from 'vscode-languageclient'
import { NAME, SHOW_MISSING } from '../server/lsp/protocol'
import { showMissing } from './show-missing'

/** What the extension hands to whoever asks for it, the tests first. */
export interface Goalmark {
  /** The connection to the language server, already started. */
  readonly client: BaseLanguageClient
}

/** Starts the language server, and gives people the means to start it again. */
export async function start(
  context: vscode.ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Goalmark> {
  const client = create({ documentSelector: schemes().map(scheme => ({ language: 'markdown', scheme })) })
  client.registerFeature(ownCommands)
  const restart = async () => {
    if (client.isRunning()) await client.stop()
    await client.start()
  }
  context.subscriptions.push(
    vscode.commands.registerCommand(`${NAME}.restart`, restart),
    vscode.commands.registerCommand(SHOW_MISSING, showMissing),
    new vscode.Disposable(() => client.dispose()),
  )
  await client.start()
  return { client }
}

/** Tells the server which commands its lenses may name. */
const ownCommands: StaticFeature = {
  fillClientCapabilities: capabilities => {
    capabilities.experimental = { ...capabilities.experimental, commands: { commands: [SHOW_MISSING] } }
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
}

/** Where people write. The old half of a comparison or a chat's answer is Markdown too, but nobody's plan to mend. */
function schemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? []
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...folders.map(({ uri }) => uri.scheme)])]
}
