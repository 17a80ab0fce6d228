import type { Prompt } from '../facts'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import { lineOf } from './gaps'
import type { State } from './state'

/** `Leave a Reply`, « Les champs obligatoires sont indiqués avec * »: lines of a page, not of a plan. */
export function residueIn({ tokens }: Reading, { packs, text }: State): Prompt[] {
  const found: Prompt[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !tokens[i]?.opensLine) continue
    const opens = from
    from = i
    if (!mayBeResidue(tokens, opens, packs)) continue
    const line = tokens.slice(opens, i)
    const [first, last] = [line[0], line.at(-1)]
    if (!first || !last || !packs.some(({ sets }) => sets.upkeep.residue.isWhole(line))) continue
    const span = { start: first.start, end: last.end }
    const words = text.slice(span.start, span.end)
    found.push({ span, kind: 'residue', text: words, answer: null, removable: lineOf(text, span.start) })
  }
  return found
}

/** Some such line begins with its first word: hardly any does. */
function mayBeResidue(tokens: readonly Token[], from: number, packs: readonly Pack[]): boolean {
  let first = from
  while (tokens[first]?.kind === 'mark') first++
  return packs.some(({ sets }) => sets.upkeep.residue.at(tokens, first) > 0)
}
