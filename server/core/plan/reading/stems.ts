import type { Pack } from '../pack'
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

/** How many content stems two texts share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const stem of b) if (a.has(stem)) count++
  return count
}
