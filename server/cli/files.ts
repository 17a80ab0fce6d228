import { dirname, join, resolve } from 'node:path'
import { IgnoreFiles, topOf } from '../config/ignoring'
import { filesOf } from './configuration'
import { type Glob, readGlob } from './globs'
import { reasonOf } from './reason'
import type { Skipped } from './reporters/report'
import { shownPath } from './shown-path'
import type { Entry, Files, FolderEntry } from './world'

/** What a file of Markdown is called. */
export const MARKDOWN = /\.(?:md|markdown)$/i

/** A file to read, and whether the person named it or a folder above it. */
export interface FoundFile {
  readonly path: string
  readonly shown: string
  readonly named: boolean
  readonly kind: Exclude<Entry['kind'], 'folder'> | 'stdin'
  /** Why the system would not say what it is. */
  readonly refused?: string
}

/** What the operands stand for. */
export interface Found {
  /** Sorted by the path shown, each once. */
  readonly files: readonly FoundFile[]
  /** Operands that stand for nothing, and what they were taken for. */
  readonly missing: readonly { readonly operand: string; readonly as: 'path' | 'glob' }[]
  /** What was asked for by its name, or met on the way, and is left alone all the same. */
  readonly skipped: readonly Skipped[]
  /** Folders and ignore files that could not be read, by the path shown. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
  /** How many files and folders ignore files leave out, of those met on the way. */
  readonly leftOut: number
}

/** How to look for files. */
export interface Search {
  /** Ignore files count. */
  readonly ignoring: boolean
  /** Only these files, absolute; null for all. */
  readonly only: ReadonlySet<string> | null
}

/** The files that the operands stand for: names, folders and globs; a glob behind `!` takes away. */
export async function findFiles(operands: readonly string[], search: Search, world: Files): Promise<Found> {
  return new Finder(search, world).find(operands)
}

/** A path that need not exist, as reports give it, and the line of an ignore file that leaves it out. */
export async function isLeftOut(
  path: string,
  ignoring: boolean,
  world: Files,
): Promise<{ readonly shown: string; readonly by: string | null }> {
  const top = ignoring ? await topOf(dirname(path), world.cwd, filesOf(world)) : ''
  const by = ignoring ? await new IgnoreFiles(top, filesOf(world)).leavesOutOnTheWay(path, false) : null
  return { shown: shownPath(path, world.cwd), by }
}

class Finder {
  readonly #found = new Map<string, FoundFile & { readonly target?: string }>()
  readonly #missing: Found['missing'][number][] = []
  readonly #skipped = new Map<string, Skipped>()
  readonly #unreadable: Found['unreadable'][number][] = []
  readonly #tops = new Map<string, string>()
  readonly #ignoring = new Map<string, IgnoreFiles>()
  #leftOut = 0

  constructor(
    private readonly search: Search,
    private readonly world: Files,
  ) {}

