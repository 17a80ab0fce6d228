import type * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { NAME } from '../server/lsp/protocol'
import { type Goalmark, start } from './client'

/** On the desktop and on remote machines, the language server is a Node process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<Goalmark> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc }
  return start(context, options => new LanguageClient(NAME, 'Goalmark', server, options))
}
