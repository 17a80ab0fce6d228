import { languages } from '../languages/index'
import type { SettingKey } from '../languages/setting-texts'
import { defaults, PRESETS, type Preset, type Problem, type Settings } from '../settings'
import { readOptions } from './options'
import { readRules } from './rules'
import { checkOverrides, OUTER_KEYS, SHELL_CHECKS } from './shell'
import { isRecord, known, type Note, oneOf, readBoolean, readDate, readNumber, wrongType } from './values'
import { readLexicon, readRoles, readSections, readSectors } from './vocabulary'

type Reader = (value: unknown, key: string, note: Note, settings: Settings) => Partial<Settings> | null

/** Every key in the order in which it is read, which is no matter of the order in a file. */
const READERS: Readonly<Record<Exclude<SettingKey, keyof typeof SHELL_CHECKS>, Reader>> = {
  // Read before every other key: it decides what they build on.
  preset: () => null,
  rules: (value, key, note, settings) => ({ rules: readRules(value, key, note, settings.rules) }),
  language: (value, key, note) =>
    wrap('language', oneOf(value, ['auto', ...Object.keys(languages)], key, note)),
  today: (value, key, note) => wrap('today', value === null ? null : readDate(value, key, note)),
  dateOrder: (value, key, note) =>
    wrap('dateOrder', value === null ? null : oneOf(value, ['dmy', 'mdy'] as const, key, note)),
  fiscalYearStartMonth: (value, key, note) =>
    wrap(
      'fiscalYearStartMonth',
      value === null ? null : readNumber(value, key, note, { least: 1, most: 12 }),
    ),
  hemisphere: (value, key, note) => wrap('hemisphere', oneOf(value, ['north', 'south'] as const, key, note)),
  horizons: readHorizons,
  sections: readSections,
  lexicon: readLexicon,
  roles: readRoles,
  sectors: readSectors,
  requireReason: (value, key, note) => wrap('requireReason', readBoolean(value, key, note)),
  reportUnusedDirectives: (value, key, note) => wrap('reportUnusedDirectives', readBoolean(value, key, note)),
  workspace: (value, key, note) => wrap('workspace', readBoolean(value, key, note)),
  maxFileBytes: (value, key, note) => wrap('maxFileBytes', readNumber(value, key, note, { least: 1 })),
  // Read after every other key: it builds on them.
  overrides: (value, key, note, settings) => {
    const names = SETTING_KEYS.filter(name => !OUTER_KEYS.some(outer => outer === name))
    const each = (entry: Readonly<Record<string, unknown>>, at: string): void =>
      void readOnTop(entry, settings, (inner, fault, near) => note(`${at}.${inner}`, fault, near))
    checkOverrides(value, key, note, each, names)
    return null
  },
}

/** Every key that a settings file may hold. */
export const SETTING_KEYS: readonly string[] = [...Object.keys(SHELL_CHECKS), ...Object.keys(READERS)]

/**
 * Reads settings in their JSON form on top of others, key by key. Whatever is wrong becomes a problem, and the rest
 * still counts. What `extends` and `overrides` name is for the shells to find and put on top.
 */
export function readSettings(
  input: unknown,
  base: Settings = defaults(),
): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = []
  const note: Note = (key, fault, near = null) => problems.push({ ...fault, key, nearest: near })
  if (!isRecord(input)) {
    wrongType(input, 'settings', '', note)
    return { settings: base, problems }
  }
  return { settings: readOnTop(input, base, note), problems }
}

function readOnTop(input: Readonly<Record<string, unknown>>, base: Settings, note: Note): Settings {
  for (const key of Object.keys(input)) known(key, SETTING_KEYS, '', 'setting', note)
  const given = (key: string): boolean => Object.hasOwn(input, key) && input[key] !== undefined
  for (const [key, check] of Object.entries(SHELL_CHECKS)) if (given(key)) check(input[key], key, note)
  let settings = given('preset') ? withPreset(base, input.preset, note) : base
  for (const [key, read] of Object.entries(READERS)) {
    if (given(key)) settings = { ...settings, ...read(input[key], key, note, settings) }
  }
  return Object.freeze(settings)
}

function withPreset(base: Settings, value: unknown, note: Note): Settings {
  const preset = oneOf<Preset>(value, PRESETS, 'preset', note)
  if (preset === undefined) return base
  const fresh = defaults(preset)
  const rules = Object.entries(base.rules).map(([id, own]) => {
    const { severity, forced } = own.forced ? own : fresh.rules[id as keyof Settings['rules']]
    return [id, { severity, forced, options: own.options }]
  })
  return { ...base, preset, rules: Object.fromEntries(rules) as Settings['rules'] }
}

function readHorizons(value: unknown, key: string, note: Note, settings: Settings): Partial<Settings> | null {
  const horizons = readOptions(value, settings.horizons, key, note)
  const { medium, long } = horizons
  if (medium > 0 && medium < long) return { horizons }
  note(key, { says: 'horizons', facts: {} })
  return null
}

function wrap<Key extends keyof Settings>(
  key: Key,
  value: Settings[Key] | undefined,
): Partial<Settings> | null {
  return value === undefined ? null : ({ [key]: value } as Partial<Settings>)
}
