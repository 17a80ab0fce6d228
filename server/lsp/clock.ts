import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from '../core/index'

/** The server's only view of the time. */
export interface Clock {
  today(): PlainDate
  /** Calls every minute, so that a plan left open overnight learns that a new day has begun. */
  everyMinute(call: () => void): void
}

/** The clock of the machine, in the time zone of the person. */
export const clock: Clock = {
  today: () => Temporal.Now.plainDateISO(),
  everyMinute: call => void setInterval(call, 60_000),
}
