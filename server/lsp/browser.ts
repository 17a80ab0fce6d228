import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { clock } from './clock'
import { serve } from './server'

export { clock, serve }

const port: ConstructorParameters<typeof BrowserMessageReader>[0] = globalThis as never

// A process loads this file for what it exports: only a worker is posted messages.
if ('postMessage' in port)
  serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), clock)
