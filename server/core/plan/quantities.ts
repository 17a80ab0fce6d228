import type { Span } from '../text'
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
    if (masked[i]) continue
    const found = quantityAt(phrase, pack, i, masked) ?? levelAt(phrase, pack, i)
    if (!found) continue
    spans.push(spanOf(tokens, found.from, found.to))
    i = found.to - 1
  }
  const change = fromTo(phrase, pack)
  for (const found of [...(change ? [change] : []), ...eventsOf(phrase, pack)])
    spans.push(spanOf(tokens, found.from, found.to))
  const { cadence } = phrase
  if (cadence && isCounted(tokens, cadence)) spans.push(cadence)
  return spans
}

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
  const masked = tokens.map(token =>
    dates.some(date => date.span.start <= token.start && token.end <= date.span.end),
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
  if (SIGNS.has(tokens[i - 1]?.text ?? '') || SIGNS.has(tokens[after]?.text ?? ''))
    return { from: i, to: after }
  const ratio = ratioAt(phrase, pack, i, after)
  if (ratio) return ratio
  if (isYear(token) || isName(phrase, pack, i)) return null
  if (isThreshold(phrase, pack, i)) return { from: i - 1, to: after }
  if (tokens[after]?.text === '→' || tokens[i - 1]?.text === '→') return { from: i, to: after }
  return counted(phrase, pack, i, after, masked)
}

const isYear = (token: Token): boolean => /^(?:19|20)\d\d$/.test(token.text)

/** `3/5`, `13 of 20`, « 5 sur 12 », but not 24/7. */
function ratioAt({ tokens }: Measured, { sets }: Pack, i: number, after: number): Run | null {
  const joiner = tokens[after]
  if (tokens[i]?.kind !== 'number' || tokens[after + 1]?.kind !== 'number') return null
  const [a, b] = [Number(tokens[i]?.text), Number(tokens[after + 1]?.text)]
  if (joiner?.text === '/')
    return (a === 24 && b === 7) || (a === 50 && b === 50) ? null : { from: i, to: after + 2 }
  return joiner?.kind === 'word' &&
    (sets.prepositions.at(tokens, after) > 0 || sets.to.at(tokens, after) > 0) &&
    b >= a
    ? { from: i, to: after + 2 }
    : null
}

/** `Python 3`, `ISO 27001`, « chapitre 5 », `Angular 2`: a number that only names. */
function isName({ tokens, leading, terms }: Measured, { sets, words }: Pack, i: number): boolean {
  const prior = tokens[i - 1]
  if (!prior) return false
  if (i - 1 === leading && words.grammar.verbEndings.some(ending => prior.fold.endsWith(ending))) return false
  if (sets.named.at(tokens, i - 1) === 1) return true
  if (prior.text === '#') return true
  if (prior.kind !== 'word' || !prior.capital || prior.text.length < 2) return false
  const isVerb = i - 1 === leading && terms.some(term => term.span.start === prior.start && isVerbTerm(term))
  return !isVerb && sets.scores.at(tokens, i - 1) === 0
}

function isThreshold({ tokens }: Measured, { sets }: Pack, i: number): boolean {
  const prior = tokens[i - 1]
  if (!prior) return false
  if (['≥', '≤', '<', '>', '±', '+'].includes(prior.text)) return true
  for (let back = 1; back <= 3; back++) if (sets.thresholds.at(tokens, i - back) === back) return true
  return sets.scores.at(tokens, i - 1) === 1 || (sets.scores.at(tokens, i - 2) > 0 && prior.kind !== 'word')
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
  const { sets } = pack
  const suffix = /^[\d.,]+([a-zà-ÿ]+)$/.exec(tokens[i]?.text ?? '')?.[1]
  if (suffix && ['x', 'k', 'm', 'kg', 'g', 'km', 'l', 'w', 'b', 'bn'].includes(suffix))
    return { from: i, to: after }
  const isTime =
    (suffix && pack.words.quantities.timeUnits.includes(suffix)) || sets.timeUnits.at(tokens, after) > 0
  if (isTime) {
    const stuff = holdsStuff(phrase, pack, suffix ? after : after + 1)
    return phrase.cadence || stuff ? { from: i, to: stuff || after } : null
  }
  if (tokens[after]?.text === '×' || tokens[after]?.text === 'x') return { from: i, to: after + 1 }
  if (tokens[after]?.text === '+') after++
  const unit = sets.units.at(tokens, after)
  if (unit) return { from: i, to: after + unit }
  const one = sets.singular.at(tokens, i) > 0
  for (let at = after; at < after + 4; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.opensLine) break
    if (
      masked[at] ||
      (at === after && sets.notCounted.at(tokens, at) > 0) ||
      sets.timeUnits.at(tokens, at) > 0
    )
      break
    if (one ? token.text.length > 2 && sets.prepositions.at(tokens, at) === 0 : isPlural(token))
      return { from: i, to: at + 1 }
    if (sets.prepositions.at(tokens, at) > 0 && at > after) break
  }
  return null
}

/** `6 months of rent`, « 3 mois de loyer »: time that measures something. Where the thing ends, or 0. */
function holdsStuff({ tokens }: Measured, { dates }: Pack, at: number): number {
  const joined = dates.find(tokens, at, 'join')
  const thing = joined && tokens[at + joined.length]
  return joined && thing?.kind === 'word' && thing.text.length > 2 ? at + joined.length + 1 : 0
}

/** CEFR and JLPT levels, and named scores with a figure. */
function levelAt({ tokens }: Measured, { sets }: Pack, i: number): Run | null {
  const token = tokens[i] as Token
  if (
    token.kind === 'word' &&
    token.capital &&
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
    if (!sets.from.at(tokens, i)) continue
    for (let k = i + 2; k < Math.min(i + 8, tokens.length - 1); k++)
      if (sets.to.at(tokens, k) && (tokens[k + 1]?.kind !== 'mark' || tokens[k + 1]?.quoted))
        return { from: i, to: k + 2 }
  }
  return null
}
