import { inert, printable } from '../terminal-text'
import type { ToldFile } from './report'
import type { Look, Reporter } from './reporter'
import { summaryText } from './summary'

/** One line a finding, its place first so that editors and `grep` find it; then a summary. */
export function compactReporter(look: Look): Reporter {
  return {
    opening: () => '',
    file: file => inert(linesOf(file, look)),
    closing: run => inert(summaryText(run, look)),
  }
}

function linesOf({ path, findings }: ToldFile, { colors, reader }: Look): string {
  const { severity: names } = reader.person.ui
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }
  return findings
    .map(({ line, column, severity, message, rule }) => {
      const place = `${colors.bold(printable(path))}${colors.dim(`:${line}:${column}`)}`
      return `${place} ${paint[severity](names[severity])} ${printable(message)} ${colors.dim(`(${rule})`)}\n`
    })
    .join('')
}
