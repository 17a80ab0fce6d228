import type { Conversation } from './ask'
import type { Orders } from './lint-file'
import type { Asked, Said } from './threads'

/** Everything outside that a run touches, so that tests can give it a small world of their own. */
export interface World {
  /** The working folder, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** A person looks at standard output. */
  readonly isTTY: boolean
  /** A person can be asked, and sees the question. */
  readonly canAsk: boolean
  /** The width of the terminal; undefined when there is none. */
  readonly columns: number | undefined
  /** The day it is here: `YYYY-MM-DD`. */
  today(): string
  /** Text, or a plan's own bytes. */
  stdout(text: string | Uint8Array): void
  stderr(text: string): void
  /** Begins to ask the person at the terminal. */
  converse(): Promise<Conversation>
  /** What stands at an absolute path; null when nothing does. */
  look(path: string): Promise<Entry | null>
  readFile(path: string): Promise<Uint8Array>
  /** Writes all or nothing, and keeps the mode of a file that was there. */
  writeFile(path: string, bytes: Uint8Array | Pieces): Promise<void>
  /** The same for a file that still holds `from`. False, and nothing written, when it holds something else by now. */
  replaceFile(path: string, from: Uint8Array, to: Uint8Array): Promise<boolean>
  /** All that is piped in. */
  stdin(): Promise<Uint8Array>
  /** What a folder holds, in no order. Throws when it cannot be read. */
  entries(folder: string): Promise<readonly FolderEntry[]>
  /** Writes a file that is not there yet, all or nothing: `EEXIST` when it is. */
  createFile(path: string, bytes: Uint8Array): Promise<void>
  /** Runs git in a folder. Null when there is no git. */
  git(folder: string, args: readonly string[]): Promise<Answer | null>
  /** The bytes of what git keeps under these ids, but for what is larger than `most`. Null when there is no git. */
  gitObjects(
    folder: string,
    ids: readonly string[],
    most: number,
  ): Promise<ReadonlyMap<string, Uint8Array> | null>
  /** Starts the language server on the standard streams; it ends the process when its editor hangs up. */
  serve(): Promise<void>
  /** Lets what waits outside come in, such as a signal: work without a pause would keep it at the door. */
  pause(): Promise<void>
  /** A person looks at standard error. */
  readonly isErrorTTY: boolean
  /** Milliseconds, counted from some moment. */
  clock(): number
  /** Watches files and folders, absolute, there or not yet, for changes of the files that count. */
  watch(places: readonly string[], counts: (path: string) => boolean): Promise<Watch>
  /** How many threads can work at the same time. */
  readonly cores: number
  /** Has the machine spend less on making code fast: the work is little, or done by nobody else. */
  optimizeLater(): void
  /** Starts a thread that lints files. Null where there are no threads. */
  startThread(orders: Orders): Thread | null
  /** Opens a file to read parts of it. Null when there is none. */
  openParts(path: string): Promise<Parts | null>
  /** Begins to put text aside, outside memory. Null where there is no room. */
  scratch(): Scratch | null
}

/** Text to be written: strings, and bytes in UTF-8. */
export type Pieces = Iterable<string | Uint8Array>

/** Files and folders that are being watched. */
export interface Watch {
  /** Waits for what comes next. Changes that follow closely are one; those since the last call count at once. */
  next(): Promise<'changed' | 'stopped'>
  close(): Promise<void>
}

/** A thread of its own that lints files. */
export interface Thread {
  post(asked: Asked): void
  /** Hears what it says, and null when it has ended, whatever the reason. To be called once. */
  listen(heard: (said: Said | null) => void): void
  stop(): void
}

/** A file that is read in parts, as it was when it was opened. */
export interface Parts {
  readonly bytes: number
  /** So many bytes from a place on; fewer where the file ends. */
  read(at: number, length: number): Uint8Array
  close(): void
}

/** Text put aside. */
export interface Scratch {
  /** False when there is no room for more: then nothing of it was kept. */
  append(text: string): boolean
  /** All of the text, to be read once. */
  chunks(): Iterable<Uint8Array>
}

/** The part of the outside that finding files asks. */
export type Files = Pick<World, 'cwd' | 'look' | 'readFile' | 'entries'>

export interface Entry {
  readonly kind: 'file' | 'folder' | 'other'
  readonly bytes: number
  /** Why the system would not say more: a circle of links, a folder that may not be entered. */
  readonly refused?: string
}

/** One name in a folder. What a link leads to gives its kind; one that leads nowhere has none. */
export interface FolderEntry {
  readonly name: string
  readonly kind: Entry['kind'] | 'nothing'
  readonly refused?: string
  /** For a link, what it leads to in the end, absolute. */
  readonly target?: string
}

/** What a program said when it ended. */
export interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}
