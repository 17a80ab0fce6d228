import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { NAME } from '../server/lsp/protocol'

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
  const restart = async () => {
    if (client.isRunning()) await client.stop()
    await client.start()
  }
  context.subscriptions.push(
    vscode.commands.registerCommand(`${NAME}.restart`, restart),
    new vscode.Disposable(() => client.dispose()),
  )
  await client.start()
  return { client }
}

/** Where people write. The old half of a comparison or a chat's answer is Markdown too, but nobody's plan to mend. */
function schemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? []
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...folders.map(({ uri }) => uri.scheme)])]
}
