import { mainVerb } from '../main-verb'
import { hasLastDay } from '../model'
import type { Reading } from '../phrase'
import { isRole } from './aims'
import type { State } from './state'

/** `I'll pay the coffee`: what comes, without a day or a rhythm, is no goal where nothing announces goals. */
export function onlyComes({ tokens, dates, cadence, pack: { sets } }: Reading): boolean {
  const coming = sets.futureCues.find(tokens)
  // « Je vais essayer de suivre un cours »: a longer opener declares it.
  const isDeclared = coming !== null && coming.from + sets.goalCues.at(tokens, coming.from) > coming.to
  return coming !== null && !isDeclared && cadence === null && !hasLastDay(dates)
}

/** `I want to be head cupper when Mzee retires (Dec 2028)`, told right below the title. */
export const isAim = ({ cue, dates }: Reading, { section }: State): boolean =>
  cue && section.depth === 1 && hasLastDay(dates)

/** `Cataloguing is my weak spot. I want to …`: so much may say why, before the wish that ends its paragraph. */
const LONGEST_REASON = 12

/** « J'aimerais enseigner. »: one wish of one person, alone in its paragraph, is a goal wherever it stands. */
export const isWish = (sentence: Reading, whole: Reading): boolean =>
  sentence.cue &&
  sentence.cadence === null &&
  (sentence.tokens.length >= whole.tokens.length - 1 || isReasoned(sentence, whole)) &&
  sentence.tokens[0]?.kind === 'word' &&
  mainVerb(sentence) !== null &&
  !sentence.tokens.some((_, i) => sentence.pack.sets.firstPersonPlural.at(sentence.tokens, i) > 0)

const isReasoned = ({ tokens, pack }: Reading, whole: Reading): boolean =>
  whole.tokens.length - tokens.length <= LONGEST_REASON &&
  tokens.at(-1) === whole.tokens.at(-1) &&
  pack.sets.firstPerson.at(tokens, 0) > 0

/** A verb that says what is to be done stands first, without anything before it. */
export function opensWithVerb({ tokens, leading, terms, pack }: Reading): boolean {
  const first = tokens[leading]
  if (first?.kind !== 'word' || leading > 0) return false
  if (
    terms.some(
      ({ category, span }) =>
        span.start === first.start &&
        (category === 'observable' ||
          category === 'vague-verb' ||
          category === 'plain-verb' ||
          category === 'activity'),
    )
  )
    return true
  return (
    pack.words.grammar.verbEndings.some(ending => first.fold.endsWith(ending)) &&
    !pack.sets.notVerbs.has(first.text)
  )
}

/** « Plus tard, cheffe de laboratoire, pourquoi pas. »: the answer begins with a post, and nothing is done with it. */
export const saysPost = (sentence: Reading, whole: Reading): boolean =>
  sentence.tokens[0]?.start === whole.tokens[0]?.start &&
  opensWithPost(sentence) &&
  mainVerb(sentence) === null

/** « Dans cinq ans, conseillère pédagogique »: a day to come and, behind it, a post. */
export const opensWithPost = ({ tokens, leading, terms }: Reading): boolean =>
  terms.some(
    term =>
      isRole(term) &&
      term.category !== 'non-role' &&
      [leading, leading + 1].some(i => term.span.start === tokens[i]?.start),
  )
