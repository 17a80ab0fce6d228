import { availableParallelism } from 'node:os'
import { optimizeLater } from '../v8'
import { localeAsked } from './args'
import { converse } from './ask'
import { disk } from './disk'
import { discardAll } from './drafts'
import { git, gitObjects } from './git-process'
import { localeOfEnvironment } from './locale'
import { reasonOf } from './reason'
import { run } from './run'
import { startServer } from './server-file'
import { startThread } from './start-thread'
import { watchDisk } from './watching'
import { wordsFor } from './words/index'
import type { World } from './world'

const world: World = {
  ...disk,
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  canAsk: process.stdout.isTTY === true && process.stdin.isTTY === true,
  columns: process.stdout.columns,
  today: () => {
    const now = new Date()
    const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => `${part}`.padStart(2, '0'))
    return `${now.getFullYear()}-${month}-${day}`
  },
  stdout: text => process.stdout.write(text),
  stderr: text => process.stderr.write(text),
  stdin: async () => {
    const pieces: Buffer[] = []
    for await (const piece of process.stdin) pieces.push(piece)
    return Buffer.concat(pieces)
  },
  git,
  gitObjects,
  pause: () => new Promise(resolve => setImmediate(resolve)),
  converse: () => converse(process.stdin, process.stdout),
  // The server has the process from now on: nothing comes back.
  serve: () => new Promise(() => startServer(process.argv)),
  get cores() {
    return availableParallelism()
  },
  startThread,
  isErrorTTY: process.stderr.isTTY === true,
  clock: () => process.uptime() * 1000,
  optimizeLater,
  watch: (places, counts) =>
    watchDisk(places, counts, end => {
      endWatch = end
    }),
}
const argv = process.argv.slice(2)

/** Ends what is being watched, so that the run ends as it stands; undefined when nothing is. */
let endWatch: (() => void) | undefined

/** Something went wrong on the way out: the run cannot end well any more. */
let isBroken = false

/** Whoever reads us may close the pipe early, as `head` does. Anything else means that the report is not whole. */
function ended(error: unknown): void {
  const reason = reasonOf(error)
  if (reason === 'EPIPE') return
  isBroken = true
  process.exitCode = 2
  process.stderr.write(`goalmark: ${reason}\n`)
}

/** Stopped from outside: no file is left half written, and no draft behind. */
function stopped(): void {
  const end = endWatch
  endWatch = undefined
  if (end) return end()
  discardAll()
  const locale = localeAsked(argv) ?? localeOfEnvironment(world)
  process.stderr.write(`\n${wordsFor(locale).problems.stopped}\n`, () => process.exit(2))
}

/** All is said: once it has gone out nothing is waited for, such as code that V8 is still making faster. */
function left(): void {
  const end = (): void => {
    if (!isBroken) process.exit()
  }
  process.stdout.write('', () => process.stderr.write('', () => setImmediate(end)))
}

process.stdout.on('error', ended)
process.stderr.on('error', () => undefined)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopped)

run(argv, world).then(code => {
  process.exitCode = isBroken ? 2 : code
  left()
}, ended)
