import { leaveProcessor } from '../v8'
import { isFault, readArgs } from './args'
import { keepCompiled } from './compiled'
import { disk } from './disk'
import type { engine as Engine } from './engine'
import { wordsFor } from './words/index'

/** For the build: lints the examples of the repository at `root` once, and keeps the engine's code as compiled for it. */
export async function warmUp(file: string, root: string): Promise<void> {
  // The command does the same: code is taken back only under the flags that it was compiled under.
  leaveProcessor()
  const args = readArgs(['examples', '--today', '2026-11-24'])
  if (isFault(args)) return
  const world = {
    ...disk,
    cwd: root,
    env: {},
    isTTY: false,
    canAsk: false,
    columns: undefined,
    today: () => '2026-11-24',
  }
  const quiet = {
    stdout: () => undefined,
    stderr: () => undefined,
    stdin: async () => new Uint8Array(),
    git: async () => null,
    gitObjects: async () => null,
    pause: async () => undefined,
    converse: nobody,
    serve: nobody,
    isErrorTTY: false,
    clock: () => 0,
    watch: nobody,
    cores: 1,
    optimizeLater: () => undefined,
    startThread: () => null,
  }
  await keepCompiled(file, async exports => {
    const code = await (exports.engine as typeof Engine).lintCommand(args, wordsFor('en'), {
      ...world,
      ...quiet,
    })
    if (code !== 0) throw new Error(`the examples could not be linted: ${JSON.stringify(code)}`)
  })
}

async function nobody(): Promise<never> {
  throw new Error('the build asks nobody')
}
