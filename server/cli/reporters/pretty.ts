import type { Language, Severity } from '../../core/index'
import type { Style } from '../output'
import { printable, width, wrap } from '../terminal-text'
import type { Words } from '../words/words'
import { Lines } from './lines'
import type { FileReport, FindingReport, Report, Skipped } from './report'
import { snippet } from './snippet'

const RELATED_SHOWN = 5
/** Reasons worth a name: somebody may expect such a file to be read. */
const NAMED: readonly Skipped['reason'][] = ['binary', 'too-large', 'unreadable']

/** How a report looks, and for whom. */
export interface Look extends Style {
  readonly reader: Language
  readonly words: Words
}

/** What `--fix` did. */
export interface Fixed {
  readonly edits: number
  readonly files: number
}

/** What the report is about, beside what JSON holds of it. */
export interface Shown {
  /** The plans' texts by their paths. */
  readonly texts: ReadonlyMap<string, string>
  readonly fixed: Fixed
  /** The day it counts from, as the reader writes it. */
  readonly today: string
}

/** The report for a person at a terminal: findings under their files, then a summary. */
export function prettyReport(report: Report, shown: Shown, look: Look): string {
  const told = report.files.filter(file => file.findings.length > 0)
  const files = told.map(file => fileBlock(file, shown.texts.get(file.path) ?? '', look))
  return [...files, summary(report, shown, look)].join('\n')
}

function fileBlock(file: FileReport, text: string, look: Look): string {
  const { colors, words } = look
  const lines = new Lines(text)
  const places = Math.max(...file.findings.map(finding => placeOf(finding).length))
  const kind = file.kind === 'plan' ? '' : colors.dim(` (${words.report.kinds[file.kind]})`)
  const blocks = file.findings.map(finding => findingBlock(finding, lines, places, look))
  return `${colors.bold(colors.underline(printable(file.path)))}${kind}\n\n${blocks.join('\n')}`
}

const placeOf = ({ line, column }: FindingReport): string => `${line}:${column}`

function findingBlock(finding: FindingReport, lines: Lines, places: number, look: Look): string {
  const { colors, columns, words } = look
  const label = look.reader.person.ui.severity[finding.severity]
  const place = `  ${placeOf(finding).padStart(places)}  `
  const hang = ' '.repeat(place.length + width(label) + 2)
  const [first = '', ...rest] = wrap(printable(finding.message), columns - hang.length)
  const head = `${colors.dim(place)}${paint(finding.severity, label, look)}  ${first}`
  const under = [...source(finding, lines, columns - place.length, look), ...relatedLines(finding, look)]
  const safe = finding.fixes.find(fix => fix.safe)
  if (safe) under.push(colors.green(printable(words.report.withFix(safe.title))))
  const below = under.map(line => ' '.repeat(place.length) + line)
  return `${[head, ...rest.map(line => hang + line), ...below].join('\n')}\n`
}

/** The plan's own line, the words in question underlined, and behind or below them the rule's id. */
function source(finding: FindingReport, lines: Lines, columns: number, look: Look): readonly string[] {
  const { colors } = look
  const line = lines.line(finding.line)
  const end = finding.endLine > finding.line ? line.length : finding.endColumn - 1
  const { text, underline } = snippet(line, { start: finding.column - 1, end }, columns - 2)
  const bar = colors.dim('│')
  const rule = colors.dim(finding.rule)
  const marked = `${bar} ${paint(finding.severity, underline, look)}`
  const fits = 2 + underline.length + 1 + finding.rule.length <= columns
  return [`${bar} ${text}`, ...(fits ? [`${marked} ${rule}`] : [marked, `${bar} ${rule}`])]
}

function relatedLines({ related }: FindingReport, { colors, words, columns }: Look): readonly string[] {
  const shown = related.slice(0, RELATED_SHOWN).map(({ line, message }) => {
    const [first = '', ...more] = wrap(printable(message), columns - 16)
    return colors.dim(`${words.report.line(line)}  ${first}${more.length ? '…' : ''}`)
  })
  const rest = related.length - shown.length
  return rest > 0 ? [...shown, colors.dim(words.report.more(rest))] : shown
}

function paint(severity: Severity, text: string, { colors }: Look): string {
  if (severity === 'error') return colors.red(text)
  return severity === 'warning' ? colors.yellow(text) : colors.cyan(text)
}

function summary(
  { files, skipped, summary: counts, problems }: Report,
  { fixed, today }: Shown,
  look: Look,
): string {
  const { colors } = look
  const words = look.words.report
  const found = counts.errors + counts.warnings + counts.infos
  const lines: string[] = []
  if (fixed.edits > 0) lines.push(colors.green(words.fixed(fixed.edits, fixed.files)))
  if (files.length > 0) lines.push(words.plans(files.length, today))
  else if (problems.length === 0) lines.push(words.noPlan)
  if (found > 0) {
    const fixable = counts.fixable > 0 ? ` ${words.fixable(counts.fixable)}` : ''
    lines.push(colors.bold(words.findings(counts)) + fixable)
  } else if (files.length > 0) lines.push(colors.green(words.nothingToSay))
  return [...lines, ...left(skipped, files.length, look)].map(line => `${line}\n`).join('')
}

function left(skipped: readonly Skipped[], plans: number, { words, colors }: Look): readonly string[] {
  const [first] = skipped
  if (!first) return []
  const reasons = Object.entries(words.report.skipped).flatMap(([reason, say]) => {
    const count = skipped.filter(file => file.reason === reason).length
    return count > 0 ? [say(count)] : []
  })
  const named = skipped.filter(({ reason }) => NAMED.includes(reason))
  const lines = [words.report.left(skipped.length, reasons.join(', '))]
  for (const { path, reason } of named) lines.push(`  ${printable(path)}: ${words.inspect.reasons[reason]}`)
  const unread = skipped.find(({ reason }) => reason === 'not-a-plan')
  if (plans === 0 && unread) lines.push(words.report.whySkipped(printable(unread.path)))
  return lines.map(line => colors.dim(line))
}
