import type { ToldFile, ToldFinding } from './report'
import type { Look, Reporter } from './reporter'
import { element, XML, xmlText } from './xml'

/**
 * JUnit’s XML: a suite for each plan, a failed test for each finding, a skipped one for what a directive silences. A
 * plan that lacks nothing is one test that passed.
 */
export function junitReporter(look: Look): Reporter {
  return {
    opening: `${XML}<testsuites name="goalmark">\n`,
    file: file => suite(file, look),
    closing: ({ problems }) =>
      `${problems.map(({ path, message }) => broken(path, message)).join('')}</testsuites>\n`,
  }
}

function suite(file: ToldFile, look: Look): string {
  const { path, findings, silenced } = file
  const failed = findings.map(finding =>
    testCase(
      path,
      finding,
      element(3, 'failure', { message: finding.message, type: finding.severity }, body(path, finding, look)),
    ),
  )
  const skipped = silenced.map(finding =>
    testCase(
      path,
      finding,
      element(3, 'skipped', finding.silencedFor ? { message: finding.silencedFor } : {}),
    ),
  )
  const passed = [element(2, 'testcase', { name: path, classname: path })]
  const cases = [...failed, ...skipped]
  const counts = {
    tests: Math.max(1, cases.length),
    failures: failed.length,
    errors: 0,
    skipped: skipped.length,
  }
  return element(1, 'testsuite', { name: path, ...counts }, (cases.length > 0 ? cases : passed).join(''))
}

function testCase(path: string, { rule, line, column }: ToldFinding, outcome: string): string {
  return element(
    2,
    'testcase',
    { name: `${rule} ${line}:${column}`, classname: path, file: path, line },
    outcome,
  )
}

/** What a page on the failed test shows, for it may show neither the name nor the place. */
function body(
  path: string,
  { line, column, severity, message, rule }: ToldFinding,
  { reader }: Look,
): string {
  const name = reader.person.ui.severity[severity]
  return xmlText(`${path}:${line}:${column} ${name} ${message} (${rule})`)
}

function broken(path: string, message: string): string {
  const test = element(2, 'testcase', { name: path, classname: path }, element(3, 'error', { message }))
  return element(1, 'testsuite', { name: path, tests: 1, failures: 0, errors: 1, skipped: 0 }, test)
}
