import { dirname, resolve } from 'node:path'
import {
  type Declared,
  declared,
  defaults,
  type Framework,
  readSettings,
  type Settings,
  underDeclared,
} from '../core/index'
import { holdsOurs } from './config-file'
import { takenIn } from './config-globs'
import { type Layer, LayerReader, type Read } from './config-layers'
import { Problems } from './config-problems'
import { Lines } from './reporters/lines'
import type { RunProblem } from './reporters/report'
import type { Request } from './request'
import { shownPath } from './shown-path'
import type { Words } from './words/words'
import type { World } from './world'

/** What a settings file may be called; of several in one folder, the first counts. */
const CONFIG_NAMES = [
  '.goalmark.json',
  '.goalmark.jsonc',
  '.goalmark.yaml',
  '.goalmark.yml',
  'package.json',
] as const

/** The settings file of a folder; null when it has none. A `package.json` is one when it holds our key. */
export async function configIn(folder: string, world: World): Promise<string | null> {
  for (const name of CONFIG_NAMES) {
    const file = resolve(folder, name)
    if ((await world.look(file))?.kind !== 'file') continue
    if (name !== 'package.json' || (await holdsSettings(file, world))) return file
  }
  return null
}

async function holdsSettings(file: string, world: World): Promise<boolean> {
  try {
    const text = Buffer.from(await world.readFile(file)).toString()
    return text.includes('"goalmark"') && holdsOurs(text)
  } catch {
    return false
  }
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

/** Finds and reads settings, each file once. What is wrong in them is gathered in `problems`. */
export class Configuration {
  readonly #problems = new Problems()
  readonly #reader: LayerReader
  readonly #folders = new Map<string, Promise<Read>>()
  readonly #folded = new WeakMap<Read, Map<string, Settings>>()
  #named: Promise<Read> | null = null

  constructor(
    private readonly request: Pick<Request, 'choice' | 'flags' | 'reader'>,
    private readonly words: Words,
    private readonly world: World,
  ) {
    this.#reader = new LayerReader(this.#problems, request.reader, words, world)
  }

  get problems(): readonly RunProblem[] {
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

  /** The same with what the file's front matter declares: it wins over settings files, and flags win over it. */
  async settingsOf(path: string, text: string, { settings }: Governing): Promise<Settings> {
    const said = declared(text)
    const flags = Object.keys(this.request.flags)
    const own = underDeclared(settings, {
      ...said,
      language: flags.includes('language') ? null : said.language,
    })
    const framework = await this.#declaredFramework(path, text, said)
    return framework ? Object.freeze({ ...own, framework }) : own
  }

  #readFor(path: string): Promise<Read> {
    const { choice } = this.request
    if (choice === 'none') return NOTHING
    if (choice === 'nearest') return this.#inFolder(dirname(path))
    const { cwd } = this.world
    this.#named ??= this.#reader.read(resolve(cwd, choice.file), cwd, async () => defaults())
    return this.#named
  }

  /** All settings files from a folder upward, not beyond the repository that it is in. */
  #inFolder(folder: string): Promise<Read> {
    const read = this.#folders.get(folder) ?? this.#readUpward(folder)
    this.#folders.set(folder, read)
    return read
  }

  async #readUpward(folder: string): Promise<Read> {
    const file = await configIn(folder, this.world)
    const above = dirname(folder)
    const isTop = above === folder || (await this.world.look(resolve(folder, '.git'))) !== null
    const farther = isTop ? NOTHING : this.#inFolder(above)
    if (!file) return farther
    let below = await NOTHING
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
    const settings = folded.get(key) ?? this.#withFlags(layers.reduce(withLayer, defaults()))
    folded.set(key, settings)
    return settings
  }

  #withFlags(settings: Settings): Settings {
    return readSettings(this.request.flags, settings).settings
  }

  /** The competencies in the file that a plan names, when it names a file. */
  async #declaredFramework(
    path: string,
    text: string,
    { competencyFramework }: Declared,
  ): Promise<Framework | null> {
    if (!competencyFramework) return null
    const { value, at } = competencyFramework
    const file = resolve(dirname(path), value)
    if (!FILE.test(value) && (await this.world.look(file))?.kind !== 'file') return null
    return this.#reader.frameworkIn(file, value, message =>
      this.#problems.add({
        path: shownPath(path, this.world.cwd),
        ...new Lines(text).position(at.start),
        message: this.words.problems.setting('competency-framework', message),
      }),
    )
  }
}

/** A name that only a file has. A framework may also be named by its title or its address. */
const FILE = /^(?!\w+:\/\/)\S+\.(?:md|markdown|ya?ml|json)$/i

const NOTHING: Promise<Read> = Promise.resolve({
  layers: [],
  plans: [],
  ignored: [],
  settings: defaults(),
})

function withLayer(below: Settings, { values, framework }: Layer): Settings {
  const { settings } = readSettings(values, below)
  return framework ? Object.freeze({ ...settings, framework }) : settings
}
