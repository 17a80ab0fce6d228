#!/usr/bin/env node
// Bundles Goalmark into dist/: `node esbuild.mjs [--production] [--watch] [--outdir DIR]`.
import { chmodSync, copyFileSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build, context } from 'esbuild'

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

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: asked.production,
  sourcemap: asked.production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // What yaml offers to Node asks for `process` and `buffer` with require, which the ES module of the CLI lacks.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
}
const node = { ...common, platform: 'node', target: 'node20' }
const browser = { ...common, platform: 'browser', target: 'es2022' }

/** VS Code reads its clients as CommonJS, and hands them `vscode` itself. */
const client = { format: 'cjs', external: ['vscode'] }

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, ...client, entryPoints: ['client/node.ts'], outfile: out('client.cjs') },
  {
    ...browser,
    ...client,
    entryPoints: ['client/browser.ts'],
    outfile: out('client-browser.cjs'),
    plugins: [finished(twiceNamed)],
  },
  { ...node, format: 'cjs', entryPoints: ['server/lsp/node.ts'], outfile: out('server.cjs') },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/lsp/browser.ts'],
    outfile: out('server-browser.js'),
    // Without it the Markdown parser asks the page for its table of entities, and a worker has no page.
    conditions: ['worker'],
  },
  {
    ...node,
    format: 'esm',
    splitting: true,
    entryPoints: { cli: 'server/cli/main.ts' },
    outdir,
    banner: { js: '#!/usr/bin/env node' },
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [finished(() => chmodSync(out('cli.js'), 0o755))],
  },
]

/** The web host of VS Code 1.100 adds `.js` to the name in the manifest, later ones do not: both must find the client. */
function twiceNamed() {
  copyFileSync(out('client-browser.cjs'), out('client-browser.cjs.js'))
}

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
  // Chunks are named after what they hold: those of the last build would pile up.
  if (existsSync(out('chunks'))) rmSync(out('chunks'), { recursive: true, force: true })
  await Promise.all(bundles.map(options => build(options)))
}
