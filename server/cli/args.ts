import { parseArgs } from 'node:util'
import type { Preset, Severity } from '../core/index'
import { formatsOf, readFormat, SHOWN_IN } from './formats'

export const COMMANDS = ['lint', 'inspect', 'rules', 'explain', 'init'] as const
export type Command = (typeof COMMANDS)[number]

/** The groups of options in the help, in order. */
export const GROUPS = ['reading', 'rules', 'report', 'more'] as const
export type Group = (typeof GROUPS)[number]

/** What stands for an option's value in the help. */
export type Placeholder = 'kind' | 'code' | 'day' | 'name' | 'rule' | 'file' | 'format' | 'severity'

/** What is known of an option beside its words. */
export interface Option {
  readonly group: Group
  readonly on: readonly Command[]
  readonly takes?: Placeholder
  readonly choices?: readonly string[]
  readonly repeats?: true
  readonly short?: string
}

const FILES: readonly Command[] = ['lint', 'inspect']
const PRESETS: readonly Preset[] = ['recommended', 'strict', 'interview', 'okr']
const FAIL_ON: readonly (Severity | 'never')[] = ['error', 'warning', 'info', 'never']

/** Every option, in the order of the help. */
export const OPTIONS = {
  today: { group: 'reading', on: FILES, takes: 'day' },
  lang: { group: 'reading', on: FILES, takes: 'code' },
  as: { group: 'reading', on: FILES, takes: 'kind', choices: ['plan', 'statement', 'reflection'] },
  detect: { group: 'reading', on: FILES },
  'no-detect': { group: 'reading', on: FILES },
  preset: { group: 'rules', on: ['lint', 'rules'], takes: 'name', choices: PRESETS },
  rule: { group: 'rules', on: ['lint'], takes: 'rule', repeats: true },
  fix: { group: 'rules', on: ['lint'] },
  'fail-on': { group: 'rules', on: ['lint'], takes: 'severity', choices: FAIL_ON },
  config: { group: 'rules', on: FILES, takes: 'file' },
  'no-config': { group: 'rules', on: FILES },
  'print-config': { group: 'rules', on: ['lint'], takes: 'file' },
  format: { group: 'report', on: FILES, takes: 'format', repeats: true },
  locale: { group: 'report', on: COMMANDS, takes: 'code' },
  'output-file': { group: 'report', on: FILES, takes: 'file' },
  redact: { group: 'report', on: ['lint'] },
  color: { group: 'report', on: COMMANDS },
  'no-color': { group: 'report', on: COMMANDS },
  yes: { group: 'more', on: ['init'], short: 'y' },
  help: { group: 'more', on: COMMANDS, short: 'h' },
  version: { group: 'more', on: COMMANDS, short: 'v' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof OPTIONS

/** The command line, read: what to do, on what, and how. */
export interface Args {
  readonly command: Command
  readonly operands: readonly string[]
  /** The values of each option given, in order; an option without value has `''`. */
  readonly options: Readonly<Partial<Record<OptionName, readonly string[]>>>
}

/** Something wrong in how Goalmark was called. The words are in the words tables. */
export interface Fault {
  readonly says:
    | 'unknownOption'
    | 'notTaken'
    | 'needsValue'
    | 'takesNoValue'
    | 'both'
    | 'notAmong'
    | 'notADay'
    | 'noRule'
    | 'ruleForm'
    | 'whichRule'
    | 'tooMuch'
    | 'overwrites'
    | 'sharedOutput'
    | 'noReportLeft'
    | 'aFolder'
    | 'noTerminal'
  /** What was typed. */
  readonly typed: string
  /** The option or command it was typed for. */
  readonly option: string
  /** What might have been meant. */
  readonly choices: readonly string[]
}

/** True when something was wrong in how Goalmark was called. */
export const isFault = (read: object): read is Fault => 'says' in read

/** A fault with what is not known of it left empty. */
export const fault = (
  says: Fault['says'],
  facts: { readonly typed?: string; readonly option?: string; readonly choices?: readonly string[] } = {},
): Fault => ({ says, typed: '', option: '', choices: [], ...facts })

/** True when the option was given. */
export const has = (args: Args, name: OptionName): boolean => args.options[name] !== undefined

/** The option's value: the last one, when it was given more than once. */
export const optionValue = (args: Args, name: OptionName): string | undefined => args.options[name]?.at(-1)

type Token = ReturnType<typeof tokensOf>[number]

/** Reads the command line. What only the engine can judge, such as the ids of rules, is left as typed. */
export function readArgs(argv: readonly string[]): Args | Fault {
  const tokens = tokensOf(argv)
  const options: Partial<Record<OptionName, string[]>> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const wrong = faultOf(token)
    if (wrong) return wrong
    const name = token.name as OptionName
    options[name] = [...(options[name] ?? []), token.value ?? '']
  }
  return checked({ ...commandOf(tokens), options })
}

/** The language that a command line asks for, however wrong the rest of it may be. */
export function localeAsked(argv: readonly string[]): string | undefined {
  const asked = tokensOf(argv).filter(token => token.kind === 'option' && token.name === 'locale')
  const last = asked.at(-1)
  return last?.kind === 'option' ? last.value : undefined
}

function tokensOf(argv: readonly string[]) {
  const known = Object.entries<Option>(OPTIONS).map(([name, { takes, short }]) => {
    const type = takes ? ('string' as const) : ('boolean' as const)
    return [name, short ? { type, short } : { type }] as const
  })
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens
}

function faultOf(token: Extract<Token, { kind: 'option' }>): Fault | null {
  const { name, rawName, value, inlineValue } = token
  const option: Option | undefined = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined
  if (!option)
    return fault('unknownOption', {
      typed: rawName,
      choices: Object.keys(OPTIONS).map(known => `--${known}`),
    })
  if (!option.takes)
    return inlineValue ? fault('takesNoValue', { option: rawName, typed: value ?? '' }) : null
  const swallowed = !inlineValue && value !== undefined && value.length > 1 && value.startsWith('-')
  if (!value || swallowed) return fault('needsValue', { option: rawName })
  if (!option.choices || option.choices.includes(value)) return null
  return fault('notAmong', { option: rawName, typed: value, choices: option.choices })
}

function commandOf(tokens: readonly Token[]): Pick<Args, 'command' | 'operands'> {
  const operands = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []))
  const first = tokens.find(token => token.kind !== 'option')
  const command = first?.kind === 'positional' ? COMMANDS.find(known => known === first.value) : undefined
  return command ? { command, operands: operands.slice(1) } : { command: 'lint', operands }
}

