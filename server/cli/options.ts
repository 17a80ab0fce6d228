import type { Preset, Severity } from '../core/index'

export const COMMANDS = ['lint', 'inspect', 'diff', 'rules', 'explain', 'init', 'merge', 'server'] as const
export type Command = (typeof COMMANDS)[number]

/** The groups of options in the help, in order. */
export const GROUPS = ['files', 'reading', 'rules', 'fixing', 'gates', 'report', 'running', 'more'] as const
export type Group = (typeof GROUPS)[number]

/** What stands for an option's value in the help. */
export type Placeholder =
  | 'kind'
  | 'code'
  | 'day'
  | 'name'
  | 'rule'
  | 'file'
  | 'format'
  | 'severity'
  | 'ref'
  | 'count'
  | 'part'
  | 'folder'

/** What is known of an option beside its words. */
export interface Option {
  readonly group: Group
  readonly on: readonly Command[]
  readonly takes?: Placeholder
  /** Its value may be left out. Behind `=` it is always one; what else stands behind it may be an operand. */
  readonly optional?: true
  readonly choices?: readonly string[]
  readonly repeats?: true
  readonly short?: string
}

const FILES: readonly Command[] = ['lint', 'inspect']
/** What reads plans, wherever from. */
const READING: readonly Command[] = [...FILES, 'diff']
/** What tells findings, and ends with 1 because of them. */
const TELLING: readonly Command[] = ['lint', 'merge']
const REPORTS: readonly Command[] = [...READING, 'merge']
const PRESETS: readonly Preset[] = ['recommended', 'strict', 'interview', 'okr']
const FAIL_ON: readonly (Severity | 'never')[] = ['error', 'warning', 'info', 'never']

/** Every option, in the order of the help. */
export const OPTIONS = {
  changed: { group: 'files', on: FILES, takes: 'ref', optional: true },
  'no-ignore': { group: 'files', on: READING },
  shard: { group: 'files', on: ['lint'], takes: 'part' },
  stdin: { group: 'files', on: FILES },
  'stdin-filename': { group: 'files', on: FILES, takes: 'file' },
  today: { group: 'reading', on: READING, takes: 'day' },
  lang: { group: 'reading', on: READING, takes: 'code' },
  as: { group: 'reading', on: READING, takes: 'kind', choices: ['plan', 'statement', 'reflection'] },
  detect: { group: 'reading', on: READING },
  'no-detect': { group: 'reading', on: READING },
  preset: { group: 'rules', on: ['lint', 'rules'], takes: 'name', choices: PRESETS },
  rule: { group: 'rules', on: ['lint'], takes: 'rule', repeats: true },
  fix: { group: 'fixing', on: ['lint'] },
  'fix-dry-run': { group: 'fixing', on: ['lint'] },
  diff: { group: 'fixing', on: ['lint'] },
  'report-unused-directives': { group: 'rules', on: ['lint'] },
  'fail-on': { group: 'gates', on: TELLING, takes: 'severity', choices: FAIL_ON },
  baseline: { group: 'gates', on: ['lint'], takes: 'file', optional: true },
  'write-baseline': { group: 'gates', on: ['lint'], takes: 'file', optional: true },
  'max-warnings': { group: 'gates', on: TELLING, takes: 'count' },
  'fail-on-slip': { group: 'gates', on: ['diff'] },
  quiet: { group: 'report', on: TELLING },
  config: { group: 'rules', on: READING, takes: 'file' },
  'no-config': { group: 'rules', on: READING },
  'print-config': { group: 'rules', on: ['lint'], takes: 'file' },
  format: { group: 'report', on: REPORTS, takes: 'format', repeats: true },
  locale: { group: 'report', on: COMMANDS, takes: 'code' },
  'output-file': { group: 'report', on: REPORTS, takes: 'file' },
  redact: { group: 'report', on: ['lint', 'diff'] },
  color: { group: 'report', on: COMMANDS },
  'no-color': { group: 'report', on: COMMANDS },
  jobs: { group: 'running', on: ['lint'], takes: 'count' },
  cache: { group: 'running', on: ['lint'] },
  'cache-location': { group: 'running', on: ['lint'], takes: 'folder' },
  watch: { group: 'running', on: ['lint'] },
  yes: { group: 'more', on: ['init'], short: 'y' },
  stdio: { group: 'more', on: ['server'] },
  help: { group: 'more', on: COMMANDS, short: 'h' },
  version: { group: 'more', on: COMMANDS, short: 'v' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof OPTIONS
