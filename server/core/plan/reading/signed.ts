import type { Token } from '../tokens'
import type { State } from './state'

/** A line to sign, or a name to write, on: a form keeps it open until it is printed. */
export const isSigned = (words: readonly Token[], { packs }: Pick<State, 'packs'>): boolean =>
  words.some(({ text }) => text === '_') &&
  packs.some(({ sets }) => sets.upkeep.signatures.find(words) !== null)
