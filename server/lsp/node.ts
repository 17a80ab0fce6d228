import {
  type Connection,
  createConnection,
  ProposedFeatures,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { forgetSoon } from '../v8'
import { clock, serve } from './browser'
import { disk } from './disk'

forgetSoon()

const { LC_ALL, LC_MESSAGES, LANG } = process.env

const connection = process.argv.includes('--stdio') ? overStreams() : createConnection(ProposedFeatures.all)

serve(connection, clock, { disk, locale: LC_ALL || LC_MESSAGES || LANG || 'en', refusal: ResponseError })

/**
 * The library drops a message that it cannot read without a word, and ends when its editor is gone only if it reads the
 * stream itself: here it is told what happened, and does both.
 */
function overStreams(): Connection {
  const reader = new StreamMessageReader(process.stdin)
  const writer = new StreamMessageWriter(process.stdout)
  let isShutDown = false
  const end = (): never => process.exit(isShutDown ? 0 : 1)
  // Before the connection hears of it, which would go on to log into a pipe that nobody reads.
  writer.onError(end)
  writer.onClose(end)
  reader.onClose(end)
  const line = createConnection(ProposedFeatures.all, reader, writer)
  line.onShutdown(() => {
    isShutDown = true
  })
  reader.onError(error => line.console.error(`A message could not be read: ${error.message}`))
  return line
}
