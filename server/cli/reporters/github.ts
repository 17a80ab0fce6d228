import type { Severity } from '../../core/index'
import { inertWords, printable } from '../terminal-text'
import type { ToldFinding } from './report'
import type { Reporter } from './reporter'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations for the log of a GitHub workflow, which shows them beside the lines of the pull request. */
export function githubReporter(pathOf: (path: string) => string): Reporter {
  return {
    opening: () => '',
    file: ({ path, findings }) => findings.map(finding => annotation(pathOf(path), finding)).join(''),
    closing: ({ problems }) =>
      problems
        .map(problem => command('error', placeOf(pathOf(problem.path), problem), problem.message))
        .join(''),
  }
}

function annotation(path: string, finding: ToldFinding): string {
  const { rule, severity, message, line, column, endLine, endColumn } = finding
  // Columns count within one line only.
  const columns = line === endLine ? { col: column, endColumn } : {}
  return command(COMMANDS[severity], { file: path, line, endLine, ...columns, title: rule }, message)
}

const placeOf = (
  file: string,
  { line, column }: { readonly line?: number; readonly column?: number },
): object => ({
  file,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { col: column }),
})

function command(name: string, properties: object, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`)
  return `::${name} ${pairs.join(',')}::${data(message)}\n`
}

const data = (text: string): string => inertWords(printable(text)).replace(/%/g, '%25')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
