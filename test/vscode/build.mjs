#!/usr/bin/env node
// Bundles the suite for VS Code's extension host: one CommonJS file for each test file, and the index that runs them.
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const suite = path.join(import.meta.dirname, 'suite')
const outdir = path.join(import.meta.dirname, 'dist')

/** What VS Code is told to run. */
export const testsPath = path.join(outdir, 'index.cjs')

/** Bundles the suite anew. */
export async function buildSuite() {
  rmSync(outdir, { recursive: true, force: true })
  const tests = readdirSync(suite).filter(name => name.endsWith('.test.ts'))
  await build({
    entryPoints: ['index.ts', ...tests].map(name => path.join(suite, name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSuite()
