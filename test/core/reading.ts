import { Temporal } from 'temporal-polyfill'
import { languages, readerFor } from '../../server/core/languages/index'
import { others } from '../../server/core/languages/others'
import { parse } from '../../server/core/markdown'
import type { Calendar } from '../../server/core/plan/dates/resolve'
import type { DateReading, Goal, Plan } from '../../server/core/plan/model'
import { everyGoal } from '../../server/core/plan/model'
import { indexPack } from '../../server/core/plan/pack'
import { Known, type Reading, readPhrase } from '../../server/core/plan/phrase'
import { readPlan } from '../../server/core/plan/read'
import { pick } from '../../server/core/plan/reading/deadlines'
import { visibleText } from '../../server/core/plan/visible'
import type { Source } from '../../server/core/settings'
import { defaults } from '../../server/core/settings'

const anchor = Temporal.PlainDate.from('2026-01-15')

/** One phrase as a goal of a plan dated 2026-01-15. */
export function phrase(
  text: string,
  language: 'en' | 'fr',
  calendar: Partial<Calendar> = {},
  settings = defaults(),
): Reading {
  const pack = indexPack(readerFor(language), settings)
  return readPhrase(visibleText(text, { start: 0, end: text.length }), {
    source: text,
    calendar: {
      anchor,
      today: anchor,
      order: pack.words.dates.order,
      fiscalStart: null,
      hemisphere: 'north',
      birth: null,
      ...calendar,
    },
    sections: ['goals'],
    setting: 'text',
    accentless: false,
    typed: false,
    known: new Known(),
    pack: () => pack,
  })
}

/** The day a sentence commits to, the kind of a time that has no day, or null; or what `show` says of the reading. */
export function readTime(
  text: string,
  language: 'en' | 'fr',
  show = (date: DateReading): string => date.end?.toString() ?? date.kind,
  calendar?: Partial<Calendar>,
): string | null {
  const date = pick(phrase(text, language, calendar).dates)
  return date && show(date)
}

/** A whole document as a plan, on 2026-01-15 unless said otherwise. */
export function plan(text: string, source: Partial<Source> = { as: 'plan' }, today = '2026-01-15'): Plan {
  return readPlan({
    parsed: parse(text),
    source: { text, ...source },
    settings: defaults(),
    today: Temporal.PlainDate.from(today),
    packs: Object.values(languages),
    others,
  })
}

/** Every goal of a document and what hangs below, as `type: words`, in reading order. */
export const outline = (text: string): string[] =>
  [...everyGoal(plan(text).goals)].map(goal => `${'  '.repeat(depth(goal))}${goal.type}: ${goal.text}`)

const depth = (goal: Goal): number => (goal.parent ? depth(goal.parent) + 1 : 0)
