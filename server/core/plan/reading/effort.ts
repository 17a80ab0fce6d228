import type { Span } from '../../text'
import type { Effort } from '../facts'
import { type Hours, hoursIn, isLimit } from '../hours'
import type { Run } from '../measured'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'

/** The hours a week that a goal or action says it takes, or the hours it takes in all; null where it says none. */
export function effortOf(reading: Reading): Effort | null {
  const { tokens, pack } = reading
  const amounts = hoursIn(reading, pack)
  const weekly = amounts.find(
    amount => amount.perWeek !== null && amount.perWeek <= MOST && !isWork(tokens, pack, amount),
  )
  if (weekly) return { span: spanOf(tokens, weekly), hoursPerWeek: weekly.perWeek, totalHours: null }
  const total = amounts.find(({ hours, perWeek }) => perWeek === null && hours >= LEAST_TOTAL)
  return total && isCourse(reading, total)
    ? { span: spanOf(tokens, total), hoursPerWeek: null, totalHours: total.hours }
    : null
}

/** Nobody sets aside more beside their work: such hours are the work. */
const MOST = 30
/** Fewer hours than these are an afternoon, and weigh on no week. */
const LEAST_TOTAL = 10

/** Where the tokens stand. */
export const spanOf = (tokens: readonly Token[], { from, to }: Run): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** `I work 24 h a week`, « un contrat de 20 heures par semaine », `from 28 to 35 hours a week`: paid time, or a goal. */
export function isWork(
  tokens: readonly Token[],
  { sets, dates }: Reading['pack'],
  { from, to }: Run,
): boolean {
  const clause = tokens.findLastIndex(({ text }, i) => i < from && (text === ';' || text === '.'))
  for (let i = Math.max(clause + 1, from - NEAR); i < Math.min(tokens.length, to + 2); i++) {
    const apart = dates.find(tokens, i - 1, 'before') ?? dates.find(tokens, i - 1, 'after')
    if (sets.effort.working.at(tokens, i) && !apart) return true
  }
  const joins = sets.to.at(tokens, from + 1) > 0 || sets.to.at(tokens, from - 1) > 0
  return joins && (sets.from.at(tokens, from - 1) > 0 || tokens[from - 2]?.kind === 'number')
}

/** Words around hours that tell what they are for. */
const NEAR = 8

/** `a 40 h course`, « 60 h de pratique »: hours to put in, and not a limit to stay under. */
function isCourse({ tokens, pack }: Reading, { from, to }: Hours): boolean {
  const { sets } = pack
  const near = [1, 2, 3].some(
    step => sets.effort.courses.at(tokens, from - step) || sets.effort.courses.at(tokens, to - 1 + step),
  )
  if (!near) return false
  return !(isLimit(tokens, pack, from) || sets.to.at(tokens, from - 1) > 0 || sets.to.at(tokens, to) > 0)
}
