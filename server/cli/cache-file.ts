import { createHash } from 'node:crypto'
import { LongText } from './long-text'
import type { Parts, Pieces, World } from './world'

/** What stands on a line beside the result that it keeps. */
export interface Line {
  /** Whose result it is: the way it was asked for, and the path. A later line of the same place takes the place of it. */
  readonly place: string
  /** What it hangs on, as a hash. */
  readonly key: string
  readonly readsToday: boolean
  /** `YYYY-MM-DD` */
  readonly day: string
}

/** A line that is kept: in the file as it was found, where it takes so many bytes from a place on, or among those added. */
export interface Kept extends Line {
  readonly from: 'found' | 'added'
  readonly at: number
  readonly length: number
}

const HEAD = 'goalmark-cache 1\n'
const CHUNK = 1 << 20
const TAB = 9
const NEWLINE = 10
const CHECK = 16

/**
 * A file of results, one a line: a check of the line, what the result hangs on, the result. Only where each line stands
 * is held in memory.
 */
export class CacheFile {
  readonly #lines = new Map<string, Kept>()
  readonly #added: LongText
  #isDamaged = false

  private constructor(
    private readonly path: string,
    private readonly parts: Parts | null,
    private readonly world: World,
  ) {
    this.#added = new LongText(world)
  }

  /** Null when another file than ours is there. */
  static async open(path: string, world: World): Promise<CacheFile | null> {
    const parts = await world.openParts(path)
    const file = new CacheFile(path, parts, world)
    if (!parts || parts.bytes === 0 || file.#index(parts)) return file
    parts.close()
    return null
  }

  /** Lines that could not be read were left out. */
  get isDamaged(): boolean {
    return this.#isDamaged
  }

  /** The lines that were found, in their order. */
  get all(): readonly Kept[] {
    return [...this.#lines.values()]
  }

  find(place: string): Kept | undefined {
    return this.#lines.get(place)
  }

  /** The result on a line that was found; null when the line is damaged. */
  read({ at, length }: Kept): string | null {
    const line = this.parts ? Buffer.from(this.parts.read(at, length)) : Buffer.alloc(0)
    const isWhole = line.toString('latin1', 0, CHECK) === checkOf(line.subarray(CHECK + 1))
    if (!isWhole) this.#isDamaged = true
    return isWhole ? line.toString('utf8', line.indexOf(TAB) + 1) : null
  }

  add(line: Line, result: string): Kept {
    const { place, key, readsToday, day } = line
    const rest = `${JSON.stringify({ place, key, readsToday, day })}\t${result}`
    const text = `${checkOf(rest)} ${rest}`
    this.#added.add(`${text}\n`)
    return { ...line, from: 'added', at: 0, length: 0 }
  }

  close(): void {
    this.parts?.close()
  }

  /** Writes the file anew: of the lines that were found these, then all that were added. */
  async write(kept: readonly Kept[]): Promise<void> {
    try {
      await this.world.writeFile(this.path, this.#whole(kept.filter(({ from }) => from === 'found')))
    } finally {
      this.close()
    }
  }

  *#whole(found: readonly Kept[]): Pieces {
    yield HEAD
    for (const { at, length } of found) {
      if (this.parts) yield this.parts.read(at, length)
      yield '\n'
    }
    yield* this.#added.between('', '')
  }

  /** Notes where each line stands. False when the file is none of ours. */
  #index(parts: Parts): boolean {
    const head = Buffer.from(parts.read(0, HEAD.length)).toString()
    if (head !== HEAD) return head.startsWith(HEAD.slice(0, -3))
    let size = CHUNK
    for (let at = HEAD.length; at < parts.bytes; ) {
      const chunk = Buffer.from(parts.read(at, Math.min(size, parts.bytes - at)))
      const used = this.#indexLines(chunk, at)
      if (used === 0 && chunk.length < size) {
        // The last line has no end.
        this.#isDamaged = true
        break
      }
      size = used === 0 ? size * 2 : CHUNK
      at += used
    }
    return true
  }

  /** Notes the whole lines of a part of the file. Gives how many bytes they take. */
  #indexLines(chunk: Buffer, at: number): number {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const line = readLine(chunk.subarray(from, end))
      if (line) {
        this.#lines.delete(line.place)
        this.#lines.set(line.place, { ...line, from: 'found', at: at + from, length: end - from })
      } else this.#isDamaged = true
      from = end + 1
    }
    return from
  }
}

const checkOf = (rest: Uint8Array | string): string =>
  createHash('sha256').update(rest).digest('base64url').slice(0, CHECK)

/** What stands before the result; null when that is no such thing. The check is left to whoever reads the result. */
function readLine(line: Buffer): Line | null {
  try {
    const { place, key, readsToday, day } = JSON.parse(line.toString('utf8', CHECK + 1, line.indexOf(TAB)))
    return isText(place) && isText(key) && isText(day)
      ? { place, key, readsToday: readsToday !== false, day }
      : null
  } catch {
    return null
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
