import { dirname, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { reasonOf } from './reason'
import { shownPath } from './shown-path'
import type { Files } from './world'

const OURS = '.goalmarkignore'
const GITS = '.gitignore'

/** The patterns that hold in one folder and below it. */
interface Layer {
  readonly folder: string
  readonly above: Layer | null
  /** Ours win over git's, so that a plan which git must not see can still be linted. */
  readonly ours: Ignore | null
  readonly gits: Ignore | null
  /** A repository begins here: what git ignores above it is another repository's. */
  readonly isRoot: boolean
}

/** An ignore file that could not be read. */
export interface UnreadIgnore {
  readonly path: string
  readonly reason: string
}

/** What the ignore files in a folder, in those above it up to the top, and in those below it leave out. */
export class IgnoreFiles {
  readonly unread: UnreadIgnore[] = []
  readonly #layers = new Map<string, Promise<Layer>>()

  constructor(
    private readonly top: string,
    private readonly world: Files,
  ) {}

  /** The line of an ignore file that leaves this path out by its own name: `.gitignore:3`. Null when none does. */
  async leavesOut(path: string, isFolder: boolean): Promise<string | null> {
    const layer = await this.#layerOf(dirname(path))
    const by = decide(layer, 'ours', path, isFolder) ?? decide(layer, 'gits', path, isFolder)
    return by || null
  }

  /** The same for a path that the person named: the folders that it stands in may be left out, too. */
  async leavesOutOnTheWay(path: string, isFolder: boolean): Promise<string | null> {
    if (path === this.top) return null
    const above = dirname(path)
    if (above === path) return null
    return (await this.leavesOutOnTheWay(above, true)) ?? this.leavesOut(path, isFolder)
  }

  #layerOf(folder: string): Promise<Layer> {
    const known = this.#layers.get(folder) ?? this.#read(folder)
    this.#layers.set(folder, known)
    return known
  }

  async #read(folder: string): Promise<Layer> {
    const above = folder === this.top ? null : await this.#layerOf(dirname(folder))
    const git = await this.world.look(resolve(folder, '.git'))
    const ofRepository = git?.kind === 'folder' ? [resolve(folder, '.git/info/exclude')] : []
    const ours = await this.#patterns([resolve(folder, OURS)])
    const gits = await this.#patterns([...ofRepository, resolve(folder, GITS)])
    return { folder, above, ours, gits, isRoot: git !== null }
  }

  async #patterns(files: readonly string[]): Promise<Ignore | null> {
    let patterns: Ignore | null = null
    for (const file of files) {
      if ((await this.world.look(file))?.kind !== 'file') continue
      const { default: ignore } = await import('ignore')
      patterns ??= ignore({ ignorecase: false })
      patterns.add(await this.#linesOf(file))
    }
    return patterns
  }

  async #linesOf(file: string): Promise<readonly { pattern: string; mark: string }[]> {
    const shown = shownPath(file, this.world.cwd)
    try {
      const text = Buffer.from(await this.world.readFile(file)).toString()
      const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
      return lines.map((pattern, place) => ({ pattern, mark: `${shown}:${place + 1}` }))
    } catch (error) {
      this.unread.push({ path: shown, reason: reasonOf(error) })
      return []
    }
  }
}

/** The line that leaves a path out, `''` when a line keeps it in, null when nobody speaks of it: the nearest decides. */
function decide(layer: Layer, whose: 'ours' | 'gits', path: string, isFolder: boolean): string | null {
  const name = relative(layer.folder, path).split(sep).join('/') + (isFolder ? '/' : '')
  const said = layer[whose] && judged(layer[whose], name)
  if (said?.ignored) return said.rule?.mark ?? null
  if (said?.unignored) return ''
  const stops = layer.above === null || (whose === 'gits' && layer.isRoot)
  return stops || !layer.above ? null : decide(layer.above, whose, path, isFolder)
}

/**
 * What patterns say of a path in a folder that is not left out. To them alone it may be, with all that it holds: then
 * a nearer ignore file or ours has kept it in, and they have to be told.
 */
function judged(patterns: Ignore, name: string): ReturnType<Ignore['test']> {
  const above = name.replace(/[^/]*\/?$/, '')
  if (above !== '' && patterns.test(above).ignored) patterns.add({ pattern: `!/${literally(above)}` })
  return patterns.test(name)
}

const literally = (name: string): string => name.replace(/[\\*?[\]!# ]/g, '\\$&')

/** Where ignore files begin to count: at the repository's root, without one in the working folder, else right here. */
export async function topOf(folder: string, world: Files): Promise<string> {
  let place = folder
  for (;;) {
    if (await world.look(resolve(place, '.git'))) return place
    const above = dirname(place)
    if (above === place) break
    place = above
  }
  const outside = relative(world.cwd, folder).split(sep)[0] === '..'
  return outside ? folder : world.cwd
}
