import type { Show } from '../language'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const
const LONGEST_QUOTE = 40

/** A day as French writes it: « 31 mai 2026 », « 1er mars 2027 ». */
export const day = (year: number, month: number, date: number): string =>
  `${date === 1 ? '1er' : date} ${MONTHS[month - 1] ?? month} ${year}`

/** How dates, counts, quotations and lists are said in French. */
export const show: Show = {
  date: date => day(date.year, date.month, date.day),
  month: date => `${MONTHS[date.month - 1] ?? date.month} ${date.year}`,
  quote(text) {
    const characters = [...text.replace(/\s+/g, ' ').trim()]
    const cut =
      characters.length > LONGEST_QUOTE
        ? `${characters
            .slice(0, LONGEST_QUOTE - 1)
            .join('')
            .trimEnd()}…`
        : characters.join('')
    return `«\u00a0${cut}\u00a0»`
  },
  list: items =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items[items.length - 1]}`,
  count: (n, one, many) => `${n}\u00a0${Math.abs(n) < 2 ? one : many}`,
}

/** Hours in at most one decimal: « 2,5 h ». */
export const hoursIn = (hours: number): string =>
  `${String(Math.round(hours * 10) / 10).replace('.', ',')}\u00a0h`
