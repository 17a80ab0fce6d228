import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import manifest from '../../package.json'
import { WEAK } from '../cli/world'
import { examplesOf } from './examples'
import { Packed, type Project, ROOT } from './packed'

const bin = (name: string): string => path.join(ROOT, 'node_modules/.bin', name)

let packed: Packed
let project: Project

beforeAll(() => {
  packed = new Packed()
  project = packed.project()
}, 120_000)

afterAll(() => packed.remove())

describe('what npm packs', () => {
  test('is found and typed by every resolver of ES modules', async () => {
    const pkgDir = project.path('node_modules/goalmark')
    const { messages } = await publint({ pkgDir, pack: false, level: 'warning' })
    expect(messages.map(message => formatMessage(message, manifest))).toEqual([])
    const attw = execFileSync(bin('attw'), [packed.tarball, '--profile', 'esm-only', '--format', 'json'])
    expect(JSON.parse(attw.toString())).toMatchObject({ analysis: { types: { kind: 'included' } } })
  })

  test('is what it names, and nothing of what it is made from', () => {
    const files = readdirSync(project.path('node_modules/goalmark'), { recursive: true }).map(String)
    const strange = /node_modules|\.map$|(?<!\.d)\.m?ts$|^(server|client|test|bench)\b/
    expect(files.filter(file => strange.test(file))).toEqual([])
    const { main, browser, bin, exports } = manifest
    const { './schemas/*.json': _, ...entries } = exports
    const named = Object.values(entries).flatMap(entry =>
      typeof entry === 'string' ? entry : Object.values(entry),
    )
    for (const name of [main, browser, bin.goalmark, ...named])
      expect(existsSync(project.path(`node_modules/goalmark/${name}`)), name).toBe(true)
  })
})

describe('in an empty project', () => {
  test('npx runs the command', () => {
    expect(project.run('npx', '--no-install', 'goalmark', '--version').trim()).toBe(manifest.version)
  })

  test('the library says what the command says', () => {
    project.write('plan.md', WEAK)
    const today = '2026-01-15'
    const report = project.run(
      'npx',
      '--no-install',
      'goalmark',
      'plan.md',
      '--format',
      'json',
      '--today',
      today,
    )
    const answer = project.node(`
      import { readFileSync } from 'node:fs'
      import { fix, inspect, lint, version } from 'goalmark'
      const plan = readFileSync('plan.md', 'utf8')
      const options = { path: 'plan.md', today: '${today}' }
      const { findings } = lint(plan, options)
      const { applied } = fix(plan, options)
      const goals = inspect(plan, options).goals.length
      console.log(JSON.stringify({ findings, applied, goals, version }))`)
    const [{ findings }] = JSON.parse(report).files
    expect(findings.length).toBeGreaterThan(2)
    // Fingerprints are for baselines and merged reports: only files on a disk have them.
    const unmarked = findings.map((finding: object) => ({ ...finding, fingerprint: undefined }))
    expect(JSON.parse(answer)).toEqual({
      findings: unmarked,
      applied: 1,
      goals: 3,
      version: manifest.version,
    })
  })

  test('the library needs nothing that only Node.js or a page has', () => {
    project.write('plan.md', WEAK)
    const printed = project.node(`
      import { readFileSync } from 'node:fs'
      const tell = process.stdout.write.bind(process.stdout)
      const plan = readFileSync('plan.md', 'utf8')
      for (const name of ['process', 'Buffer', 'setImmediate', 'global', 'navigator']) delete globalThis[name]
      const { lint } = await import('goalmark')
      const { default: plugin } = await import('goalmark/remark')
      tell([typeof process, typeof Buffer, lint(plan).findings.length > 2, typeof plugin()].join())`)
    expect(printed).toBe('undefined,undefined,true,function')
  })

  test('the plugin works where remark does', () => {
    project.borrow('remark')
    project.write('plan.md', WEAK)
    const printed = project.node(`
      import { remark } from 'remark'
      import goalmark from 'goalmark/remark'
      import { readFileSync } from 'node:fs'
      const value = readFileSync('plan.md', 'utf8')
      const file = await remark().use(goalmark, { today: '2026-01-15' }).process({ path: 'plan.md', value })
      console.log(file.messages.map(String).join('\\n'))`)
    expect(printed).toContain('plan.md:10:3-10:16: “Get better at sourdough” does not say')
  })

  test('the schemas can be imported', () => {
    const printed = project.node(`
      import { createRequire } from 'node:module'
      const schema = createRequire(import.meta.url)('goalmark/schemas/report.schema.json')
      console.log(schema.title)`)
    expect(printed.trim()).toBe('goalmark --format json')
  })

  test('the language server starts for other editors', async () => {
    const program = project.path('node_modules/goalmark/dist/server.cjs')
    const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = new Promise(resolve => server.on('exit', resolve))
    const line = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    line.listen()
    const hello = { processId: null, rootUri: null, capabilities: {} }
    expect(await line.sendRequest('initialize', hello)).toMatchObject({ capabilities: expect.any(Object) })
    await line.sendRequest('shutdown')
    await line.sendNotification('exit')
    expect(await ended).toBe(0)
  })
})

