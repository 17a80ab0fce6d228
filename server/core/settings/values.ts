import { nearest } from '../nearest'

/** Notes a problem at a dotted key. */
export type Note = (key: string, message: string, nearest?: string | null) => void

/** True for an object of keys and values: no list, no null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True when `name` is one of `names`; else the problem is noted at its place under `parent`. */
export function known<Name extends string>(
  name: string,
  names: readonly Name[],
  parent: string,
  what: string,
  note: Note,
): name is Name {
  if ((names as readonly string[]).includes(name)) return true
  note(
    parent ? `${parent}.${name}` : name,
    `There is no ${what} called “${cut(name)}”.`,
    nearest(name, names),
  )
  return false
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
  note(key, `${shown(value)} is none of: ${choices.join(', ')}.`, near)
  return undefined
}

/** The value when it is a whole number within the bounds. */
export function readNumber(
  value: unknown,
  key: string,
  note: Note,
  { least, most = Number.MAX_SAFE_INTEGER }: { least: number; most?: number },
): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  const bounds = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`
  note(key, `${shown(value)} is no whole number ${bounds}.`)
  return undefined
}

/** The value when it is a list of words. */
export function readWords(value: unknown, key: string, note: Note): readonly string[] | undefined {
  const words = Array.isArray(value) ? value.filter(word => typeof word === 'string' && word.trim()) : []
  if (Array.isArray(value) && words.length === value.length) return words
  note(key, `${shown(value)} is no list of words.`)
  return undefined
}

/** A wrong value as a problem quotes it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${cut(value)}”`
  if (Array.isArray(value)) return 'This list'
  return typeof value === 'object' && value !== null ? 'This object' : String(value)
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
