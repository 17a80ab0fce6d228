import { Temporal } from 'temporal-polyfill'
import type { Language } from '../../server/core/index'

const day = Temporal.PlainDate.from('2026-05-31')
const first = Temporal.PlainDate.from('2026-05-01')
const DAYS = [-12, -1, 0, 1, 12]

/** What an editor shows of a plan beside its findings, each sentence with a sample of its facts. */
export function editorSentences({ person: { editor, show }, plan: { phrases } }: Language): object {
  const { away, done, labelTaken, left, missing, more, nothingMissing, period, planDate, readings, ...rest } =
    editor
  const goal = phrases.blanks.result
  const facts = { text: '…', start: first, end: day, readings: [first, day], from: first }
  const read = Object.entries(readings).map(([kind, say]) => [
    kind,
    [true, false].map(isPlanDate => say({ ...facts, isPlanDate }, show)),
  ])
  return {
    ...rest,
    away: DAYS.map(days => away(days, show)),
    left: DAYS.map(days => left(days, show)),
    done: [done(0, 1), done(1, 3), done(2, 3)],
    more: [more(1), more(2)],
    period: period(first, day, show),
    planDate: planDate(first, show),
    missing: missing(goal, show),
    nothingMissing: nothingMissing(goal, show),
    labelTaken: labelTaken('G1', goal, show),
    readings: Object.fromEntries(read.map(([kind, said]) => [kind, [...new Set(said)]])),
  }
}
