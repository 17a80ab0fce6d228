import type { Span } from '../text'
import type { DateReading, Term } from './model'
import type { Pack } from './pack'
import type { Token } from './tokens'

/** A phrase as the measure reader needs it. */
export interface Measured {
  readonly tokens: readonly Token[]
  readonly terms: readonly Term[]
  readonly dates: readonly DateReading[]
  readonly cadence: Span | null
  /** Index of the token where the main verb stands, once lead-ins are gone. */
  readonly leading: number
}

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
  for (const find of [fromTo, credential, acronym, deliverable, roleEvent, nominal]) {
    const found = find(phrase, pack)
    if (found) spans.push(spanOf(tokens, found.from, found.to))
  }
  const { cadence } = phrase
  if (cadence && isCounted(tokens, cadence)) spans.push(cadence)
  return spans
}

interface Run {
  readonly from: number
  readonly to: number
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
function isName({ tokens, leading, terms }: Measured, { sets }: Pack, i: number): boolean {
  const prior = tokens[i - 1]
  if (!prior) return false
  if (sets.named.at(tokens, i - 1) === 1) return true
  if (prior.text === '#') return true
  if (prior.kind !== 'word' || !prior.capital || prior.text.length < 2) return false
  const isVerb = i - 1 === leading && terms.some(term => term.span.start === prior.start && isVerbTerm(term))
  return !isVerb && sets.scores.at(tokens, i - 1) === 0
}

const isVerbTerm = ({ category }: Term): boolean =>
  category === 'vague-verb' ||
  category === 'observable' ||
  category === 'activity' ||
  category === 'avoid' ||
  category === 'plain-verb'

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

const PLURALS = new Set(['people', 'men', 'women', 'children', 'staff', 'chevaux', 'travaux'])

/** « des », « les », `these`: several of the thing. */
const isSeveral = ({ fold }: Token): boolean => /[^ihu]s$|[^t]his$|ese$/.test(fold)

/** What a plural looks like in English and French alike: -s, -x; never -ss. */
const isPlural = ({ fold }: Token): boolean =>
  PLURALS.has(fold) ||
  (fold.length > 3 && /[sx]$/.test(fold) && !/(?:ss|us|is)$/.test(fold)) ||
  /[^s]is$/.test(fold)

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
      if (sets.to.at(tokens, k) && tokens[k + 1]?.kind !== 'mark') return { from: i, to: k + 2 }
  }
  return null
}

/** A verb of achievement and a credential that is named, or one and determined. */
function credential({ tokens, terms }: Measured, { sets }: Pack): Run | null {
  const verb = sets.achieveVerbs.find(tokens)
  if (!verb) return null
  for (const term of terms) {
    if (term.category !== 'credential') continue
    const at = tokens.findIndex(token => token.start === term.span.start)
    if (at < verb.to || at > verb.to + 8) continue
    const head = tokens[at] as Token
    const acronym = /^[A-ZÀ-Ý][A-ZÀ-Ý\d-]+/.test(term.text)
    const prior = tokens[at - 1]
    const named = at - 1 >= verb.to && prior?.kind === 'word' && prior.capital
    if (acronym || named || (!isPlural(head) && isDetermined(tokens, verb.to, at, sets)))
      return { from: verb.from, to: at + 1 }
  }
  return null
}

/** An acronym as the object of a verb of achievement names a credential: `pass the CPACC`. */
function acronym({ tokens }: Measured, { sets }: Pack): Run | null {
  const verb = sets.achieveVerbs.find(tokens)
  if (!verb) return null
  const at = verb.to + sets.determiners.at(tokens, verb.to)
  return /^[A-ZÀ-Ý]{3,}$/.test(tokens[at]?.shown ?? '') ? { from: verb.from, to: at + 1 } : null
}

