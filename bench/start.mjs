// How fast Goalmark starts: `npm run build -- --production && npm run bench`. Ends with 1 when the bound is broken.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from '../scripts/bundled.mjs'

const ROUNDS = 25
const BOUND = 3
const TODAY = '2026-01-15'

const root = join(import.meta.dirname, '..')
const example = join(root, 'examples/strong-plan.md')
const long = join(import.meta.dirname, 'plan.md')
const cli = join(root, 'dist/cli.js')

if (!existsSync(cli)) {
  console.error('dist/cli.js is missing: run `npm run build -- --production` first.')
  process.exit(2)
}

const commands = {
  'node -e 0': ['-e', '0'],
  'goalmark --version': [cli, '--version'],
  'goalmark a plan': [cli, example, '--no-config', '--today', TODAY],
  'goalmark a long plan': [cli, long, '--no-config', '--today', TODAY],
}

const median = times => times.toSorted((a, b) => a - b)[times.length >> 1]
const shown = milliseconds => `${milliseconds.toFixed(1).padStart(7)} ms`

function starts() {
  const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]))
  // One after the other in each round, so that a busy moment of the machine falls on all of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const begun = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      times[name].push(performance.now() - begun)
      if (status === 2 || status === null) throw new Error(stderr)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

async function inProcess() {
  const { defaults, lint, parse, readDay } =
    await bundled(`export { defaults, lint, readDay } from './server/core/index'
export { parse } from './server/core/markdown'`)
  const text = readFileSync(long, 'utf8')
  const source = { text, path: 'plan.md', asked: 'argument' }
  const [settings, today] = [defaults(), readDay(TODAY)]
  return {
    lines: text.split('\n').length - 1,
    ...measure(
      () => parse(text),
      () => lint(source, settings, today),
    ),
  }
}

function measure(parse, lint) {
  const timed = work => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  }
  const cold = { parse: timed(parse), lint: timed(lint) }
  const rounds = Array.from({ length: 100 }, () => [timed(parse), timed(lint)])
  const warm = { parse: median(rounds.map(([time]) => time)), lint: median(rounds.map(([, time]) => time)) }
  return { cold, warm }
}

const times = starts()
const bare = times['node -e 0']
console.log(`Starting, median of ${ROUNDS}:`)
for (const [name, time] of Object.entries(times)) {
  console.log(`  ${name.padEnd(20)} ${shown(time)}   ${(time / bare).toFixed(2)} × node -e 0`)
}

const { lines, cold, warm } = await inProcess()
console.log(`\nIn one process, a plan of ${lines} lines (linting parses, too):`)
for (const [name, time] of Object.entries({
  'parse, first time': cold.parse,
  'lint, first time': cold.lint,
  'parse, median': warm.parse,
  'lint, median': warm.lint,
})) {
  console.log(`  ${name.padEnd(20)} ${shown(time)}`)
}

const ratio = times['goalmark a plan'] / bare
const holds = ratio < BOUND
console.log(
  `\nBound: linting one plan costs less than ${BOUND} × node -e 0. ${holds ? 'Holds' : 'Broken'} at ${ratio.toFixed(2)}.`,
)
process.exitCode = holds ? 0 : 1
