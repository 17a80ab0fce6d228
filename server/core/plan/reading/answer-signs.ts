import { overlaps, type Span } from '../../text'
import type { Aim, AnswerSentence } from '../facts'
import type { FormSet } from '../form-set'
import { hasLastDay } from '../model'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import { aversionsIn } from './aversions'
import { isPast } from './hindsight'
import type { Job } from './job-words'
import { phraseOf } from './state'
import { stemsOf } from './stems'

/** A sentence of an answer with what it tells the employer. `before` is the sentence ahead of it. */
export function signsOf(reading: Reading, before: Reading | null, job: Job): AnswerSentence {
  const isAddressed = addresses(reading, job)
  const isToThem = isAddressed || (before !== null && addresses(before, job))
  const isOwnGain = gainsMe(reading, isToThem)
  const { statements } = reading.pack
  return {
    ...phraseOf(reading),
    aim: aimOf(reading, job),
    aversions: aversionsIn(reading, job),
    namesEmployer: namesEmployer(reading, job),
    isEmployerGain: gainsEmployer(reading, isAddressed),
    isOwnGain,
    isReason: isToThem && (isOwnGain || hasOwn(reading.tokens, statements.reasons)),
    indifference: indifferenceIn(reading),
    praise: placesOf(reading.tokens, statements.praise).map(([from, to]) => spanOf(reading.tokens, from, to)),
  }
}

/** Where the forms stand in the author's own voice, as token indexes. */
function placesOf(tokens: readonly Token[], forms: FormSet): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = []
  for (let i = 0; i < tokens.length; i++) {
    const length = tokens[i]?.quoted ? 0 : forms.at(tokens, i)
    if (!length) continue
    places.push([i, i + length])
    i += length - 1
  }
  return places
}

const hasOwn = (tokens: readonly Token[], forms: FormSet): boolean => placesOf(tokens, forms).length > 0

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** « your clinic », « chez vous », `here`, the employer's name. */
function namesEmployer({ tokens, pack: { statements } }: Reading, { names }: Job): boolean {
  return tokens.some((token, i) => {
    if (token.quoted) return false
    if (statements.employer.at(tokens, i) || (token.spaced && statements.here.at(tokens, i))) return true
    if (token.capital && names.has(token.fold)) return true
    if (statements.your.at(tokens, i)) return true
    const length = statements.these.at(tokens, i)
    return length > 0 && [0, 1, 2].some(ahead => statements.workplaces.at(tokens, i + length + ahead) > 0)
  })
}

const addresses = (reading: Reading, job: Job): boolean =>
  hasOwn(reading.tokens, reading.pack.statements.you) || namesEmployer(reading, job)

/** « I will bring your waiting time down »: an offer, or a verb of gain whose doer is the author, for the employer. */
function gainsEmployer(reading: Reading, isAddressed: boolean): boolean {
  const { tokens, pack, terms } = reading
  const { statements, sets } = pack
  if (hasOwn(tokens, statements.offers)) return true
  if (isPast(reading) || !(isAddressed || hasOwn(tokens, statements.beneficiaries))) return false
  const gains = ownGainsIn(reading)
  return terms.some(({ category, span }) => {
    if (category !== 'contribute') return false
    const at = tokens.findIndex(({ start }) => start >= span.start)
    // A gerund that opens the sentence has the author as its doer: « Taking over the Lyon accounts helps you ».
    if (at === 0) return true
    const from = Math.max(0, at - NEAR)
    const doer = tokens.findLastIndex(
      (token, i) => i >= from && i < at && sets.firstPerson.at(tokens, i) > 0 && !isInside(token, gains),
    )
    return doer >= 0 && !gains.some(gain => gain.end > (tokens[doer]?.end ?? 0) && gain.end <= span.end)
  })
}

/** Words between the author and what they do. */
const NEAR = 6

const isInside = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some(span => span.start <= start && end <= span.end)

/** Where the sentence says that something helps its author on. */
function ownGainsIn({ tokens, terms, pack: { statements } }: Reading): readonly Span[] {
  const enabled = terms.filter(({ category }) => category === 'enable').map(({ span }) => span)
  const gained = placesOf(tokens, statements.gains).map(([from, to]) => spanOf(tokens, from, to))
  return [...enabled, ...gained]
}

