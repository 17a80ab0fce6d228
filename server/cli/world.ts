import type { Conversation } from './ask'

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
  stdout(text: string): void
  stderr(text: string): void
  /** Begins to ask the person at the terminal. */
  converse(): Promise<Conversation>
  /** What stands at an absolute path; null when nothing does. */
  look(path: string): Promise<Entry | null>
  readFile(path: string): Promise<Uint8Array>
  /** Writes all or nothing, and keeps the mode of a file that was there. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>
  /** Writes a file that is not there yet, all or nothing: `EEXIST` when it is. */
  createFile(path: string, bytes: Uint8Array): Promise<void>
  /** The files under a folder that match glob patterns, absolute; version control, packages and dot folders left out. */
  list(folder: string, patterns: readonly string[]): Promise<readonly string[]>
}

export interface Entry {
  readonly kind: 'file' | 'folder' | 'other'
  readonly bytes: number
}
