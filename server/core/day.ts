import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from './plan/model'

/** The day that `YYYY-MM-DD` names, or null when the text has another form or there is no such day. */
export function readDay(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}
