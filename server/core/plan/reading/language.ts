import type { Pack } from '../pack'
import type { Token } from '../tokens'
import { type Foreign, OTHER } from './foreign'

/** How many of the words are among the language's commonest. */
function votes(tokens: readonly Token[], pack: Pack): number {
  let count = 0
  for (const token of tokens) if (token.kind === 'word' && pack.sets.stopWords.has(token.text)) count++
  return count
}

type Count = readonly [pack: Pack, words: number]

/** The pack with the most words, if it has so many more than the next. */
function foremost(counts: readonly Count[], ahead: number): Pack | null {
  const [first, second] = counts.toSorted(([, a], [, b]) => b - a)
  return first && first[1] - (second?.[1] ?? 0) >= ahead ? first[0] : null
}

const countsOf = (tokens: readonly Token[], packs: readonly Pack[]): Count[] =>
  packs.map(pack => [pack, votes(tokens, pack)])

/** The language whose commonest words the tokens hold most of; null when none is ahead. */
export const detect = (tokens: readonly Token[], packs: readonly Pack[]): Pack | null =>
  foremost(countsOf(tokens, packs), 1)

/** Fewer common words than this tell nothing of a language that is not ours. */
const FEWEST = 2

/** Another language holds more of the words than any of ours. */
export const isForeign = (tokens: readonly Token[], packs: readonly Pack[], foreign: Foreign): boolean => {
  const theirs = foreign.votes(tokens)
  return theirs > FEWEST && packs.every(pack => theirs > votes(tokens, pack))
}

interface Readers {
  readonly packs: readonly Pack[]
  readonly foreign: Foreign
}

/** The pack that a few words alone speak for, without doubt; null where they tell too little. */
export function sureOf(tokens: readonly Token[], { packs, foreign }: Readers): Pack | null {
  const counts = countsOf(tokens, packs)
  // Where every third word is one of ours, nobody else's can be more.
  if (counts.every(([, words]) => words * 3 < tokens.length)) {
    const theirs = foreign.votes(tokens)
    if (theirs > FEWEST) counts.push([foreign.pack, theirs])
  }
  return foremost(counts, AHEAD)
}

/** The pack a phrase is read with: its own language where its words tell without doubt, else the document's. */
export function packFor(
  state: Readers & { readonly language: string; readonly settings: { readonly language: string } },
  tokens: readonly Token[],
): Pack {
  const { packs, foreign, language, settings } = state
  const own =
    packs.find(({ code }) => code === language) ?? (language === OTHER ? foreign.pack : (packs[0] as Pack))
  if (settings.language !== 'auto' || tokens.length < SHORTEST) return own
  const mine = own === foreign.pack ? 0 : votes(tokens, own)
  if (mine * 2 > tokens.length) return own
  return sureOf(tokens, state) ?? (mine === 0 ? opening(tokens, own, packs) : null) ?? own
}

/** `Improve my stakeholder management` in a French plan: no word of it is the document's, and its verb is another's. */
function opening(tokens: readonly Token[], own: Pack, packs: readonly Pack[]): Pack | null {
  const first = tokens.find(({ kind }) => kind === 'word')
  if (!first || own.terms.knows(first)) return null
  return packs.find(pack => pack !== own && votes(tokens, pack) > 0 && pack.terms.knows(first)) ?? null
}

/** Tokens and common words that one line must have, before it is read in another language than its document. */
const SHORTEST = 4
const AHEAD = 2
