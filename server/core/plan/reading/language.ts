import type { Pack } from '../pack'
import type { Token } from '../tokens'

/** How many of the words are among the language's commonest. */
function votes(tokens: readonly Token[], pack: Pack): number {
  let count = 0
  for (const token of tokens) if (token.kind === 'word' && pack.sets.stopWords.has(token.text)) count++
  return count
}

/** The language whose commonest words the tokens hold most of; null when none is ahead. */
export function detect(tokens: readonly Token[], packs: readonly Pack[]): Pack | null {
  let best: Pack | null = null
  let most = 0
  let second = 0
  for (const pack of packs) {
    const count = votes(tokens, pack)
    if (count > most) {
      second = most
      most = count
      best = pack
    } else if (count > second) second = count
  }
  return most > second ? best : null
}

/** The pack a phrase is read with: its own language where its words tell, else the document's. */
export function packFor(
  state: {
    readonly packs: readonly Pack[]
    readonly language: string
    readonly settings: { readonly language: string }
  },
  tokens: readonly Token[],
): Pack {
  const own = state.packs.find(pack => pack.code === state.language) ?? (state.packs[0] as Pack)
  if (state.settings.language !== 'auto' || tokens.length < 4) return own
  const found = detect(tokens, state.packs)
  if (!found || found === own) return own
  const ahead = votes(tokens, found) - votes(tokens, own)
  return ahead >= 2 ? found : own
}
