import { beginsAt } from '../measured'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import type { OpenSection } from './state'

/** Tells of something that has been done: opens with a past tense, or « I », « j'ai » and a past tense behind. */
export function isPast({
  tokens,
  terms,
  leading,
  pack,
}: Pick<Reading, 'tokens' | 'terms' | 'leading' | 'pack'>): boolean {
  const first = tokens[leading]
  if (!first) return false
  if (beginsAt(first, 'achieved', terms)) return true
  const opens = opensAt(tokens)
  if (pack.sets.pastOpeners.at(tokens, opens) || endsInPast(tokens, opens, pack)) return true
  const told = tokens[personAt(tokens, pack) + 1]
  return told !== undefined && beginsAt(told, 'achieved', terms)
}

/** Where « I » stands among the first words; behind the last one where it does not. */
function personAt(tokens: readonly Token[], { sets }: Pack): number {
  for (let i = 0; i < Math.min(4, tokens.length); i++) if (sets.firstPerson.at(tokens, i) > 0) return i
  return tokens.length
}

/** `Closed 61 files`, « Formé deux recrues »: a past ending, and behind it the thing that was done. */
function endsInPast(tokens: readonly Token[], i: number, { words, sets }: Pack): boolean {
  const word = tokens[i]
  const next = tokens[i + 1]
  if (word?.kind !== 'word' || word.text.length < 5 || next === undefined) return false
  return (
    words.grammar.pastEndings.some(ending => word.text.endsWith(ending)) &&
    (next.kind === 'number' || sets.determiners.at(tokens, i + 1) > 0)
  )
}

/** Behind a date that opens a line of a log: « 8 sept. J'ai réglé … ». */
function opensAt(tokens: readonly Token[]): number {
  if (tokens[0]?.kind !== 'number') return 0
  for (let i = 1; i < Math.min(6, tokens.length); i++) {
    const text = tokens[i]?.text
    if ((text === '.' || text === ':' || text === '—') && tokens[i + 1]?.capital) return i + 1
  }
  return 0
}

/** Sections about what has been. */
export const RECORDS: ReadonlySet<string | undefined> = new Set(['evidence', 'done', 'review'])

/** What stands here, or under a heading above, is told as done. */
export const isRecord = (section: OpenSection | null): boolean =>
  section !== null && (RECORDS.has(section.types[0]) || isRecord(section.parent))
