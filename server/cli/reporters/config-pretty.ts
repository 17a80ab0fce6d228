import type { Origin } from '../effective'
import type { Style } from '../output'
import { pad, printable, width } from '../terminal-text'
import type { Words } from '../words/words'
import type { ConfigReport } from './config-report'

interface Look extends Style {
  readonly words: Words
}

type Row = readonly [key: string, value: string, from: Origin]

/** What is longer makes no column wider: it pushes the rest of its line, and nothing else, to the right. */
const WIDEST = [36, 20] as const

/** The settings of one file as a table that a person can read: the files they come from, then each value. */
export function prettyConfig(report: ConfigReport, look: Look): string {
  const { words, colors } = look
  const { printed } = words.settings
  const rows = Object.entries(report.settings).map(
    ([key, { value, from }]): Row => [nameOf(key, report), printable(shown(value, printed.none)), from],
  )
  const isRule = ([key]: Row): boolean => key.startsWith('rules.') || key.startsWith('  ')
  const wide = ([0, 1] as const).map(column =>
    Math.max(...rows.map(row => width(row[column].replace(/^rules\./, ''))).filter(n => n <= WIDEST[column])),
  )
  const table = (some: readonly Row[]): string => some.map(row => `  ${line(row, wide, look)}\n`).join('')
  const files =
    report.files.length > 0
      ? `${colors.bold(printed.files)}\n${report.files.map(file => `  ${printable(file)}\n`).join('')}`
      : `${printed.noFiles}\n`
  const fate = [report.ignored && printed.ignored, report.plan && printed.isPlan].filter(Boolean)
  return [
    `${colors.bold(colors.underline(printable(report.path)))}\n`,
    ...fate.map(sentence => `${sentence}\n`),
    files,
    `${colors.bold(printed.settings)}\n${table(rows.filter(row => !isRule(row)))}`,
    `${colors.bold(printed.rules)}\n${table(rows.filter(isRule))}`,
  ].join('\n')
}

/** The options of a rule stand under it, indented. */
function nameOf(key: string, { settings }: ConfigReport): string {
  const rule = key.slice(0, key.lastIndexOf('.'))
  return rule !== 'rules' && rule.startsWith('rules.') && Object.hasOwn(settings, rule)
    ? `  ${printable(key.slice(rule.length + 1))}`
    : printable(key)
}

function shown(value: unknown, none: string): string {
  if (value === null) return none
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function line([key, value, from]: Row, [keys = 0, values = 0]: readonly number[], look: Look): string {
  const { colors } = look
  const origin = originOf(from, look.words)
  const isSet = from.source !== 'default' && from.source !== 'preset'
  const told = isSet ? origin : colors.dim(origin)
  return `${colors.cyan(pad(key.replace(/^rules\./, ''), keys))}  ${pad(value, values)}  ${told}`
}

function originOf(from: Origin, { settings }: Words): string {
  const { from: words } = settings.printed
  if (from.source === 'default') return words.default
  if (from.source === 'preset') return words.preset(from.preset)
  if (from.source === 'flag') return from.flag
  const place = printable([from.path, from.line, from.column].filter(part => part !== undefined).join(':'))
  return from.source === 'file' ? place : words['front-matter'](place)
}
