import type { Measured } from './measured'
import type { Pack } from './pack'
import type { Token } from './tokens'

/** An amount of time in a phrase, `from` to `to` in tokens, the last one left out. */
export interface Hours {
  readonly from: number
  readonly to: number
  /** Hours a week; null where no rhythm stands beside the hours. */
  readonly perWeek: number | null
  /** The hours themselves, as they stand there; of a range the lower end. */
  readonly hours: number
}

type Line = Pick<Measured, 'tokens' | 'cadence'>

const WEEKS_A_MONTH = 52 / 12

/** « 4 h par semaine », `2 hours every Tuesday`, `half an hour a day`, `a 40 h course`: every amount of hours, in order. */
export function hoursIn(line: Line, pack: Pack): readonly Hours[] {
  const { tokens } = line
  const found: Hours[] = []
  for (let i = 0; i < tokens.length; i++) {
    const amount = amountAt(tokens, pack, i)
    if (!amount || (amount.hours <= 24 && isClockTime(tokens, pack, i, amount.to))) continue
    // `in under 90 minutes, once a month`: a time to keep under, and not one to give.
    const rhythm = isLimit(tokens, pack, i)
      ? rhythmAt(tokens, pack, amount.to)
      : (rhythmBehind(tokens, pack, amount.to) ?? rhythmAround(line, pack, i))
    found.push({
      from: i,
      to: Math.max(rhythm?.to ?? 0, amount.to),
      hours: amount.hours,
      perWeek: rhythm && amount.hours * rhythm.times,
    })
    i = amount.to - 1
  }
  return found
}

const NUMBER = ['number'] as const

/** `3`, `3-4 h`, `1 h 30`, `2h30`, `45 min`, « une heure »: hours and where they end. */
function amountAt(tokens: readonly Token[], pack: Pack, i: number): { hours: number; to: number } | null {
  const { effort } = pack.sets
  const token = tokens[i] as Token
  if (token.kind !== 'number' && !pack.dates.mayBe(token, NUMBER) && !effort.anyHour.mayStart(token))
    return null
  const half = effort.halfHour.at(tokens, i)
  if (half) return { hours: 0.5, to: i + half }
  const one = effort.oneHour.at(tokens, i)
  if (one) return { hours: 1, to: i + one }
  const low = numberAt(tokens, pack, i)
  if (!low) return null
  const glued = /^(\d+(?:[.,]\d+)?)h(\d\d)?$/.exec(tokens[i]?.text ?? '')
  if (glued) return { hours: figure(glued[1]) + figure(glued[2]) / 60, to: i + 1 }
  let at = i + low.length
  const joins = tokens[at]?.text === '-' || pack.sets.to.at(tokens, at) === 1
  const high = joins ? numberAt(tokens, pack, at + 1) : null
  if (high) at += 1 + high.length
  const hours = effort.hours.at(tokens, at)
  if (hours) {
    const minutes = tokens[at + hours]
    const hasMinutes = minutes?.kind === 'number' && /^[0-5]\d$/.test(minutes.text)
    return {
      hours: low.value + (hasMinutes ? Number(minutes.text) / 60 : 0),
      to: at + hours + (hasMinutes ? 1 : 0),
    }
  }
  const minutes = effort.minutes.at(tokens, at)
  return minutes ? { hours: low.value / 60, to: at + minutes } : null
}

const figure = (text = '0'): number => Number(text.replace(',', '.'))

function numberAt(
  tokens: readonly Token[],
  { dates }: Pack,
  i: number,
): { value: number; length: number } | null {
  const token = tokens[i]
  if (token?.kind === 'number') {
    const value = figure(/^\d+(?:[.,]\d+)?/.exec(token.text)?.[0])
    return { value, length: 1 }
  }
  const word = dates.find(tokens, i, 'number')
  return word && { value: word.value, length: word.length }
}

/** « à 9 h », « de 19 h à 21 h »: an hour of the day is no amount. */
function isClockTime(tokens: readonly Token[], { sets }: Pack, i: number, to: number): boolean {
  const prior = [1, 2].some(back => sets.beforeClock.at(tokens, i - back) === back)
  const range = tokens[to]?.text === '-' || sets.to.at(tokens, to) > 0
  return (prior && !sets.effort.perWeek.at(tokens, to)) || (range && tokens[to + 1]?.kind === 'number')
}

/** « under », « au moins »: the amount at `i` is a bound. */
export const isLimit = (tokens: readonly Token[], { sets: { thresholds } }: Pack, i: number): boolean =>
  [1, 2, 3].some(back => thresholds.at(tokens, i - back) === back)

interface Rhythm {
  readonly to: number
  /** How many times a week. */
  readonly times: number
}

/** So many words may stand between hours and their rhythm: « 3 h d'étude par semaine ». */
const FAR = 4

function rhythmBehind(tokens: readonly Token[], pack: Pack, from: number): Rhythm | null {
  for (let at = from; at <= from + FAR; at++) {
    const token = tokens[at]
    if (!token || (at > from && token.kind === 'number')) return null
    const found = rhythmAt(tokens, pack, at)
    if (found) return found
    if (token.kind === 'mark' && !["'", '-', '(', ','].includes(token.text)) return null
  }
  return null
}

function rhythmAt(tokens: readonly Token[], { sets: { effort } }: Pack, at: number): Rhythm | null {
  const rhythms = [
    [effort.perDay, 7],
    [effort.perFortnight, 1 / 2],
    [effort.perWeek, 1],
    [effort.perMonth, 1 / WEEKS_A_MONTH],
  ] as const
  for (const [set, times] of rhythms) {
    const length = set.at(tokens, at)
    if (length) return { to: at + length, times }
  }
  return null
}

/** `every Tuesday, 2 h`: the rhythm that stands close before, by its weekdays or its unit. */
function rhythmAround({ tokens, cadence }: Line, pack: Pack, i: number): Rhythm | null {
  if (!cadence || cadence.end < (tokens[Math.max(0, i - FAR)]?.start ?? 0)) return null
  const from = tokens.findIndex(({ start }) => start >= cadence.start)
  let days = 0
  // « every Monday and Thursday, 2 h »: a rhythm names its first day only.
  for (let at = from; at < i || (tokens[at]?.start ?? cadence.end) < cadence.end; at++) {
    const found = rhythmAt(tokens, pack, at)
    if (found) return { to: 0, times: found.times }
    if (pack.dates.find(tokens, at, 'weekday')) days++
  }
  return days > 0 ? { to: 0, times: days } : null
}
