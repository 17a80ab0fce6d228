#!/usr/bin/env node
// Runs the suite inside VS Code: on a desktop where there is one to be had, else without one; or as it is on the web.
//   node test/vscode/run.mjs [--electron | --headless | --web] [--vscode PATH] [--seconds N] [--verbose]
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildSuite, testsPath } from './build.mjs'
import { desktopVSCode, runOnDesktop } from './run-electron.mjs'
import { runHeadless, runOnWeb } from './run-suite.mjs'

const { values: flags } = parseArgs({
  options: {
    electron: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    web: { type: 'boolean', default: false },
    vscode: { type: 'string' },
    extension: { type: 'string', default: path.resolve(import.meta.dirname, '../..') },
    seconds: { type: 'string', default: '300' },
    verbose: { type: 'boolean', default: false },
  },
})
const extension = path.resolve(flags.extension)

async function choose() {
  if (flags.web) return runOnWeb
  if (flags.headless) return runHeadless
  const { executable, missing } = await desktopVSCode({ extension, executable: flags.vscode })
  if (executable) return setting => runOnDesktop({ ...setting, executable })
  if (flags.electron) throw new Error(`Cannot run on a desktop: ${missing}.`)
  console.log(`Running in VS Code without a desktop, as ${missing}.`)
  return runHeadless
}

if (!existsSync(path.join(extension, 'dist'))) throw new Error('Build the extension first: npm run build')
await buildSuite()
const runSuite = await choose()
const files = path.join(import.meta.dirname, 'fixtures')
const { seconds, verbose } = flags
const tests = flags.web ? testsPath.web : testsPath.node
const passed = await runSuite({ extension, tests, files, seconds: Number(seconds), verbose })
process.exitCode = passed ? 0 : 1