  async find(operands: readonly string[]): Promise<Found> {
    const wanted: string[] = []
    const unwanted: ((path: string) => boolean)[] = []
    for (const operand of operands) {
      const takesAway = operand.startsWith('!') && !(await this.#lookAt(operand))
      if (takesAway) unwanted.push(await matcher(operand.slice(1), this.world))
      else wanted.push(operand)
    }
    if (operands.length === 0) await this.#add('.')
    // Nothing can be taken away from nothing.
    if (wanted.length === 0) for (const operand of operands) this.#missing.push({ operand, as: 'path' })
    for (const operand of wanted) await this.#add(operand)
    const unread = [...this.#ignoring.values()].flatMap(files => files.unread)
    return {
      files: this.#files().filter(({ path }) => !unwanted.some(matches => matches(path))),
      missing: this.#missing,
      skipped: [...this.#skipped.values()],
      unreadable: [...this.#unreadable, ...unread].sort((a, b) => byText(a.path, b.path)),
      leftOut: this.#leftOut,
    }
  }

  #files(): readonly FoundFile[] {
    const { only } = this.search
    // A link to a file that is here under its own name, too, would be told twice.
    const once = [...this.#found.values()].filter(
      ({ named, target }) => named || target === undefined || !this.#found.has(target),
    )
    return once
      .filter(({ path }) => !only || only.has(path))
      .map(({ target: _, ...file }) => file)
      .sort((a, b) => byText(a.shown, b.shown))
  }

  #lookAt(operand: string): Promise<Entry | null> {
    return this.world.look(resolve(this.world.cwd, operand))
  }

  async #add(operand: string): Promise<void> {
    const entry = await this.#lookAt(operand)
    const glob = entry ? null : await readGlob(operand, this.world)
    if (glob) return this.#addGlob(operand, glob)
    if (!entry) {
      this.#missing.push({ operand, as: 'path' })
      return
    }
    const path = resolve(this.world.cwd, operand)
    if (await this.#isLeftOutByName(path, entry.kind === 'folder')) return
    if (entry.kind === 'folder') await this.#walk(path, name => MARKDOWN.test(name))
    else this.#take({ ...entry, path, named: true, kind: entry.kind })
  }

  async #addGlob(operand: string, { base, matches }: Glob): Promise<void> {
    const isFolder = (await this.world.look(base))?.kind === 'folder'
    if (isFolder && (await this.#isLeftOutByName(base, true))) return
    const matched = isFolder ? await this.#walk(base, matches) : 0
    if (matched === 0) this.#missing.push({ operand, as: 'glob' })
  }

  async #isLeftOutByName(path: string, isFolder: boolean): Promise<boolean> {
    if (!this.search.ignoring) return false
    const files = await this.#ignoreFilesFor(isFolder ? path : dirname(path))
    const by = await files.leavesOutOnTheWay(path, isFolder)
    if (by) this.#skip({ path: this.#shown(path), reason: 'ignored', by })
    return by !== null
  }

  /** Goes through a folder, and tells how many files in it match, left out or not. */
  async #walk(folder: string, matches: (path: string) => boolean): Promise<number> {
    let matched = 0
    const ignoring = this.search.ignoring ? await this.#ignoreFilesFor(folder) : null
    const waiting = [folder]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const entry of await this.#entriesOf(next)) {
        const path = join(next, entry.name)
        const isWanted = entry.kind === 'folder' ? isEntered(entry.name) : isRead(entry) && matches(path)
        if (!isWanted) continue
        if (entry.kind !== 'folder') matched++
        if (await ignoring?.leavesOut(path, entry.kind === 'folder')) this.#leftOut++
        else if (entry.kind !== 'folder') this.#take({ ...entry, path, named: false, kind: fileKind(entry) })
        else if (entry.target === undefined) waiting.push(path)
        else this.#skip({ path: this.#shown(path), reason: 'link' })
      }
    }
    return matched
  }

  async #entriesOf(folder: string): Promise<readonly FolderEntry[]> {
    try {
      return await this.world.entries(folder)
    } catch (error) {
      this.#unreadable.push({ path: this.#shown(folder), reason: reasonOf(error) })
      return []
    }
  }

  #take(file: Omit<FoundFile, 'shown'> & { readonly target?: string }): void {
    const { path, named, kind, refused, target } = file
    if (this.#found.get(path)?.named) return
    const shown = this.#shown(path)
    const more = { ...(refused && { refused }), ...(target && { target }) }
    this.#found.set(path, { path, shown, named, kind, ...more })
  }

  #skip(skipped: Skipped): void {
    this.#skipped.set(skipped.path, skipped)
  }

  async #ignoreFilesFor(folder: string): Promise<IgnoreFiles> {
    const top = this.#tops.get(folder) ?? (await topOf(folder, this.world.cwd, filesOf(this.world)))
    this.#tops.set(folder, top)
    const files = this.#ignoring.get(top) ?? new IgnoreFiles(top, filesOf(this.world))
    this.#ignoring.set(top, files)
    return files
  }

  #shown(path: string): string {
    return shownPath(path, this.world.cwd)
  }
}

/** Asks whether a path is the operand’s, lies below it, or matches it when it is a glob. */
export async function matcher(operand: string, world: Files): Promise<(path: string) => boolean> {
  const path = resolve(world.cwd, operand)
  const glob = await readGlob(operand, world)
  return glob ? glob.matches : other => other === path || other.startsWith(join(path, '/'))
}

/** Version control, packages and whatever hides behind a dot hold no plans of the person's. */
export const isEntered = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules'

/** A file, or a link that the system refuses to follow: that is said when it is read. */
const isRead = ({ kind, refused }: FolderEntry): boolean => kind === 'file' || refused !== undefined

const fileKind = ({ kind }: FolderEntry): FoundFile['kind'] => (kind === 'file' ? 'file' : 'other')

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
