import type { InlayHint, InlayHintParams } from 'vscode-languageserver'
import { type DateReading, plannedDates } from '../../core/index'
import { toRange, toSpan } from '../convert'
import { readingOf } from '../dates'
import type { Feature, Seen } from './feature'

/** Behind a date that has to be worked out, the day that it comes to. */
export const inlayHints: Feature = {
  announce: () => ({ inlayHintProvider: { resolveProvider: false } }),
  serve: ({ connection, aboutPlan }) =>
    void connection.languages.inlayHint.on(
      aboutPlan<InlayHintParams, InlayHint[]>([], (seen, { range }) => {
        const { start, end } = toSpan(seen.document, range)
        return hintsOf(seen).flatMap(({ at, hint }) => (start <= at && at <= end ? [hint] : []))
      }),
    ),
  async refresh({ connection, editor, safely }) {
    if (editor.can.refresh.inlayHints) await safely(undefined, () => connection.languages.inlayHint.refresh())
  },
}

/** Dates that name no day by themselves, beside feasts and seasons. */
const WORKED_OUT: readonly DateReading['kind'][] = ['relative', 'assumed-year', 'assumed-fiscal']

function hintsOf({
  document,
  lint,
  plan,
  wishes,
}: Seen): { readonly at: number; readonly hint: InlayHint }[] {
  if (!wishes.shows.inlayHints) return []
  const { show } = wishes.reader.person
  const hints = plannedDates(plan).flatMap(date => {
    if (!date.end || !(WORKED_OUT.includes(date.kind) || date.movable)) return []
    const hint: InlayHint = {
      position: toRange(document, date.span).end,
      label: `→ ${show.date(date.end)}`,
      tooltip: readingOf(date, lint, wishes.reader),
      paddingLeft: true,
    }
    return [{ at: date.span.end, hint }]
  })
  return [...new Map(hints.map(each => [each.at, each])).values()]
}