/** A goal that is the role or the credential itself: `Registered nurse by 2032`, « Permis de l'OIIQ ». */
function nominal({ tokens, terms, leading }: Measured, { sets }: Pack): Run | null {
  for (const { category, span } of terms) {
    if (category !== 'specific-role' && category !== 'generic-role' && category !== 'credential') continue
    const at = tokens.findIndex(token => token.start === span.start)
    const head = tokens[at]
    const start = at <= 2 ? 0 : leading
    if (!head || at < start || at > start + 2 || isPlural(head)) continue
    if (tokens[at - 1]?.kind === 'number') continue
    const verb = terms.some(term => isVerbTerm(term) && term.span.start === tokens[start]?.start)
    if (!verb && !sets.prepositions.at(tokens, leading))
      return { from: at, to: tokens.findIndex(token => token.end >= span.end) + 1 }
  }
  return null
}

type Sets = Pack['sets']

function isDetermined(tokens: readonly Token[], from: number, at: number, sets: Sets): boolean {
  for (let i = Math.max(from, at - 4); i <= at; i++)
    if (sets.determiners.at(tokens, i) && !isPlural(tokens[i] as Token)) return true
  return false
}

/** `publish a case study`, « animer un atelier »: a delivering verb, a singular determiner, an object. */
function deliverable({ tokens, terms, leading }: Measured, { sets }: Pack): Run | null {
  for (let i = leading; i < tokens.length; i++) {
    const verb = sets.deliverVerbs.at(tokens, i)
    if (!verb) continue
    const determiner = sets.determiners.at(tokens, i + verb) || sets.singular.at(tokens, i + verb)
    const object = tokens[i + verb + determiner]
    if (!determiner || object?.kind === 'mark' || !object || isSeveral(tokens[i + verb] as Token)) continue
    const vague = terms.some(({ category, span }) => category === 'quality' && span.start === object.start)
    if (!vague) return { from: i, to: i + verb + determiner + 1 }
  }
  return null
}

/** `take the night round by May`: a plain verb, one determined thing and a day: it is done by then or it is not. */
export function datedEvent({ tokens, terms, leading }: Measured, { sets, words }: Pack): Span | null {
  const first = tokens[leading]
  const verbs = terms.filter(term => isVerbTerm(term) && term.span.start === first?.start)
  if (!first || verbs.some(({ category }) => category !== 'plain-verb' && category !== 'observable'))
    return null
  const { verbEndings, notVerbs } = words.grammar
  const ends = verbEndings.some(ending => first.fold.endsWith(ending)) && !notVerbs.includes(first.text)
  if (verbs.length === 0 && !ends) return null
  const behind = Math.max(first.end, ...verbs.map(({ span }) => span.end))
  let at = tokens.findIndex(token => token.start >= behind)
  if (at < 0) return null
  at += sets.prepositions.at(tokens, at)
  const determiner = sets.determiners.at(tokens, at) || sets.singular.at(tokens, at)
  const object = tokens[at + determiner]
  if (!determiner || object?.kind !== 'word' || isSeveral(tokens[at] as Token) || isPlural(object))
    return null
  const vague = terms.some(({ category, span }) => category === 'quality' && span.start === object.start)
  return vague ? null : { start: first.start, end: object.end }
}

/** `become a ward manager`, « devenir préposée »: it happens or it does not. */
function roleEvent({ tokens, terms }: Measured, pack: Pack): Run | null {
  const { sets } = pack
  const verb = sets.become.find(tokens)
  if (!verb) return null
  const determiner = sets.determiners.at(tokens, verb.to) || sets.singular.at(tokens, verb.to)
  const at = verb.to + determiner
  const role = tokens[at]
  if (role?.kind !== 'word') return null
  const vague = terms.some(
    ({ category, span }) =>
      (category === 'quality' ||
        category === 'degree' ||
        category === 'quantifier' ||
        category === 'non-role' ||
        category === 'vague-verb' ||
        category === 'absolute' ||
        category === 'buzzword') &&
      span.start <= role.start &&
      role.end <= span.end,
  )
  const isRole = terms.some(
    ({ category, span }) =>
      (category === 'specific-role' || category === 'generic-role') && span.start >= role.start,
  )
  const bare = pack.words.grammar.verbEndings.length > 0
  return (isRole || determiner > 0 || bare) && !vague ? { from: verb.from, to: at + 1 } : null
}
