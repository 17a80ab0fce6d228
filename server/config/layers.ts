import {
  defaults,
  type Framework,
  nearest,
  PRESETS,
  problemSentence,
  readFramework,
  readSettings,
  type Settings,
} from '../core/index'
import { type Found, parseSettings, placeOf } from './file'
import { type Glob, globOf } from './globs'
import type { Problems } from './problems'
import type { Paths, Shell } from './shell'

type Values = Readonly<Record<string, unknown>>

/** Where a value stands: lines and columns count from 1. */
export interface Place {
  readonly path: string
  readonly line?: number
  readonly column?: number
}

/** Settings from one place, to be read on top of those before them. */
export interface Layer {
  readonly values: Values
  /** Where a dotted key of them stands. */
  readonly placeOf: (key: string) => Place
  /** True where the value of a dotted key does not count, because something is wrong with it. */
  readonly isWrong: (key: string) => boolean
  /** The files that they are for; null for all. */
  readonly files: Glob | null
  readonly framework: Framework | null
}

/** What a settings file holds, on top of all that it builds on. */
export interface Read {
  readonly layers: readonly Layer[]
  readonly plans: readonly Glob[]
  readonly ignored: readonly Glob[]
  /** The settings once all that holds for every file is read. */
  readonly settings: Settings
}

/** A settings file being read. */
interface Reading {
  readonly file: string
  readonly found: Found
  /** Where its globs count from. */
  readonly folder: string
  /** The files that led here, itself the last. */
  readonly trail: readonly string[]
}

/** Reads settings files into layers, and notes what is wrong in them. */
export class LayerReader {
  readonly #frameworks = new Map<string, Promise<Framework | string>>()
  readonly #shared = new Map<string, Promise<Read>>()

  constructor(
    private readonly problems: Problems,
    private readonly shell: Shell,
  ) {}

  /**
   * Reads a settings file on top of settings, which may hang on whether it calls itself the root. Its globs, and those
   * of the files that it extends, count from `folder`.
   */
  async read(
    file: string,
    folder: string,
    below: (isRoot: boolean) => Promise<Settings>,
    trail: readonly string[] = [],
  ): Promise<Read> {
    const found = await this.#parse(file)
    if (!found) return { ...NOTHING, settings: await below(false) }
    const reading = { file, found, folder, trail: [...trail, file] }
    const given: unknown = found.value ?? {}
    const values = isRecord(given) ? given : {}
    const beneath = await this.#extended(values.extends, reading, await below(values.root === true))
    const { settings, problems } = readSettings(given, beneath.settings)
    for (const problem of problems) {
      const { reader } = this.shell
      const hint = problem.nearest ? ` ${reader.person.ui.didYouMean(problem.nearest)}` : ''
      this.#note(reading, problem.key, problemSentence(problem, reader) + hint)
    }
    const wrong = new Set(problems.map(({ key }) => key))
    const own = await this.#layer(values, '', null, wrong, reading)
    const { paths } = this.shell
    const overrides: Layer[] = []
    for (const [place, entry] of listOf(values.overrides).entries()) {
      const files = isRecord(entry) ? globIn(folder, entry.files, paths) : null
      if (isRecord(entry) && files)
        overrides.push(await this.#layer(entry, `overrides.${place}.`, files, wrong, reading))
    }
    const [plans, ignored] = [globIn(folder, values.plans, paths), globIn(folder, values.ignore, paths)]
    return {
      layers: [...beneath.layers, own, ...overrides],
      plans: plans ? [...beneath.plans, plans] : beneath.plans,
      ignored: ignored ? [...beneath.ignored, ignored] : beneath.ignored,
      settings,
    }
  }

  /** The competencies in a file; null, and the reason noted, when there are none. Each file is read once. */
  async frameworkIn(file: string, named: string, note: (message: string) => void): Promise<Framework | null> {
    const read = this.#frameworks.get(file) ?? this.#readFramework(file, named)
    this.#frameworks.set(file, read)
    const found = await read
    if (typeof found !== 'string') return found
    note(found)
    return null
  }

  /** The framework, or why there is none. */
  async #readFramework(file: string, named: string): Promise<Framework | string> {
    const { words, reader } = this.shell
    const entry = await this.shell.look(file)
    // A pipe would be waited for without end.
    if (entry?.kind === 'other') return words.unreadable('ENOTSUP')
    const { maxFileBytes } = defaults()
    if ((entry?.bytes ?? 0) > maxFileBytes) return reader.person.ui.tooLarge(maxFileBytes)
    const text = await this.shell.read(file)
    if (typeof text !== 'string') return words.unreadable(text.reason)
    return readFramework(text, named) ?? words.noCompetencies(named)
  }

