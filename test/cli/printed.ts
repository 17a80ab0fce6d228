import { resolve } from 'node:path'
import { disk } from '../../server/cli/disk'
import { run } from '../../server/cli/run'
import { STILL } from './world'

export const ROOT = resolve(import.meta.dirname, '../..')

/** What a command line prints, run over the files of this repository with a day that stands still. */
export async function printed(argv: readonly string[], today: string): Promise<string> {
  let stdout = ''
  await run(argv, {
    ...disk,
    ...STILL,
    cwd: ROOT,
    env: {},
    isTTY: false,
    canAsk: false,
    columns: undefined,
    today: () => today,
    stdout: text => {
      stdout += text.toString()
    },
    stderr: () => undefined,
    stdin: async () => new Uint8Array(),
    git: async () => null,
    gitObjects: async () => null,
    pause: async () => undefined,
    serve: async () => undefined,
    converse: async () => ({ ask: async () => null, end: () => undefined }),
  })
  return stdout
}
