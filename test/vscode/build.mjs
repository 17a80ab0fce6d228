#!/usr/bin/env node
// Bundles the suite for an extension host of VS Code. For Node: one CommonJS file for each test file, and the index that
// runs them. For a web worker, which has no files: one with all of them.
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const suite = path.join(import.meta.dirname, 'suite')
const outdir = path.join(import.meta.dirname, 'dist')

/** What VS Code is told to run in each of its hosts. */
export const testsPath = { node: path.join(outdir, 'index.cjs'), web: path.join(outdir, 'web.cjs') }

/** Tests that hold in a process only, by their nature: each says why at its top. */
const onNodeAlone = /\.node\.test\.ts$/

/** Bundles the suite anew. */
export async function buildSuite() {
  rmSync(outdir, { recursive: true, force: true })
  const tests = readdirSync(suite).filter(name => name.endsWith('.test.ts'))
  const common = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning' }
  await build({
    ...common,
    entryPoints: ['index.ts', ...tests].map(name => path.join(suite, name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  })
  await build({
    ...common,
    stdin: { contents: webEntry(tests.filter(name => !onNodeAlone.test(name))), resolveDir: suite },
    outfile: testsPath.web,
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    plugins: [strictAssertions],
    define: { global: 'globalThis' },
    // The assertions of Node, as they are packed for browsers, ask the process how to show colours.
    banner: { js: 'globalThis.process ??= { env: {}, cwd: () => "/", nextTick: queueMicrotask }' },
  })
}

/** What browsers get of Node's assertions has the strict ones inside the others. */
const strictAssertions = {
  name: 'strict assertions',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:assert\/strict$/ }, ({ path: name }) => ({ path: name, namespace: 'strict' }))
    onLoad({ filter: /.*/, namespace: 'strict' }, () => ({
      contents: "module.exports = require('assert').strict",
      resolveDir: suite,
    }))
  },
}

const webEntry = names => `
  import { runWith } from './web'
  export const run = () => runWith(() => { ${names.map(name => `require('./${name}');`).join(' ')} })`

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSuite()
