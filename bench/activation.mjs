// What waking the extension costs VS Code's extension host: `npm run bench:activation`. Ends with 1 when the bound is broken.
// With `-- --window` also in the extension host itself, in fresh windows of VS Code. What that shows under *Show Running
// Extensions* is no use here: it counts all extensions that wake together for each of them.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROUNDS = 15
const WINDOWS = 5
/** Milliseconds of the processor. */
const BOUND = 60

const median = times => times.toSorted((a, b) => a - b)[times.length >> 1]

/** The number that a fresh process prints. */
function printed(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.slice(-1000))
  return Number(stdout)
}

const BARE = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)'

function activations() {
  const [bare, client] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(printed(['-e', BARE]))
    client.push(printed([join(import.meta.dirname, 'activation-once.cjs')]))
  }
  return { bare: median(bare), client: median(client) }
}

const { bare, client } = activations()
console.log(`Milliseconds of the processor, median of ${ROUNDS}:
  a bare start of Node          ${bare.toFixed(1)}
  activation                    ${client.toFixed(1)} (${(client / bare).toFixed(2)} bare starts)`)
const costs = [client]
if (process.argv.includes('--window')) {
  const { activationsInWindows } = await import('./activation-window.mjs')
  const inWindows = await activationsInWindows(WINDOWS)
  const [processor, clock] = ['processor', 'clock'].map(measure => inWindows.map(one => one[measure]))
  costs.push(median(processor))
  console.log(`In ${WINDOWS} fresh windows of VS Code, in its extension host:
  activation                    ${processor.map(time => time.toFixed(1)).join(', ')}
  the same on the clock         ${clock.map(time => time.toFixed(1)).join(', ')}`)
}
const holds = costs.every(cost => cost < BOUND)
console.log(`\nBound: less than ${BOUND} ms. ${holds ? 'Holds' : 'Broken'}.`)
process.exitCode = holds ? 0 : 1
