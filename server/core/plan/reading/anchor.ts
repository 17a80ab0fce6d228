import { Temporal } from 'temporal-polyfill'
import type { Settings } from '../../settings'
import { before } from '../dates/calendar'
import { endsClause } from '../dates/forms'
import { readDates } from '../dates/read'
import type { Birth, Calendar } from '../dates/resolve'
import { FormSet } from '../form-set'
import type { DateReading, FrontMatter, PlainDate } from '../model'
import type { Pack } from '../pack'
import { remembered } from '../remembered'
import { type Token, tokenise } from '../tokens'
import { type Gather, visibleText } from '../visible'
import { asBefore, datesOf, type Line, type Lines, linesOf } from './dated-lines'
import { metaValue } from './metadata'
import type { Passage } from './passages'
import { inAll, inAllUnder } from './stretches'

export interface Anchor {
  readonly date: PlainDate
  readonly span: { readonly start: number; readonly end: number }
}

/** What a document says of its own time: its date, the order of day and month, its fiscal year (ruling 13). */
export function calendarOf(
  text: string,
  passages: readonly Passage[],
  meta: FrontMatter,
  pack: Pack,
  settings: Settings,
  today: PlainDate,
): { readonly calendar: Calendar; readonly anchor: Anchor | null } {
  const order = settings.dateOrder ?? writtenOrder(text) ?? pack.words.dates.order
  const loose = asBefore(pack, {
    anchor: null,
    today,
    order,
    fiscalStart: settings.fiscalYearStartMonth,
    hemisphere: settings.hemisphere,
    birth: null,
  })
  const lines = linesOf(passages)
  const last = lines.findLast(part => part.last !== null)?.last ?? null
  const read: Read = line => datesOf(line, pack, loose, text)
  const anchor =
    fromMetadata(text, meta, pack, loose, today) ?? fromLines(datedIn(lines), last, pack, read, text, today)
  const dated: Read = line =>
    readDates(tokenise(line), pack.dates, { ...loose, anchor: anchor?.date ?? null }, 'field', text)
  const fiscalStart = settings.fiscalYearStartMonth ?? fiscalLine(definingIn(lines, pack), pack, read)
  return {
    anchor,
    calendar: {
      ...loose,
      fiscalStart,
      anchor: anchor?.date ?? null,
      birth: birthOf(agedIn(lines, pack), pack, dated, anchor?.date ?? null),
    },
  }
}

const SLASHED = /(?<![\d/.])(\d\d?)[/](\d\d?)[/](?:\d{4}|\d\d)(?![\d/])/g

/** One unambiguous date fixes the order of day and month for the whole file. */
function writtenOrder(text: string): 'dmy' | 'mdy' | null {
  for (const [, a, b] of text.matchAll(SLASHED)) {
    if (Number(a) > 12 && Number(b) <= 12) return 'dmy'
    if (Number(b) > 12 && Number(a) <= 12) return 'mdy'
  }
  return null
}

/** A start in the future means today; a month its first day. */
function asAnchor(reading: DateReading | undefined, today: PlainDate): Anchor | null {
  if (!reading?.start || reading.kind !== 'absolute') return null
  return { date: before(today, reading.start) ? today : reading.start, span: reading.span }
}

function fromMetadata(
  text: string,
  meta: FrontMatter,
  pack: Pack,
  calendar: Calendar,
  today: PlainDate,
): Anchor | null {
  for (const key of ['date', 'created', 'start', 'updated']) {
    const entry = metaValue(meta, key)
    const readings =
      entry && readDates(tokenise(visibleText(text, entry.span)), pack.dates, calendar, 'field', text)
    const anchor = asAnchor(
      readings?.find(reading => reading.start !== null),
      today,
    )
    if (anchor) return anchor
  }
  return null
}

type Read = (line: Gather) => readonly DateReading[]

/** Lines that may date the document: those of open items say when something is due. */
const datedIn = inAll(({ figured }: Lines) =>
  figured.filter(({ gather: { text }, role }) => role !== 'open' && /\d{4}|\d\d[/.]\d\d/.test(text)),
)

