import type { Span } from '../../text'
import { before } from '../dates/calendar'
import { readDates } from '../dates/read'
import type { Upkeep } from '../facts'
import type { DateReading, FrontMatter, PlainDate } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import { Notes } from '../remembered'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
import type { State } from './state'

type Change = NonNullable<Upkeep['updated']>

/** The latest day on which the document itself says that somebody wrote, signed, changed or looked at it; null when none does. */
export function lastChange(
  state: State,
  meta: FrontMatter,
  reviews: readonly DateReading[],
): Upkeep['updated'] {
  const { anchor, today } = state.calendar
  const changes: Change[] = [
    ...metaChanges(state, meta),
    ...written(state, anchor),
    ...reviews.map(review => changeOn(review, false)).filter(change => change !== null),
  ]
  let last: Change | null = null
  for (const change of changes)
    if (!before(today, change.date) && (last === null || before(last.date, change.date))) last = change
  return last
}

const WRITTEN = ['updated', 'date', 'created'] as const

function metaChanges(state: State, { entries }: FrontMatter): Change[] {
  const pack = state.packs.find(({ code }) => code === state.language) ?? state.foreign.pack
  return entries.flatMap(({ key, value, span }) => {
    if (!WRITTEN.some(name => name === key) || value === '') return []
    const tokens = tokenise(visibleText(state.text, span))
    const [date] = readDates(tokens, pack.dates, state.calendar, 'field', state.text)
    const change = date && changeOn(date, key === 'updated')
    return change ? [change] : []
  })
}

/** « Mis à jour le … », `Written 1 July`, the day that the document counts from, and entries of what has been done. */
function written({ byPassage }: State, anchor: PlainDate | null): readonly Change[] {
  const day = anchor?.toString() ?? ''
  const changes: Change[] = []
  for (const readings of byPassage) {
    let last = kept.get(readings)
    if (last?.anchor !== day) {
      last = { anchor: day, changes: readings.flatMap(reading => changesIn(reading, anchor)) }
      kept.set(readings, last)
    }
    for (const change of last.changes) changes.push(change)
  }
  return changes
}

/** What a passage says of when somebody wrote, under the day that dates counted from when it was asked. */
const kept = new Notes<readonly Reading[], { readonly anchor: string; readonly changes: readonly Change[] }>()

/** The days of a line before which it says that something was written or changed then, and the day of the document. */
function changesIn({ tokens, pack, dates }: Reading, anchor: PlainDate | null): readonly Change[] {
  if (dates.length === 0) return []
  const said = pack.sets.datedBy.find(tokens)
  const updates = pack.sets.upkeep.updates.find(tokens)
  const behind = tokens[Math.min(startOf(said), startOf(updates))]?.start ?? Number.POSITIVE_INFINITY
  return dates.flatMap(date => {
    const isSaid = date.span.start >= behind
    const change = changeOn(date, isSaid && updates !== null)
    return change && (isSaid || (anchor && date.start?.equals(anchor))) ? [change] : []
  })
}

const startOf = (hit: ReturnType<Pack['sets']['datedBy']['find']>): number =>
  hit?.from ?? Number.POSITIVE_INFINITY

/** A day, or the last one of a month, read without a doubt. */
function changeOn({ kind, precision, start, end, span }: DateReading, isOwn: boolean): Change | null {
  if (kind !== 'absolute' && kind !== 'assumed-year') return null
  if (precision === 'day' && start) return { date: start, span: span as Span, isOwn }
  return precision === 'month' && end && isOwn ? { date: end, span, isOwn } : null
}
