import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import manifest from '../package.json'

const root = path.dirname(import.meta.dirname)
/** The repository in small: what is packed, and some of what must not be. */
const stage = mkdtempSync(path.join(tmpdir(), 'goalmark-'))
const outdir = path.join(stage, 'dist')
const bundle = (name: string): string => path.join(outdir, name)

/** The name of a token in the Markdown parser, which no minifier changes. */
const A_WORD_OF_THE_PARSER = 'codeFencedFence'

const uri = 'file:///plans/plan.md'
const text = '<!-- goalmark: plan -->\n\n# My career plan\n\n## Goals\n\n- Improve my welding\n'
const hello = { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } }
const opened = { textDocument: { uri, languageId: 'markdown', version: 1, text } }

const PACKED =
  /^(package(\.nls.*)?\.json|[A-Z]+(\.fr)?\.md|LICENSE|images|syntaxes|schemas|\.vscodeignore|\.npmignore)$/
/** What the panel of a plan loads. */
const PAGE = ['dist/plan-page.js', 'dist/plan-page.css']
const DECOYS = ['node_modules/unified/index.js', 'server/core/index.ts', 'dist/client.cjs.map']

beforeAll(() => {
  for (const name of readdirSync(root).filter(name => PACKED.test(name)))
    cpSync(path.join(root, name), path.join(stage, name), { recursive: true })
  for (const decoy of DECOYS) {
    mkdirSync(path.dirname(path.join(stage, decoy)), { recursive: true })
    writeFileSync(path.join(stage, decoy), '')
  }
  execFileSync(process.execPath, ['esbuild.mjs', '--production', '--outdir', outdir], { cwd: root })
}, 60_000)

afterAll(() => rmSync(stage, { recursive: true, force: true }))

function vsce(command: string, ...flags: string[]): string {
  const program = path.join(root, 'node_modules/@vscode/vsce/vsce')
  return execFileSync(process.execPath, [program, command, '--no-dependencies', ...flags], {
    cwd: stage,
    encoding: 'utf8',
  })
}

describe('the files of the package', () => {
  test('the manifest names clients that exist', () => {
    const names = [manifest.main, manifest.browser].map(name => path.basename(name))
    for (const name of names) expect(statSync(bundle(name)).size, name).toBeGreaterThan(1000)
  })

  test('are the bundles, the words and the pictures, and nothing of what they are made from', () => {
    const strange = /node_modules|\.map$|\.ts$|cli\.js|chunks/
    const files = vsce('ls').trim().split('\n')
    expect(files).toEqual(
      expect.arrayContaining(['package.json', 'README.md', 'dist/client.cjs', 'dist/server.cjs', ...PAGE]),
    )
    expect(files.filter(file => strange.test(file))).toEqual([])
  })

  test('on npm, are whatever the command and the server load, and no source', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: stage,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }]
    const names = files.map(file => file.path)
    const loaded = ['cli.js', 'engine.cjs', 'worker.cjs', 'server.cjs', 'server-browser.js'].map(
      name => `dist/${name}`,
    )
    expect(names).toEqual(expect.arrayContaining(loaded))
    // The manifest names both clients of VS Code: what it names must be there.
    expect(names.filter(name => /\.ts$|\.map$|node_modules|^client\//.test(name))).toEqual([])
  })

  test('weigh less than a megabyte together', () => {
    vsce('package', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', 'goalmark.vsix')
    expect(statSync(path.join(stage, 'goalmark.vsix')).size).toBeLessThan(1_000_000)
  })
})

describe('the clients', () => {
  test.each(['client.cjs', 'client-browser.js'])('%s starts inside an editor', name => {
    const module = { exports: {} as Record<string, unknown> }
    const wrapped = `(function (exports, require, module) {${readFileSync(bundle(name), 'utf8')}\n})`
    const own = createRequire(import.meta.url)
    const editor = new Proxy(class {}, { get: (target, key) => Reflect.get(target, key) ?? class {} })
    const load = (asked: string): unknown => (asked === 'vscode' ? editor : own(asked))
    const run = name === 'client.cjs' ? vm.runInThisContext(wrapped) : vm.runInNewContext(wrapped, worker())
    run(module.exports, load, module)
    expect(module.exports).toMatchObject({ activate: expect.any(Function) })
  })
})

