import { createHash } from 'node:crypto'
import type { Severity } from '../../core/index'
import { json } from './json'
import type { ToldFinding } from './report'
import type { Reporter } from './reporter'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab’s code quality report: from the fingerprints it tells what a merge request brings and takes away. */
export function gitlabReporter(pathOf: (path: string) => string): Reporter {
  let isEmpty = true
  const item = (path: string, finding: ToldFinding): string =>
    `\n${json(issue(path, finding)).trimEnd().replace(/^/gm, '  ')}`
  return {
    opening: () => '[',
    file: ({ path, findings }) => findings.map(finding => item(pathOf(path), finding)).join(','),
    take(issues) {
      if (issues === '') return ''
      const comma = isEmpty ? '' : ','
      isEmpty = false
      return comma + issues
    },
    closing: () => (isEmpty ? ']\n' : '\n]\n'),
  }
}

const issue = (
  path: string,
  { rule, severity, message, line, endLine, fingerprint }: ToldFinding,
): object => ({
  description: message,
  check_name: rule,
  // Two files may hold the same goal, and GitLab wants every fingerprint once.
  fingerprint: createHash('sha256')
    .update(JSON.stringify([path, fingerprint]))
    .digest('hex')
    .slice(0, 32),
  severity: SEVERITIES[severity],
  location: { path, lines: { begin: line, end: endLine } },
})
