import type { Language } from '../core/index'
import type { ConfigWords } from './words/words'

/** How a shell joins and splits the paths of its files. */
export interface Paths {
  /** What stands between two folders: `/`, or `\` on Windows. */
  readonly sep: string
  dirname(path: string): string
  resolve(folder: string, path: string): string
  relative(from: string, to: string): string
}

/** A place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Why a file could not be read, in the system's own short word. */
export interface Unread {
  readonly reason: string
}

/** The files of a shell. */
export interface Files {
  readonly paths: Paths
  /** What stands at an absolute path; null when nothing does. */
  look(path: string): Promise<{ readonly kind: 'file' | 'folder' | 'other'; readonly bytes: number } | null>
  read(path: string): Promise<string | Unread>
  /** The path as its reader knows it. */
  shown(path: string): string
}

/** What reading settings asks of the shell that it serves: its files, and the words of who reads about them. */
export interface Shell extends Files {
  readonly reader: Language
  readonly words: ConfigWords
  /** Where an offset of a text stands. */
  position(text: string, offset: number): Position
}
