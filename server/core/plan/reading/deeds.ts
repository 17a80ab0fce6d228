import type { Span } from '../../text'
import type { Deed } from '../clauses'
import { isVerbTerm } from '../measured'
import type { Verb } from '../model'
import type { Reading } from '../phrase'

/** A known verb stands here, or in French a word with the ending of one. */
export function isVerbAt({ tokens, terms, pack }: Reading, i: number): boolean {
  const first = tokens[i]
  if (first?.kind !== 'word') return false
  if (terms.some(term => isVerbTerm(term) && term.span.start === first.start)) return true
  if (pack.sets.become.at(tokens, i)) return true
  const { infinitives } = pack.words.clauses
  return (
    first.text.length > 3 &&
    !pack.sets.notVerbs.has(first.text) &&
    infinitives.some(ending => first.fold.endsWith(ending))
  )
}

/**
 * « Obtenir le permis et ouvrir une boutique »: the things to do that a sentence sets side by side, each with an object of
 * its own; empty where there is but one. What is done to get the other done (`write and publish`) is one, and so is what
 * stands behind a label or in a clause that says how or what for.
 */
export function sideBySide(reading: Reading, verb: Verb): readonly Deed[] {
  const { tokens, pack, opener, numbered, leading } = reading
  const from = tokens.findIndex(({ start }) => start === verb.span.start)
  const before = opener?.to ?? numbered
  if (from < 0 || tokens.slice(before, leading).some(({ text }) => text === ':')) return []
  const starts = [{ verb: from, object: endOfVerb(reading, from), joiner: from, isSure: true }]
  let to = from + 1
  for (; to < tokens.length; to++) {
    const token = tokens[to]
    if (!token || isStop(reading, to)) break
    if (token.text === '(') {
      to = closing(reading, to)
      continue
    }
    const joined = pack.sets.joiners.at(tokens, to)
    if (!joined) continue
    const next = deedAt(reading, to + joined)
    if (next === null) continue
    const last = starts.at(-1)
    const isNew =
      last &&
      saysWhat(reading, last.object, to) &&
      isOwn(reading, last.verb, next) &&
      !pointsBack(reading, next)
    // A comma alone joins nothing; in a list that ends with `and` it does.
    const isSure = joined > 1 || token.text !== ','
    if (isNew) starts.push({ verb: next, object: endOfVerb(reading, next), joiner: to, isSure })
    to = next
  }
  const sure = starts.slice(0, starts.findLastIndex(({ isSure }) => isSure) + 1)
  if (sure.length < 2) return []
  return sure.map(({ verb }, i) => deedFrom(reading, verb, sure[i + 1]?.joiner ?? to))
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ':', '—', '|'])

/** The end of the sentence, or of what it says is to be done: a clause that says how, why or what for. */
function isStop(reading: Reading, i: number): boolean {
  const { tokens, pack } = reading
  const { sets } = pack
  const token = tokens[i]
  if (!token || token.kind === 'object') return true
  if (token.kind === 'mark')
    return STOPS.has(token.text) || (token.text === '-' && token.spaced && tokens[i + 1]?.spaced === true)
  if (token.quoted || !sets.anyStop.mayStart(token)) return false
  if (sets.subordinators.at(tokens, i) || sets.purposes.at(tokens, i)) return true
  const clause = sets.byDoing.at(tokens, i) || sets.purposeVerbs.at(tokens, i)
  return clause > 0 && isVerbAt(reading, i + clause)
}

function closing({ tokens }: Reading, i: number): number {
  for (let k = i + 1; k < tokens.length; k++) if (tokens[k]?.text === ')') return k
  return tokens.length
}

