import type { Span } from '../text'
import { surenessAt } from './confidence'
import { firstOf, isYear, yearsOf } from './counts'
import { eventsOf } from './events'
import { isPlural, isVerbTerm, type Measured, type Run } from './measured'
import type { Pack } from './pack'
import type { Token } from './tokens'

/** The words of a phrase that measure it: quantities, levels, credentials, deliverables, role events, from–to. */
export function indicators(phrase: Measured, pack: Pack): readonly Span[] {
  const spans: Span[] = []
  const { tokens } = phrase
  const masked = maskDates(phrase, pack)
  for (let i = 0; i < tokens.length; i++) {
    const counted = masked[i] ? null : quantityAt(phrase, pack, i, masked)
    // « une fin de semaine » counts nothing, « une fin de semaine sur quatre » does.
    const found =
      counted ??
      yearsOf(phrase, pack, i) ??
      firstOf(phrase, pack, i) ??
      oneIn(phrase, pack, i) ??
      (masked[i] ? null : levelAt(phrase, pack, i))
    if (!found) continue
    spans.push(spanOf(tokens, found.from, found.to))
    i = found.to - 1
  }
  const change = fromTo(phrase, pack)
  for (const found of [...(change ? [change] : []), ...eventsOf(phrase, pack)])
    spans.push(spanOf(tokens, found.from, found.to))
  const { cadence } = phrase
  if (cadence && isCounted(tokens, cadence)) spans.push(cadence)
  if (spans.length < 2) return spans
  return spans.filter(
    ({ start, end }, i) => !spans.some((other, k) => k !== i && covers(other, { start, end }, k < i)),
  )
}

/** The other words say it too, and as many or more; of two alike the first stays. */
const covers = (other: Span, { start, end }: Span, isFirst: boolean): boolean =>
  other.start <= start && end <= other.end && (isFirst || other.end - other.start > end - start)

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** « daily » alone measures nothing; « every Friday », « 3 × par semaine » does. */
const isCounted = (tokens: readonly Token[], cadence: Span): boolean =>
  tokens.filter(token => token.start >= cadence.start && token.end <= cadence.end && token.kind !== 'mark')
    .length > 1

/** Dates, idioms and struck names hold no quantities. */
function maskDates({ tokens, dates }: Measured, { sets }: Pack): boolean[] {
  const masked = tokens.map(
    token =>
      dates.length > 0 && dates.some(date => date.span.start <= token.start && token.end <= date.span.end),
  )
  for (let i = 0; i < tokens.length; i++) {
    const length = sets.idioms.at(tokens, i)
    for (let k = 0; k < length; k++) masked[i + k] = true
  }
  return masked
}

const SIGNS = new Set(['$', '€', '£', '¥', '%', '‰'])

function quantityAt(phrase: Measured, pack: Pack, i: number, masked: readonly boolean[]): Run | null {
  const { tokens } = phrase
  const token = tokens[i] as Token
  const inWords = token.kind === 'word' ? pack.dates.find(tokens, i, 'number') : null
  if (token.kind !== 'number' && !inWords) return null
  const length = inWords?.length ?? 1
  const after = i + length
  if (isClock(phrase, pack, i, after) || isGluedName(tokens, i)) return null
  if (SIGNS.has(tokens[i - 1]?.text ?? '') || SIGNS.has(tokens[after]?.text ?? ''))
    return { from: i, to: after }
  if (/^[A-Z]{3}$/.test(tokens[i - 1]?.shown ?? '') && pack.sets.units.at(tokens, i - 1))
    return { from: i - 1, to: after }
  if (surenessAt(tokens, pack, i)) return null
  const ratio = ratioAt(phrase, pack, i, after)
  if (ratio) return ratio
  if (isYear(token) || isName(phrase, pack, i)) return null
  if (isThreshold(phrase, pack, i)) return { from: i - 1, to: after }
  if (isGroup(phrase, pack, i, after, masked)) return { from: i - 2, to: after }
  if (tokens[after]?.text === '→' || tokens[i - 1]?.text === '→') return { from: i, to: after }
  return counted(phrase, pack, i, after, masked)
}

/** « à 9 h », « 7 h 15 », `at 7`: an hour of the day. */
function isClock({ tokens }: Measured, { sets }: Pack, i: number, after: number): boolean {
  const hour = tokens[after]?.text === 'h' || /^\d{1,2}h(?:\d\d)?$/.test(tokens[i]?.text ?? '')
  if (!hour) return false
  return (
    tokens[after + 1]?.kind === 'number' ||
    [1, 2].some(back => sets.beforeClock.at(tokens, i - back) === back)
  )
}

