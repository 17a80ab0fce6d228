import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { clock } from './clock'
import { serve } from './server'

const port: ConstructorParameters<typeof BrowserMessageReader>[0] = globalThis as never

serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), clock)
