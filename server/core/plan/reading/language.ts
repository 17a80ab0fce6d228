import type { Pack } from '../pack'
import { rememberedUnder } from '../remembered'
import type { Token } from '../tokens'
import { type Foreign, OTHER } from './foreign'

/** How many of the words are among each language's commonest. */
export const commonIn = rememberedUnder(
  (tokens: readonly Token[], packs: readonly Pack[]): readonly number[] => {
    const counts = packs.map(() => 0)
    for (const { kind, text } of tokens)
      if (kind === 'word')
        for (let i = 0; i < packs.length; i++)
          if (packs[i]?.sets.stopWords.has(text)) counts[i] = (counts[i] ?? 0) + 1
    return counts
  },
)

interface Lead {
  readonly pack: Pack | null
  readonly words: number
  /** How many of them the next pack has. */
  readonly next: number
}

const NOBODY: Lead = { pack: null, words: 0, next: 0 }

/** Who leads once that pack has its words, too: the first of two that have as many. */
function ahead(lead: Lead, pack: Pack, words: number): Lead {
  if (lead.pack === null || words > lead.words) return { pack, words, next: lead.words }
  return words > lead.next ? { ...lead, next: words } : lead
}

/** Who leads among the packs. */
function foremost(tokens: readonly Token[], packs: readonly Pack[]): Lead {
  const counts = commonIn(tokens, packs)
  let lead = NOBODY
  for (let i = 0; i < packs.length; i++) lead = ahead(lead, packs[i] as Pack, counts[i] ?? 0)
  return lead
}

const ifAhead = ({ pack, words, next }: Lead, by: number): Pack | null => (words - next >= by ? pack : null)

/** Fewer common words than this tell nothing of a language that is not ours. */
const FEWEST = 2

interface Readers {
  readonly packs: readonly Pack[]
  readonly foreign: Foreign
}

/** The pack that a few words alone speak for, without doubt; null where they tell too little. */
export function sureOf(tokens: readonly Token[], { packs, foreign }: Readers): Pack | null {
  const ours = foremost(tokens, packs)
  // Where every third word is one of ours, nobody else's can be more.
  const theirs = ours.words * 3 < tokens.length ? foreign.votes(tokens) : 0
  return ifAhead(theirs > FEWEST ? ahead(ours, foreign.pack, theirs) : ours, AHEAD)
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
  const mine = commonIn(tokens, packs)[packs.indexOf(own)] ?? 0
  if (mine * 2 > tokens.length) return own
  return sureOf(tokens, state) ?? (mine === 0 ? opening(tokens, own, packs) : null) ?? own
}

/** `Improve my stakeholder management` in a French plan: no word of it is the document's, and its verb is another's. */
function opening(tokens: readonly Token[], own: Pack, packs: readonly Pack[]): Pack | null {
  const first = tokens.find(({ kind }) => kind === 'word')
  if (!first || own.terms.knows(first)) return null
  const counts = commonIn(tokens, packs)
  return packs.find((pack, i) => pack !== own && (counts[i] ?? 0) > 0 && pack.terms.knows(first)) ?? null
}

/** Tokens and common words that one line must have, before it is read in another language than its document. */
const SHORTEST = 4
const AHEAD = 2