/** `AZ-104`, « Bac+5 », `4x4`: a figure glued to a name. */
function isGluedName(tokens: readonly Token[], i: number): boolean {
  const [mark, name, next] = [tokens[i - 1], tokens[i - 2], tokens[i + 1]]
  const behind = (mark?.text === '-' || mark?.text === '+') && !mark.spaced && !tokens[i]?.spaced
  if (behind && name?.kind === 'word') return true
  // « Trois-Rivières », « les Deux-Sèvres ».
  if (next?.text === '-' && !next.spaced && tokens[i + 2]?.capital && tokens[i]?.kind === 'word') return true
  return /\dx$/.test(tokens[i]?.text ?? '') && next?.kind === 'number' && !next.spaced
}

/** `3/5`, `13 of 20`, « 5 sur 12 », but not 24/7. */
function ratioAt(phrase: Measured, pack: Pack, i: number, after: number): Run | null {
  const { tokens } = phrase
  const { sets } = pack
  const joiner = tokens[after]
  const far = partOf(phrase, pack, after)
  if (far) return { from: i, to: far }
  if (tokens[i]?.kind !== 'number' || tokens[after + 1]?.kind !== 'number') return null
  const [a, b] = [Number(tokens[i]?.text), Number(tokens[after + 1]?.text)]
  if (joiner?.text === '/')
    return (a === 24 && b === 7) || (a === 50 && b === 50) ? null : { from: i, to: after + 2 }
  return joiner?.kind === 'word' && sets.ratioJoiners.at(tokens, after) > 0 && b >= a
    ? { from: i, to: after + 2 }
    : null
}

/** `5 days out of 7`, « 4 élèves sur 5 »: where the whole ends behind the thing that is counted, or 0. */
function partOf({ tokens }: Measured, { sets, dates }: Pack, after: number): number {
  for (let at = after + 1; at <= after + 5; at++) {
    if (tokens[at - 1]?.kind !== 'word') return 0
    const joined = sets.ratioJoiners.at(tokens, at)
    if (!joined) continue
    const whole = tokens[at + joined]
    const isNumber = whole?.kind === 'number' || dates.find(tokens, at + joined, 'number') !== null
    const lasts = sets.timeUnits.at(tokens, at + joined + 1) > 0
    return isNumber && !lasts && !(whole && isYear(whole)) ? at + joined + 1 : 0
  }
  return 0
}

/** « une fin de semaine sur quatre », `one weekend in three`: a frequency, and its whole. */
function oneIn(phrase: Measured, pack: Pack, i: number): Run | null {
  const to = pack.sets.singular.at(phrase.tokens, i) ? partOf(phrase, pack, i + 1) : 0
  return to ? { from: i, to } : null
}

/** `Python 3`, `ISO 27001`, « chapitre 5 », `Angular 2`: a number that only names. */
function isName({ tokens, leading, terms }: Measured, { sets, words }: Pack, i: number): boolean {
  const prior = tokens[i - 1]
  if (!prior) return false
  if (i - 1 === leading && words.grammar.verbEndings.some(ending => prior.fold.endsWith(ending))) return false
  if (sets.named.at(tokens, i - 1) === 1) return true
  // `Drink 2 litres`: a capital that opens the phrase names nothing where a unit follows.
  const unit = sets.units.at(tokens, i + 1) || sets.timeUnits.at(tokens, i + 1)
  if (i - 1 === leading && unit) return false
  if (prior.text === '#') return true
  if (sets.stopWords.has(prior.text)) return false
  if (prior.kind !== 'word' || !prior.capital || prior.text.length < 2) return false
  const isVerb = i - 1 === leading && terms.some(term => term.span.start === prior.start && isVerbTerm(term))
  return !isVerb && sets.scores.at(tokens, i - 1) === 0
}

function isThreshold({ tokens }: Measured, { sets, dates }: Pack, i: number): boolean {
  const prior = tokens[i - 1]
  if (!prior) return false
  if (['≥', '≤', '<', '>', '±', '+'].includes(prior.text)) return true
  for (let back = 1; back <= 3; back++) if (sets.thresholds.at(tokens, i - back) === back) return true
  const scored = [1, 2].some(
    ahead => sets.scores.at(tokens, i + ahead) > 0 && (ahead === 1 || dates.find(tokens, i + 1, 'join')),
  )
  if (scored || (sets.scores.at(tokens, i - 2) > 0 && dates.find(tokens, i - 1, 'join'))) return true
  return sets.scores.at(tokens, i - 1) === 1 || (sets.scores.at(tokens, i - 2) > 0 && prior.kind !== 'word')
}

/** So many words may stand from a number to what it counts. */
const MOST_BETWEEN = 5

/** `crew of 4`: a group and its size, where nothing is counted behind the number. */
function isGroup(
  { tokens }: Measured,
  { sets, dates }: Pack,
  i: number,
  after: number,
  masked: readonly boolean[],
): boolean {
  const group = tokens[i - 2]
  const next = tokens[after]
  const goesOn =
    !masked[after + 1] &&
    (tokens[after + 1]?.kind === 'number' || dates.find(tokens, after + 1, 'number') !== null)
  const closes =
    next === undefined || next.kind === 'mark' || (sets.prepositions.at(tokens, after) > 0 && !goesOn)
  return (
    closes && dates.find(tokens, i - 1, 'join') !== null && group?.kind === 'word' && group.text.length > 2
  )
}

