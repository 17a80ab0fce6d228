import { join, relative, resolve, sep } from 'node:path'
import { CacheFile, type Kept } from './cache-file'
import { ENGINE } from './engine-version'
import type { LintedFile, LintTask, Orders } from './lint-file'
import { digest, holdsOn, Keys, type Results } from './results'
import type { World } from './world'

/** Where results are kept, when nobody says otherwise. */
export const CACHE = '.goalmark-cache'

/** How a run’s reports look is part of what is kept; of so many ways the results are kept, the last ones used. */
const WAYS = 4

/**
 * Results of earlier runs, by what they hang on: the bytes of a file, its path, the settings that hold for it, what the
 * run was asked, the engine, and the day for those that count from it. Rests on a folder that holds nothing else.
 */
export class Cache implements Results {
  readonly #way: string
  readonly #keys = new Keys()
  readonly #used = new Map<string, Kept>()
  #isChanged = false

  constructor(
    readonly folder: string,
    private readonly file: CacheFile,
    orders: Orders,
    private readonly world: World,
  ) {
    this.#way = digest(JSON.stringify([ENGINE, orders])).slice(0, 16)
  }

  get(path: string, task: LintTask, bytes: Uint8Array): LintedFile | null {
    const place = this.#placeOf(path)
    const kept = this.file.find(place)
    if (!kept || kept.key !== this.#keys.of(task, bytes)) return null
    const linted = holdsOn(task.today, kept) ? this.file.read(kept) : null
    if (linted) this.#used.set(place, kept)
    return linted && JSON.parse(linted)
  }

  put(path: string, task: LintTask, bytes: Uint8Array, linted: LintedFile): void {
    if (linted.mended) return
    const { readsToday } = linted
    const place = this.#placeOf(path)
    const key = this.#keys.of(task, bytes)
    this.#used.set(place, this.file.add({ place, key, readsToday, day: task.today }, JSON.stringify(linted)))
    this.#isChanged = true
  }

  /** Some of what was kept could not be read back. */
  get isDamaged(): boolean {
    return this.file.isDamaged
  }

  /** Writes what is new, and drops what is of no use any more: results of files that are gone, or asked otherwise. */
  async finish(): Promise<void> {
    const others = this.file.all.filter(({ place }) => !this.#used.has(place))
    const ways = [...new Set(others.map(wayOf))].filter(way => way !== this.#way).slice(-(WAYS - 1))
    const kept: Kept[] = []
    for (const other of others) {
      const isAsked = wayOf(other) === this.#way || ways.includes(wayOf(other))
      if (isAsked && (await this.world.look(resolve(this.folder, pathOf(other))))) kept.push(other)
    }
    if (!this.#isChanged && !this.isDamaged && kept.length === others.length) return this.file.close()
    const path = join(this.folder, '.gitignore')
    // What is kept quotes plans: it is never to be committed.
    if (!(await this.world.look(path))) await this.world.writeFile(path, new TextEncoder().encode('*\n'))
    await this.file.write([...kept, ...this.#used.values()])
  }

  #placeOf(path: string): string {
    return `${this.#way} ${relative(this.folder, path).split(sep).join('/')}`
  }
}

const wayOf = ({ place }: Kept): string => place.slice(0, place.indexOf(' '))
const pathOf = ({ place }: Kept): string => place.slice(place.indexOf(' ') + 1)
/** Opens the cache in a folder. Null when what is there is none of ours: it is left alone. */
export async function openCache(folder: string, orders: Orders, world: World): Promise<Cache | null> {
  const file = await CacheFile.open(join(folder, 'results'), world)
  return file && new Cache(folder, file, orders, world)
}
