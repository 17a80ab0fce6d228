import {
  type DateReading,
  type DeadlineKind,
  everyGoal,
  type Goal,
  type PlainDate,
  type Plan,
} from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { ownDates } from '../plan/questions'
import { inRuns } from '../plan/runs'
import { blank, metaLine } from '../plan/writing'
import type { Span } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Doubt = 'twoWays' | 'impossible' | 'whichYear' | 'whatAge' | 'fromWhen' | 'fiscalYear' | 'inverted'
type Says = { readonly [D in Doubt]: { text: string } }
type Offers = { read: { date: PlainDate }; datePlan: {}; replace: { text: string } }
type Options = { dateFormat: string }

/** A date that two people would put in two places of the calendar, or nobody in any. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'T',
  kinds: ['plan', 'reflection'],
  sources: ['doran-1981'],
  readsToday: false,
  readsWords: false,
  options: { dateFormat: 'words' },
  choices: { dateFormat: ['words', 'iso'] },
  settings: ['dateOrder', 'fiscalYearStartMonth'],

  *check(plan, { options, write: wordsOf }): Findings<Says, Offers> {
    const write = (language: string): Writing => writing(wordsOf(language), options.dateFormat)
    const yearless: { date: DateReading; goal?: Goal; language: string }[] = []
    for (const { period, heading } of plan.sections) {
      if (!period || !heading) continue
      const says = doubtOf(period, plan)
      if (says === 'whichYear') yearless.push({ date: period, language: heading.language })
      else if (says) yield finding(period, says, plan, write(heading.language))
    }
    for (const goal of inDoubt(plan.goals)) {
      const dates = ownDates(goal)
      // « D’ici décembre 2033, l’année de mes 39 ans »: one of the two says which day is meant.
      const isSettled = dates.some(({ kind, role, end }) => kind === 'absolute' && role !== 'mention' && end)
      for (const date of dates) {
        const says = doubtOf(date, plan)
        if (isSettled && (says === 'whatAge' || says === 'fromWhen')) continue
        if (says === 'whichYear') {
          if (!goal.section.period?.end) yearless.push({ date, goal, language: goal.language })
        } else if (says) yield { ...finding(date, says, plan, write(goal.language)), goal }
      }
    }
    // One date at the top of the plan answers for all of them: asked once.
    const [first, ...others] = yearless
    if (first)
      yield {
        ...finding(first.date, 'whichYear', plan, write(first.language)),
        ...(first.goal ? { goal: first.goal } : {}),
        related: others.map(({ date }) => ({ at: date.span })),
      }
  },
}

export default rule

const DOUBTS: Readonly<Partial<Record<DeadlineKind, Doubt>>> = {
  ambiguous: 'twoWays',
  impossible: 'impossible',
  'missing-year': 'whichYear',
  unanchored: 'fromWhen',
  'assumed-fiscal': 'fiscalYear',
}

/** The open goals of which a date leaves something open, in some plan or other. */
const inDoubt = inRuns((run: readonly Goal[]) =>
  everyGoal(run).filter(
    ({ status, dates, fields, deadline }) =>
      status === 'open' &&
      (dates.some(isOpen) ||
        fields.some(({ value }) => value.dates.some(isOpen)) ||
        (deadline !== null && isOpen(deadline))),
  ),
)

const isOpen = ({ kind, inverted }: DateReading): boolean =>
  inverted || kind === 'assumed-year' || DOUBTS[kind] !== undefined

/** Without a date of its own, a plan leaves open which March is meant. */
function doubtOf({ kind, role, inverted, precision }: DateReading, plan: Plan): Doubt | null {
  if (role === 'mention') return null
  if (inverted) return 'inverted'
  if (kind === 'unanchored' && precision === 'year') return 'whatAge'
  if (kind === 'assumed-year' && !plan.anchor) return 'whichYear'
  return DOUBTS[kind] ?? null
}

interface Writing {
  readonly byDate: Phrases['byDate']
  readonly written: (day: PlainDate) => string
}

/** How fixes write a day: as the plan's language does, or as `2026-06-05`. */
const writing = ({ day, byDate }: Phrases, format: string): Writing => ({
  byDate,
  written: date => (format === 'iso' ? date.toString() : day(date.year, date.month, date.day)),
})

function finding(date: DateReading, says: Doubt, plan: Plan, words: Writing) {
  const { span, text } = date
  const isError = says === 'impossible' || says === 'inverted'
  const severity = isError ? ('error' as const) : ('info' as const)
  return { at: span, says, facts: { text }, severity, fixes: fixesOf(date, says, plan, words) }
}

function fixesOf(date: DateReading, says: Doubt, plan: Plan, { written, byDate }: Writing): Fix<Offers>[] {
  const { span, text, readings = [], end, until } = date
  if (says === 'twoWays')
    return readings.map(day => ({
      offers: 'read',
      facts: { date: day },
      edits: [{ at: span, insert: written(day) }],
    }))
  if (says === 'whichYear' || says === 'fromWhen') {
    const edit = plan.anchor ? null : metaLine(plan, 'date', blank('date'))
    return edit ? [{ offers: 'datePlan', facts: {}, edits: [edit] }] : []
  }
  const replace = (at: Span, insert: string): Fix<Offers>[] => [
    { offers: 'replace', facts: { text }, edits: [{ at, insert }] },
  ]
  // A range that runs backwards most often lacks a year; words of age bring their « by » along.
  if (says === 'inverted') return replace(until ?? span, blank('date', end?.add({ years: 1 }).toString()))
  if (says === 'whatAge') return replace(span, byDate(blank('date')).trim())
  return replace(span, blank('date', readings[0]?.toString()))
}
