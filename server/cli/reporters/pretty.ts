import type { Severity } from '../../core/index'
import { inert, pad, printable, width, wrap } from '../terminal-text'
import { Lines } from './lines'
import type { FindingReport, ToldFile } from './report'
import type { Look, Reporter } from './reporter'
import { snippet } from './snippet'
import { summaryText } from './summary'

const RELATED_SHOWN = 5

/** The report for a person at a terminal: findings under their files, then a summary. */
export function prettyReporter(look: Look): Reporter {
  return {
    opening: () => '',
    file: file => (file.findings.length > 0 ? inert(`${fileBlock(file, look)}\n`) : ''),
    closing: run => inert(summaryText(run, look)),
  }
}

function fileBlock(file: ToldFile, look: Look): string {
  const { colors, words } = look
  const lines = file.text === null ? null : new Lines(file.text)
  const places = Math.max(...file.findings.map(finding => placeOf(finding).length))
  const kind = file.kind === 'plan' ? '' : colors.dim(` (${words.report.kinds[file.kind]})`)
  const blocks = file.findings.map(finding => findingBlock(finding, lines, places, look))
  return `${colors.bold(colors.underline(printable(file.path)))}${kind}\n\n${blocks.join(lines ? '\n' : '')}`
}

const placeOf = ({ line, column }: FindingReport): string => `${line}:${column}`

function findingBlock(finding: FindingReport, lines: Lines | null, places: number, look: Look): string {
  const { colors, columns } = look
  const labels = look.reader.person.ui.severity
  // Lines that stand close together are a table.
  const label = pad(labels[finding.severity], lines ? 0 : Math.max(...Object.values(labels).map(width)))
  const place = `  ${placeOf(finding).padStart(places)}  `
  const hang = ' '.repeat(place.length + width(label) + 2)
  // Without the plan's line there is room behind the sentence for the rule.
  const rule = lines ? '' : `  ${colors.dim(finding.rule)}`
  const [first = '', ...rest] = wrap(printable(finding.message), columns - hang.length)
  const head = `${colors.dim(place)}${paint(finding.severity, label, look)}  ${first}${rule}`
  const words = lines ? source(finding, lines, columns - place.length, look) : []
  const under = [...words, ...relatedLines(finding, look)]
  const safe = finding.fixes.find(fix => fix.safe)
  if (safe) under.push(colors.green(printable(look.words.report.withFix(safe.title))))
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
    return colors.dim(`${words.report.line(line)}  ${first}${more.length ? '…' : ''}`.trimEnd())
  })
  const rest = related.length - shown.length
  return rest > 0 ? [...shown, colors.dim(words.report.more(rest))] : shown
}

function paint(severity: Severity, text: string, { colors }: Look): string {
  if (severity === 'error') return colors.red(text)
  return severity === 'warning' ? colors.yellow(text) : colors.cyan(text)
}
