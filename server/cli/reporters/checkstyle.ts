import type { ToldFinding } from './report'
import type { Reporter } from './reporter'
import { element, XML } from './xml'

/** The XML of Checkstyle, which many CI services read. */
export function checkstyleReporter(): Reporter {
  return {
    opening: () => `${XML}<checkstyle version="4.3">\n`,
    file: ({ path, findings }) => element(1, 'file', { name: path }, findings.map(error).join('')),
    closing: () => '</checkstyle>\n',
  }
}

function error({ line, column, severity, message, rule }: ToldFinding): string {
  return element(2, 'error', { line, column, severity, message, source: `goalmark.${rule}` })
}
