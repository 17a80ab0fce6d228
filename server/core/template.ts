import type { TemplateName } from './languages/editing-texts'
import type { Language } from './languages/language'
import type { PlainDate } from './plan/model'

/** How far ahead each day of a template lies, in months. */
const AHEAD: Readonly<Record<string, number>> = { date: 6, date2: 1, date3: 48, date4: 12, date5: 24 }
const REVIEW = 3

/** A whole document to begin with, in a language, its days counted from `today`; what is to be written is blanks. */
export function templateOf(name: TemplateName, { plan }: Language, today: PlainDate): string {
  const review = today.add({ months: REVIEW })
  return plan.templates[name].replace(/\$\{(today|review|date\d?)\}/g, (whole, blank: string) => {
    if (blank === 'today') return today.toString()
    if (blank === 'review') return `\${review:${review}}`
    const day = monthEnd(today.add({ months: AHEAD[blank] ?? 0 }))
    return `${whole.slice(0, -1)}:${plan.phrases.day(day.year, day.month, day.day)}}`
  })
}

const monthEnd = (day: PlainDate): PlainDate => day.with({ day: day.daysInMonth })
