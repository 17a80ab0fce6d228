import { readDay } from '../day'
import type { Named, Wanted, Written } from '../languages/setting-texts'
import { nearest } from '../nearest'
import type { PlainDate } from '../plan/model'
import type { SettingFault } from '../settings'

/** Notes a fault at a dotted key, with the right name that was most likely meant. */
export type Note = (key: string, fault: SettingFault, nearest?: string | null) => void

/** True for an object of keys and values: no list, no null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True when `name` is one of `names`; else the fault is noted at its place under `parent`. */
export function known<Name extends string>(
  name: string,
  names: readonly Name[],
  parent: string,
  what: Named,
  note: Note,
): name is Name {
  if ((names as readonly string[]).includes(name)) return true
  note(parent ? `${parent}.${name}` : name, { says: 'unknown', facts: { what, name } }, nearest(name, names))
  return false
}

/** Notes that the value is none of those that the key takes. */
export function wrongType(value: unknown, wanted: Wanted, key: string, note: Note): undefined {
  note(key, { says: 'wrong-type', facts: { value: written(value), wanted } })
}

/** The value when it is one of `choices`. */
export function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  key: string,
  note: Note,
): Choice | undefined {
  const choice = choices.find(known => known === value)
  if (choice !== undefined) return choice
  const near = typeof value === 'string' ? nearest(value, choices) : null
  note(key, { says: 'not-among', facts: { value: written(value), choices } }, near)
  return undefined
}

/** The value when it is a whole number within the bounds. */
export function readNumber(
  value: unknown,
  key: string,
  note: Note,
  { least, most = null }: { least: number; most?: number | null },
): number | undefined {
  const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= least
  if (fits && (most === null || value <= most)) return value
  note(key, { says: 'not-whole', facts: { value: written(value), least, most } })
  return undefined
}

/** The value when it is yes or no. */
export function readFlag(value: unknown, key: string, note: Note): boolean | undefined {
  if (typeof value === 'boolean') return value
  return wrongType(value, 'boolean', key, note)
}

/** The value when it is a list of words. */
export function readWords(
  value: unknown,
  key: string,
  note: Note,
  wanted: 'words' | 'globs' = 'words',
): readonly string[] | undefined {
  const words = Array.isArray(value) ? value.filter(word => typeof word === 'string' && word.trim()) : []
  if (Array.isArray(value) && words.length === value.length) return words
  return wrongType(value, wanted, key, note)
}

/** The day when the value is one. */
export function readDate(value: unknown, key: string, note: Note): PlainDate | undefined {
  const day = typeof value === 'string' ? readDay(value) : null
  return day ?? wrongType(value, 'day', key, note)
}

function written(value: unknown): Written {
  if (typeof value === 'string') return { form: 'text', text: value }
  if (Array.isArray(value)) return { form: 'list', text: '' }
  return isRecord(value) ? { form: 'object', text: '' } : { form: 'other', text: String(value) }
}
