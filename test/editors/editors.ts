import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const here = import.meta.dirname
const root = path.resolve(here, '../..')

/** What a person does: opens a plan, and takes the first of what is offered where some words begin. */
export interface Asked {
  readonly plan: string
  readonly at: string
  /** The language of their machine. */
  readonly lang: string
  /** They have set the language of the findings to French, as the page says how to. */
  readonly isSetToFrench?: boolean
}

/** What they saw. */
export interface Seen {
  readonly found: readonly Underlined[]
  /** What stands behind the lines, in an editor that writes it there. */
  readonly beside?: readonly string[]
  readonly offered: readonly string[]
  /** The plan after that, and what is underlined in it then. */
  readonly text: string
  readonly left: readonly Underlined[]
}

export interface Underlined {
  /** Counts from 1. */
  readonly line: number
  readonly words: string
  readonly message: string
}

/** An editor as somebody set it up who did what the page about editors says. */
export interface Other {
  readonly name: string
  readonly command: string
  /** The packages of the distribution that bring it. */
  readonly packages: string
  /** Its section of the page, and which of the blocks there is for the version that runs here. */
  readonly section: string
  readonly block: number
  readonly setup: string
  /** The setup with what the page says of settings. */
  inFrench(setup: string): string
  /** How it is started with a setup of its own and a script. */
  args(setup: string): readonly string[]
}

export const neovim: Other = {
  name: 'Neovim',
  command: 'nvim',
  packages: 'neovim',
  section: 'Neovim',
  block: 1,
  setup: 'init.lua',
  inFrench: setup => setup.replace("name = 'goalmark',", "$& init_options = { locale = 'fr' },"),
  args: setup => ['--headless', '--clean', '-u', setup, '-c', `luafile ${path.join(here, 'neovim.lua')}`],
}

export const emacs: Other = {
  name: 'Emacs',
  command: 'emacs',
  packages: 'emacs-nox elpa-eglot elpa-markdown-mode',
  section: 'Emacs',
  block: 0,
  setup: 'init.el',
  inFrench: setup => `${setup}(setq-default eglot-workspace-configuration '((:goalmark . (:locale "fr"))))\n`,
  args: setup => [
    '--batch',
    '-q',
    '-f',
    'package-initialize',
    '-l',
    setup,
    '-l',
    path.join(here, 'emacs.el'),
  ],
}

/** A home with `goalmark` on its path and plans to open, gone when the tests are. */
export class Home {
  readonly #dir = mkdtempSync(path.join(tmpdir(), 'goalmark-editors-'))
  readonly #plans = path.join(this.#dir, 'plans')

  constructor() {
    const [dist, bin] = [path.join(this.#dir, 'dist'), path.join(this.#dir, 'bin')]
    execFileSync(process.execPath, ['esbuild.mjs', '--outdir', dist], { cwd: root })
    mkdirSync(bin)
    symlinkSync(path.join(dist, 'cli.js'), path.join(bin, 'goalmark'))
  }

  /** Does in an editor what is asked. Throws when it cannot be started, or gives no account. */
  use(editor: Other, asked: Asked): Seen {
    rmSync(this.#plans, { recursive: true, force: true })
    cpSync(path.join(root, 'test/vscode/fixtures'), this.#plans, { recursive: true })
    const [setup, into] = [path.join(this.#dir, editor.setup), path.join(this.#dir, 'seen.json')]
    rmSync(into, { force: true })
    writeFileSync(setup, asked.isSetToFrench ? editor.inFrench(setupOf(editor)) : setupOf(editor))
    const { LC_ALL: _, LC_MESSAGES: __, ...inherited } = process.env
    const { error, stdout, stderr } = spawnSync(editor.command, editor.args(setup), {
      cwd: this.#plans,
      env: {
        ...inherited,
        HOME: this.#dir,
        PATH: `${path.join(this.#dir, 'bin')}:${process.env.PATH}`,
        LANG: asked.lang,
        GOALMARK_ASKED: JSON.stringify({ ...asked, into }),
      },
      encoding: 'utf8',
      timeout: 50_000,
    })
    if (error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`${editor.name} is not here: apt-get install ${editor.packages}`)
    try {
      return JSON.parse(readFileSync(into, 'utf8'))
    } catch {
      throw new Error(`${editor.name} gave no account of itself:\n${stdout}${stderr}`)
    }
  }

  dispose(): void {
    rmSync(this.#dir, { recursive: true, force: true })
  }
}

/** What the page about editors tells people to write, section by section. */
export function blocksOf(page: string): Readonly<Record<string, readonly string[]>> {
  const sections = readFileSync(path.join(root, page), 'utf8').split(/^## /m)
  return Object.fromEntries(
    sections.map(section => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code = '']) => code),
    ]),
  )
}

function setupOf({ section, block }: Other): string {
  const code = blocksOf('docs/editors.md')[section]?.[block]
  if (code === undefined) throw new Error(`docs/editors.md has no block ${block} under ${section}`)
  return code
}
