import { dirname, resolve } from 'node:path'
import { defaults, type Framework, readFramework, readSettings, type Settings } from '../core/index'
import { type Found, holdsOurs, parseSettings, placeOf } from './config-file'
import { reasonOf } from './reason'
import type { RunProblem } from './reporters/report'
import { shownPath } from './shown-path'
import type { Words } from './words/words'
import type { World } from './world'

const NAMES = ['.goalmark.json', '.goalmark.jsonc', '.goalmark.yaml', 'package.json']

/** The settings that hold in a folder, and the files that they name. */
export interface Governing {
  readonly settings: Settings
  /** Files that are plans whatever they look like. */
  readonly plans: ReadonlySet<string>
  /** Files that are never read. */
  readonly ignored: ReadonlySet<string>
}

/** Where settings come from: a file that the person names, none at all, or the nearest upward. */
export type Choice = { readonly file: string } | 'none' | 'nearest'

/** Finds and reads settings, each file once. What is wrong in them is gathered in `problems`. */
export class Configuration {
  readonly problems: RunProblem[] = []
  readonly #read = new Map<string, Promise<Governing>>()
  readonly #nearest = new Map<string, Promise<string | null>>()

  constructor(
    private readonly choice: Choice,
    /** Settings from the command line: they win over every file. */
    private readonly flags: object,
    private readonly words: Words,
    private readonly world: World,
  ) {}

  /** The settings for a file. */
  async governing(path: string): Promise<Governing> {
    const { choice } = this
    if (choice === 'none') return this.#once(null)
    if (choice === 'nearest') return this.#once(await this.#fileFor(dirname(path)))
    return this.#once(resolve(this.world.cwd, choice.file))
  }

  #once(file: string | null): Promise<Governing> {
    const key = file ?? ''
    const read = this.#read.get(key) ?? (file ? this.#load(file) : this.#without())
    this.#read.set(key, read)
    return read
  }

  async #without(): Promise<Governing> {
    return { settings: this.#withFlags(defaults()), plans: new Set(), ignored: new Set() }
  }

  #withFlags(settings: Settings): Settings {
    return readSettings(this.flags, settings).settings
  }

  /** The nearest settings file from a folder upward, not beyond the repository that it is in. */
  #fileFor(folder: string): Promise<string | null> {
    const search = this.#nearest.get(folder) ?? this.#searchFrom(folder)
    this.#nearest.set(folder, search)
    return search
  }

  async #searchFrom(folder: string): Promise<string | null> {
    for (const name of NAMES) {
      const file = resolve(folder, name)
      if ((await this.world.look(file))?.kind === 'file' && (await this.#holdsSettings(file))) return file
    }
    const above = dirname(folder)
    if (above === folder || (await this.world.look(resolve(folder, '.git')))) return null
    return this.#fileFor(above)
  }

  async #holdsSettings(file: string): Promise<boolean> {
    if (!file.endsWith('package.json')) return true
    const text = await this.#textOf(file).catch(() => '')
    return text.includes('"goalmark"') && holdsOurs(text)
  }

  async #textOf(file: string): Promise<string> {
    return Buffer.from(await this.world.readFile(file)).toString()
  }

  async #load(file: string): Promise<Governing> {
    let found: Found
    try {
      found = parseSettings(file, await this.#textOf(file))
    } catch (error) {
      this.#note(file, this.words.problems.unreadable(reasonOf(error)))
      return this.#without()
    }
    for (const { message, offset } of found.faults) this.#note(file, message, found, offset)
    if (found.value === undefined) {
      if (found.faults.length === 0) this.#note(file, this.words.problems.noSettingsInside)
      return this.#without()
    }
    return this.#govern(file, found)
  }

  async #govern(file: string, found: Found): Promise<Governing> {
    const { settings, problems } = readSettings(found.value ?? {})
    for (const { key, message, nearest: near } of problems) {
      const hint = near ? ` ${this.words.didYouMean(near)}` : ''
      this.#note(file, this.words.problems.setting(key, message) + hint, found, placeOf(found, key))
    }
    const framework = await this.#framework(file, found)
    return {
      settings: this.#withFlags(framework ? { ...settings, framework } : settings),
      plans: await this.#globbed(file, found, 'plans'),
      ignored: await this.#globbed(file, found, 'ignore'),
    }
  }

  /** The competencies in the file that the settings name, looked for beside them. */
  async #framework(file: string, found: Found): Promise<Framework | null> {
    const key = 'competencyFramework'
    const named = (found.value as Readonly<Record<string, unknown>> | null)?.[key]
    if (named === undefined) return null
    const note = (message: string) =>
      this.#note(file, this.words.problems.setting(key, message), found, placeOf(found, key))
    if (typeof named !== 'string') {
      note(this.words.problems.notAPath)
      return null
    }
    try {
      const framework = readFramework(await this.#textOf(resolve(dirname(file), named)), named)
      if (!framework) note(this.words.problems.noCompetencies(named))
      return framework
    } catch (error) {
      note(this.words.problems.unreadable(reasonOf(error)))
      return null
    }
  }

  async #globbed(file: string, found: Found, key: 'plans' | 'ignore'): Promise<ReadonlySet<string>> {
    const patterns = (found.value as Readonly<Record<string, unknown>> | null)?.[key]
    if (patterns === undefined) return new Set()
    if (Array.isArray(patterns) && patterns.every(pattern => typeof pattern === 'string')) {
      return new Set(patterns.length > 0 ? await this.world.list(dirname(file), patterns) : [])
    }
    const { setting, notWords } = this.words.problems
    this.#note(file, setting(key, notWords), found, placeOf(found, key))
    return new Set()
  }

  #note(file: string, message: string, found?: Found, offset?: number | null): void {
    const path = shownPath(file, this.world.cwd)
    const place = offset == null ? undefined : found?.position(offset)
    this.problems.push({ path, ...place, message })
  }
}
