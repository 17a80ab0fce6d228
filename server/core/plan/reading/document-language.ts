import type { Settings } from '../../settings'
import { remembered, rememberedUnder } from '../remembered'
import type { Token } from '../tokens'
import type { Block } from './blocks'
import { type Foreign, OTHER } from './foreign'
import { commonIn } from './language'
import type { Passage } from './passages'
import type { HeadingSets } from './state'
import { linesOf } from './statement'
import { sumOfAllUnder } from './stretches'

type Counts = readonly number[]

/** How many words of a passage are among each pack's commonest: of its body alone, and of its headings too. */
const ownWords = rememberedUnder((passage: Passage, { packs }: HeadingSets): readonly [Counts, Counts] => {
  const { headings, body } = linesIn(passage)
  const count = (lines: readonly (readonly Token[])[]): Counts =>
    sum([packs.map(() => 0), ...lines.map(tokens => commonIn(tokens, packs))])
  const counts = count(body)
  return [counts, headings.length > 0 ? sum([counts, count(headings)]) : counts]
})

/** The same of its body for each language that no pack reads. */
const foreignWords = rememberedUnder(
  (passage: Passage, foreign: Foreign): Counts => foreign.counts(linesIn(passage).body),
)

/** The words of a passage, those of its headings apart. */
const linesIn = remembered(({ blocks }: Passage) => ({
  headings: blocks.filter(isHeading).flatMap(linesOf),
  body: blocks.filter(block => !isHeading(block)).flatMap(linesOf),
}))

const isHeading = ({ kind }: Block): boolean => kind === 'heading'

function add(sum: number[], counts: Counts): void {
  for (let i = 0; i < counts.length; i++) sum[i] = (sum[i] ?? 0) + (counts[i] ?? 0)
}

function sum(all: readonly Counts[]): Counts {
  const total: number[] = []
  for (const counts of all) add(total, counts)
  return total
}

const ownWordsOfAll = sumOfAllUnder(ownWords, (some): readonly [Counts, Counts] => [
  sum(some.map(([body]) => body)),
  sum(some.map(([, all]) => all)),
])

const foreignWordsOfAll = sumOfAllUnder(foreignWords, sum)

/** Fewer common words than this tell nothing of a language that is not ours. */
const FEWEST = 2

/** `es`, `pt-BR`: a language that the author names as programs do. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i

/** Setting, then metadata, then the language whose commonest words the body holds most of: headings are often borrowed. */
export function languageOf(
  passages: readonly Passage[],
  sets: HeadingSets,
  foreign: Foreign,
  settings: Settings,
  declared: string | null,
): string {
  const { packs } = sets
  const said = settings.language === 'auto' ? declared?.slice(0, 2).toLowerCase() : settings.language
  if (said && packs.some(({ code }) => code === said)) return said
  if (declared && LANGUAGE_TAG.test(declared)) return OTHER
  const [body, all] = ownWordsOfAll(passages, sets)
  const theirs = Math.max(0, ...foreignWordsOfAll(passages, foreign))
  if (theirs > FEWEST && body.every(count => theirs > count)) return OTHER
  const leader = leaderOf(body) ?? leaderOf(all)
  return packs[leader ?? 0]?.code ?? 'en'
}

/** The index of the greatest count; null when no one is ahead. */
function leaderOf(counts: Counts): number | null {
  const most = Math.max(0, ...counts)
  const at = counts.indexOf(most)
  return most > 0 && counts.lastIndexOf(most) === at ? at : null
}
