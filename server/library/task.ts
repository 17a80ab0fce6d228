import {
  declared,
  defaults,
  isRecord,
  type Settings as Known,
  known,
  type Language,
  type Lint,
  languages,
  lint,
  type Note,
  oneOf,
  type Problem,
  problemSentence,
  readerFor,
  readSettings,
  type Source,
  underDeclared,
  wrongType,
} from '../core/index'
import { thisDay } from './clock'
import type { Answer, OptionProblem, Options } from './types'

const KINDS = ['plan', 'statement', 'reflection'] as const

const KEYS: Readonly<Record<keyof Options, true>> = {
  path: true,
  settings: true,
  today: true,
  language: true,
  locale: true,
  as: true,
  detect: true,
}

/** Keys that only a shell which reads files can follow. */
const FILE_KEYS = ['extends', 'overrides', 'plans', 'ignore', 'competencyFramework']

/** Options that were read: what any number of documents may be linted with. */
export interface Task {
  readonly settings: Known
  /** The options name the documents' language, whatever these say themselves. */
  readonly hasLanguage: boolean
  readonly reader: Language
  readonly source: Omit<Source, 'text'>
  readonly problems: readonly OptionProblem[]
}

/** Reads options as they come, from JavaScript or JSON, too. What is wrong in them is told in `problems`. */
export function readOptions(options: unknown): Task {
  const problems: Problem[] = []
  const note: Note = (key, fault, near = null) => problems.push({ ...fault, key, nearest: near })
  if (options !== undefined && !isRecord(options)) wrongType(options, 'options', 'options', note)
  const given = isRecord(options) ? options : {}
  for (const key of Object.keys(given)) known(key, Object.keys(KEYS), '', 'option', note)

  const reader = readLocale(given.locale, note)
  const settings = [given.settings ?? []].flat().reduce((below: Known, each, place) => {
    const parent = Array.isArray(given.settings) ? `settings.${place}` : 'settings'
    return readOne(each, below, parent, note)
  }, defaults())
  // What settings files and a command line's flags say alike is judged alike.
  const flags = {
    ...(given.language !== undefined && { language: given.language }),
    ...(given.today !== undefined && { today: given.today }),
  }
  const asked = readSettings(flags, settings)
  problems.push(...asked.problems)

  const path = readText(given.path, 'path', note)
  const as = given.as === undefined ? undefined : oneOf(given.as, KINDS, 'as', note)
  const detect = readBoolean(given.detect, 'detect', note)
  return {
    settings: asked.settings,
    hasLanguage: given.language !== undefined,
    reader,
    source: {
      ...(path !== undefined && { path }),
      ...(as && { as }),
      ...(!detect && { asked: 'argument' as const }),
    },
    problems: problems.map(problem => ({
      key: problem.key,
      message: problemSentence(problem, reader),
      nearest: problem.nearest,
    })),
  }
}

function readOne(given: unknown, below: Known, parent: string, note: Note): Known {
  if (!isRecord(given)) {
    wrongType(given, 'settings', parent, note)
    return below
  }
  for (const name of FILE_KEYS)
    if (given[name] !== undefined) note(`${parent}.${name}`, { says: 'files-only', facts: { name } })
  const own = Object.fromEntries(Object.entries(given).filter(([key]) => !FILE_KEYS.includes(key)))
  const { settings, problems } = readSettings(own, below)
  for (const { key, nearest, ...fault } of problems) note(`${parent}.${key}`, fault, nearest)
  return settings
}

function readLocale(value: unknown, note: Note): Language {
  if (value === undefined) return readerFor('en')
  const code = typeof value === 'string' ? value.toLowerCase().split(/[-_.]/, 1)[0] : value
  const isKnown = typeof code === 'string' && Object.hasOwn(languages, code)
  if (!isKnown) oneOf(value, Object.keys(languages), 'locale', note)
  return readerFor(isKnown ? code : 'en')
}

function readText(value: unknown, key: string, note: Note): string | undefined {
  return value === undefined || typeof value === 'string' ? value : wrongType(value, 'text', key, note)
}

function readBoolean(value: unknown, key: string, note: Note): boolean | undefined {
  return value === undefined || typeof value === 'boolean' ? value : wrongType(value, 'boolean', key, note)
}

/** Lints one document. Throws a `TypeError` when it is no text. */
export function lintWith({ settings, hasLanguage, source }: Task, text: string): Lint {
  if (typeof text !== 'string')
    throw new TypeError(`goalmark lints text, not ${text === null ? 'null' : typeof text}.`)
  const said = declared(text.replace(MARK, ''))
  const own = underDeclared(settings, { ...said, language: hasLanguage ? null : said.language })
  return lint({ text, ...source }, own, own.today ?? thisDay())
}

/** The byte order mark, which is no part of the text. */
export const MARK = /^\uFEFF/

/** What is said first of any document. */
export function answerOf({ plan, skipped, today }: Lint, { problems }: Task): Answer {
  const { kind, variant, language } = plan
  return { kind, variant, language, skipped, today: today.toString(), problems }
}
