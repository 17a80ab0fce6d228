import type { Phrase, Term } from '../model'
import { Notes } from '../remembered'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'

/** By the terms of a phrase, which belong to its line and outlast the phrase. */
const known = new Notes<readonly Term[], { readonly text: string; readonly tokens: readonly Token[] }>()

/** The words of a phrase as they would stand alone: no place in the document, and no markup. */
export function plainWords({ text, terms }: Phrase): readonly Token[] {
  const before = known.get(terms)
  if (before?.text === text) return before.tokens
  const tokens = tokenise(plain(text))
  known.set(terms, { text, tokens })
  return tokens
}
