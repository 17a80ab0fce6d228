// The headless VS Code at work: its server, one throw-away profile, and the workbench in a browser page.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { host } from './setup.mjs'

const serverMain = path.join(host.vscode, 'out/server-main.js')

/** Nothing that pops up, calls home or moves while a test looks at the screen. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

/** A folder that VS Code does not ask about, and does not trust. */
const untrusted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
}

/** The settings of a test: these, on top of quiet. */
export const quietly = (settings = {}) => ({ ...quietSettings, ...settings })

/** A fresh profile in a folder of its own. */
function newProfile(settings) {
  const dir = mkdtempSync(path.join(tmpdir(), 'goalmark-vscode-'))
  const user = path.join(dir, 'data/User')
  mkdirSync(user, { recursive: true })
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(quietly(settings)))
  const dispose = () => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  return { dir, dispose }
}

/** The server must not think that it runs inside another VS Code or npm, and must keep its sockets in the profile. */
function environment(profile) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|CODE_SERVER_|npm_|XDG_|NODE_OPTIONS$)/.test(name),
  )
  const own = { HOME: profile.dir, TMPDIR: profile.dir, EXTENSIONS_GALLERY: '{}' }
  return { ...Object.fromEntries(inherited), ...own }
}

function launch(profile, args) {
  return spawn(
    host.node,
    [serverMain, '--accept-server-license-terms', '--server-data-dir', profile.dir, ...args],
    { env: environment(profile), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  )
}

/** Kills a process with all that it started, which `detached` made one group. */
function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** Waits until `answer` finds what it looks for in the output of `child`, or the child ends, or time is up. */
function listen(child, answer, { seconds, doing }) {
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => fail(`took more than ${seconds} s`), seconds * 1000)
    const fail = why => {
      clearTimeout(timer)
      killGroup(child)
      reject(new Error(`${doing} ${why}:\n${output.slice(-3000)}`))
    }
    const read = data => {
      output += data
      const found = answer(output)
      if (found === undefined) return
      clearTimeout(timer)
      resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', error => fail(`failed (${error.message})`))
    child.on('close', code => fail(`ended with ${code}`))
  })
}

/** Installs a packaged extension into the profile, with VS Code's own command line. */
async function installVsix(profile, vsix) {
  const child = launch(profile, ['--install-extension', path.resolve(vsix)])
  const ended = once(child, 'close')
  const installed = output => (/successfully installed/.test(output) ? true : undefined)
  await listen(child, installed, { seconds: 60, doing: `Installing ${path.basename(vsix)}` })
  await ended
}

/** Starts VS Code's server. Without the smoke test driver its workbench ignores an extension under development. */
async function startServer(profile, isTrusted) {
  const child = launch(profile, [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--enable-smoke-test-driver', '--disable-telemetry'],
    ...(isTrusted ? ['--disable-workspace-trust'] : []),
  ])
  const stop = () => killGroup(child)
  process.on('exit', stop)
  const port = output => /Extension host agent listening on (\d+)/.exec(output)?.[1]
  const authority = `127.0.0.1:${await listen(child, port, { seconds: 60, doing: 'Starting VS Code' })}`
  return { authority, stop }
}

/** One page in a headless browser; the flags keep Chromium from looking for its maker's servers. */
async function openPage({ scale = 1, height = 800 }) {
  const browser = await chromium.launch({
    executablePath: host.chromium,
    timeout: 60_000,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--font-render-hinting=none', '--force-color-profile=srgb'],
    ],
  })
  const viewport = { width: 1280, height }
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale })
  return { browser, page }
}

/**
 * A fresh VS Code for as long as `act` takes: a profile with these settings, the packaged extension if one is named, a
 * folder that is a copy of `files`, and a page.
 */
export async function inVSCode({ name, files, settings, vsix, scale, height, isTrusted = true }, act) {
  const profile = newProfile(isTrusted ? settings : { ...settings, ...untrusted })
  const closing = [profile.dispose]
  try {
    const folder = path.join(profile.dir, 'plans')
    cpSync(files, folder, { recursive: true })
    if (vsix) await installVsix(profile, vsix)
    const server = await startServer(profile, isTrusted)
    closing.unshift(server.stop)
    return await onPage({ name, scale, height }, page => act({ server, page, folder }))
  } finally {
    for (const close of closing) await close()
  }
}

/** A page for as long as `act` takes. When it fails, its error says where a picture of the page is. */
export async function onPage({ name, scale, height }, act) {
  const { browser, page } = await openPage({ scale, height })
  try {
    return await act(page)
  } catch (error) {
    throw new Error(`${error.message}\n${await pictureOfFailure(page, name)}`, { cause: error })
  } finally {
    await browser.close()
  }
}

/** A path on the server, as the workbench wants it written. */
export const remote = (server, file) => `vscode-remote://${server.authority}${path.resolve(file)}`

/** The address of a workbench showing `folder`; `payload` holds what a desktop VS Code takes as flags. */
export function workbenchUrl(server, folder, payload = {}) {
  const entries = JSON.stringify(Object.entries({ skipWelcome: 'true', ...payload }))
  const query = new URLSearchParams({ folder, payload: entries })
  return `http://${server.authority}/?${query}`
}

/** Keeps a picture of what went wrong and says where it is. */
async function pictureOfFailure(page, name) {
  const dir = path.join(import.meta.dirname, '.host/failures')
  mkdirSync(dir, { recursive: true })
  const file = path.join(dir, `${name}.png`)
  const taken = await page.screenshot({ path: file, timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  return taken
    ? `What the screen showed: ${path.relative(process.cwd(), file)}`
    : 'No picture could be taken.'
}