/** A number and, at most three words behind, what it counts: a unit, a plural, or one thing after « one ». */
function counted(
  phrase: Measured,
  pack: Pack,
  i: number,
  after: number,
  masked: readonly boolean[],
): Run | null {
  const { tokens } = phrase
  const { sets, dates } = pack
  const suffix = /^[\d.,]+([a-zà-ÿ]+)$/.exec(tokens[i]?.text ?? '')?.[1]
  if (suffix && ['x', 'k', 'm', 'kg', 'g', 'km', 'l', 'w', 'b', 'bn'].includes(suffix))
    return { from: i, to: after }
  const isTime =
    (suffix && pack.words.quantities.timeUnits.includes(suffix)) || sets.timeUnits.at(tokens, after) > 0
  if (isTime) {
    const stuff = holdsStuff(phrase, pack, suffix ? after : after + 1)
    // « samedi 2 h », `Saturday 4 hours`: so long on such a day.
    const onDay = dates.find(tokens, i - 1, 'weekday') !== null
    return phrase.cadence || stuff || onDay ? { from: i, to: stuff || after } : null
  }
  if (tokens[after]?.text === '×' || tokens[after]?.text === 'x') return { from: i, to: after + 1 }
  if (tokens[after]?.text === '+') after++
  const unit = sets.units.at(tokens, after)
  if (unit) return { from: i, to: after + unit }
  const none = Number(tokens[i]?.text) === 0 || dates.find(tokens, i, 'number')?.value === 0
  const one = sets.singular.at(tokens, i) > 0 || none
  const joined = dates.find(tokens, after, 'join')?.length ?? 0
  // « une vingtaine de croquis », `a dozen of them`: what is counted stands behind « of ».
  if (joined && tokens[i]?.kind === 'word' && tokens[after + joined]?.kind === 'word')
    return { from: i, to: after + joined + 1 }
  let left = MOST_BETWEEN
  for (let at = after; left > 0; at++) {
    const token = tokens[at]
    if (token?.text === '-' && !token.spaced) continue
    left--
    if (token?.kind !== 'word' || token.opensLine) break
    if (
      masked[at] ||
      (at === after && sets.notCounted.at(tokens, at) > 0) ||
      (sets.timeUnits.at(tokens, at) > 0 && tokens[at]?.spaced)
    )
      break
    if (one ? token.text.length > 2 && sets.prepositions.at(tokens, at) === 0 : isPlural(token))
      return { from: i, to: at + 1 }
    if (sets.prepositions.at(tokens, at) > 0 && at > after) break
  }
  return null
}

/** `6 months of rent`, « 3 mois de loyer »: time that measures something. Where the thing ends, or 0. */
function holdsStuff({ tokens }: Measured, { dates, sets }: Pack, at: number): number {
  const joined = dates.find(tokens, at, 'join')
  const thing = joined && tokens[at + joined.length]
  const counts = thing?.kind === 'word' && thing.text.length > 2
  return joined && counts && !sets.notStuff.at(tokens, at + joined.length) ? at + joined.length + 1 : 0
}

/** CEFR and JLPT levels, and named scores with a figure. */
function levelAt({ tokens }: Measured, { sets }: Pack, i: number): Run | null {
  const token = tokens[i] as Token
  if (
    token.kind === 'word' &&
    token.capital &&
    (sets.determiners.at(tokens, i - 1) === 0 || !sets.prepositions.at(tokens, i + 1)) &&
    /^(?:[abc][12]|n[1-5])$/.test(token.text) &&
    sets.named.at(tokens, i - 1) === 0
  )
    return { from: i, to: i + 1 }
  return null
}

/** `from 71 % to 90 %`, « faire passer de “acquis” à “expert” »: a change with both ends, under a verb of change. */
function fromTo({ tokens }: Measured, { sets }: Pack): Run | null {
  const verb = sets.changeVerbs.find(tokens)
  if (!verb) return null
  for (let i = verb.to; i < tokens.length; i++) {
    const from = sets.from.at(tokens, i)
    // « de la théorie à la pratique »: a manner of speaking, unless the ends are quoted or counted.
    const hasFigure = [1, 2, 3].some(ahead => tokens[i + from + ahead]?.kind === 'number')
    if (!from || (sets.determiners.at(tokens, i + from) > 0 && !tokens[i + from]?.quoted && !hasFigure))
      continue
    for (let k = i + 2; k < Math.min(i + 8, tokens.length - 1); k++)
      if (sets.to.at(tokens, k) && (tokens[k + 1]?.kind !== 'mark' || tokens[k + 1]?.quoted))
        return { from: i, to: k + 2 }
  }
  return null
}
