import { type Declared, type Framework, readSettings, type Settings, underDeclared } from '../core/index'
import { holdsOurs } from './file'
import { takenIn } from './globs'
import { type Layer, LayerReader, type Read } from './layers'
import { type ConfigProblem, Problems } from './problems'
import type { Files, Shell } from './shell'

/** What a settings file may be called; of several in one folder, the first counts. */
export const CONFIG_NAMES = [
  '.goalmark.json',
  '.goalmark.jsonc',
  '.goalmark.yaml',
  '.goalmark.yml',
  'package.json',
] as const

/** The settings file of a folder; null when it has none. A `package.json` is one when it holds our key. */
export async function configIn(folder: string, files: Files): Promise<string | null> {
  for (const name of CONFIG_NAMES) {
    const file = files.paths.resolve(folder, name)
    if ((await files.look(file))?.kind !== 'file') continue
    if (name !== 'package.json' || (await holdsSettings(file, files))) return file
  }
  return null
}

async function holdsSettings(file: string, { read }: Files): Promise<boolean> {
  const text = await read(file)
  return typeof text === 'string' && text.includes('"goalmark"') && holdsOurs(text)
}

/** What holds for one file before it is read. */
export interface Governing {
  readonly settings: Settings
  /** The settings files' layers that are for this file, the last of them the strongest. */
  readonly layers: readonly Layer[]
  /** Files that are plans whatever they look like. */
  readonly plans: { has(path: string): boolean }
  /** Files that are never read. */
  readonly ignored: { has(path: string): boolean }
}

/** Where settings come from: a file that the person names, none at all, or all upward, the nearest the strongest. */
export type Choice = { readonly file: string } | 'none' | 'nearest'

/** What a shell is told beside the files: by flags, or by an editor's own settings. */
export interface Asked {
  /** What holds where no settings file says otherwise. */
  readonly base: Settings
  /** Settings that win over every settings file. */
  readonly flags: object
  /** A named file's globs count from `folder`. */
  readonly choice: Choice
  readonly folder: string
}

/** Finds and reads settings, each file once. What is wrong in them is gathered in `problems`. */
export class Configuration {
  readonly #problems = new Problems()
  readonly #reader: LayerReader
  readonly #folders = new Map<string, Promise<Read>>()
  readonly #folded = new WeakMap<Read, Map<string, Settings>>()
  readonly #framed = new WeakMap<Settings, Map<Framework, Settings>>()
  readonly #nothing: Read
  #named: Promise<Read> | null = null

  constructor(
    private readonly asked: Asked,
    private readonly shell: Shell,
  ) {
    this.#reader = new LayerReader(this.#problems, shell)
    this.#nothing = { layers: [], plans: [], ignored: [], settings: asked.base }
  }

  get problems(): readonly ConfigProblem[] {
    return this.#problems.all
  }

  /** The settings for a file, as far as its own text does not say otherwise. */
  async governing(path: string): Promise<Governing> {
    const read = await this.#readFor(path)
    const layers = read.layers.filter(({ files }) => files === null || files(path) === true)
    return {
      settings: this.#fold(read, layers),
      layers,
      plans: takenIn(read.plans),
      ignored: takenIn(read.ignored),
    }
  }

  /**
   * The same with what the file's front matter declares, `said` in its text: it wins over settings files, and flags win over it. What is
   * wrong there is noted.
   */
  async settingsOf(
    path: string,
    text: string,
    said: Declared,
    { settings }: Pick<Governing, 'settings'>,
    note = (problem: ConfigProblem): void => this.#problems.add(problem),
  ): Promise<Settings> {
    const flags = Object.keys(this.asked.flags)
    const own = underDeclared(settings, {
      ...said,
      language: flags.includes('language') ? null : said.language,
    })
    const framework = await this.#declaredFramework(path, text, said, note)
    return framework ? this.#under(own, framework) : own
  }

