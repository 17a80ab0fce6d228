import type { Show } from '../language'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const LONGEST_QUOTE = 40

/** A day that reads one way on both sides of the Atlantic: `31 May 2026`. */
export const day = (year: number, month: number, date: number): string =>
  `${date} ${MONTHS[month - 1] ?? month} ${year}`

/** How dates, counts, quotations and lists are said in English. */
export const show: Show = {
  date: date => day(date.year, date.month, date.day),
  month: date => `${MONTHS[date.month - 1] ?? date.month} ${date.year}`,
  quote(text) {
    const characters = [...text.replace(/\s+/g, ' ').trim()]
    if (characters.length <= LONGEST_QUOTE) return `“${characters.join('')}”`
    const cut = characters.slice(0, LONGEST_QUOTE - 1).join('')
    return `“${cut.trimEnd()}…”`
  },
  list: items =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  count: (n, one, many) => `${n} ${Math.abs(n) === 1 ? one : many}`,
}

/** Hours in at most one decimal: `2.5 h`. */
export const hoursIn = (hours: number): string => `${Math.round(hours * 10) / 10} h`