/** Where behind a joining word a verb stands that has an object of its own; null where there is none. */
function deedAt(reading: Reading, from: number): number | null {
  const { tokens, terms, pack } = reading
  const { sets, words } = pack
  let i = from
  for (let length = 1; length > 0; i += length) {
    if (sets.pronouns.at(tokens, i) && isVerbAt(reading, i + 1)) return null
    length = isVerbAt(reading, i) ? 0 : sets.leadIns.at(tokens, i) || sets.beforeVerb.at(tokens, i)
  }
  const word = tokens[i]
  if (!word || word.capital || word.quoted || !isVerbAt(reading, i)) return null
  const to = endOfVerb(reading, i)
  const next = tokens[to]
  const { verbEndings } = words.grammar
  // Where verbs are known by their ending, such a word stands before them, and behind them it is an article.
  const isNamed = verbEndings.length === 0 && sets.pronouns.at(tokens, to) > 0
  if (!next || next.kind === 'mark' || isNamed) return null
  const has = (at: number): boolean => sets.determiners.at(tokens, at) > 0 || tokens[at]?.kind === 'number'
  const isKnown = terms.some(term => isVerbTerm(term) && term.span.start === word.start)
  // Where a verb has an ending of its own, a known one needs no further sign.
  if (isKnown && verbEndings.some(ending => word.fold.endsWith(ending))) return i
  const isNumbered = pack.dates.find(tokens, to, 'number') !== null
  const isLong = isKnown && to - i > 1
  return has(to) || isNumbered || isLong || sets.afterVerb.at(tokens, to) > 0 ? i : null
}

/** « …, and keep a log of each »: up to the next joining word something points back at the first thing to do. */
function pointsBack(reading: Reading, from: number): boolean {
  const { tokens, pack } = reading
  for (let i = from; i < tokens.length && !isStop(reading, i); i++) {
    if (pack.sets.references.at(tokens, i)) return true
    if (pack.sets.joiners.at(tokens, i)) return false
  }
  return false
}

/** The token behind a verb, of more words than one where the lexicon has it so. */
function endOfVerb({ tokens, terms }: Reading, i: number): number {
  const start = tokens[i]?.start
  const ends = terms.filter(term => isVerbTerm(term) && term.span.start === start).map(({ span }) => span.end)
  const end = Math.max(tokens[i]?.end ?? 0, ...ends)
  let to = i + 1
  while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
  return to
}

/** Something stands between a verb and the joining word: else both have the one object that follows. */
function saysWhat({ tokens, pack }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token && token.kind !== 'mark' && !pack.sets.prepositions.at(tokens, i)) return true
  }
  return false
}

/** The second is not done to finish the first, and both are verbs of one form. */
function isOwn({ tokens, pack }: Reading, first: number, second: number): boolean {
  const { pairedVerbs } = pack.sets
  const { nounEndings } = pack.words.clauses
  const [a, b] = [tokens[first]?.text ?? '', tokens[second]?.text ?? '']
  const isNoun = (word: string): boolean => nounEndings.some(ending => word.endsWith(ending))
  return isNoun(a) === isNoun(b) && !pairedVerbs.some(([before, after]) => before.has(a) && after.has(b))
}

function deedFrom({ tokens, dates, pack }: Reading, from: number, to: number): Deed {
  let last = to - 1
  while (last > from && tokens[last]?.kind === 'mark' && !'%)»"'.includes(tokens[last]?.text ?? '')) last--
  const span: Span = { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  const day = dates.find(
    ({ role, end, span: { start } }) =>
      role === 'deadline' && end !== null && start >= span.start && start < span.end,
  )
  if (!day) return { verb: tokens[from]?.text ?? '', span, date: null }
  let opens = tokens.findIndex(({ start }) => start >= day.span.start)
  for (const before of ['by', 'before', 'in', 'within'] as const)
    for (const back of [3, 2, 1])
      if (pack.dates.find(tokens, opens - back, before)?.length === back) opens -= back
  return {
    verb: tokens[from]?.text ?? '',
    span,
    date: { start: tokens[opens]?.start ?? day.span.start, end: day.span.end },
  }
}
