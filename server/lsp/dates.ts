import type { DateReading, Language, Lint, PlainDate } from '../core/index'

/** How a time expression was read, in one sentence of its reader; empty where the day alone says it. */
export function readingOf(date: DateReading, { plan, today }: Lint, reader: Language): string {
  const { editor, show } = reader.person
  const facts = {
    text: date.text,
    start: date.start,
    end: date.end,
    readings: date.readings ?? [],
    from: plan.anchor?.date ?? today,
    isPlanDate: plan.anchor !== null,
  }
  return editor.readings[date.kind](facts, show)
}

/** The days from today on; negative for a day that lies behind. */
export const daysTo = (day: PlainDate, { today }: Lint): number =>
  today.until(day, { largestUnit: 'days' }).days
