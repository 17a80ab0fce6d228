import { parentPort, workerData } from 'node:worker_threads'
import { engine } from './engine'

/** What a thread runs: it loads the engine, and nothing else of the command. */
if (parentPort) {
  const port = parentPort
  const lint = engine.serve(workerData, said => port.postMessage(said))
  port.on('message', lint)
}
