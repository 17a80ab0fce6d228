import type { Span } from '../../text'
import type { AnswerSentence } from '../facts'
import type { Reading } from '../phrase'
import { aversionsIn } from './aversions'
import { hasOwn, placesOf, spansOf } from './forms-in'
import { isPast } from './hindsight'
import { indifferenceIn } from './indifference'
import { type Job, nameOf } from './job-words'

/** What ties a sentence to the employer who hears it, or keeps it apart. */
type Link = Pick<
  AnswerSentence,
  'aversions' | 'namesEmployer' | 'isEmployerGain' | 'isOwnGain' | 'isReason' | 'indifference' | 'praise'
>

/** A sentence by itself, before its neighbours are heard. */
interface Heard extends Pick<Link, 'aversions' | 'namesEmployer' | 'indifference' | 'praise'> {
  readonly reading: Reading
  readonly isAddressed: boolean
  /** « I », « my »: the author acts in it. */
  readonly isOwn: boolean
  readonly isOwnGain: boolean
  /** It wants away, would take anything, praises, or tells of the way to work: it ties nobody. */
  readonly isHollow: boolean
  /** It only says where the author wants to be. */
  readonly isWish: boolean
}

/**
 * What each sentence gives, gains and gives as a reason. People seldom say « this helps you »: they speak of the
 * employer's matter and of themselves in one breath, and that is heard as a gift unless it is a wish or a way out.
 */
export function linksOf(readings: readonly Reading[], job: Job): readonly Link[] {
  const heard = readings.map((reading, i) => hear(reading, readings[i - 1] ?? null, job))
  return heard.map((one, i) => {
    const { statements } = one.reading.pack
    const neighbours = [heard[i - 1], heard[i + 1]].filter(other => other !== undefined)
    const isMatter = one.isAddressed && !one.isHollow && !one.isOwnGain
    const isAnswered = neighbours.some(
      other => other.isOwn && !other.isHollow && !other.isWish && !other.isOwnGain,
    )
    const isReasoned = hasOwn(one.reading.tokens, statements.reasons)
    const chooses = hasOwn(one.reading.tokens, statements.choices)
    const tells = one.isOwn && !one.isWish && !chooses
    const { aversions, namesEmployer: names, indifference, praise } = one
    return {
      aversions,
      namesEmployer: names,
      indifference,
      praise,
      isEmployerGain: !one.isHollow && (givesTo(one) || (isMatter && (tells || isAnswered))),
      isOwnGain: one.isOwnGain,
      isReason: isReasoned ? one.isAddressed || !one.isHollow : one.isAddressed && !one.isHollow,
    }
  })
}

function hear(reading: Reading, before: Reading | null, job: Job): Heard {
  const { tokens, pack } = reading
  const { statements, sets } = pack
  const isAddressed = addresses(reading, job)
  const isNear = isAddressed || (before !== null && addresses(before, job))
  const aversions = aversionsIn(reading, job)
  const indifference = indifferenceIn(reading)
  const praise = spansOf(tokens, statements.praise)
  return {
    reading,
    aversions,
    namesEmployer: namesEmployer(reading, job),
    indifference,
    praise,
    isAddressed,
    isOwn: hasOwn(tokens, sets.firstPerson),
    isOwnGain: gainsMe(reading, isNear),
    isHollow:
      praise.length > 0 ||
      hasOwn(tokens, statements.commutes) ||
      indifference.length > 0 ||
      aversions.some(({ duty }) => duty !== null),
    isWish: (reading.cue || hasOwn(tokens, sets.cueNouns)) && !hasOwn(tokens, statements.abilities),
  }
}

/** « your clinic », « chez vous », `here`, the employer's name. */
export function namesEmployer({ tokens, pack: { statements } }: Reading, { names }: Job): boolean {
  return tokens.some((token, i) => {
    if (token.quoted) return false
    if (statements.employer.at(tokens, i) || (token.spaced && statements.here.at(tokens, i))) return true
    if (token.capital && names.has(nameOf(token))) return true
    if (statements.your.at(tokens, i)) return true
    const length = statements.these.at(tokens, i)
    return length > 0 && [0, 1, 2].some(step => statements.workplaces.at(tokens, i + length + step) > 0)
  })
}

const addresses = (reading: Reading, job: Job): boolean =>
  hasOwn(reading.tokens, reading.pack.statements.you) || namesEmployer(reading, job)

/** « I will bring your waiting time down »: an offer, or a verb of gain whose doer is the author, for somebody. */
function givesTo({ reading, isAddressed, isOwn }: Heard): boolean {
  const { tokens, pack, terms } = reading
  const { statements, sets } = pack
  if (hasOwn(tokens, statements.offers)) return true
  const isForSomebody = isAddressed || hasOwn(tokens, statements.beneficiaries)
  if (isPast(reading) || !isForSomebody) return false
  if (isOwn && hasOwn(tokens, statements.purposes)) return true
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
  return [...enabled, ...spansOf(tokens, statements.gains)]
}

/** « Your clinic is where I can train », `alongside your archaeologists`; what the pay would buy is no gain of the job's. */
function gainsMe(reading: Reading, isNear: boolean): boolean {
  const { tokens, pack } = reading
  if (!isNear) return false
  const isOwn = hasOwn(tokens, pack.sets.firstPerson)
  const grown = isOwn ? spansOf(tokens, pack.statements.growth) : []
  const [gain] = [...ownGainsIn(reading), ...grown].sort((a, b) => a.start - b.start)
  const [pay] = placesOf(tokens, pack.statements.pay)
  const paid = gain && pay && (tokens[pay[0]]?.start ?? 0) < gain.start
  return gain !== undefined && !paid
}
