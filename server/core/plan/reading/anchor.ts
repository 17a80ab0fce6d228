import type { Settings } from '../../settings'
import { before } from '../dates/calendar'
import { endsClause } from '../dates/forms'
import { readDates } from '../dates/read'
import type { Calendar } from '../dates/resolve'
import { FormSet } from '../form-set'
import type { DateReading, FrontMatter, PlainDate } from '../model'
import type { Pack } from '../pack'
import { type Token, tokenise } from '../tokens'
import { type Gather, visibleText } from '../visible'
import type { Block } from './blocks'
import { metaValue } from './metadata'

export interface Anchor {
  readonly date: PlainDate
  readonly span: { readonly start: number; readonly end: number }
}

/** What a document says of its own time: its date, the order of day and month, its fiscal year (ruling 13). */
export function calendarOf(
  text: string,
  blocks: readonly Block[],
  meta: FrontMatter,
  pack: Pack,
  settings: Settings,
  today: PlainDate,
): { readonly calendar: Calendar; readonly anchor: Anchor | null } {
  const order = settings.dateOrder ?? writtenOrder(text) ?? pack.words.dates.order
  const loose: Calendar = {
    anchor: null,
    today,
    order,
    fiscalStart: settings.fiscalYearStartMonth,
    hemisphere: settings.hemisphere,
    birthYear: null,
  }
  const lines = linesOf(blocks)
  const read = (line: Gather): readonly DateReading[] =>
    readDates(tokenise(line), pack.dates, loose, 'field', text)
  const anchor = fromMetadata(text, meta, pack, loose, today) ?? fromLines(lines, pack, read, today)
  const fiscalStart = settings.fiscalYearStartMonth ?? fiscalLine(lines, pack, read)
  return {
    anchor,
    calendar: {
      ...loose,
      fiscalStart,
      anchor: anchor?.date ?? null,
      birthYear: birthYear(lines, pack, anchor?.date ?? null),
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

/** « Last updated … », a dated title, a signature; else the latest full day not after today among facts. */
function fromLines(lines: readonly Line[], pack: Pack, read: Read, today: PlainDate): Anchor | null {
  let latest: Anchor | null = null
  const { deadline, metric, target, period, start } = pack.words.headings.fields
  const deadlines = new FormSet(
    [...deadline, ...metric, ...target, ...period, ...start].filter(form => form !== 'date'),
  )
  for (const { gather, role } of lines) {
    if (!/\d{4}|\d\d[/.]\d\d/.test(gather.text)) continue
    const tokens = tokenise(gather)
    const signed = pack.sets.datedBy.find(tokens.slice(0, 24))
    const readings = read(gather)
    const full = readings.filter(reading => reading.start !== null && reading.kind === 'absolute')
    if (signed && full.length) {
      const at = tokens[signed.from]?.start ?? 0
      const anchor = asAnchor(nearestBehind(full, at), today)
      if (anchor) return anchor
    }
    const days = full.filter(
      reading => reading.precision === 'day' && reading.start && !before(today, reading.start),
    )
    if ((role === 'title' || isSignature(tokens)) && days[0]) return asAnchor(days[0], today)
    if (role === 'fact' || isDatedLabel(tokens, deadlines))
      for (const day of days)
        if (!latest || (day.start && before(latest.date, day.start))) latest = asAnchor(day, today)
  }
  return latest
}

const nearestBehind = (readings: readonly DateReading[], at: number): DateReading | undefined =>
  readings.find(({ span }) => span.start >= at) ?? readings[0]

/** « Rencontre : 21 octobre 2026 »: a labelled day of the form; a deadline is none. */
function isDatedLabel(tokens: readonly Token[], deadlines: FormSet): boolean {
  const colon = tokens.findIndex(token => token.text === ':')
  return colon > 0 && colon <= 3 && tokens.length <= colon + 6 && !deadlines.isWhole(tokens.slice(0, colon))
}

/** A short last line that is a dash and a date. */
const isSignature = (tokens: readonly Token[]): boolean =>
  tokens.length <= 9 && (tokens[0]?.text === '—' || tokens[0]?.text === '-')

interface Line {
  readonly gather: Gather
  readonly role: 'title' | 'prose' | 'fact'
}

/** Titles, paragraphs and ticked or logged items; never open items or tables, whose dates are deadlines. */
function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block, i): Line[] => {
    if (block.kind === 'heading') return [{ gather: block.line, role: i === 0 ? 'title' : 'prose' }]
    if (block.kind === 'paragraph') return [{ gather: block.line, role: 'prose' }]
    if (block.kind !== 'item') return []
    const done = /^\[[xX]\]/.test(block.line.text) || /^\d{1,4}\D/.test(block.line.text)
    return [...(done ? [{ gather: block.line, role: 'fact' as const }] : []), ...linesOf(block.children)]
  })
}

/** « Période : 1er avril 2026 au 31 mars 2027 »: a form's own year. */
function isPeriodLine(tokens: readonly Token[], periods: FormSet): boolean {
  const colon = tokens.findIndex(token => token.text === ':')
  return colon > 0 && colon <= 4 && periods.isWhole(tokens.slice(0, colon))
}

/** « FY27 = Feb 1, 2026 – Jan 31, 2027 » sets the fiscal year for the file: the month it starts in. */
function fiscalLine(lines: readonly Line[], pack: Pack, read: Read): number | null {
  const periods = new FormSet(pack.words.headings.fields.period)
  for (const { gather } of lines) {
    if (!/[:=(]/.test(gather.text) || !/\d{4}/.test(gather.text)) continue
    const tokens = tokenise(gather)
    const code = tokens.findIndex(
      token =>
        /^[a-z]+\d{2,4}$/.test(token.fold) &&
        pack.words.dates.fiscalCodes.some(letters => token.fold.startsWith(letters)),
    )
    const defines = code >= 0 && ['=', ':', '('].includes(tokens[code + 1]?.text ?? '')
    if (!defines && !isPeriodLine(tokens, periods)) continue
    const range = read(gather).find(
      reading => reading.start && reading.end && reading.span.start > (tokens[code]?.start ?? 0),
    )
    if (range?.start && range.end && range.start.until(range.end, { largestUnit: 'days' }).days > 300)
      return range.start.month
  }
  return null
}

/** « I'm 44 » on a dated page gives the year of birth, and with it every « at 50 ». */
function birthYear(lines: readonly Line[], pack: Pack, date: PlainDate | null): number | null {
  if (!date) return null
  for (const { gather } of lines) {
    const tokens = tokenise(gather)
    const said = pack.sets.presentAge.find(tokens)
    const age = said && Number(tokens.slice(said.from, said.to).find(token => token.kind === 'number')?.text)
    if (said && age && age >= 14 && age <= 90 && endsClause(tokens, said.to)) return date.year - age
  }
  return null
}
