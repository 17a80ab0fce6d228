import { ruleText } from '../../core/index'
import { OWN_REPORT, plain, row } from './markdown-text'
import type { ToldFile, ToldFinding } from './report'
import type { Finished, Look, Reporter } from './reporter'
import { reasonsOf } from './summary'

const RELATED_SHOWN = 5

/** The report as a page: a summary, then a table for each file. What goes beyond `room` signs is only counted. */
export function markdownReporter(look: Look, room = Number.POSITIVE_INFINITY): Reporter {
  let length = 0
  let left = 0
  return {
    file: file => (file.findings.length > 0 ? `\n${sectionOf(file, look)}` : ''),
    take(section, findings) {
      length += section.length
      if (length <= room) return section
      left += findings
      return ''
    },
    opening: run => `${OWN_REPORT}\n## Goalmark\n\n${summaryOf(run, look)}`,
    closing: () => (left > 0 ? `\n… ${look.words.report.more(left)}\n` : ''),
  }
}

function summaryOf({ summary, skipped, today }: Finished, { words: { report }, reader }: Look): string {
  const { plans, errors, warnings, infos, fixable } = summary
  const isFound = errors + warnings + infos > 0
  const sentences = [
    ...(plans === 0 ? [report.noPlan] : [isFound ? `**${report.findings(summary)}**` : report.nothingToSay]),
    ...(fixable > 0 ? [report.fixable(fixable)] : []),
    ...(plans > 0 ? [report.plans(plans, reader.person.show.date(today))] : []),
    ...(skipped.length > 0 ? [report.left(skipped.length, reasonsOf(skipped, report))] : []),
  ]
  return `${sentences.join(' ')}\n`
}

function sectionOf({ path, findings, text }: ToldFile, look: Look): string {
  const { columns } = look.words.report
  const head = [row(columns), row(['---:', '---', '---', '---'])]
  const rows = findings.map(finding => rowOf(finding, text, look))
  return `### ${plain(path)}\n\n${[...head, ...rows].join('')}`
}

function rowOf(finding: ToldFinding, text: string | null, { reader, words: { report } }: Look): string {
  const { rule, severity, message, line, related } = finding
  const words = text === null ? '' : wordsOf(finding, text)
  // A message may quote the words already.
  const quoted = words === '' || message.includes(words) ? [] : [plain(reader.person.show.quote(words))]
  const shown = related.slice(0, RELATED_SHOWN)
  const others = shown.map(place =>
    plain([report.line(place.line), place.message].filter(Boolean).join(' · ')),
  )
  const rest = related.length > shown.length ? [report.more(related.length - shown.length)] : []
  const link = `[${rule}](${ruleText(rule, reader).docs})`
  const cell = [plain(message), ...quoted, ...others, ...rest].join('<br>')
  return row([`${line}`, reader.person.ui.severity[severity], cell, link])
}

/** The words that a finding underlines, on their first line; none for a heading, which speaks of what is below it. */
function wordsOf({ offset, length }: ToldFinding, text: string): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  if (text.startsWith('#', start)) return ''
  return (text.slice(offset, offset + length).split(/[\r\n]/, 1)[0] ?? '').trim()
}
