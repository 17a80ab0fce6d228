import type { Orders } from '../../server/cli/lint-file'
import { run } from '../../server/cli/run'
import type { Answer, FolderEntry, Pieces, Thread, World } from '../../server/cli/world'

interface Given {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
  readonly isErrorTTY?: boolean
  /** How many milliseconds go by whenever somebody looks at the clock. */
  readonly pace?: number
  /** What somebody writes while files are being watched, one after the other, before they end it. */
  readonly changes?: readonly Readonly<Record<string, string>>[]
  readonly today?: string
  readonly stdin?: string | Uint8Array
  /** What git answers, by its arguments; null when there is no git. By default it knows of no repository. */
  readonly git?: ((folder: string, args: readonly string[]) => Partial<Answer> | undefined) | null
  /** What git keeps, by its ids. */
  readonly objects?: Readonly<Record<string, string | Uint8Array>>
  /** What a person answers to the questions, one after the other, before they leave; without it, nobody can be asked. */
  readonly answers?: readonly string[]
  /** Paths that the system refuses to read or write. */
  readonly refused?: readonly string[]
  /** Paths that the system refuses to write alone. */
  readonly unwritable?: readonly string[]
  /** Starts a thread; without it there are none. */
  readonly startThread?: (orders: Orders) => Thread | null
  /** Happens right after a file was read for the first time. */
  readonly afterRead?: (files: Map<string, Uint8Array>) => void
}

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** The language server was started. */
  readonly isServing: boolean
  /** The text of a file after the run, by its path from the working folder. */
  text(path: string): string
  bytes(path: string): Uint8Array
}

const CWD = '/home/ada/plans'

/** What of the world has nothing to do with files: one thread, a clock that stands still, nobody who looks. */
export const STILL: Pick<
  World,
  'isErrorTTY' | 'clock' | 'watch' | 'cores' | 'startThread' | 'optimizeLater'
> = {
  isErrorTTY: false,
  clock: () => 0,
  watch: async () => ({ next: async () => 'stopped', close: async () => undefined }),
  cores: 1,
  optimizeLater: () => undefined,
  startThread: () => null,
}