function checked(args: Args): Args | Fault {
  if (has(args, 'help') || has(args, 'version')) return args
  const { command, operands } = args
  for (const name of Object.keys(args.options) as OptionName[]) {
    const option: Option = OPTIONS[name]
    if (!option.on.includes(command)) return fault('notTaken', { option: command, typed: `--${name}` })
    const opposite = `no-${name}`
    if (Object.hasOwn(args.options, opposite)) {
      return fault('both', { option: `--${name}`, typed: `--${opposite}` })
    }
  }
  const wrongFormat = faultOfFormats(args)
  if (wrongFormat) return wrongFormat
  if (has(args, 'print-config') && operands[0] !== undefined)
    return fault('tooMuch', { option: '--print-config', typed: operands[0] })
  if ((command === 'rules' || command === 'init') && operands[0] !== undefined)
    return fault('tooMuch', { option: command, typed: operands[0] })
  if (command !== 'explain') return args
  if (operands[0] === undefined) return fault('whichRule')
  return operands[1] === undefined ? args : fault('tooMuch', { option: command, typed: operands[1] })
}

function faultOfFormats(args: Args): Fault | null {
  const { command, options } = args
  const option = '--format'
  const choices = has(args, 'print-config') ? SHOWN_IN : formatsOf(command)
  for (const typed of options.format ?? []) {
    const read = readFormat(typed, choices)
    if ('unknown' in read) return fault('notAmong', { option, typed: read.unknown, choices })
    if (read.file === '') return fault('needsValue', { option: `${option} ${typed}` })
  }
  return null
}