describe('the servers', () => {
  test('the worker answers where there is no page, no process and no require', async () => {
    const replies: Reply[] = []
    const host = worker()
    host.postMessage = (message: Reply) => replies.push(message)
    vm.runInNewContext(readFileSync(bundle('server-browser.js'), 'utf8'), host)
    const post = (message: object): void => host.onmessage?.({ data: { jsonrpc: '2.0', ...message } })
    post({ id: 1, method: 'initialize', params: hello })
    await answer(replies, 1)
    post({ method: 'initialized', params: {} })
    post({ method: 'textDocument/didOpen', params: opened })
    post({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } })
    const { result } = await answer(replies, 2)
    expect(result?.items?.[0]).toMatchObject({ source: 'goalmark', message: expect.any(String) })
  })

  test('the process answers over its standard streams', async () => {
    const server = spawn(process.execPath, [bundle('server.cjs'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const line = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    const ended = new Promise(resolve => server.on('exit', resolve))
    line.listen()
    await line.sendRequest('initialize', hello)
    await line.sendNotification('initialized', {})
    await line.sendNotification('textDocument/didOpen', opened)
    const report = await line.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
    expect(report).toMatchObject({
      kind: 'full',
      items: expect.arrayContaining([expect.objectContaining({ source: 'goalmark' })]),
    })
    await line.sendRequest('shutdown')
    await line.sendNotification('exit')
    expect(await ended).toBe(0)
  })
})

describe('the command', () => {
  const goalmark = (folder: string, ...args: string[]): string =>
    execFileSync(path.join(folder, 'cli.js'), args, { encoding: 'utf8', cwd: root })

  test('is a program that says its version', () => {
    expect(goalmark(outdir, '--version').trim()).toBe(manifest.version)
  })

  test('lints a folder', () => {
    expect(goalmark(outdir, 'examples', '--no-color', '--locale', 'en')).toMatch(/^6 plans linted/m)
  })

  test('reads signs that are not ASCII as the engine does', () => {
    const plan = path.join(stage, 'typed.md')
    writeFileSync(
      plan,
      '# Plan\n\n## Goals\n\n• Pass the CAP exam by June 2027\n• Mener l’équipe – dès 2028\n',
    )
    const [file] = JSON.parse(goalmark(outdir, 'inspect', '--format', 'json', plan)).files
    expect(file.goals.map(({ line }: { line: number }) => line)).toEqual([5, 6])
    expect(readFileSync(bundle('engine.cjs'), 'latin1')).not.toMatch(/[^\0-\x7f]/)
  })

  test.each([
    ['one plan', 'examples/strong-plan.md'],
    ['threads', 'examples', '--jobs', '2'],
  ])('takes the engine back as the build compiled it: %s', (_, ...args) => {
    const watch = path.join(stage, 'watch.cjs')
    writeFileSync(
      watch,
      `const vm = require('node:vm')
        vm.Script = class extends vm.Script {
          constructor(code, options) {
            super(code, options)
            if (options.cachedData) require('node:fs').writeSync(1, 'refused: ' + this.cachedDataRejected + '\\n')
          }
        }`,
    )
    const command = ['--require', watch, bundle('cli.js'), ...args]
    const said = execFileSync(process.execPath, command, { encoding: 'utf8', cwd: root })
    expect(new Set(said.match(/^refused: .*/gm))).toEqual(new Set(['refused: false']))
  })

  test('says its version even where there is no engine to load', () => {
    const light = path.join(outdir, 'light')
    cpSync(bundle('cli.js'), path.join(light, 'cli.js'))
    expect(readFileSync(bundle('engine.cjs'), 'utf8')).toContain(A_WORD_OF_THE_PARSER)
    expect(readFileSync(path.join(light, 'cli.js'), 'utf8')).not.toContain(A_WORD_OF_THE_PARSER)
    expect(goalmark(light, '--version').trim()).toBe(manifest.version)
  })
})

/** The globals of a worker: no document, no window, no process, no require. */
function worker(): Host {
  const host: Host = {
    console,
    setTimeout,
    clearTimeout,
    setInterval: () => 0,
    clearInterval: () => {},
    queueMicrotask,
    TextDecoder,
    TextEncoder,
    URL,
    performance,
    Worker: class {},
    addEventListener: () => {},
    postMessage: () => {},
  }
  host.self = host
  return host
}

interface Host extends Record<string, unknown> {
  self?: Host
  postMessage: (message: Reply) => unknown
  onmessage?: (event: { data: object }) => void
}

interface Reply {
  readonly id?: number
  readonly result?: { readonly items?: readonly object[] }
}

async function answer(replies: readonly Reply[], id: number): Promise<Reply> {
  for (let tries = 0; tries < 500; tries++) {
    const found = replies.find(reply => reply.id === id)
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`the worker never answered request ${id}`)
}