  /** Made once, so that whoever asks again about an unchanged plan is given the same value. */
  #under(settings: Settings, framework: Framework): Settings {
    const known = this.#framed.get(settings) ?? new Map<Framework, Settings>()
    this.#framed.set(settings, known)
    const under = known.get(framework) ?? Object.freeze({ ...settings, framework })
    known.set(framework, under)
    return under
  }

  async #readFor(path: string): Promise<Read> {
    const { choice, folder, base } = this.asked
    const { dirname, resolve } = this.shell.paths
    if (choice === 'none') return this.#nothing
    if (choice === 'nearest') return this.#inFolder(dirname(path))
    this.#named ??= this.#reader.read(resolve(folder, choice.file), folder, async () => base)
    return this.#named
  }

  /** All settings files from a folder upward, not beyond the repository that it is in. */
  #inFolder(folder: string): Promise<Read> {
    const read = this.#folders.get(folder) ?? this.#readUpward(folder)
    this.#folders.set(folder, read)
    return read
  }

  async #readUpward(folder: string): Promise<Read> {
    const { dirname, resolve } = this.shell.paths
    const file = await configIn(folder, this.shell)
    const above = dirname(folder)
    const isTop = above === folder || (await this.shell.look(resolve(folder, '.git'))) !== null
    const farther = isTop ? this.#nothing : this.#inFolder(above)
    if (!file) return farther
    let below = this.#nothing
    const read = await this.#reader.read(file, folder, async isRoot => {
      if (!isRoot) below = await farther
      return below.settings
    })
    return {
      layers: [...below.layers, ...read.layers],
      plans: [...below.plans, ...read.plans],
      ignored: [...below.ignored, ...read.ignored],
      settings: read.settings,
    }
  }

  /** Files with the same layers share one value, and with it all that is made of a team's words. */
  #fold(read: Read, layers: readonly Layer[]): Settings {
    const folded = this.#folded.get(read) ?? new Map<string, Settings>()
    this.#folded.set(read, folded)
    const key = layers.map(layer => read.layers.indexOf(layer)).join()
    const settings = folded.get(key) ?? this.#withFlags(layers.reduce(withLayer, this.asked.base))
    folded.set(key, settings)
    return settings
  }

  /**
   * The document that a plan's front matter names as its look back: an address as it stands, a path from the plan when
   * there is such a file, null when there is none. Undefined when the plan names nothing.
   */
  async lookBackOf(path: string, { reflection }: Declared): Promise<string | null | undefined> {
    if (!reflection) return undefined
    const { value } = reflection
    const { dirname, resolve } = this.shell.paths
    const isThere =
      ADDRESS.test(value) || (await this.shell.look(resolve(dirname(path), value)))?.kind === 'file'
    return isThere ? value : null
  }

  #withFlags(settings: Settings): Settings {
    return readSettings(this.asked.flags, settings).settings
  }

  /** The competencies in the file that a plan names, when it names a file. */
  async #declaredFramework(
    path: string,
    text: string,
    { competencyFramework }: Declared,
    note: (problem: ConfigProblem) => void,
  ): Promise<Framework | null> {
    if (!competencyFramework) return null
    const { value, at } = competencyFramework
    const { dirname, resolve } = this.shell.paths
    const file = resolve(dirname(path), value)
    if (!FILE.test(value) && (await this.shell.look(file))?.kind !== 'file') return null
    return this.#reader.frameworkIn(file, value, message =>
      note({
        path: this.shell.shown(path),
        ...this.shell.position(text, at.start),
        message: this.shell.words.setting('competency-framework', message),
      }),
    )
  }
}

/** A name that only a file has. A framework may also be named by its title or its address. */
const ADDRESS = /^\w+:\/\//
const FILE = /^(?!\w+:\/\/)\S+\.(?:md|markdown|ya?ml|json)$/i

function withLayer(below: Settings, { values, framework }: Layer): Settings {
  const { settings } = readSettings(values, below)
  return framework ? Object.freeze({ ...settings, framework }) : settings
}
