import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cli = join(root, 'dist', 'cli.js')

if (isStale(cli)) {
  const build = run([join(root, 'esbuild.mjs')])
  if (build !== 0) process.exit(build)
}
const given = process.argv.slice(2)
process.exitCode = run([cli, ...(given.length > 0 ? given : ['examples'])])

/** True when the bundle is missing or something that it is made of was written after it. */
function isStale(bundle) {
  if (!existsSync(bundle)) return true
  const built = statSync(bundle).mtimeMs
  const single = ['esbuild.mjs', 'package.json', 'package-lock.json'].map(name => join(root, name))
  const sources = readdirSync(join(root, 'server'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  return [...single, ...sources].some(path => statSync(path).mtimeMs > built)
}

/** Runs Node on a script, here in this terminal, and says how it ended. */
function run(args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
}
