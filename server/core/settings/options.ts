import type { Wanted } from '../languages/setting-texts'
import { isRecord, known, type Note, oneOf, readWords, wrongType } from './values'

/** What options look like, beyond the types of the values they stand on. */
interface Shape {
  /** What they are when nobody has set them: an empty object there takes lists of words by any name. */
  readonly defaults?: object
  /** What a text may say, or a list may hold, by the option's name. */
  readonly choices?: Readonly<Record<string, readonly string[] | undefined>>
}

/** Reads an object on top of one whose keys and types it must share. */
export function readOptions<Options extends object>(
  value: unknown,
  base: Options,
  key: string,
  note: Note,
  { defaults = base, choices = {} }: Shape = {},
): Options {
  if (!isRecord(value)) {
    wrongType(value, 'options', key, note)
    return base
  }
  const options: Record<string, unknown> = Object.fromEntries(Object.entries(base))
  const standard: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(defaults))
  for (const [name, given] of Object.entries(value)) {
    if (!known(name, Object.keys(base), key, 'option', note)) continue
    const path = `${key}.${name}`
    options[name] = isOpen(standard[name])
      ? readMap(given, options[name], path, note)
      : readOption(given, options[name], path, note, choices[name])
  }
  return options as Options
}

const isOpen = (value: unknown): boolean => isRecord(value) && Object.keys(value).length === 0

/** Lists of words by names that the user chooses, each on top of the others. */
function readMap(given: unknown, base: unknown, key: string, note: Note): unknown {
  if (!isRecord(given)) {
    wrongType(given, 'lists', key, note)
    return base
  }
  const lists = Object.entries(given).flatMap(([name, words]) => {
    const list = readWords(words, `${key}.${name}`, note)
    return list ? [[name, list] as const] : []
  })
  return { ...(isRecord(base) ? base : {}), ...Object.fromEntries(lists) }
}

/** The given value when it is of the default's type and one of the choices, if there are any; else the default. */
function readOption(
  given: unknown,
  base: unknown,
  key: string,
  note: Note,
  choices: readonly string[] | undefined,
): unknown {
  if (Array.isArray(base)) return readList(given, key, note, choices) ?? base
  if (isRecord(base)) return readOptions(given, base, key, note)
  if (choices) return oneOf(given, choices, key, note) ?? base
  const fits =
    typeof given === typeof base && (typeof given !== 'number' || (Number.isFinite(given) && given >= 0))
  if (fits) return given
  wrongType(given, TYPES[typeof base] ?? 'text', key, note)
  return base
}

function readList(
  given: unknown,
  key: string,
  note: Note,
  choices: readonly string[] | undefined,
): readonly string[] | undefined {
  const words = readWords(given, key, note)
  return choices ? words?.filter(word => oneOf(word, choices, key, note) !== undefined) : words
}

const TYPES: Readonly<Record<string, Wanted>> = { number: 'number', boolean: 'boolean', string: 'text' }
