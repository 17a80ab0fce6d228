import type { Token } from '../tokens'
import type { DateTable } from './table'

/** A date as written, before the calendar is asked: what is missing stays null. */
export type Written =
  | { readonly unit: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly unit: 'slashed'; readonly year: number | null; readonly a: number; readonly b: number }
  | { readonly unit: 'month'; readonly year: number | null; readonly month: number }
  | {
      readonly unit: 'quarter' | 'half'
      readonly year: number | null
      readonly n: number
      readonly fiscal: boolean
    }
  | { readonly unit: 'year'; readonly year: number; readonly fiscal: boolean; readonly until: number | null }
  | { readonly unit: 'season'; readonly year: number | null; readonly n: number; readonly term: boolean }
  | { readonly unit: 'feast'; readonly year: number | null; readonly n: number }
  | { readonly unit: 'school'; readonly year: number | null }
  | { readonly unit: 'week'; readonly year: number | null; readonly n: number }
  | { readonly unit: 'weekday'; readonly n: number; readonly next: boolean }

/** `bare` forms (a month, a year, a quarter alone) need a preposition or a place of their own to count. */
export interface Atom {
  readonly written: Written
  readonly length: number
  readonly bare: boolean
}

export interface Words {
  readonly tokens: readonly Token[]
  readonly table: DateTable
  /** A season is an academic term here: the column says so. */
  readonly inTerms?: boolean
  /** The written date at each token, once it has been looked for: several forms begin with one. */
  readonly atoms: (Atom | null | undefined)[]
}

export const atom = (written: Written, length: number, bare = false): Atom => ({ written, length, bare })

/** The number at `i` when it is all digits (an ordinal ending allowed) and within bounds. */
export function integer({ tokens, table }: Words, i: number, low: number, high: number): number | null {
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  const found = FIGURE.exec(token.text)
  const suffix = found?.[2] ?? ''
  if (!found || (suffix && !table.words.dayOrdinals.includes(suffix))) return null
  const value = Number(found[1])
  return value >= low && value <= high ? value : null
}

const FIGURE = /^(\d+)(.*)$/

/** Hardly any word ends in a figure: the cheap question before a pattern is tried. */
export function endsInFigure(fold: string): boolean {
  const last = fold.charCodeAt(fold.length - 1)
  return last >= 48 && last <= 57
}

export const glued = (tokens: readonly Token[], i: number, mark: string): boolean =>
  tokens[i]?.text === mark && !tokens[i]?.spaced && tokens[i + 1] !== undefined && !tokens[i + 1]?.spaced

/** A year behind a date: `2026`, `, 2026`, `'26`, « de 2026 ». */
export function yearBehind(
  words: Words,
  i: number,
): { readonly year: number; readonly length: number } | null {
  const { tokens, table } = words
  let at = i
  if (tokens[at]?.text === ',') at++
  else if (tokens[at]?.text === '/' || tokens[at]?.text === '-')
    at += tokens[at + 1]?.text.length === 4 ? 1 : 0
  else at += table.find(tokens, at, 'join')?.length ?? 0
  if (tokens[at]?.text === "'" && /^\d\d$/.test(tokens[at + 1]?.text ?? ''))
    return { year: 2000 + Number(tokens[at + 1]?.text), length: at + 2 - i }
  if (/^\d{4}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== '%') {
    const year = Number(tokens[at]?.text)
    if (year >= 1950 && year < 2100) return { year, length: at + 1 - i }
  }
  return null
}

/** A figure that no plan's year has stands where a year would: « mai 68 », « le 8 mai 1945 »: history. */
export function isHistory({ tokens }: Words, i: number): boolean {
  const text = tokens[i]?.text ?? ''
  return /^(?:\d{4}|[3-9]\d)$/.test(text) && (text.length === 2 ? Number(text) > 31 : Number(text) < 1950)
}

/** The second year of `2026/27`, `2026-2027`, behind the first: how many tokens it takes, or 0. */
export function nextYearBehind({ tokens }: Words, i: number, year: number): number {
  if (tokens[i]?.text !== '/' && tokens[i]?.text !== '-') return 0
  if (tokens[i]?.spaced || tokens[i + 1]?.spaced) return 0
  const second = Number(tokens[i + 1]?.text)
  return second === year + 1 || second === (year + 1) % 100 ? 2 : 0
}
