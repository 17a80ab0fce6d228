import { en as english, fr as french } from 'chrono-node'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { phrase } from './reading'

/** The same day for both: that of the plans that tests read. */
const reference = new Date('2026-01-15T12:00:00')

const MONTHS = [...Array(12).keys()].map(i => Temporal.PlainDate.from({ year: 2026, month: i + 1, day: 1 }))
const named = (language: string, month: 'long' | 'short'): string[] =>
  MONTHS.map(day => day.toLocaleString(language, { month }))
const EN = named('en', 'long')
const FR = named('fr', 'long')
const FR_SHORT = named('fr', 'short')
const two = (n: number): string => String(n).padStart(2, '0')
const ordinal = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`

type Form = (day: Temporal.PlainDate) => string
const en = ({ month }: Temporal.PlainDate): string => EN[month - 1] ?? ''
const abbreviated = (day: Temporal.PlainDate): string => en(day).slice(0, 3)
const fr = ({ month }: Temporal.PlainDate): string => FR[month - 1] ?? ''
const weekday = (day: Temporal.PlainDate, language: string): string =>
  day.toLocaleString(language, { weekday: 'long' })

/** Dates with a day, a month and a year, as chrono-node reads them too. 03/04/2026 is for our author to settle. */
const FORMS: Readonly<Record<'en' | 'fr', Readonly<Record<string, Form>>>> = {
  en: {
    'ISO 8601': day => day.toString(),
    'ISO 8601 with an hour': day => `${day}T09:30:00`,
    'ISO with slashes': ({ year, month, day }) => `${year}/${two(month)}/${two(day)}`,
    'month first': day => `${en(day)} ${day.day}, ${day.year}`,
    'month first, no comma': day => `${en(day)} ${day.day} ${day.year}`,
    'month first, ordinal': day => `${en(day)} ${ordinal(day.day)}, ${day.year}`,
    'month first, in capitals': day => `${en(day).toUpperCase()} ${day.day}, ${day.year}`,
    'abbreviated month first': day => `${abbreviated(day)} ${day.day}, ${day.year}`,
    'abbreviated with a point': day => `${abbreviated(day)}. ${day.day}, ${day.year}`,
    'day first': day => `${day.day} ${en(day)} ${day.year}`,
    'day first, abbreviated': day => `${day.day} ${abbreviated(day)} ${day.year}`,
    'day first, ordinal': day => `${ordinal(day.day)} ${en(day)} ${day.year}`,
    'day first, of': day => `the ${ordinal(day.day)} of ${en(day)}, ${day.year}`,
    'day-month-year': day => `${day.day}-${abbreviated(day)}-${day.year}`,
    'day/month/year, month as a word': day => `${day.day}/${abbreviated(day)}/${day.year}`,
    'year first': day => `${day.year} ${en(day)} ${day.day}`,
    'weekday first': day => `${weekday(day, 'en')}, ${en(day)} ${day.day}, ${day.year}`,
    'weekday, day first': day =>
      `${weekday(day, 'en').slice(0, 3)} ${day.day} ${abbreviated(day)} ${day.year}`,
    'with an hour': day => `${en(day)} ${day.day}, ${day.year} at 5pm`,
    'slashes, one field over 12': ({ year, month, day }) => `${month}/${Math.max(13, day)}/${year}`,
    'a range of days': day => `${en(day)} 1 - ${Math.max(2, day.day)}, ${day.year}`,
    'a range of days, day first': day => `1 - ${Math.max(2, day.day)} ${en(day)} ${day.year}`,
  },
  fr: {
    'ISO 8601': day => day.toString(),
    'en toutes lettres': day => `${day.day} ${fr(day)} ${day.year}`,
    'premier du mois': day => `${day.day === 1 ? '1er' : day.day} ${fr(day)} ${day.year}`,
    'sans accents': day => `${day.day} ${fr(day).normalize('NFD').replace(/\p{M}/gu, '')} ${day.year}`,
    'mois abrégé': day => `${day.day} ${FR_SHORT[day.month - 1]} ${day.year}`,
    'jour de la semaine': day => `${weekday(day, 'fr')} ${day.day} ${fr(day)} ${day.year}`,
    'barres obliques': ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
    'sans zéros': ({ year, month, day }) => `${day}/${month}/${year}`,
    points: ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
    tirets: ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
    'avec une heure': day => `${day.day} ${fr(day)} ${day.year} à 17h`,
    'du … au …': day => `du 1 au ${Math.max(2, day.day)} ${fr(day)} ${day.year}`,
  },
}

const LEADS = {
  en: ['by ', 'Sign the lease by ', 'Exam on ', 'due ', ''],
  fr: ['avant le ', 'Signer le bail avant le ', 'Examen le ', 'échéance ', ''],
}

const days = fc
  .record({ year: fc.integer({ min: 2026, max: 2034 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: Temporal.PlainYearMonth.from({ year, month }).daysInMonth })
      .map(day => Temporal.PlainDate.from({ year, month, day })),
  )

const readers = { en: english, fr: french }

/** The last day that chrono-node finds, when it is sure of year, month and day. */
function readByChrono(text: string, language: 'en' | 'fr'): string | null {
  const found = readers[language].parse(text, reference, { forwardDate: true }).at(-1)
  const end = found?.end ?? found?.start
  if (!end?.isCertain('year') || !end.isCertain('month') || !end.isCertain('day')) return null
  return `${end.get('year')}-${two(end.get('month') ?? 0)}-${two(end.get('day') ?? 0)}`
}

describe.each(['en', 'fr'] as const)('a whole date in %s is the day that chrono-node reads', language => {
  test.each(Object.entries(FORMS[language]))('%s', (_, form) => {
    let compared = 0
    fc.assert(
      fc.property(days, fc.constantFrom(...LEADS[language]), (day, lead) => {
        const text = lead + form(day)
        const theirs = readByChrono(text, language)
        if (theirs === null) return
        compared++
        expect([text, phrase(text, language).dates.at(-1)?.end?.toString()]).toEqual([text, theirs])
      }),
      { numRuns: 120 },
    )
    expect(compared).toBeGreaterThan(0)
  })
})

test('what chrono-node reads in the other order is for the author to settle, or goes day first', () => {
  expect(phrase('Exam on 11/03/2027', 'en').dates.map(({ kind }) => kind)).toEqual(['ambiguous'])
  expect(phrase('Exam on 03.11.2027', 'en').dates.map(({ end }) => end?.toString())).toEqual(['2027-11-03'])
  expect(phrase('Exam on 6.30.2027', 'en').dates.map(({ end }) => end?.toString())).toEqual(['2027-06-30'])
  expect(phrase('Exam in 06/2027', 'en').dates.map(({ end }) => end?.toString())).toEqual(['2027-06-30'])
})
