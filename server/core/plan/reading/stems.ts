import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import type { Token } from '../tokens'

const STEM = 6
const SHORTEST = 4

/** The beginnings of the words that carry content: six letters of those of four and more, unless told otherwise. */
export function stemsOf(tokens: readonly Token[], { sets }: Pack, shortest = SHORTEST): Set<string> {
  const stems = new Set<string>()
  for (const { kind, fold, text } of tokens)
    if (kind === 'word' && fold.length >= shortest && !sets.stopWords.has(text))
      stems.add(fold.slice(0, STEM))
  return stems
}

/** Those of a line, worked out once. */
export const stemsIn = remembered(({ tokens, pack }: Reading): ReadonlySet<string> => stemsOf(tokens, pack))

const ROOT = 5

/** The same, wider: possessives and plural endings off, and five letters, so that what may belong together does. */
export function rootsOf(tokens: readonly Token[], { sets }: Pack): Set<string> {
  const roots = new Set<string>()
  for (const { kind, fold, text } of tokens) {
    if (kind !== 'word' || sets.stopWords.has(text)) continue
    const root = fold
      .replace(/'s$/, '')
      .replace(/(?<=...)[sx]$/, '')
      .slice(0, ROOT)
    if (root.length >= SHORTEST) roots.add(root)
  }
  return roots
}

/** How many content stems two texts share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const stem of b) if (a.has(stem)) count++
  return count
}