/** Lines that say what a fiscal year is. */
const definingIn = inAllUnder(({ figured }: Lines, pack: Pack) =>
  figured.filter(
    ({ gather, role }) =>
      role !== 'open' &&
      /[:=(]/.test(gather.text) &&
      /\d{4}/.test(gather.text) &&
      definesYear(tokenise(gather), pack),
  ),
)

/** « Last updated … », a dated title, a signature; else the latest full day not after today among facts. */
function fromLines(
  lines: readonly Line[],
  last: Gather | null,
  pack: Pack,
  read: Read,
  text: string,
  today: PlainDate,
): Anchor | null {
  let latest: Anchor | null = null
  let leading: Anchor | null = null
  let titled: Anchor | null = null
  const deadlines = deadlinesOf(pack)
  for (const { gather, role } of lines) {
    const tokens = tokenise(gather)
    const signed = pack.sets.datedBy.find(tokens)
    const readings = read(gather)
    const full = readings.filter(reading => reading.start !== null && reading.kind === 'absolute')
    if (signed && full.length && !titled) {
      const at = tokens[signed.from]?.start ?? 0
      const said = nearestBehind(full, at)
      // « signé le 30 juin 2029 »: what will be signed says nothing of the day of writing.
      const anchor = said?.start && before(today, said.start) ? null : asAnchor(said, today)
      if (anchor) return anchor
    }
    const days = full.filter(
      reading => reading.precision === 'day' && reading.start && !before(today, reading.start),
    )
    const isSigned = isSignature(tokens) || (gather === last && closesWithDay(tokens, days[0]))
    if (role === 'title') titled = asAnchor(days[0], today)
    else if (isSigned && days[0] && !titled) return asAnchor(days[0], today)
    if (role === 'lead' && !leading)
      leading = asAnchor(
        days.find(day => isWritten(day, text)),
        today,
      )
    if (role === 'fact' || role === 'entry' || (role !== 'body' && isDatedLabel(tokens, deadlines)))
      for (const day of days)
        if (!(role === 'entry' && day.firm) && (!latest || (day.start && before(latest.date, day.start))))
          latest = asAnchor(day, today)
  }
  // « Lettre à rouvrir le 30 juin 2027 », written on a day before: that one stands below the title.
  if (titled) return leading && before(leading.date, titled.date) ? leading : titled
  return leading ?? latest
}

/** A day that is no deadline and that the document's other years follow on: somebody wrote then, and was not born. */
function isWritten({ start, firm, span }: DateReading, text: string): boolean {
  if (start === null || firm) return false
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)]
    .filter(({ index }) => index < span.start || index >= span.end)
    .map(([year]) => Number(year))
  return years.length === 0 || years.some(year => year >= start.year && year <= start.year + 2)
}

/** Labels of days to come. */
const deadlinesOf: (pack: Pack) => FormSet = remembered(({ words }) => {
  const { deadline, metric, target, period, start } = words.headings.fields
  return new FormSet([...deadline, ...metric, ...target, ...period, ...start].filter(form => form !== 'date'))
})

const periodsOf: (pack: Pack) => FormSet = remembered(
  ({ words }) => new FormSet(words.headings.fields.period),
)

const nearestBehind = (readings: readonly DateReading[], at: number): DateReading | undefined =>
  readings.find(({ span }) => span.start >= at) ?? readings[0]

/** « Rencontre : 21 octobre 2026 »: a labelled day of the form; a deadline is none. */
function isDatedLabel(tokens: readonly Token[], deadlines: FormSet): boolean {
  const colon = tokens.findIndex(token => token.text === ':')
  const day = tokens.findIndex(({ kind }) => kind === 'number')
  return (
    colon > 0 && colon <= 3 && day > colon && day <= colon + 3 && !deadlines.isWhole(tokens.slice(0, colon))
  )
}

/** A short last line that is a dash and a date. */
const isSignature = (tokens: readonly Token[]): boolean =>
  tokens.length <= 9 && (tokens[0]?.text === '—' || tokens[0]?.text === '-')

/** « Awa Sarr, le 2 octobre 2026 » at the very end: a name or a place, a comma and the day. */
const closesWithDay = (tokens: readonly Token[], day: DateReading | undefined): boolean =>
  day !== undefined &&
  !day.firm &&
  tokens.length <= LONGEST_SIGNATURE &&
  tokens[0]?.capital === true &&
  tokens.some(({ text, end }) => text === ',' && end <= day.span.start) &&
  tokens.every(({ kind, end }) => kind === 'mark' || end <= day.span.end)

