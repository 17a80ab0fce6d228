import { parseArgs } from 'node:util'
import { formatsOf, readFormat, SHOWN_IN } from './formats'
import { COMMANDS, type Command, OPTIONS, type Option, type OptionName } from './options'
import { readShard } from './shard-part'

/** The command line, read: what to do, on what, and how. */
export interface Args {
  readonly command: Command
  readonly operands: readonly string[]
  /** The values of each option given, in order; an option without value has `''`. */
  readonly options: Readonly<Partial<Record<OptionName, readonly string[]>>>
  /** For an option whose value may be left out, the place of the operand right behind it, which may be that value. */
  readonly behind: Readonly<Partial<Record<OptionName, number>>>
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
    | 'notACount'
    | 'notAShard'
    | 'noRule'
    | 'ruleForm'
    | 'whichRule'
    | 'tooMuch'
    | 'overwrites'
    | 'sharedOutput'
    | 'noReportLeft'
    | 'needsOther'
    | 'noSuchRef'
    | 'noGit'
    | 'noRepository'
    | 'shallowClone'
    | 'noFork'
    | 'gitRefused'
    | 'noBaseline'
    | 'notABaseline'
    | 'otherBaseline'
    | 'unreadableBaseline'
    | 'aFolder'
    | 'whichReports'
    | 'noSuchReport'
    | 'notAReport'
    | 'unreadableReport'
    | 'noReports'
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

/** True when the plan is piped in. */
export const readsStdin = (args: Args): boolean => has(args, 'stdin') || args.operands.includes('-')

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

/** The same command line without an operand that turned out to be the value of an option. */
export function withValue(args: Args, name: OptionName, place: number): Args {
  const value = args.operands[place] ?? ''
  const behind: Partial<Record<OptionName, number>> = {}
  for (const other of Object.keys(args.behind) as OptionName[]) {
    const at = args.behind[other] ?? 0
    if (other !== name) behind[other] = at > place ? at - 1 : at
  }
  const operands = args.operands.filter((_, at) => at !== place)
  return { ...args, operands, options: { ...args.options, [name]: [value] }, behind }
}

/** The language that a command line asks for, however wrong the rest of it may be. */
export function localeAsked(argv: readonly string[]): string | undefined {
  const asked = tokensOf(argv).filter(token => token.kind === 'option' && token.name === 'locale')
  const last = asked.at(-1)
  return last?.kind === 'option' ? last.value : undefined
}

function tokensOf(argv: readonly string[]) {
  const known = Object.entries<Option>(OPTIONS).map(([name, { takes, optional, short }]) => {
    const type = takes && !optional ? ('string' as const) : ('boolean' as const)
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
  if (option.optional) return value === '' ? fault('needsValue', { option: rawName }) : null
  const swallowed = !inlineValue && value !== undefined && value.length > 1 && value.startsWith('-')
  if (!value || swallowed) return fault('needsValue', { option: rawName })
  if (!option.choices || option.choices.includes(value)) return null
  return fault('notAmong', { option: rawName, typed: value, choices: option.choices })
}

function commandOf(tokens: readonly Token[]): Pick<Args, 'command' | 'operands' | 'behind'> {
  const first = tokens.find(token => token.kind !== 'option')
  const command = first?.kind === 'positional' ? COMMANDS.find(known => known === first.value) : undefined
  const operands = tokens.filter(token => token.kind === 'positional').slice(command ? 1 : 0)
  const behind: Partial<Record<OptionName, number>> = {}
  for (const token of tokens) {
    if (token.kind !== 'option' || token.inlineValue) continue
    const option: Option = OPTIONS[token.name as OptionName]
    const place = operands.findIndex(operand => operand.index === token.index + 1)
    if (option.optional && place >= 0) behind[token.name as OptionName] = place
  }
  return { command: command ?? 'lint', operands: operands.map(({ value }) => value), behind }
}

/** Options of which a run takes one: each says what is written, or what is printed. */
const CONTRADICTIONS: readonly (readonly [OptionName, OptionName])[] = [
  ['fix', 'fix-dry-run'],
  ['fix', 'diff'],
  ['diff', 'format'],
  ['diff', 'redact'],
  ['baseline', 'write-baseline'],
  ['write-baseline', 'diff'],
  ['write-baseline', 'shard'],
  ['write-baseline', 'fix-dry-run'],
]

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
  const contradiction = CONTRADICTIONS.find(pair => pair.every(name => has(args, name)))
  if (contradiction) return fault('both', { option: `--${contradiction[0]}`, typed: `--${contradiction[1]}` })
  for (const name of ['max-warnings', 'jobs'] as const) {
    const typed = optionValue(args, name)
    if (typed !== undefined && !/^\d{1,9}$/.test(typed))
      return fault('notACount', { option: `--${name}`, typed })
  }
  const shard = optionValue(args, 'shard')
  if (shard !== undefined && !readShard(shard)) return fault('notAShard', { option: '--shard', typed: shard })
  if (has(args, 'stdin-filename') && !readsStdin(args))
    return fault('needsOther', { option: '--stdin-filename', typed: '--stdin' })
  if (has(args, 'print-config') && operands[0] !== undefined)
    return fault('tooMuch', { option: '--print-config', typed: operands[0] })
  if (['rules', 'init', 'server'].includes(command) && operands[0] !== undefined)
    return fault('tooMuch', { option: command, typed: operands[0] })
  if (command === 'merge' && operands[0] === undefined) return fault('whichReports')
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
