#!/usr/bin/env node
// Bundles Goalmark into dist/: `node esbuild.mjs [--production] [--watch] [--outdir DIR]`.
import { createHash } from 'node:crypto'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build, context } from 'esbuild'
import { minifiedWhole, vscodeUncopied } from './scripts/client-bundle.mjs'
import { writeDeclarations } from './scripts/declarations.mjs'

const { values: asked } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    outdir: { type: 'string', default: 'dist' },
  },
})

const root = import.meta.dirname
const outdir = path.resolve(root, asked.outdir)
const out = name => path.join(outdir, name)

/**
 * The word tables of the languages are data: as JSON they load several times faster than as code, and the sentences
 * that test an entry stay at home. A table that is a function stays one: it is read when it is asked for.
 */
const tables = {
  name: 'tables',
  setup({ onLoad }) {
    const filter =
      /[\\/]core[\\/]languages[\\/]\w+[\\/](lexicon[\\/]all|headings|grammar|quantities|dates|story|statements|effort)\.ts$/
    onLoad({ filter }, async ({ path: file }) => {
      const { values, inputs } = await loaded(file)
      const lines = Object.entries(values).map(([name, value]) => {
        const isMade = typeof value === 'function'
        const json = JSON.stringify(isMade ? value() : value, (key, inner) =>
          key === 'yes' || key === 'no' ? undefined : inner,
        )
        return `export const ${name} = ${isMade ? '() => ' : ''}JSON.parse(${JSON.stringify(json)})`
      })
      return { contents: lines.join('\n'), loader: 'js', watchFiles: inputs }
    })
  },
}

/** The command line loads the engine from a file of its own, compiled beforehand by `keepCompiled`. */
const engineApart = {
  name: 'engine apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/engine$/ }, () => ({ path: path.join(root, 'server/cli/engine-file.ts') }))
  },
}

/** Most plans are read without remark: it is loaded by the first that needs it. */
const remarkLater = {
  name: 'remark later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/remark$/ }, ({ kind, importer, resolveDir }) =>
      kind === 'import-statement' && /[\\/]core[\\/]markdown[\\/]/.test(importer)
        ? { path: path.join(resolveDir, 'remark.ts'), namespace: 'later' }
        : undefined,
    )
    onLoad({ filter: /./, namespace: 'later' }, ({ path: file }) => ({
      contents: `export const readWithRemark = (...given) => require(${JSON.stringify(file)}).readWithRemark(...given)`,
      resolveDir: path.dirname(file),
    }))
  },
}

/** Parts of Node.js that most runs of the command line do without: each is loaded when something of it is called. */
const builtinsLater = {
  name: 'builtins later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(crypto|module|os|v8|worker_threads)$/ }, ({ path: name, kind }) =>
      kind === 'import-statement' ? { path: name, namespace: 'builtin' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'builtin' }, async ({ path: name }) => {
      const getters = Object.keys(await import(name)).map(
        key => `get ${key}() { return require("${name}").${key} }`,
      )
      return { contents: `module.exports = { ${getters.join(', ')} }` }
    })
  },
}

/** The process's server is the worker's with other pipes: what understands plans is packed once. */
const serverShared = {
  name: 'server shared',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/browser$/ }, () => ({ path: './server-browser.js', external: true }))
  },
}

const known = new Map()
let loads = 0

/** Code that the build itself needs, from the TypeScript that holds it. Five bundles ask for the same tables: once. */
function loaded(file) {
  const made = (!asked.watch && known.get(file)) || load(file)
  known.set(file, made)
  return made
}

async function load(file) {
  const outfile = path.join(
    root,
    'node_modules/.cache/goalmark',
    `${path.relative(root, file)}.${process.pid}.${++loads}.mjs`,
  )
  const options = {
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    metafile: true,
  }
  const { metafile } = await build(options)
  try {
    return { values: await import(pathToFileURL(outfile).href), inputs: Object.keys(metafile.inputs) }
  } finally {
    rmSync(outfile, { force: true })
  }
}

/**
 * Lints the examples once, in this process, and keeps the code that was compiled for it. The command reads the file
 * as plain ASCII, and the bundler leaves signs like « • » in regular expressions as they are: they are escaped here.
 */