/** Runs a command line in a small world: files by their paths from the working folder, and a day that stands still. */
export async function goalmark(argv: readonly string[], given: Given = {}): Promise<Ran> {
  const files = new Map(
    Object.entries(given.files ?? {}).map(([path, text]) => [absolute(path), bytesOf(text)]),
  )
  const answers = [...(given.answers ?? [])]
  let stdout = ''
  let stderr = ''
  let isFirstRead = true
  let isServing = false
  let now = 0
  const changes = [...(given.changes ?? [])]
  const refuse = (path: string, refused = given.refused): void => {
    if (refused?.map(absolute).includes(path)) throw Object.assign(new Error('refused'), { code: 'EACCES' })
  }
  const world: World = {
    cwd: CWD,
    env: given.env ?? {},
    isTTY: given.isTTY ?? false,
    canAsk: given.answers !== undefined,
    columns: given.columns,
    today: () => given.today ?? '2026-01-15',
    stdout: text => {
      stdout += typeof text === 'string' ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(text)
    },
    stderr: text => {
      stderr += text
    },
    converse: async () => ({
      ask: async question => {
        stdout += question
        return answers.shift() ?? null
      },
      end: () => undefined,
    }),
    look: async path => {
      const file = files.get(path)
      if (file) return { kind: 'file', bytes: file.length }
      const isFolder = path === CWD || [...files.keys()].some(known => known.startsWith(`${path}/`))
      return isFolder ? { kind: 'folder', bytes: 0 } : null
    },
    readFile: async path => {
      refuse(path)
      const file = files.get(path)
      if (!file) throw Object.assign(new Error('missing'), { code: 'ENOENT' })
      if (isFirstRead && path.endsWith('.md')) {
        isFirstRead = false
        queueMicrotask(() => given.afterRead?.(files))
      }
      return file
    },
    writeFile: async (path, bytes) => {
      refuse(path)
      files.set(path, bytes instanceof Uint8Array ? bytes : whole(bytes))
    },
    replaceFile: async (path, from, to) => {
      refuse(path, given.unwritable)
      if (Buffer.compare(files.get(path) ?? new Uint8Array(), from) !== 0) return false
      files.set(path, to)
      return true
    },
    stdin: async () => bytesOf(given.stdin ?? ''),
    entries: async folder => {
      refuse(folder)
      const below = [...files.keys()].filter(path => path.startsWith(`${folder}/`))
      const entries = new Map<string, FolderEntry>()
      for (const path of below) {
        const [name = '', ...deeper] = path.slice(folder.length + 1).split('/')
        entries.set(name, { name, kind: deeper.length > 0 ? 'folder' : 'file' })
      }
      return [...entries.values()]
    },
    git: async (folder, args) => {
      if (given.git === null) return null
      const outside = { code: 128, stderr: 'fatal: not a git repository' }
      return { code: 0, stdout: '', stderr: '', ...(given.git ? given.git(folder, args) : outside) }
    },
    gitObjects: async (_, ids) => {
      const kept = ids.flatMap(id => {
        const object = given.objects?.[id]
        return object === undefined ? [] : [[id, bytesOf(object)] as const]
      })
      return given.git === null ? null : new Map(kept)
    },
    pause: async () => undefined,
    serve: async () => {
      isServing = true
    },
    cores: 1,
    optimizeLater: () => undefined,
    isErrorTTY: given.isErrorTTY ?? false,
    clock: () => {
      now += given.pace ?? 0
      return now
    },
    watch: async (_, counts) => ({
      async next() {
        const change = changes.shift()
        if (!change) return 'stopped'
        for (const [path, text] of Object.entries(change)) files.set(absolute(path), bytesOf(text))
        stdout += Object.keys(change).every(path => counts(absolute(path))) ? '' : '(of no use)\n'
        return 'changed'
      },
      close: async () => {
        stdout += '(closed)\n'
      },
    }),
    startThread: given.startThread ?? (() => null),
    scratch: () => null,
    openParts: async path => {
      refuse(path)
      const held = files.get(path)
      const read = (at: number, length: number): Uint8Array => (held ?? whole([])).slice(at, at + length)
      return held ? { bytes: held.length, read, close: () => undefined } : null
    },
    createFile: async (path, bytes) => {
      refuse(path)
      if (files.has(path)) throw Object.assign(new Error('there'), { code: 'EEXIST' })
      files.set(path, bytes)
    },
  }
  const code = await run(argv, world)
  const bytes = (path: string): Uint8Array => files.get(absolute(path)) ?? new Uint8Array()
  return {
    code,
    stdout,
    stderr,
    isServing,
    bytes,
    text: path => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(path)),
  }
}

const absolute = (path: string): string => (path.startsWith('/') ? path : `${CWD}/${path}`)

const whole = (pieces: Pieces): Uint8Array =>
  Buffer.concat([...pieces].map(piece => (typeof piece === 'string' ? Buffer.from(piece) : piece)))

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text

/** A plan about a bakery whose two goals lack things, one of them an open list that `--fix` can close. */
export const WEAK = `---
date: 2026-01-15
target: head baker in a village bakery
---

# My plan

## Goals

- Get better at sourdough
- Pass the food hygiene exam by 30 May 2026
- Pass the first aid exam by 30 June 2026 for the shop, the market, etc.
  - [ ] Enrol at the mill in Thorpe by 2 March 2026

Next review: 2 April 2026

## Experience

- Baker in two hotels since 2019, because I love bread
`

/** A plan that leaves nothing open. */
export const STRONG = `---
date: 2026-01-15
target: head baker in a village bakery
---

# My plan

## Goals

- Pass the food hygiene exam by 30 May 2026
  - [ ] Book the exam room by 2 March 2026

Next review: 2 April 2026

## Experience

- Baker in two hotels since 2019, because I love bread
`
