// Wakes the extension in fresh windows of VS Code, and has it say what that cost its extension host.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inVSCode, remote, workbenchUrl } from '../test/vscode/host.mjs'
import { prepare } from '../test/vscode/setup.mjs'

const root = join(import.meta.dirname, '..')
const SECONDS = 60

/** Milliseconds of the processor and on the clock for each of so many windows, from `require` to the first turn for others. */
export async function activationsInWindows(windows) {
  prepare()
  const folder = mkdtempSync(join(tmpdir(), 'goalmark-activation-'))
  try {
    const said = join(folder, 'said.json')
    const extension = watched(folder, said)
    const costs = []
    for (let window = 0; window < windows; window++) costs.push(await inWindow(extension, said))
    return costs
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** This extension, but for a client that says what the real one cost. Returns where it is. */
function watched(folder, said) {
  const extension = join(folder, 'extension')
  const link = (...names) => symlinkSync(join(root, ...names), join(extension, ...names))
  mkdirSync(join(extension, 'dist'), { recursive: true })
  for (const name of readdirSync(root)) if (name !== 'dist') link(name)
  for (const name of readdirSync(join(root, 'dist'))) if (name !== 'client.cjs') link('dist', name)
  writeFileSync(join(extension, 'dist/client.cjs'), watching(join(root, 'dist/client.cjs'), said))
  return extension
}

const watching = (client, said) => `const { writeFileSync } = require('fs')
const processor = process.cpuUsage()
const start = performance.now()
const { activate } = require(${JSON.stringify(client)})
const loading = performance.now() - start
const loadingOn = process.cpuUsage(processor)
exports.activate = context => {
  const calling = process.cpuUsage()
  const called = performance.now()
  const activated = activate(context)
  setImmediate(() => {
    const { user, system } = process.cpuUsage(calling)
    writeFileSync(${JSON.stringify(said)}, JSON.stringify({
      processor: (loadingOn.user + loadingOn.system + user + system) / 1000,
      clock: loading + performance.now() - called,
    }))
  })
  return activated
}
`

async function inWindow(extension, said) {
  rmSync(said, { force: true })
  const files = join(root, 'test/vscode/fixtures')
  return inVSCode({ name: 'activation', files }, async ({ page, server, folder }) => {
    const payload = {
      extensionDevelopmentPath: remote(server, extension),
      openFile: remote(server, join(folder, 'weak-plan.md')),
    }
    await page.goto(workbenchUrl(server, folder, payload))
    await page
      .locator('.monaco-editor .squiggly-warning')
      .first()
      .waitFor({ timeout: SECONDS * 1000 })
    return JSON.parse(readFileSync(said, 'utf8'))
  })
}
