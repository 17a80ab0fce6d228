import { indexPack, type Pack } from '../pack'
import type { Token } from '../tokens'
import type { PlanWords } from '../words'

/** The code of a block in a language that no pack reads. */
export const OTHER = 'other'

/** Words of languages that no pack reads, and the pack such a text is read with: it knows figures and no words. */
export interface Foreign {
  readonly pack: Pack
  /** How many of the words are common in the other language that they hold most of. */
  votes(tokens: readonly Token[]): number
  /** How many words of some lines are common in each of them. */
  counts(lines: readonly (readonly Token[])[]): readonly number[]
}

const made = new WeakMap<object, Foreign>()

/** The same lists and the same model of a pack give the same value: it is made once. */
export function foreignOf(lists: Readonly<Record<string, readonly string[]>>, model: PlanWords): Foreign {
  const known = made.get(lists)
  if (known) return known
  const names = Object.keys(lists)
  let languages: ReadonlyMap<string, readonly number[]> | null = null
  const foreign: Foreign = {
    pack: indexPack(
      { code: OTHER, plan: emptied(model) },
      { lexicon: { add: {}, remove: [], roles: {}, sectors: {} } },
    ),
    votes: tokens => Math.max(0, ...foreign.counts([tokens])),
    counts(lines) {
      languages ??= byWord(names.map(name => lists[name] ?? []))
      const counts = names.map(() => 0)
      for (const tokens of lines)
        for (const { kind, text } of tokens) {
          const known = kind === 'word' ? languages.get(text) : undefined
          if (known) for (const i of known) counts[i] = (counts[i] ?? 0) + 1
        }
      return counts
    },
  }
  made.set(lists, foreign)
  return foreign
}

/** Which of the lists hold a word, by their index. */
function byWord(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [i, words] of lists.entries())
    for (const word of words) {
      const same = found.get(word)
      if (same) same.push(i)
      else found.set(word, [i])
    }
  return found
}

/** The same shape without a word in it: empty lists, empty tables. What it writes stays; a list made on demand is not. */
function emptied<T>(value: T): T {
  if (Array.isArray(value)) return [] as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(Object.getOwnPropertyDescriptors(value)).map(
    ([key, own]) => [key, own.get ? [] : own.value] as const,
  )
  const isTable = entries.every(([, inner]) => typeof inner === 'number' || typeof inner === 'string')
  return (isTable ? {} : Object.fromEntries(entries.map(([key, inner]) => [key, emptied(inner)]))) as T
}
