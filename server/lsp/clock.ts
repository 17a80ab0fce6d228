import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from '../core/index'

/** The server's only view of the time. */
export interface Clock {
  today(): PlainDate
  /** Calls every minute, so that a plan left open overnight learns that a new day has begun. */
  everyMinute(call: () => void): void
}

/** The day that it was last. It is asked for at each key, and to ask `Temporal` takes a good part of what a key takes. */
let last: PlainDate | null = null

function today(): PlainDate {
  const now = new Date()
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  if (last?.day !== day || last.month !== month || last.year !== year)
    last = new Temporal.PlainDate(year, month, day)
  return last
}

/** The clock of the machine, in the time zone of the person. */
export const clock: Clock = {
  today,
  everyMinute: call => void setInterval(call, 60_000),
}
