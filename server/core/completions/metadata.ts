import { daysAhead } from '../days-ahead'
import type { Language } from '../languages/language'
import type { PlainDate } from '../plan/model'
import { fold } from '../plan/tokens'
import { type Completion, type Prefix, typed } from './completion'

/** Keys that are worth proposing, in the order in which people write them. */
const KEYS = [
  'type',
  'lang',
  'date',
  'current-role',
  'target',
  'applying-for',
  'company',
  'interview-date',
  'sector',
  'time-budget',
  'review',
  'cadence',
  'period',
  'competency-framework',
  'reflection',
  'updated',
] as const

const TYPES = [
  'career-plan',
  'idp',
  'okr',
  'career-statement',
  'interview-answer',
  'career-reflection',
  'template',
]
/** True of front matter that calls its document a plan, though it may not be closed yet. */
export const isOurs = (written: string): boolean =>
  new RegExp(`^type[ \\t]*:[ \\t]*(?:${TYPES.join('|')})\\b`, 'm').test(written)

const DAYS = ['date', 'updated', 'review', 'interview-date']

/** Keys of the front matter that do not stand there yet, and the values that a key takes. */
export function metadataAt(
  prefix: Prefix,
  written: string,
  language: Language,
  languages: Readonly<Record<string, Language>>,
  today: PlainDate,
): readonly Completion[] {
  const key = /^[\p{L}-]*$/u.exec(prefix.text)?.[0]
  if (key !== undefined) return keysFor(prefix, key, written, language, languages)
  const [, name = '', value = ''] = /^([\p{L}-]+)[ \t]*:[ \t]*(\S*)$/u.exec(prefix.text) ?? []
  const meaning = meaningOf(name, languages)
  return meaning === null ? [] : valuesFor(prefix, meaning, value, language, languages, today)
}

function keysFor(
  prefix: Prefix,
  key: string,
  written: string,
  { plan }: Language,
  languages: Readonly<Record<string, Language>>,
): readonly Completion[] {
  const there = new Set(
    [...written.matchAll(/^([\p{L}-]+)[ \t]*:/gmu)].map(([, name = '']) => meaningOf(name, languages)),
  )
  return KEYS.filter(meaning => !there.has(meaning)).map(meaning => {
    const name = plan.headings.metadata[meaning]?.[0] ?? meaning
    return { kind: 'key', label: name, insert: `${name}: `, at: typed(prefix, key.length), about: '' }
  })
}

function valuesFor(
  prefix: Prefix,
  meaning: string,
  value: string,
  { plan }: Language,
  languages: Readonly<Record<string, Language>>,
  today: PlainDate,
): readonly Completion[] {
  const offer = (insert: string): Completion => ({
    kind: 'value',
    label: insert,
    insert: prefix.text.endsWith(':') ? ` ${insert}` : insert,
    at: typed(prefix, value.length),
    about: '',
  })
  if (meaning === 'type') return TYPES.map(offer)
  if (meaning === 'lang') return Object.keys(languages).map(offer)
  if (meaning === 'cadence') return plan.suggestions.rhythms.map(offer)
  if (!DAYS.includes(meaning)) return []
  const days = meaning === 'date' || meaning === 'updated' ? [today] : daysAhead(today).map(({ day }) => day)
  return days.map(day => offer(day.toString()))
}

/** What a key stands for, in whatever language it is written. */
function meaningOf(name: string, languages: Readonly<Record<string, Language>>): string | null {
  const folded = fold(name)
  for (const { plan } of Object.values(languages))
    for (const [meaning, names] of Object.entries(plan.headings.metadata))
      if (names.some(known => fold(known) === folded)) return meaning
  return null
}
