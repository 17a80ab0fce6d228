import { isRecord, known, type Note, readWords, wrongType } from './values'

/** Reads a value that only the shells use: which files, which other settings. What is right is theirs to act on. */
type Check = (value: unknown, key: string, note: Note) => void

/** Keys that say where settings hold and come from: they have no place inside `overrides`. */
export const OUTER_KEYS = ['$schema', 'root', 'extends', 'overrides', 'plans', 'ignore'] as const

const text: Check = (value, key, note) => {
  if (typeof value !== 'string' || !value.trim()) wrongType(value, 'text', key, note)
}

const path: Check = (value, key, note) => {
  if (typeof value !== 'string' || !value.trim()) wrongType(value, 'path', key, note)
}

const globs: Check = (value, key, note) => void readWords(value, key, note, 'globs')

/** The checks of every key that the core itself does not use, but for `overrides`, which holds settings. */
export const SHELL_CHECKS = {
  $schema: text,
  root: (value, key, note) => {
    if (typeof value !== 'boolean') wrongType(value, 'boolean', key, note)
  },
  extends: (value, key, note) => {
    const named = Array.isArray(value) ? value : [value]
    if (named.some(one => typeof one !== 'string' || !one.trim())) wrongType(value, 'extends', key, note)
  },
  plans: globs,
  ignore: globs,
  competencyFramework: path,
} as const satisfies Readonly<Record<string, Check>>

/**
 * Reads `overrides`: of each entry, `files` is checked here, and its settings by `each`, with the key they stand under.
 */
export function checkOverrides(
  value: unknown,
  key: string,
  note: Note,
  each: (settings: Readonly<Record<string, unknown>>, key: string) => void,
  names: readonly string[],
): void {
  if (!Array.isArray(value)) return wrongType(value, 'overrides', key, note)
  for (const [place, entry] of value.entries()) {
    const at = `${key}.${place}`
    if (!isRecord(entry)) {
      wrongType(entry, 'overrides', at, note)
      continue
    }
    const { files, ...settings } = entry
    if (files === undefined) note(at, { says: 'no-files', facts: {} })
    else readWords(files, `${at}.files`, note, 'globs')
    each(Object.fromEntries(Object.entries(settings).filter(([name]) => fits(name, at, note, names))), at)
  }
}

function fits(name: string, at: string, note: Note, names: readonly string[]): boolean {
  if (OUTER_KEYS.some(key => key === name)) {
    note(`${at}.${name}`, { says: 'not-here', facts: { name } })
    return false
  }
  return known(name, ['files', ...names], at, 'setting', note)
}
