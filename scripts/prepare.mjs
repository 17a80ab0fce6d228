// Builds what the package holds: npm runs it after `npm ci`, before `npm pack`, and when somebody installs from git.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs a program in the repository, and ends with it when it fails. What npm was told of its own run is not for ours. */
function run(program, ...args) {
  const { npm_config_global: _, npm_config_location: __, ...env } = process.env
  const { status } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

// `npm install --global` from git, which is how pre-commit installs, leaves out what the build needs.
if (!existsSync(join(root, 'node_modules/esbuild')))
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
run(process.execPath, 'esbuild.mjs', '--production')
