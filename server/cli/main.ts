import { disk } from './disk'
import { run } from './run'
import type { World } from './world'

const world: World = {
  ...disk,
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  today: () => {
    const now = new Date()
    const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => `${part}`.padStart(2, '0'))
    return `${now.getFullYear()}-${month}-${day}`
  },
  stdout: text => process.stdout.write(text),
  stderr: text => process.stderr.write(text),
}

// Whoever reads us may close the pipe early, as `head` does: no fault of theirs or ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') return
    throw error
  })
}

process.exitCode = await run(process.argv.slice(2), world)
