import type { Command } from './options'

/** The formats of a report. */
export const FORMATS = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'markdown',
] as const
export type Format = (typeof FORMATS)[number]

const FOR_PEOPLE: readonly Format[] = ['pretty', 'compact', 'markdown']
/** Lines that may follow one another in a log. Every other format is one whole document. */
const LINES: readonly Format[] = ['pretty', 'compact', 'github']

/** The formats in which a command tells what it found, and those in which it shows what it knows. */
export const formatsOf = (command: Command): readonly Format[] =>
  command === 'diff' ? COMPARED_IN : command === 'inspect' ? SHOWN_IN : FORMATS
export const COMPARED_IN = ['pretty', 'json', 'markdown'] as const satisfies readonly Format[]
export const SHOWN_IN: readonly Format[] = ['pretty', 'json']

/** True when programs read the format. It speaks English unless told: output must not hang on a machine. */
export const isForPrograms = (format: Format): boolean => !FOR_PEOPLE.includes(format)

/** True when reports in these formats can be written one after the other. */
export const canShare = (formats: readonly Format[]): boolean =>
  formats.length < 2 || formats.every(format => LINES.includes(format))

/** A report that is asked for: `sarif`, or `sarif=out.sarif` with the file that it goes to, as typed. */
export interface AskedFormat {
  readonly format: Format
  readonly file?: string
}

/** What follows `--format`, read; the name alone when none of the formats is called so. */
export function readFormat(
  typed: string,
  formats: readonly Format[] = FORMATS,
): AskedFormat | { readonly unknown: string } {
  const [, name = '', file] = /^([^=]*)(?:=([\s\S]*))?$/.exec(typed) ?? []
  const format = formats.find(known => known === name)
  if (!format) return { unknown: name }
  return file === undefined ? { format } : { format, file }
}
