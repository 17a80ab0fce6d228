import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disk } from '../../server/cli/disk'
import { git, gitObjects } from '../../server/cli/git-process'
import { run } from '../../server/cli/run'
import { STILL } from './world'

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A repository of its own below the system's folder for such things. */
export interface TestRepository {
  readonly folder: string
  git(...args: string[]): string
  put(path: string, text: string | Uint8Array): Promise<void>
  commit(): void
  /** Runs a command line there, or in another folder. */
  goalmark(argv: readonly string[], cwd?: string): Promise<Ran>
  remove(): Promise<void>
}

/** Makes an empty repository whose branch is called `main`. */
export async function makeRepository(): Promise<TestRepository> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'goalmark-')))
  const ask = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  ask('init', '-q', '-b', 'main')
  return {
    folder,
    git: ask,
    put: async (path, text) => {
      await mkdir(join(folder, path, '..'), { recursive: true })
      await writeFile(join(folder, path), text)
    },
    commit: () => {
      ask('add', '-A')
      ask('commit', '-qm', 'x')
    },
    goalmark: (argv, cwd = folder) => runIn(cwd, argv),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function runIn(cwd: string, argv: readonly string[]): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const code = await run(argv, {
    ...disk,
    ...STILL,
    git,
    gitObjects,
    cwd,
    env: {},
    isTTY: false,
    canAsk: false,
    columns: undefined,
    today: () => '2026-01-15',
    stdout: text => {
      stdout += text.toString()
    },
    stderr: text => {
      stderr += text
    },
    stdin: async () => new Uint8Array(),
    pause: async () => undefined,
    serve: async () => undefined,
    converse: async () => ({ ask: async () => null, end: () => undefined }),
  })
  return { code, stdout, stderr }
}
