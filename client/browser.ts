import * as vscode from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { NAME } from '../server/lsp/protocol'
import { type Goalmark, start } from './client'

type Script = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void }

/** The workers of the web page, which the types of Node do not know as a value. */
declare const Worker: new (script: string) => Script

/** On the web, the language server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<Goalmark> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true)
  let worker: Script | undefined
  // The worker itself will not do: VS Code has its own kind, which the client does not recognise.
  const listen = async (): Promise<MessageTransports> => {
    worker?.terminate()
    worker = new Worker(script)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return start(context, options => new LanguageClient(NAME, 'Goalmark', listen, options))
}
