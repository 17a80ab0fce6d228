// The language server as it ships, in this process, at the other end of a line in memory. `dist/` must be built.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  CancellationToken,
  createConnection,
  createProtocolConnection,
  ResponseError,
} from 'vscode-languageserver/node'
import { bundled } from '../scripts/bundled.mjs'

const server = join(import.meta.dirname, '../dist/server-browser.js')

/** Hands over what is written, as text: what a message costs to be written and to be read belongs to it. */
function pipe() {
  let take = () => {}
  class Reader extends AbstractMessageReader {
    listen(callback) {
      take = callback
      return { dispose() {} }
    }
  }
  class Writer extends AbstractMessageWriter {
    async write(message) {
      const text = JSON.stringify(message)
      setImmediate(() => take(JSON.parse(text)))
    }
    end() {}
  }
  return [new Reader(), new Writer()]
}

/** An editor that asks for diagnostics, and has no settings. */
export async function openLine() {
  if (!existsSync(server)) {
    console.error('dist/ is missing: run `npm run build -- --production` first.')
    process.exit(2)
  }
  // So does the server that starts with Node.js.
  const { forgetSoon } = await bundled(`export { forgetSoon } from './server/v8'`)
  forgetSoon()
  const { serve, clock } = createRequire(import.meta.url)(server)
  const [[serverReader, editorWriter], [editorReader, serverWriter]] = [pipe(), pipe()]
  serve(createConnection(serverReader, serverWriter), clock, {
    disk: null,
    locale: 'en',
    refusal: ResponseError,
  })
  const line = createProtocolConnection(editorReader, editorWriter)
  line.listen()
  const capabilities = { textDocument: { diagnostic: {} } }
  await line.sendRequest('initialize', { processId: null, rootUri: null, locale: 'en', capabilities })
  await line.sendNotification('initialized', {})
  return new Editor(line)
}

class Editor {
  constructor(line) {
    this.line = line
  }

  async open(uri, text) {
    const textDocument = { uri, languageId: 'markdown', version: 1, text }
    await this.line.sendNotification('textDocument/didOpen', { textDocument })
  }

  /** Puts `text` in place of a range. */
  async change(uri, version, range, text) {
    const textDocument = { uri, version }
    await this.line.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    })
  }

  ask(method, uri, more = {}, token = CancellationToken.None) {
    return this.line.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more }, token)
  }
}
