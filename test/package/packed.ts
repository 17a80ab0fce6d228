import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

export const ROOT = path.resolve(import.meta.dirname, '../..')

const PACKED = /^(package\.json|[A-Z]+(\.fr)?\.md|LICENSE|schemas|images|\.npmignore)$/

/** What npm makes of a fresh build, in a folder that is gone at the end. */
export class Packed {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'goalmark-'))
  readonly tarball: string

  constructor() {
    const stage = path.join(this.folder, 'stage')
    mkdirSync(stage)
    for (const name of readdirSync(ROOT).filter(name => PACKED.test(name)))
      cpSync(path.join(ROOT, name), path.join(stage, name), { recursive: true })
    const build = ['esbuild.mjs', '--production', '--outdir', path.join(stage, 'dist')]
    execFileSync(process.execPath, build, { cwd: ROOT })
    const pack = ['pack', '--ignore-scripts', '--pack-destination', this.folder]
    const [name = ''] = execFileSync('npm', pack, { cwd: stage, encoding: 'utf8', stdio: 'pipe' })
      .trim()
      .split('\n')
      .slice(-1)
    this.tarball = path.join(this.folder, name)
  }

  /** A new project with nothing in it but the package, installed without a network. */
  project(): Project {
    const folder = mkdtempSync(path.join(this.folder, 'project-'))
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
    const install = ['install', '--offline', '--no-audit', '--no-fund', this.tarball]
    execFileSync('npm', install, { cwd: folder, stdio: 'pipe' })
    return new Project(folder)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A folder of somebody who uses the package. */
export class Project {
  constructor(readonly folder: string) {}

  path(name: string): string {
    return path.join(this.folder, name)
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), text)
  }

  /** Standard output of a program that runs in the folder; throws with all that it said when it fails. */
  run(program: string, ...args: readonly string[]): string {
    return execFileSync(program, args, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' })
  }

  node(code: string): string {
    return this.run(process.execPath, '--input-type=module', '--eval', code)
  }

  /** A package of this repository, as if the project had it, too. Until the test ends. */
  borrow(name: string): void {
    const link = this.path(`node_modules/${name}`)
    symlinkSync(path.join(ROOT, 'node_modules', name), link)
    onTestFinished(() => rmSync(link))
  }
}
