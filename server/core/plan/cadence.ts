import type { Span } from '../text'
import type { Pack } from './pack'
import type { Token } from './tokens'

/** Where a phrase says how often: « every Monday », « 3×/mois », `twice a week`, `weekly`; the longest such run. */
export function cadenceOf(tokens: readonly Token[], pack: Pack): Span | null {
  let best: { from: number; to: number } | null = null
  for (let i = 0; i < tokens.length; i++) {
    if (!mayStart(tokens, i, pack)) continue
    const to = Math.max(
      everyAt(tokens, i, pack),
      perAt(tokens, i, pack),
      wordAt(tokens, i, pack),
      daysAt(tokens, i, pack),
    )
    if (to > i && (!best || to - i > best.to - best.from)) best = { from: i, to }
  }
  const from = best && countFrom(tokens, best.from, pack)
  return best && { start: tokens[from ?? best.from]?.start ?? 0, end: tokens[best.to - 1]?.end ?? 0 }
}

const STARTS = ['every', 'per', 'cadence', 'weekday'] as const

/** Hardly any word starts a cadence: asked before each way to say one is tried. */
const mayStart = (tokens: readonly Token[], i: number, { dates, sets }: Pack): boolean =>
  dates.mayBe(tokens[i], STARTS) || tokens[i]?.text === '/' || sets.frequencies.at(tokens, i) > 0

/** Where the count before it opens: the « 3 » of `3 working days a week`, « deux » in « deux soirs par semaine ». */
function countFrom(tokens: readonly Token[], from: number, { dates, sets }: Pack): number {
  const isNumber = (i: number): boolean =>
    tokens[i]?.kind === 'number' || dates.find(tokens, i, 'number') !== null
  const isThing = (i: number): boolean =>
    (['times', 'unit', 'part'] as const).some(tag => dates.find(tokens, i, tag)?.length === 1)
  if (isNumber(from - 1)) return from - 1
  const thing = isThing(from) ? from : isThing(from - 1) ? from - 1 : -1
  if (thing < 0) return from
  if (isNumber(thing - 1) || sets.singular.at(tokens, thing - 1) > 0) return thing - 1
  return tokens[thing - 1]?.kind === 'word' && isNumber(thing - 2) ? thing - 2 : from
}

/** `every Friday`, `every other Wednesday`, « tous les 15 jours », « chaque trimestre ». */
function everyAt(tokens: readonly Token[], i: number, { dates, sets }: Pack): number {
  const every = dates.find(tokens, i, 'every')
  if (!every) return 0
  let at = i + every.length
  for (let steps = 0; steps < 4; steps++) {
    const end = dates.find(tokens, at, 'unit') ?? dates.find(tokens, at, 'weekday')
    if (end) return at + end.length
    const skip =
      dates.find(tokens, at, 'number') ?? dates.find(tokens, at, 'ordinal') ?? dates.find(tokens, at, 'next')
    if (tokens[at]?.kind === 'number') at++
    else if (skip) at += skip.length
    else at += sets.determiners.at(tokens, at) || (tokens[at]?.kind === 'word' ? 1 : 9)
  }
  return 0
}

/** `2 h a week`, « deux fois par mois », `3×/week`, `one day a week`. */
function perAt(tokens: readonly Token[], i: number, { dates, sets }: Pack): number {
  const slash = tokens[i]?.text === '/' ? 1 : 0
  const per = slash || sets.per.at(tokens, i)
  if (!per) return 0
  const unit = dates.find(tokens, i + per, 'unit')
  if (!unit) return 0
  const counted = [1, 2, 3, 4, 5].some(
    back =>
      tokens[i - back]?.kind === 'number' ||
      dates.find(tokens, i - back, 'number') !== null ||
      dates.find(tokens, i - back, 'times') !== null,
  )
  return counted || sets.per.at(tokens, i) > 0
    ? counted || tokens[i]?.text.length !== 1
      ? i + per + unit.length
      : 0
    : 0
}

/** `Mon–Thu 5 to 6.30am`, « lundi à jeudi, 19 h » : the same hours each week, unless the month says which week. */
function daysAt(tokens: readonly Token[], i: number, { dates }: Pack): number {
  const isDay = (at: number): boolean => dates.find(tokens, at, 'weekday')?.length === 1
  const joins = tokens[i + 1]?.text === '-' || dates.find(tokens, i + 1, 'rangeTo')?.length === 1
  if (!isDay(i) || !joins || !isDay(i + 2)) return 0
  const isDated = [3, 4, 5].some(ahead => dates.find(tokens, i + ahead, 'month') !== null)
  const isTimed = [3, 4, 5].some(ahead => tokens[i + ahead]?.kind === 'number')
  return isTimed && !isDated ? i + 3 : 0
}

const wordAt = (tokens: readonly Token[], i: number, { dates, sets }: Pack): number => {
  const length = dates.find(tokens, i, 'cadence')?.length ?? sets.frequencies.at(tokens, i)
  return length > 0 ? i + length : 0
}
