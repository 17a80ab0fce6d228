import { converse } from './ask'
import { disk } from './disk'
import { reasonOf } from './reason'
import { run } from './run'
import type { World } from './world'

const world: World = {
  ...disk,
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  canAsk: process.stdin.isTTY === true && process.stdout.isTTY === true,
  columns: process.stdout.columns,
  today: () => {
    const now = new Date()
    const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => `${part}`.padStart(2, '0'))
    return `${now.getFullYear()}-${month}-${day}`
  },
  stdout: text => process.stdout.write(text),
  stderr: text => process.stderr.write(text),
  converse: () => converse(process.stdin, process.stdout),
}

/** Whoever reads us may close the pipe early, as `head` does. Anything else means that the report is not whole. */
function ended(error: unknown): void {
  const reason = reasonOf(error)
  if (reason === 'EPIPE') return
  process.exitCode = 2
  process.stderr.write(`goalmark: ${reason}\n`)
}

process.stdout.on('error', ended)
process.stderr.on('error', () => undefined)

run(process.argv.slice(2), world).then(code => {
  process.exitCode = code
}, ended)
