import { languages } from './languages/index'
import { frontMatterOf } from './markdown'
import type { MetaEntry } from './plan/model'
import { metaValue, readMetadata } from './plan/reading/metadata'
import type { Settings } from './settings'
import type { Span } from './text'

/** A setting that a plan's front matter gives, and where. */
export interface Declaration<Value> {
  readonly value: Value
  readonly at: Span
}

/** The settings that a plan gives about itself: they win over every settings file. */
export interface Declared {
  readonly language: Declaration<string> | null
  readonly fiscalYearStartMonth: Declaration<number> | null
  /** What `competency-framework` names: a path from the plan, or the mere name of a framework. */
  readonly competencyFramework: Declaration<string> | null
  /** The document that `reflection` names as the look back: a path from the plan, or an address. */
  readonly reflection: Declaration<string> | null
}

const NOTHING: Declared = {
  language: null,
  fiscalYearStartMonth: null,
  competencyFramework: null,
  reflection: null,
}

/** What the front matter of a text says in place of settings, without reading the rest of it. */
export function declared(text: string): Declared {
  const frontMatter = frontMatterOf(text)
  if (!frontMatter) return NOTHING
  const meta = readMetadata({ text, frontMatter }, Object.values(languages))
  const entry = (key: string): MetaEntry | null => metaValue(meta, key)
  return {
    language: given(entry('lang'), value => {
      const code = value.slice(0, 2).toLowerCase()
      return Object.hasOwn(languages, code) ? code : LANGUAGE_TAG.test(value) ? value : null
    }),
    fiscalYearStartMonth: given(entry('fiscal-year-start'), monthOf),
    competencyFramework: given(entry('competency-framework'), value => value),
    reflection: given(entry('reflection'), value => value || null),
  }
}

/** Settings under what plans declare, made once for all plans that declare the same. */
const made = new WeakMap<Settings, Map<string, Settings>>()

/**
 * The settings of files or of an editor, as far as a plan does not say otherwise. Its language is left to the reader,
 * who takes it from the plan itself and still hears the lines that are in another.
 */
export function underDeclared(settings: Settings, { language, fiscalYearStartMonth }: Declared): Settings {
  if (!language && !fiscalYearStartMonth) return settings
  const own = {
    ...(language && { language: 'auto' }),
    ...(fiscalYearStartMonth && { fiscalYearStartMonth: fiscalYearStartMonth.value }),
  }
  const known = made.get(settings) ?? new Map<string, Settings>()
  made.set(settings, known)
  const key = JSON.stringify(own)
  const under = known.get(key) ?? Object.freeze({ ...settings, ...own })
  known.set(key, under)
  return under
}

/** `es`, `pt-BR`: a language that no pack reads, named as programs do. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i

function given<Value>(
  entry: MetaEntry | null,
  read: (value: string) => Value | null,
): Declaration<Value> | null {
  const value = entry && read(entry.value)
  return entry && value !== null ? { value, at: entry.span } : null
}

/** `4`, `04-01`, `2027-04-01`, `April`, « avril »: the month of each, from 1 to 12. */
function monthOf(value: string): number | null {
  const digits = /^(?:\d{4}-)?(\d{1,2})(?:-\d{1,2})?$/.exec(value.trim())?.[1]
  if (digits !== undefined) return Number(digits) >= 1 && Number(digits) <= 12 ? Number(digits) : null
  const word = value.trim().toLowerCase()
  for (const { plan } of Object.values(languages)) {
    const month = plan.dates.months.findIndex(names => names.includes(word))
    if (month >= 0) return month + 1
  }
  return null
}
