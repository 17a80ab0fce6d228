import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { parse, parseAllDocuments } from 'yaml'

export const ROOT = path.resolve(import.meta.dirname, '../..')

export const text = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')
export const yaml = (name: string): unknown => parse(text(name))
/** Every document of a YAML file. */
export const yamls = (name: string): unknown[] =>
  parseAllDocuments(text(name)).map(document => document.toJS() as unknown)

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The folder that a CI service checks out, with programs of its own before those of this machine. */
export class Job {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'goalmark-'))
  readonly #programs = path.join(this.folder, '.programs')
  readonly #variables: NodeJS.ProcessEnv

  constructor(variables: Readonly<Record<string, string>> = {}) {
    // Only what every service gives: nothing of the service that these tests themselves may run on.
    const { PATH, HOME } = process.env
    this.#variables = { PATH: `${this.#programs}${path.delimiter}${PATH}`, HOME, ...variables }
  }

  path(name: string): string {
    return path.join(this.folder, name)
  }

  write(name: string, content: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), content)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  has(name: string): boolean {
    return existsSync(this.path(name))
  }

  /** Puts a program of this name before the machine's. */
  program(name: string, code: string): void {
    this.write(`.programs/${name}`, `#!/bin/sh\n${code}\n`)
    chmodSync(this.path(`.programs/${name}`), 0o755)
  }

  /** Lets npm’s `npx` run this Goalmark, as if it had fetched it, and note each of its command lines in `npx.log`. */
  fetches(command: string): void {
    this.program(
      'npx',
      `for word; do printf '[%s]' "$word"; done >> ${this.path('npx.log')}
echo >> ${this.path('npx.log')}
shift 4
exec node ${command} "$@"`,
    )
  }

  /** Makes this Goalmark one of the project’s own dependencies. */
  depends(command: string): void {
    this.write('node_modules/.bin/goalmark', `#!/bin/sh\nexec node ${command} "$@"\n`)
    chmodSync(this.path('node_modules/.bin/goalmark'), 0o755)
  }

  run(shell: 'sh' | 'bash', script: string, variables: Readonly<Record<string, string>> = {}): Ended {
    const { status, stdout, stderr } = spawnSync(shell, ['-e', '-c', script], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...this.#variables, ...variables },
    })
    return { code: status, stdout, stderr }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The command of this commit as one file, without the warmth that a build gives it. */
export async function builtCommand(folder: string): Promise<string> {
  const outfile = path.join(folder, 'goalmark.cjs')
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
    define: { 'import.meta.url': '__filename' },
    alias: {
      yaml: path.join(ROOT, 'node_modules/yaml/browser/index.js'),
      'jsonc-parser': path.join(ROOT, 'node_modules/jsonc-parser/lib/esm/main.js'),
    },
  })
  return outfile
}
