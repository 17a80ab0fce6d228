import type { Wanted } from '../languages/setting-texts'
import { isRecord, known, type Note, readWords, wrongType } from './values'

/** Reads an object on top of one whose keys and types it must share. */
export function readOptions<Options extends object>(
  value: unknown,
  base: Options,
  key: string,
  note: Note,
): Options {
  if (!isRecord(value)) {
    wrongType(value, 'options', key, note)
    return base
  }
  const options: Record<string, unknown> = Object.fromEntries(Object.entries(base))
  for (const [name, given] of Object.entries(value)) {
    if (!known(name, Object.keys(base), key, 'option', note)) continue
    options[name] = readOption(given, options[name], `${key}.${name}`, note)
  }
  return options as Options
}

/** The given value when it is of the default's type, else the default. */
function readOption(given: unknown, base: unknown, key: string, note: Note): unknown {
  if (Array.isArray(base)) return readWords(given, key, note) ?? base
  if (isRecord(base)) return readOptions(given, base, key, note)
  const fits =
    typeof given === typeof base && (typeof given !== 'number' || (Number.isFinite(given) && given >= 0))
  if (fits) return given
  wrongType(given, TYPES[typeof base] ?? 'text', key, note)
  return base
}

const TYPES: Readonly<Record<string, Wanted>> = { number: 'number', boolean: 'boolean', string: 'text' }