const LONGEST_SIGNATURE = 10

/** « Période : 1er avril 2026 au 31 mars 2027 »: a form's own year. */
function isPeriodLine(tokens: readonly Token[], periods: FormSet): boolean {
  const colon = tokens.findIndex(token => token.text === ':')
  return colon > 0 && colon <= 4 && periods.isWhole(tokens.slice(0, colon))
}

/** « FY27 = Feb 1, 2026 – Jan 31, 2027 » sets the fiscal year for the file: the month it starts in. */
function fiscalLine(lines: readonly Line[], pack: Pack, read: Read): number | null {
  for (const { gather } of lines) {
    const tokens = tokenise(gather)
    const code = fiscalCodeIn(tokens, pack)
    const range = read(gather).find(
      reading => reading.start && reading.end && reading.span.start > (tokens[code]?.start ?? 0),
    )
    if (range?.start && range.end && range.start.until(range.end, { largestUnit: 'days' }).days > 300)
      return range.start.month
  }
  return null
}

/** Where `FY27` stands among the words; -1 where it does not. */
const fiscalCodeIn = (tokens: readonly Token[], { words }: Pack): number =>
  tokens.findIndex(
    ({ fold }) =>
      /^[a-z]+\d{2,4}$/.test(fold) && words.dates.fiscalCodes.some(letters => fold.startsWith(letters)),
  )

/** A sign behind such a code says what it stands for; or the line is that of a form's own year. */
function definesYear(tokens: readonly Token[], pack: Pack): boolean {
  const code = fiscalCodeIn(tokens, pack)
  return (
    (code >= 0 && ['=', ':', '('].includes(tokens[code + 1]?.text ?? '')) ||
    isPeriodLine(tokens, periodsOf(pack))
  )
}

/** « I'm 30 on 9 October », `I turn 41 this November`: the day or month right behind the age. */
const readDated = (readings: readonly DateReading[], behind: number): DateReading | undefined =>
  readings.find(
    ({ span, precision }) =>
      (precision === 'day' || precision === 'month') && span.start >= behind && span.start <= behind + 5,
  )

/** `when I turn 50`: an age that the plan counts towards, and not the author's today. */
const isAgeToCome = (tokens: readonly Token[], at: number, { dates }: Pack): boolean =>
  [1, 2, 3, 4].some(back => (dates.find(tokens, at - back, 'age')?.length ?? 0) > back)

/** Lines that may say when somebody was born, or how old they are: there are hardly any. */
const agedIn = inAllUnder(({ figured }: Lines, { sets }: Pack) =>
  figured.filter(({ gather }) => {
    const tokens = tokenise(gather)
    return sets.born.find(tokens) !== null || sets.presentAge.find(tokens) !== null
  }),
)

/** « Born 14 August 1999 »; or « I'm 44 » on a dated page, which gives the year of birth, and with it every « at 50 ». */
function birthOf(lines: readonly Line[], pack: Pack, read: Read, date: PlainDate | null): Birth | null {
  for (const { gather, role } of lines) {
    const tokens = tokenise(gather)
    const born = pack.sets.born.find(tokens)
    const behind = born && tokens[born.to - 1]?.end
    const said =
      behind === undefined || behind === null
        ? undefined
        : read(gather).find(({ span }) => span.start >= behind && span.start <= behind + 4)
    if (said?.start && said.start.year < (date?.year ?? said.start.year + 1) - 13)
      return { date: said.start, isYear: said.precision !== 'day' }
    const { presentAge } = pack.sets
    for (let aged = presentAge.find(tokens); aged; aged = presentAge.find(tokens, aged.to)) {
      if (isAgeToCome(tokens, aged.from, pack)) continue
      const age = Number(tokens.slice(aged.from, aged.to).find(token => token.kind === 'number')?.text)
      const on = readDated(read(gather), tokens[aged.to - 1]?.end ?? 0)
      if (age && on?.start) return { date: on.start.subtract({ years: age }), isYear: on.precision !== 'day' }
      if (date && role !== 'open' && age >= 14 && age <= 90 && endsClause(tokens, aged.to))
        return { date: new Temporal.PlainDate(date.year - age, 1, 1), isYear: true }
    }
  }
  return null
}
