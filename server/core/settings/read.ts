import { languages } from '../languages/index'
import type { FieldType, SectionType, TermCategory } from '../plan/words'
import {
  defaults,
  isReserved,
  PRESETS,
  type Preset,
  type Problem,
  type ReservedId,
  type SettableId,
  type Settings,
} from '../settings'
import { CATEGORIES, SECTION_NAMES } from './names'
import { readOptions } from './options'
import { readRules } from './rules'
import { isRecord, known, type Note, oneOf, readNumber, readWords } from './values'

/** Keys of a settings file that the shells read: which files, and where the search for settings ends. */
const SHELL_KEYS = ['$schema', 'root', 'plans', 'ignore', 'competencyFramework']

type Reader = (value: unknown, key: string, note: Note, settings: Settings) => Partial<Settings> | null

const READERS: Readonly<Record<string, Reader>> = {
  // Read before every other key: it decides what they build on.
  preset: () => null,
  rules: (value, key, note, settings) => ({ rules: readRules(value, key, note, settings.rules) }),
  language: (value, key, note) =>
    wrap('language', oneOf(value, ['auto', ...Object.keys(languages)], key, note)),
  dateOrder: (value, key, note) =>
    value === null
      ? { dateOrder: null }
      : wrap('dateOrder', oneOf(value, ['dmy', 'mdy'] as const, key, note)),
  fiscalYearStartMonth: (value, key, note) =>
    value === null
      ? { fiscalYearStartMonth: null }
      : wrap('fiscalYearStartMonth', readNumber(value, key, note, { least: 1, most: 12 })),
  hemisphere: (value, key, note) => wrap('hemisphere', oneOf(value, ['north', 'south'] as const, key, note)),
  horizons: readHorizons,
  sections: (value, key, note, settings) => {
    const added = readLists<SectionType | FieldType>(value, key, note, SECTION_NAMES)
    return added && { sections: { ...settings.sections, ...added } }
  },
  lexicon: readLexicon,
  roles: readRoles,
  sectors: readSectors,
  requireReason: (value, key, note, settings) =>
    turned('directive-missing-reason', value, key, note, settings),
  reportUnusedDirectives: (value, key, note, settings) =>
    turned('directive-unused', value, key, note, settings),
  maxFileBytes: (value, key, note) => wrap('maxFileBytes', readNumber(value, key, note, { least: 1 })),
}

/** Every key that a settings file may hold. */
export const SETTING_KEYS: readonly string[] = [...Object.keys(READERS), ...SHELL_KEYS]

/**
 * Reads settings in their JSON form on top of others, key by key. Whatever is wrong becomes a problem, and the rest
 * still counts.
 */
export function readSettings(
  input: unknown,
  base: Settings = defaults(),
): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = []
  const note: Note = (key, message, near = null) => problems.push({ message, key, nearest: near })
  if (!isRecord(input)) {
    note('', 'Settings are an object of keys and values.')
    return { settings: base, problems }
  }
  let settings = withPreset(base, input.preset, note)
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined || !known(key, SETTING_KEYS, '', 'setting', note)) continue
    settings = { ...settings, ...READERS[key]?.(value, key, note, settings) }
  }
  return { settings: Object.freeze(settings), problems }
}

/** A finding of Goalmark's own, on or off; a severity that `rules` gives it stays. */
function turned(
  id: ReservedId,
  value: unknown,
  key: string,
  note: Note,
  settings: Settings,
): Partial<Settings> | null {
  if (typeof value !== 'boolean') {
    note(key, 'This is true or false.')
    return null
  }
  if (settings.rules[id].forced) return null
  const setting = { ...settings.rules[id], severity: value ? ('warning' as const) : ('off' as const) }
  return { rules: { ...settings.rules, [id]: setting } }
}

function withPreset(base: Settings, value: unknown, note: Note): Settings {
  const preset = value === undefined ? undefined : oneOf<Preset>(value, PRESETS, 'preset', note)
  if (preset === undefined) return base
  const fresh = defaults(preset)
  const rules = Object.entries(base.rules).map(([id, own]) => {
    const stays = own.forced || isReserved(id as SettableId)
    const { severity, forced } = stays ? own : fresh.rules[id as keyof Settings['rules']]
    return [id, { severity, forced, options: own.options }]
  })
  return { ...base, preset, rules: Object.fromEntries(rules) as Settings['rules'] }
}

function readHorizons(value: unknown, key: string, note: Note, settings: Settings): Partial<Settings> | null {
  const horizons = readOptions(value, settings.horizons, key, note)
  const { medium, long } = horizons
  if (medium > 0 && medium < long) return { horizons }
  note(key, 'The medium term begins after 0 months and before the long term.')
  return null
}

function readLexicon(value: unknown, key: string, note: Note, settings: Settings): Partial<Settings> | null {
  if (!isRecord(value)) {
    note(key, 'This is an object with `add` and `remove`.')
    return null
  }
  let { add, remove } = settings.lexicon
  for (const [name, words] of Object.entries(value)) {
    if (!known(name, ['add', 'remove'], key, 'key', note)) continue
    const path = `${key}.${name}`
    if (name === 'remove') remove = readWords(words, path, note) ?? remove
    else add = { ...add, ...readLists<TermCategory>(words, path, note, CATEGORIES) }
  }
  return { lexicon: { ...settings.lexicon, add, remove } }
}

const ROLES = { specific: 'specific-role', generic: 'generic-role' } as const

/** `roles: { specific: [...], generic: [...] }`: words for the two lists of roles, on top of those that stand there. */
function readRoles(value: unknown, key: string, note: Note, settings: Settings): Partial<Settings> | null {
  const lists = readLists(value, key, note, ['specific', 'generic'] as const)
  if (!lists) return null
  const { add } = settings.lexicon
  const roles = Object.entries(lists).map(([name, words]) => {
    const category = ROLES[name as keyof typeof ROLES]
    return [category, [...(add[category] ?? []), ...words]] as const
  })
  return { lexicon: { ...settings.lexicon, add: { ...add, ...Object.fromEntries(roles) } } }
}

/** `sectors: { fashion: ['streetwear'] }`: words that speak of one sector; a new name makes a new sector. */
function readSectors(value: unknown, key: string, note: Note, settings: Settings): Partial<Settings> | null {
  if (!isRecord(value)) {
    note(key, 'This is an object of sectors, each with a list of words.')
    return null
  }
  const lists = Object.entries(value).flatMap(([name, words]) => {
    const list = readWords(words, `${key}.${name}`, note)
    return list ? [[name, list] as const] : []
  })
  const sectors = { ...settings.lexicon.sectors, ...Object.fromEntries(lists) }
  return { lexicon: { ...settings.lexicon, sectors } }
}

function readLists<Name extends string>(
  value: unknown,
  key: string,
  note: Note,
  names: readonly Name[],
): Partial<Record<Name, readonly string[]>> | null {
  if (!isRecord(value)) {
    note(key, 'This is an object of names, each with a list of words.')
    return null
  }
  const lists = Object.entries(value).flatMap(([name, words]) => {
    if (!known(name, names, key, 'name', note)) return []
    const list = readWords(words, `${key}.${name}`, note)
    return list ? [[name, list] as const] : []
  })
  return Object.fromEntries(lists) as Partial<Record<Name, readonly string[]>>
}

function wrap<Key extends keyof Settings>(
  key: Key,
  value: Settings[Key] | undefined,
): Partial<Settings> | null {
  return value === undefined ? null : ({ [key]: value } as Partial<Settings>)
}