  async #parse(file: string): Promise<Found | null> {
    const { words } = this.shell
    const path = this.shell.shown(file)
    const text = await this.shell.read(file)
    if (typeof text !== 'string') {
      this.problems.add({ path, message: words.unreadable(text.reason) })
      return null
    }
    const found = parseSettings(file, text)
    if (found.fault) {
      const { code, offset } = found.fault
      const place = offset === null ? null : found.position(offset)
      this.problems.add({ path, ...place, message: words.syntax(code, /\.ya?ml$/i.test(file)) })
      return null
    }
    if (found.value !== undefined) return found
    this.problems.add({ path, message: words.noSettingsInside })
    return null
  }

  async #extended(value: unknown, reading: Reading, base: Settings): Promise<Read> {
    let read: Read = { ...NOTHING, settings: base }
    const isList = Array.isArray(value)
    for (const [place, named] of (isList ? value : [value]).entries()) {
      if (typeof named !== 'string' || !named.trim()) continue
      const next = await this.#extend(named, isList ? `extends.${place}` : 'extends', reading, read.settings)
      read = {
        layers: lastOfEach([...read.layers, ...next.layers]),
        plans: lastOfEach([...read.plans, ...next.plans]),
        ignored: lastOfEach([...read.ignored, ...next.ignored]),
        settings: next.settings,
      }
    }
    return read
  }

  async #extend(named: string, key: string, reading: Reading, base: Settings): Promise<Read> {
    const preset = PRESETS.find(known => known === named)
    if (preset) {
      const { settings } = readSettings({ preset }, base)
      const placed = (): Place => this.#place(reading, key)
      const layer = {
        values: { preset },
        placeOf: placed,
        isWrong: () => false,
        files: null,
        framework: null,
      }
      return { ...NOTHING, layers: [layer], settings }
    }
    const { extendsNothing, extendsItself } = this.shell.words
    const { didYouMean } = this.shell.reader.person.ui
    const file = this.#beside(reading.file, named)
    if (reading.trail.includes(file)) {
      const round = [...reading.trail.slice(reading.trail.indexOf(file)), file]
      const shown = round.map(one => this.shell.shown(one)).join(' → ')
      this.#note(reading, key, extendsItself(shown))
    } else if ((await this.shell.look(file))?.kind !== 'file') {
      const near = nearest(named, PRESETS)
      this.#note(reading, key, extendsNothing(named) + (near ? ` ${didYouMean(near)}` : ''))
    } else return this.#readShared(file, reading, base)
    return { ...NOTHING, settings: base }
  }

  /** A file that several others extend is read once, however their ways to it part and meet again. */
  #readShared(file: string, { folder, trail }: Reading, base: Settings): Promise<Read> {
    const key = `${folder}\n${file}`
    const read = this.#shared.get(key) ?? this.read(file, folder, async () => base, trail)
    this.#shared.set(key, read)
    return read
  }

  async #layer(
    values: Values,
    at: string,
    files: Glob | null,
    wrong: ReadonlySet<string>,
    reading: Reading,
  ): Promise<Layer> {
    const named = values.competencyFramework
    const key = `${at}competencyFramework`
    const framework =
      typeof named === 'string' && named.trim()
        ? await this.frameworkIn(this.#beside(reading.file, named), named, message =>
            this.#note(reading, key, message),
          )
        : null
    return {
      values,
      placeOf: inner => this.#place(reading, at + inner),
      isWrong: inner => wrong.has(at + inner),
      files,
      framework,
    }
  }

  #place({ file, found }: Reading, key: string): Place {
    const path = this.shell.shown(file)
    const offset = placeOf(found, key)
    return offset === null ? { path } : { path, ...found.position(offset) }
  }

  /** What a name in a file stands for: such names count from the file's own folder. */
  #beside(file: string, named: string): string {
    const { dirname, resolve } = this.shell.paths
    return resolve(dirname(file), named)
  }

  #note(reading: Reading, key: string, message: string): void {
    this.problems.add({ ...this.#place(reading, key), message: this.shell.words.setting(key, message) })
  }
}

const NOTHING = { layers: [], plans: [], ignored: [] } as const

/** What is said again replaces what was said before: only the last time counts. */
const lastOfEach = <Item>(items: readonly Item[]): readonly Item[] =>
  [...new Set(items.toReversed())].reverse()

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The glob of a list of patterns; null where there is no such list. */
function globIn(folder: string, value: unknown, paths: Paths): Glob | null {
  const patterns = listOf(value).filter(pattern => typeof pattern === 'string' && pattern.trim() !== '')
  return Array.isArray(value) && patterns.length === value.length
    ? globOf(folder, patterns as string[], paths)
    : null
}
