import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { NAME } from '../server/lsp/protocol'
import { type Goalmark, start } from './client'

/** The workers of the web page, which the types of Node do not know as a value. */
declare const Worker: new (script: string) => Worker

/** On the web, the language server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<Goalmark> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true)
  return start(
    context,
    options => new LanguageClient(NAME, 'Goalmark', async () => new Worker(script), options),
  )
}
