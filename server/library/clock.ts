import { type PlainDate, readDay } from '../core/index'

/** The day on this machine, in the time zone of its user. */
export function thisDay(): PlainDate {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => `${part}`.padStart(2, '0'))
  const today = readDay(`${now.getFullYear()}-${month}-${day}`)
  if (!today) throw new RangeError(`no calendar has the day of this machine: ${now}`)
  return today
}
