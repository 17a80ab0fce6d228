import { resolve, sep } from 'node:path'
import type { Files } from './world'

const SIGNS = /[*?[{]|[+@!]\(/

/** A glob that a person typed: the folder below which everything is that it can match, and what it matches there. */
export interface Glob {
  readonly base: string
  /** Asks about an absolute path. */
  matches(path: string): boolean
}

/** Reads a glob as it counts from the working folder. Null when nothing in the words stands for others. */
export async function readGlob(operand: string, { cwd }: Files): Promise<Glob | null> {
  if (!SIGNS.test(operand)) return null
  const { default: picomatch } = await import('picomatch')
  const glob = sep === '\\' ? operand.replaceAll('\\', '/') : operand
  const { base, glob: rest, isGlob } = picomatch.scan(glob)
  if (!isGlob || rest === '') return null
  const folder = resolve(cwd, base.replace(/\\(.)/g, '$1'))
  const start = folder.endsWith(sep) ? folder : folder + sep
  const isMatch = picomatch(rest, { dot: true })
  const matches = (path: string): boolean =>
    path.startsWith(start) && isMatch(path.slice(start.length).split(sep).join('/'))
  return { base: folder, matches }
}
