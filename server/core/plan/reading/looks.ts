import { cadenceOf } from '../cadence'
import type { DateReading } from '../model'
import type { Pack } from '../pack'
import type { Token } from '../tokens'

/** A rhythm or a day on which the plan is looked at, where one sentence or line names it. */
export interface Look {
  readonly dates: readonly DateReading[]
  /** Days between two looks; null where a rhythm is named that has no fixed length, or none is. */
  readonly days: number | null
  readonly isRhythm: boolean
  /** « 30 septembre : », and nothing behind: a look that was set and that nobody took. */
  readonly isBlank?: boolean
}

/** When a sentence sets a look at the plan, or a rhythm of it. */
export function lookIn(
  tokens: readonly Token[],
  dates: readonly DateReading[],
  pack: Pack,
  isPlain: boolean,
): Look[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const near = dates.filter(({ span }) => span.start >= first.start && span.end <= last.end)
  const days = daysOf(tokens, pack)
  const recurs = isPlain && tokens.some((_, i) => pack.dates.find(tokens, i, 'every') !== null)
  return days === null && near.length === 0 && !recurs
    ? []
    : [{ dates: near, days, isRhythm: days !== null || recurs }]
}

/** Days between two rounds of what the words call a rhythm; null where they name none. */
export function daysOf(tokens: readonly Token[], pack: Pack): number | null {
  const { anyRhythm, rhythms, alternate, twice } = pack.sets.upkeep
  if (anyRhythm.find(tokens))
    return Math.max(...rhythms.flatMap(([days, set]) => (set.find(tokens) ? days : [])))
  const span = cadenceOf(tokens, pack)
  if (!span) return null
  const run = tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  const unit = run.reduce((found, _, i) => Math.max(found, unitDays(run, i, pack)), 0)
  if (unit === 0) return null
  const figure = run.find(({ kind }) => kind === 'number')
  const number = run.flatMap((_, i) => pack.dates.find(run, i, 'number')?.value ?? [])[0]
  const times = figure ? Number(figure.text) : (number ?? 1)
  if (twice.find(run)) return unit / 2
  if (alternate.find(run)) return unit * 2
  return run.some((_, i) => pack.dates.find(run, i, 'every') !== null && i === 0)
    ? unit * times
    : unit / times
}

const LENGTHS = [1, 7, 31, 92, 184, 365] as const

function unitDays(tokens: readonly Token[], i: number, pack: Pack): number {
  const unit = pack.dates.find(tokens, i, 'unit')
  if (unit) return LENGTHS[unit.value] ?? 0
  return pack.dates.find(tokens, i, 'weekday') ? 7 : 0
}
