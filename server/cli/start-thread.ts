import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Orders } from './lint-file'
import type { Asked, Said } from './threads'
import type { Thread } from './world'

/** The young generation of a thread in megabytes: with less it is collected more often, with more the command holds more. */
const YOUNG = 32

/**
 * The most that a thread's old generation may take in megabytes. From two gigabytes on, V8 lets it grow to four times
 * what is in use before it looks for garbage, below that to twice as much: most of what a thread holds is garbage.
 */
const OLD = 2000

/** Starts a thread that lints files. Null where the bundle is not, as in the sources: there is no file to run. */
export function startThread(orders: Orders): Thread | null {
  const file = typeof __dirname === 'string' ? join(__dirname, 'worker.cjs') : ''
  if (!existsSync(file)) return null
  const ours = getHeapStatistics().heap_size_limit / 2 ** 20
  const worker = new Worker(file, {
    workerData: orders,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: Math.min(OLD, ours) },
  })
  // Why it ended is of no use to anybody; that it ended is told by the event of that name.
  worker.on('error', () => undefined)
  return {
    post: (asked: Asked) => worker.postMessage(asked),
    listen(heard: (said: Said | null) => void) {
      worker.on('message', heard)
      worker.on('exit', () => heard(null))
    },
    stop: () => void worker.terminate(),
  }
}
