import type { Ignore } from 'ignore'
import type { Files } from './shell'

/** The file in which people name what Goalmark leaves alone. */
export const IGNORE_NAME = '.goalmarkignore'
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

/** Whose ignore files are asked: Goalmark's own, or git's. */
type Whose = 'ours' | 'gits'
const BOTH: readonly Whose[] = ['ours', 'gits']

/** What the ignore files in a folder, in those above it up to the top, and in those below it leave out. */
export class IgnoreFiles {
  readonly unread: UnreadIgnore[] = []
  readonly #layers = new Map<string, Promise<Layer>>()

  constructor(
    private readonly top: string,
    private readonly files: Files,
  ) {}

  /** The line of an ignore file that leaves this path out by its own name: `.gitignore:3`. Null when none does. */
  async leavesOut(path: string, isFolder: boolean, whose: readonly Whose[] = BOTH): Promise<string | null> {
    const { paths } = this.files
    const layer = await this.#layerOf(paths.dirname(path))
    for (const one of whose) {
      const by = decide(layer, one, path, isFolder, paths)
      if (by !== null) return by || null
    }
    return null
  }

  /** The same for a path that the person named: the folders that it stands in may be left out, too. */
  async leavesOutOnTheWay(
    path: string,
    isFolder: boolean,
    whose: readonly Whose[] = BOTH,
  ): Promise<string | null> {
    if (path === this.top) return null
    const above = this.files.paths.dirname(path)
    if (above === path) return null
    return (await this.leavesOutOnTheWay(above, true, whose)) ?? this.leavesOut(path, isFolder, whose)
  }

  #layerOf(folder: string): Promise<Layer> {
    const known = this.#layers.get(folder) ?? this.#read(folder)
    this.#layers.set(folder, known)
    return known
  }

  async #read(folder: string): Promise<Layer> {
    const { dirname, resolve } = this.files.paths
    const above = folder === this.top ? null : await this.#layerOf(dirname(folder))
    const git = await this.files.look(resolve(folder, '.git'))
    const ofRepository = git?.kind === 'folder' ? [resolve(folder, '.git/info/exclude')] : []
    const ours = await this.#patterns([resolve(folder, IGNORE_NAME)])
    const gits = await this.#patterns([...ofRepository, resolve(folder, GITS)])
    return { folder, above, ours, gits, isRoot: git !== null }
  }

  async #patterns(files: readonly string[]): Promise<Ignore | null> {
    let patterns: Ignore | null = null
    for (const file of files) {
      if ((await this.files.look(file))?.kind !== 'file') continue
      const { default: ignore } = await import('ignore')
      patterns ??= ignore({ ignorecase: false })
      patterns.add(await this.#linesOf(file))
    }
    return patterns
  }

  async #linesOf(file: string): Promise<readonly { pattern: string; mark: string }[]> {
    const shown = this.files.shown(file)
    const text = await this.files.read(file)
    if (typeof text !== 'string') {
      this.unread.push({ path: shown, reason: text.reason })
      return []
    }
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    return lines.map((pattern, place) => ({ pattern, mark: `${shown}:${place + 1}` }))
  }
}

/** The line that leaves a path out, `''` when a line keeps it in, null when nobody speaks of it: the nearest decides. */
function decide(
  layer: Layer,
  whose: Whose,
  path: string,
  isFolder: boolean,
  paths: Files['paths'],
): string | null {
  const name = paths.relative(layer.folder, path).split(paths.sep).join('/') + (isFolder ? '/' : '')
  const said = layer[whose] && judged(layer[whose], name)
  if (said?.ignored) return said.rule?.mark ?? null
  if (said?.unignored) return ''
  const stops = layer.above === null || (whose === 'gits' && layer.isRoot)
  return stops || !layer.above ? null : decide(layer.above, whose, path, isFolder, paths)
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
export async function topOf(folder: string, cwd: string, { look, paths }: Files): Promise<string> {
  const { dirname, relative, resolve, sep } = paths
  let place = folder
  for (;;) {
    if (await look(resolve(place, '.git'))) return place
    const above = dirname(place)
    if (above === place) break
    place = above
  }
  const outside = relative(cwd, folder).split(sep)[0] === '..'
  return outside ? folder : cwd
}
