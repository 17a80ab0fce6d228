import type { Background } from '../facts'
import type { Phrase, Target } from '../model'
import type { Pack } from '../pack'
import { rememberedUnder } from '../remembered'
import { plainWords } from './plain-words'
import type { State } from './state'
import { stemsOf } from './stems'

const packOf = ({ packs, foreign }: State, language: string): Pack =>
  packs.find(({ code }) => code === language) ?? foreign.pack

/** The role and what prepares for it share a word, a sector or a trade; where both trades are known and differ, nothing. */
export function tiesOf(
  evidence: readonly Phrase[],
  asked: readonly Phrase[],
  state: State,
): Background['ties'] {
  const stems = new Set<string>()
  for (const phrase of asked) for (const stem of familiesOf(phrase, state)) stems.add(stem)
  for (const phrase of evidence)
    for (const stem of familiesOf(phrase, state)) if (stems.has(stem)) return 'some'
  const wanted = tradesOf(asked)
  if (wanted.size === 0) return 'unknown'
  const known = tradesOf(evidence)
  if (known.size === 0) return 'unknown'
  if ([...wanted, ...known].some(trade => NEAR_ALL.has(trade))) return 'unknown'
  return [...known].some(trade => wanted.has(trade)) ? 'some' : 'none'
}

/** Trades that touch on any other: nobody can tell from the words alone that they have nothing in common. */
const NEAR_ALL: ReadonlySet<string> = new Set([
  'education',
  'social',
  'public',
  'arts',
  'media',
  'services',
  'nonprofit',
  'sport',
  'telecoms',
])

/** Letters that words of one trade share: « soudeuse », « soudage »; `welder`, `welding` (refinement 24). */
const FAMILY = 4

const familiesOf = (phrase: Phrase, state: State): readonly string[] =>
  familiesIn(phrase, packOf(state, phrase.language))

const familiesIn = rememberedUnder((phrase: Phrase, pack: Pack): readonly string[] =>
  [...stemsOf(plainWords(phrase), pack)].map(stem => stem.slice(0, FAMILY)),
)

/** The groups of the sectors and occupations that are named. */
function tradesOf(phrases: readonly Phrase[]): ReadonlySet<string> {
  const trades = new Set<string>()
  for (const { terms } of phrases)
    for (const { category, group } of terms)
      if (group && (category === 'sector' || category === 'specific-role')) trades.add(group)
  return trades
}

/** `deputy head, here`, « chef de quai, même terminal ». */
export const isInside = (target: Target, state: State): boolean =>
  plainWords(target).some(
    (_, i, tokens) => packOf(state, target.language).sets.story.insider.at(tokens, i) > 0,
  )