async function compileEngine() {
  const code = readFileSync(out('engine.cjs'), 'utf8')
  const hash = createHash('sha256').update(code).digest('hex').slice(0, ENGINE.length)
  writeFileSync(out('engine.cjs'), code.replace(/[^\0-\x7f]/g, escaped).replace(ENGINE, hash))
  const { values } = await loaded(path.join(root, 'server/cli/warm-up.ts'))
  await values.warmUp(out('engine.cjs'), root)
}

/** Stands for the hash of the engine in `server/cli/engine-version.ts`. */
const ENGINE = '@goalmark-engine'

const escaped = sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: asked.production,
  sourcemap: asked.production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // What yaml offers to Node asks for `process` and `buffer` with require, which the ES module of the CLI lacks.
  // What jsonc-parser offers to Node is UMD, which cannot be bundled.
  alias: {
    yaml: path.join(root, 'node_modules/yaml/browser/index.js'),
    'jsonc-parser': path.join(root, 'node_modules/jsonc-parser/lib/esm/main.js'),
  },
  plugins: [tables, remarkLater],
}
const node = { ...common, platform: 'node', target: 'node20' }
const browser = { ...common, platform: 'browser', target: 'es2022' }

/** What `goalmark` and `goalmark/remark` load. */
const LIBRARY = ['index', 'remark']

/** VS Code reads its clients as CommonJS, and hands them `vscode` itself. */
const client = { format: 'cjs', plugins: [vscodeUncopied, minifiedWhole] }

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, ...client, entryPoints: ['client/node.ts'], outfile: out('client.cjs') },
  {
    ...browser,
    ...client,
    entryPoints: ['client/browser.ts'],
    outfile: out('client-browser.js'),
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['server/lsp/node.ts'],
    outfile: out('server.cjs'),
    plugins: [serverShared],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['server/lsp/browser.ts'],
    outfile: out('server-browser.js'),
    // The process loads it as a module, a worker as a script, where there is no `module`.
    banner: { js: "var module = typeof module === 'undefined' ? { exports: {} } : module" },
    // Without it the Markdown parser asks the page for its table of entities, and a worker has no page.
    conditions: ['worker'],
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['server/cli/engine.ts'],
    outfile: out('engine.cjs'),
    supported: { 'dynamic-import': false },
    plugins: [tables, remarkLater, builtinsLater, finished(compileEngine)],
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['server/cli/worker.ts'],
    outfile: out('worker.cjs'),
    plugins: [engineApart],
  },
  {
    ...node,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    entryPoints: ['server/cli/main.ts'],
    outfile: out('cli.js'),
    banner: { js: '#!/usr/bin/env node' },
    plugins: [engineApart, builtinsLater, finished(() => chmodSync(out('cli.js'), 0o755))],
  },
  {
    ...browser,
    format: 'iife',
    // The page that a plan is drawn into, with its style.
    entryPoints: ['client/page/plan-page.ts', 'client/page/plan-page.css'],
    outdir,
    plugins: [],
  },
  {
    ...browser,
    format: 'esm',
    entryPoints: LIBRARY.map(name => `server/library/${name}.ts`),
    outdir: out('library'),
    outExtension: { '.js': '.mjs' },
    // Both entries share the engine. Nothing in it is for Node.js alone, nor for a page.
    splitting: true,
    chunkNames: 'engine',
    conditions: ['worker'],
    // Only what is shipped needs types, and a plan must be linted while they are still wrong.
    plugins: [
      tables,
      remarkLater,
      ...(asked.production ? [finished(() => writeDeclarations(LIBRARY, out('library')))] : []),
    ],
  },
]

function finished(then) {
  return {
    name: 'finished',
    setup: ({ onEnd }) => onEnd(({ errors }) => (errors.length === 0 ? then() : undefined)),
  }
}

if (asked.watch) {
  const contexts = await Promise.all(bundles.map(options => context({ ...options, logLevel: 'info' })))
  await Promise.all(contexts.map(one => one.watch()))
} else {
  await Promise.all(bundles.map(options => build(options)))
}
