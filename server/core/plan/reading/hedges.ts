import type { Hedge } from '../clauses'
import type { Term, Verb } from '../model'
import type { Reading } from '../phrase'
import { isVerbAt } from './deeds'

/**
 * The hedges and polite openers that govern the main verb: they stand shortly before it, right behind it, or close the
 * sentence behind a comma. One inside the goal (« in May or maybe June ») only leaves a detail open, and one behind « if »
 * belongs to what is done when things go otherwise.
 */
export function hedgesOf(reading: Reading, verb: Verb | null): readonly Hedge[] {
  const { terms } = reading
  const found = terms.filter(
    ({ category, group }) => category === 'hedge' || (category === 'polite' && group !== 'mild'),
  )
  return found.flatMap(term => hedge(reading, verb, term) ?? [])
}

/** Words between a hedge and the verb it governs. */
const NEAR = 4

/** Words behind one that opens the line: « Peut-être que j'essaierai aussi de ». */
const FAR = 6

function hedge(reading: Reading, verb: Verb | null, term: Term): Hedge | null {
  const { tokens, leading, pack, opener, numbered } = reading
  const { sets } = pack
  const from = tokens.findIndex(({ start }) => start === term.span.start)
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? 0) < term.span.end) to++
  if (from < 0) return null
  for (let i = opener?.to ?? numbered; i < from; i++)
    if (sets.contingencies.at(tokens, i) || (i >= leading && sets.subordinators.at(tokens, i))) return null

  const words = tokens.slice(to, leading).filter(({ kind }) => kind !== 'mark').length
  const opens = from === (opener?.to ?? numbered)
  if (to <= leading && words <= (opens ? FAR : NEAR)) return opening(reading, term, from, to)
  if (from <= leading && leading < to) return opening(reading, term, from, to)
  const next = tokens[to]
  const prior = tokens[from - 1]
  if (verb && prior && prior.end === verb.span.end && next) {
    const cut = { start: term.span.start, end: next.start }
    return { ...term, cut, opens: false }
  }
  return isAside(reading, from, to) ? aside(reading, term, from, to) : null
}

/** What goes with a hedge before the verb: « I » of « I hope to », and the space behind. */
function opening(reading: Reading, term: Term, from: number, to: number): Hedge | null {
  const { tokens, pack, leading } = reading
  const { sets } = pack
  const isVerb = term.category === 'polite' || term.group === 'verb'
  let start = from
  if (isVerb && !sets.firstPerson.at(tokens, from))
    for (const back of [1, 2, 3]) {
      if (tokens[from - back]?.kind !== 'word') break
      if (!sets.firstPerson.at(tokens, from - back)) continue
      start = from - back
      break
    }
  if (isEmbedded(reading, start)) return null
  let next = to
  while (tokens[next]?.text === ',') next++
  // `Some kind of degree` would lose its article. `Consider an MBA`: without its verb a thing is left; without the word alone nothing.
  const isLeft =
    term.group !== 'article' && next < tokens.length && (!isVerb || isVerbAt(reading, next) || next < leading)
  const cut = { start: tokens[start]?.start ?? 0, end: tokens[next]?.start ?? term.span.end }
  return { ...term, cut: isLeft ? cut : null, opens: isVerb && sets.firstPerson.at(tokens, start) > 0 }
}

/** « the stuff I know I should be at »: a clause that hangs on a word before it, and not the goal's own. */
function isEmbedded({ tokens, dates, pack }: Reading, start: number): boolean {
  const prior = tokens[start - 1]
  const before = tokens.slice(0, start).filter(({ kind }) => kind === 'word')
  if (prior?.kind !== 'word' || before.length <= NEAR) return false
  const { sets } = pack
  const joins = [sets.beforeVerb, sets.joiners, sets.determiners, sets.firstPerson]
  return (
    !joins.some(set => set.at(tokens, start - 1) > 0) &&
    !dates.some(({ span }) => span.start <= prior.start && prior.end <= span.end)
  )
}

/** Set off by a comma, or the last words of the sentence; not behind a colon, and no other way of doing it. */
function isAside({ tokens, pack }: Reading, from: number, to: number): boolean {
  const prior = tokens[from - 1]
  const next = tokens[to]
  if (prior?.text === ':' || prior?.text === '(') return false
  const ends = !next || ['.', '!', ',', ';'].includes(next.text)
  for (let i = Math.max(0, from - NEAR); i < from; i++) if (pack.sets.alternatives.at(tokens, i)) return false
  return ends
}

function aside({ tokens }: Reading, term: Term, from: number, to: number): Hedge {
  const prior = tokens[from - 1]
  const next = tokens[to]
  const isMid = next?.text === ',' && tokens[to + 1] !== undefined
  const before = prior?.text === ',' ? tokens[from - 2] : prior
  const both = isMid && prior?.text === ','
  const cut = { start: before?.end ?? term.span.start, end: (both ? next?.end : term.span.end) ?? 0 }
  return { ...term, cut, opens: false }
}