/** « Your clinic is where I can train »; what the pay would buy is no gain of the job's. */
function gainsMe(reading: Reading, isAddressed: boolean): boolean {
  const [gain] = ownGainsIn(reading)
  const [pay] = placesOf(reading.tokens, reading.pack.statements.pay)
  const paid = gain && pay && (reading.tokens[pay[0]]?.start ?? 0) < gain.start
  return gain !== undefined && isAddressed && !paid
}

/** « Any job will do », « en attendant »: said of the job, and not of hours or places. */
function indifferenceIn({ tokens, dates, pack }: Reading): readonly Span[] {
  const { statements, sets } = pack
  const isOpen = (to: number): boolean => [0, 1].some(ahead => statements.openings.at(tokens, to + ahead) > 0)
  const isDenied = (from: number): boolean =>
    [1, 2].some(back => from >= back && sets.negations.at(tokens, from - back) > 0)
  const said = (forms: FormSet): (readonly [number, number])[] =>
    placesOf(tokens, forms).filter(([from, to]) => !isOpen(to) && !isDenied(from))
  const anyOf = said(statements.anyOf).flatMap(([from, to]): (readonly [number, number])[] => {
    const length = sets.jobNouns.at(tokens, to) || statements.workplaces.at(tokens, to)
    return length ? [[from, to + length]] : []
  })
  const found = [...said(statements.indifference), ...anyOf]
  const isBound = hasLastDay(dates)
  const isOfJob = found.length > 0 || hasOwn(tokens, sets.jobNouns) || hasOwn(tokens, statements.pay)
  const meanwhile = isOfJob && !isBound ? said(statements.meanwhile) : []
  return [...found, ...meanwhile].sort(([a], [b]) => a - b).map(([from, to]) => spanOf(tokens, from, to))
}

/** What the sentence heads for; null where it declares no goal or names no work. */
function aimOf(reading: Reading, job: Job): Aim | null {
  const { tokens, pack } = reading
  const { sets } = pack
  const declares = reading.cue || hasOwn(tokens, sets.cueNouns)
  if (!declares || isPast(reading)) return null
  const isMain = hasOwn(tokens, sets.cueNouns)
  const own = tokens.filter(({ quoted }) => !quoted)
  const stems = stemsOf(own, pack)
  const trades = pack.statements.trades.filter(({ isRank }) => !isRank)
  const isOfJob = (name: string): boolean => job.trades.has(name)
  const fits =
    namesEmployer(reading, job) ||
    [...job.stems].some(stem => stems.has(stem)) ||
    trades.some(
      trade =>
        isOfJob(trade.name) && [trade.roles, trade.about, trade.duties].some(set => hasOwn(tokens, set)),
    )
  if (fits) return { span: reading.span, fits, isRole: false, isMain }
  // Only of a job whose trade is known can anybody say that another one is far from it.
  if (!trades.some(({ name }) => isOfJob(name))) return null
  const places = trades.flatMap(({ roles, about }) => [
    ...placesOf(tokens, roles).map(place => ({ place, isRole: true })),
    ...placesOf(tokens, about).map(place => ({ place, isRole: false })),
  ])
  const [first] = places.sort((a, b) => a.place[0] - b.place[0] || b.place[1] - a.place[1])
  return first
    ? { ...wholeRole(spanOf(tokens, ...first.place), first.isRole, reading), fits: false, isMain }
    : null
}

/** `software`, in `software developer`: the role that the words are part of. */
function wholeRole(span: Span, isRole: boolean, { terms }: Reading): Pick<Aim, 'span' | 'isRole'> {
  const role = terms.find(
    term =>
      (term.category === 'specific-role' || term.category === 'generic-role') && overlaps(term.span, span),
  )
  if (!role) return { span, isRole }
  return {
    span: { start: Math.min(span.start, role.span.start), end: Math.max(span.end, role.span.end) },
    isRole: true,
  }
}