test('the image’s last step installs it for everybody, and lets git look at mounted plans', () => {
  const prefix = path.join(packed.folder, 'prefix')
  const gitconfig = path.join(packed.folder, 'gitconfig')
  const { PATH, HOME } = process.env
  const env = {
    PATH: `${prefix}/bin${path.delimiter}${PATH}`,
    HOME,
    npm_config_prefix: prefix,
    npm_config_offline: 'true',
    GIT_CONFIG_SYSTEM: gitconfig,
  }
  const script = path.join(ROOT, 'scripts/image-install.sh')
  const printed = execFileSync('sh', [script, packed.tarball], { env, encoding: 'utf8', stdio: 'pipe' })
  expect(printed.trim().split('\n').at(-1)).toBe(manifest.version)
  expect(existsSync(path.join(prefix, 'bin/goalmark'))).toBe(true)
  expect(readFileSync(gitconfig, 'utf8')).toBe('[safe]\n\tdirectory = *\n')
})

const LIBRARY = `
import { fix, inspect, lint, type Finding, type Fixed, type Goal, type Options, type Settings } from 'goalmark'

const settings: Settings = { preset: 'strict', rules: { 'time-no-deadline': ['error', { months: 3 }] } }
const options: Options = { path: 'plan.md', settings: [settings, { today: null }], today: '2026-01-15', locale: 'fr' }
export const places: string[] = lint('# Plan', options).findings.map(
  ({ rule, line, column, fixes }: Finding) => rule + line + column + fixes.flatMap(({ edits }) => edits.map(({ text }) => text)),
)
export const goals: readonly Goal[] = inspect('# Plan').goals
export const ends: (string | null | undefined)[] = goals.map(({ deadline }) => deadline?.end)
export const mended: Fixed = fix('# Plan')

// @ts-expect-error: a document is a text
lint(3)
// @ts-expect-error: there is no such preset
lint('', { settings: { preset: 'stict' } })
// @ts-expect-error: there is no such option
lint('', { setings: {} })
// @ts-expect-error: answers are not to be changed
lint('').findings.push(lint('').findings[0])
`

const PIPELINE = `
import { remark } from 'remark'
import goalmark, { type PluginOptions } from 'goalmark/remark'

const options: PluginOptions = { settings: { preset: 'okr' }, detect: false }
export const file = remark().use(goalmark, options).use(goalmark).use({ plugins: [[goalmark, options]] }).process('')

// @ts-expect-error: a locale is a text
remark().use(goalmark, { locale: 3 })
`

describe('its types', () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('hold in a project with %s modules resolved as %s', (module, moduleResolution) => {
    project.borrow('remark')
    project.write('library.ts', LIBRARY)
    project.write('pipeline.ts', PIPELINE)
    const check = (file: string, lib: readonly string[]) => {
      const compilerOptions = { module, moduleResolution, target: 'es2022', lib, types: [], strict: true }
      project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }))
      const { stdout, status } = spawnSync(bin('tsc'), ['-p', '.', '--noEmit'], {
        cwd: project.folder,
        encoding: 'utf8',
      })
      expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
    }
    check('library.ts', ['es2022'])
    // The types of remark ask for URL.
    check('pipeline.ts', ['es2022', 'dom'])
  })
})

describe.each(['library.md', 'library.fr.md'])('docs/%s', page => {
  const { plan, examples } = examplesOf(readFileSync(path.join(ROOT, 'docs', page), 'utf8'))

  test('shows every function', () => {
    const shown = examples.map(({ code }) => code).join('')
    for (const name of ['lint(', 'fix(', 'inspect(', 'use(goalmark']) expect(shown).toContain(name)
  })

  test.each(examples)('prints what it says: $prints', ({ code, prints }) => {
    project.borrow('remark')
    project.write('plan.md', plan)
    expect(project.node(code)).toBe(prints)
  })
})
