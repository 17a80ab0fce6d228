import { overlaps, type Span } from '../../text'
import type { Aim, AnswerSentence } from '../facts'
import type { Reading } from '../phrase'
import { hasOwn, placesOf, spanOf } from './forms-in'
import { isPast } from './hindsight'
import type { Job } from './job-words'
import { linksOf, namesEmployer } from './links-to-employer'
import { phraseOf } from './state'
import { stemsOf } from './stems'

/** The sentences of an answer, each with what it tells the employer. */
export function signsOf(readings: readonly Reading[], job: Job): AnswerSentence[] {
  return linksOf(readings, job).map((link, i) => {
    const reading = readings[i] as Reading
    return { ...phraseOf(reading), ...link, aim: aimOf(reading, job) }
  })
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
        isOfJob(trade.name) &&
        [trade.roles, trade.sector, trade.about, trade.duties].some(set => hasOwn(tokens, set)),
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
