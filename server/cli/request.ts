import type { Choice } from '../config/configuration'
import {
  catalogue,
  type Language,
  languages,
  type PlainDate,
  readDay,
  readerFor,
  type SettableId,
} from '../core/index'
import { type Args, type Fault, fault, has, isFault, optionValue } from './args'
import { localeFor } from './locale'
import type { World } from './world'

const SEVERITIES = ['off', 'info', 'warning', 'error']

/** What the person asks of a run over files, judged by what the engine knows. */
export interface Request {
  readonly today: PlainDate
  readonly reader: Language
  /** Settings that win over every settings file. */
  readonly flags: object
  readonly choice: Choice
}

/** Reads what only the engine can judge: days, languages, rules. */
export function readRequest(args: Args, world: World): Request | Fault {
  const wrong =
    wrongDay(args) ?? wrongLanguage(args, 'lang', ['auto', ...Object.keys(languages)]) ?? wrongReader(args)
  if (wrong) return wrong
  const rules = readRules(args.options.rule ?? [])
  if (isFault(rules)) return rules
  const today = readDay(optionValue(args, 'today') ?? world.today())
  if (!today) return fault('notADay', { option: '--today', typed: world.today() })
  const preset = optionValue(args, 'preset')
  const language = optionValue(args, 'lang')
  const flags = {
    ...(preset && { preset }),
    ...(language && { language }),
    ...(has(args, 'today') && { today: today.toString() }),
    ...(args.options.rule && { rules }),
    ...(has(args, 'report-unused-directives') && { reportUnusedDirectives: true }),
  }
  return { today, reader: readerOf(args, world), flags, choice: choiceOf(args) }
}

/** The language that the report is for. */
export const readerOf = (args: Args, world: World): Language => readerFor(localeFor(args, world))

/** What is wrong with the language asked for, if anything is. */
export const wrongReader = (args: Args): Fault | null => wrongLanguage(args, 'locale', Object.keys(languages))

function wrongLanguage(args: Args, name: 'lang' | 'locale', choices: readonly string[]): Fault | null {
  const typed = optionValue(args, name)
  return typed === undefined || choices.includes(typed)
    ? null
    : fault('notAmong', { option: `--${name}`, typed, choices })
}

function wrongDay(args: Args): Fault | null {
  const typed = optionValue(args, 'today')
  if (typed === undefined || readDay(typed)) return null
  const [, year = '', month = '', day = ''] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})$/.exec(typed) ?? []
  const meant = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  return fault('notADay', { option: '--today', typed, choices: readDay(meant) ? [meant] : [] })
}

function choiceOf(args: Args): Choice {
  const file = optionValue(args, 'config')
  return file !== undefined ? { file } : has(args, 'no-config') ? 'none' : 'nearest'
}

function readRules(given: readonly string[]): Readonly<Record<string, string>> | Fault {
  const ids: readonly SettableId[] = catalogue().map(rule => rule.id)
  const rules: Record<string, string> = {}
  for (const typed of given) {
    const [id = '', severity, ...rest] = typed.split(':')
    if (!ids.some(known => known === id))
      return fault('noRule', { option: '--rule', typed: id, choices: ids })
    if (severity === undefined || rest.length > 0 || !SEVERITIES.includes(severity)) {
      return fault('ruleForm', { option: '--rule', typed, choices: SEVERITIES })
    }
    rules[id] = severity
  }
  return rules
}
