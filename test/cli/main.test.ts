import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { version } from '../../package.json'
import { WEAK } from './world'

const root = join(import.meta.dirname, '../..')
let folder = ''
let metafile: Metafile

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goalmark-'))
  const built = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'server/cli/main.ts' },
    outdir: join(folder, 'dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: {
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
      'jsonc-parser': join(root, 'node_modules/jsonc-parser/lib/esm/main.js'),
    },
    metafile: true,
    logLevel: 'silent',
  })
  metafile = built.metafile
  await writeFile(join(folder, 'weak.md'), WEAK)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function goalmark(argv: readonly string[], { closesEarly = false } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(folder, 'dist/cli.mjs'), ...argv], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' },
  })
  let stdout = ''
  let stderr = ''
  if (closesEarly) child.stdout.destroy()
  child.stdout.on('data', (data: Buffer) => {
    stdout += data
  })
  child.stderr.on('data', (data: Buffer) => {
    stderr += data
  })
  return new Promise(resolve => child.on('close', code => resolve({ code, stdout, stderr })))
}

/** The sources that an output and what it imports at once are made of. */
function loadedWith(output: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(output)) return seen
  seen.add(output)
  const { inputs, imports } = metafile.outputs[output] ?? { inputs: {}, imports: [] }
  for (const input of Object.keys(inputs)) seen.add(input)
  for (const { path, kind } of imports) if (kind === 'import-statement') loadedWith(path, seen)
  return seen
}

test('the version and the help do not load the engine', () => {
  const entry = Object.keys(metafile.outputs).find(name => name.endsWith('/cli.mjs')) ?? ''
  const loaded = [...loadedWith(entry)]
  expect(loaded).toContain('server/cli/main.ts')
  expect(loaded.filter(input => /server\/core\/|unified|micromark|temporal|picomatch/.test(input))).toEqual(
    [],
  )
})

test('the program runs: its version, a plan, a folder, a report in a file', async () => {
  expect(await goalmark(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  const named = await goalmark(['weak.md', '--fail-on', 'warning', '--today', '2026-01-15'])
  expect(named).toMatchObject({ code: 1, stderr: '' })
  expect(named.stdout).toContain('No date. By when?')
  const found = await goalmark(['--today', '2026-01-15'])
  expect(found).toEqual({ ...named, code: 0 })
})

test('a reader who leaves early, as head does, is no trouble', async () => {
  const { code, stderr } = await goalmark(['weak.md', '--format', 'json'], { closesEarly: true })
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test('a signal stops it with 2 and a sentence, on Unix also while it waits for its plan', async () => {
  const child = spawn(process.execPath, [join(folder, 'dist/cli.mjs'), '-', '--fix'], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (data: Buffer) => {
      said[name] += data
    })
  }
  // More than a pipe holds: once it is taken, the program is up and reading.
  await new Promise(taken => child.stdin.write('- Learn to weld\n'.repeat(100_000), taken))
  child.kill('SIGINT')
  const ended = await new Promise(resolve => child.on('close', (code, signal) => resolve({ code, signal })))
  expect(ended).toEqual({ code: 2, signal: null })
  expect(said).toEqual({ stdout: '', stderr: '\nStopped. What was not written yet stays as it was.\n' })
})

test('a reader who leaves early changes neither the findings’ exit code nor the files', async () => {
  const argv = ['weak.md', '--fail-on', 'info', '--today', '2026-01-15']
  expect((await goalmark(argv, { closesEarly: true })).code).toBe(1)
})

const FULL = test.runIf(existsSync('/dev/full'))
FULL.each([[['--help']], [['weak.md']]])(
  'a report that cannot be written whole ends with 2: %j',
  async argv => {
    const full = await open('/dev/full', 'w')
    const child = spawn(process.execPath, [join(folder, 'dist/cli.mjs'), ...argv], {
      cwd: folder,
      stdio: ['ignore', full.fd, 'pipe'],
    })
    let stderr = ''
    child.stderr?.on('data', (data: Buffer) => {
      stderr += data
    })
    const code = await new Promise(resolve => child.on('close', resolve))
    await full.close()
    expect(stderr).toBe('goalmark: ENOSPC\n')
    expect(code).toBe(2)
  },
)
