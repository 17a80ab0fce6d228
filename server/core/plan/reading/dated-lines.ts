import { readDates } from '../dates/read'
import type { Calendar } from '../dates/resolve'
import type { DateReading } from '../model'
import type { Pack } from '../pack'
import { Notes, remembered } from '../remembered'
import { tokenise } from '../tokens'
import { Gather } from '../visible'
import type { Block, TableBlock } from './blocks'
import { isSame } from './memory'
import type { Passage } from './passages'
import { inAll } from './stretches'

/** A line with figures in it, which may tell the document's own time. */
export interface Line {
  readonly gather: Gather
  /** `entry`: a heading, whose day is that of what it tells, unless it says « by ». */
  readonly role: 'title' | 'lead' | 'prose' | 'body' | 'fact' | 'entry' | 'open'
}

/** Lines of a document or of a part of it. */
export interface Lines {
  readonly figured: readonly Line[]
  /** The last line of all that is no open item, with figures or without. */
  readonly last: Gather | null
}

/** So many lines below the title may say when the document was written without a word for it. */
const MOST_LEAD = 3

/**
 * Titles, paragraphs and items; the dates of open items are deadlines and tell of nothing but a birthday. They come passage
 * by passage, those of the beginning together: a passage that did not change has the same list.
 */
export function linesOf(passages: readonly Passage[]): readonly Lines[] {
  let [count, head] = [0, 0]
  while (head < passages.length && !isLater(passages[head] as Passage, count))
    count += passages[head++]?.blocks.length ?? 0
  const first = linesIn(passages.slice(0, head).flatMap(({ blocks }) => blocks))
  return [first, ...laterParts(passages.slice(head))]
}

/** A second heading opens it: forms have told their day by then. */
const isLater = ({ blocks: [first] }: Passage, before: number): boolean =>
  before > 0 && first?.kind === 'heading' && first.depth < 7

const laterLines: (passage: Passage) => Lines = remembered(({ blocks }) =>
  gathered(
    blocks.flatMap((block): readonly Line[] => {
      if (block.kind === 'heading') return [{ gather: block.line, role: 'entry' }]
      if (block.kind === 'paragraph') return [{ gather: block.line, role: 'body' }]
      return block.kind === 'item' ? itemLines(block) : []
    }),
  ),
)

const laterParts = inAll((passage: Passage) => [laterLines(passage)])

const linesIn = (blocks: readonly Block[]): Lines => gathered(allLines(blocks))

const gathered = (lines: readonly Line[]): Lines => ({
  figured: lines.filter(({ gather }) => /\d\d/.test(gather.text)),
  last: lines.findLast(({ role }) => role !== 'open')?.gather ?? null,
})

function allLines(blocks: readonly Block[], below = false): readonly Line[] {
  const list = blocks.findIndex(({ kind }, i) => (kind !== 'paragraph' && i > 0) || kind === 'item')
  const lead = below ? 0 : Math.min(MOST_LEAD, list < 0 ? blocks.length : list)
  const second = blocks.findIndex((block, i) => i > 0 && block.kind === 'heading' && block.depth < 7)
  const isBody = (i: number): boolean => second >= 0 && i > second
  return blocks.flatMap((block, i): readonly Line[] => {
    if (block.kind === 'heading') return [{ gather: block.line, role: i === 0 ? 'title' : 'entry' }]
    // A form's own day stands at its head; labelled days further down are those of reviews and the like.
    if (block.kind === 'paragraph')
      return [{ gather: block.line, role: i < lead ? 'lead' : isBody(i) ? 'body' : 'prose' }]
    if (block.kind === 'table') return isBody(i) ? [] : formLines(block)
    return itemLines(block)
  })
}

function itemLines({ line, children }: Block & { readonly kind: 'item' }): readonly Line[] {
  const isDone = /^\[[xX]\]/.test(line.text) || /^\d{1,4}\D/.test(line.text)
  return [{ gather: line, role: isDone ? 'fact' : 'open' }, ...allLines(children, true)]
}

/** A form laid out in two columns, `Last updated | 9 November 2026`, as the lines that it stands for. */
function formLines({ header, rows }: TableBlock): readonly Line[] {
  if (header.length !== 2) return []
  return [header, ...rows.map(({ cells }) => cells)].map(([label, value]) => {
    const gather = new Gather()
    if (label) gather.append(label.line)
    gather.add(': ', label?.span.end ?? 0, false)
    if (value) gather.append(value.line)
    return { gather, role: 'prose' }
  })
}

/** The calendar under which lines were read last, by the pack that read them. */
const calendars = new Notes<Pack, Calendar>()

/** The same calendar as last time, where it says the same. */
export function asBefore(pack: Pack, calendar: Calendar): Calendar {
  const before = calendars.get(pack)
  if (before && isSame(before, calendar)) return before
  calendars.set(pack, calendar)
  return calendar
}

const known = new Notes<Gather, { readonly under: Calendar; readonly dates: readonly DateReading[] }>()

/** The dates of a line, which are read once under a calendar that stays the same object. */
export function datesOf(line: Gather, pack: Pack, under: Calendar, text: string): readonly DateReading[] {
  const before = known.get(line)
  if (before?.under === under) return before.dates
  const dates = readDates(tokenise(line), pack.dates, under, 'field', text)
  known.set(line, { under, dates })
  return dates
}
