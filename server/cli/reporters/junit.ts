import type { ToldFile, ToldFinding } from './report'
import type { Look, Reporter } from './reporter'
import { element, XML, xmlText } from './xml'

/**
 * JUnit’s XML: a suite for each plan, a failed test for each finding, a skipped one for what a directive silences. A
 * plan that lacks nothing is one test that passed.
 */
export function junitReporter(look: Look): Reporter {
  return {
    opening: () => `${XML}<testsuites name="goalmark">\n`,
    file: file => suite(file, look),
    closing: ({ problems }) =>
      `${problems.map(({ path, message }) => broken(path, message)).join('')}</testsuites>\n`,
  }
}

function suite(file: ToldFile, look: Look): string {
  const { path, findings, silenced } = file
  const told = [...findings, ...silenced].sort((a, b) => a.offset - b.offset)
  const passed = element(2, 'testcase', { name: path, classname: path })
  const cases = told.map(finding => testCase(path, finding, look)).join('')
  const counts = {
    tests: Math.max(1, told.length),
    failures: findings.length,
    errors: 0,
    skipped: silenced.length,
  }
  return element(1, 'testsuite', { name: path, ...counts }, cases || passed)
}

function testCase(path: string, finding: ToldFinding, look: Look): string {
  const { rule, line, column } = finding
  const attributes = { name: `${rule} ${line}:${column}`, classname: path, file: path, line }
  return element(2, 'testcase', attributes, outcome(path, finding, look))
}

function outcome(path: string, finding: ToldFinding, look: Look): string {
  const { message, severity, silencedFor } = finding
  if (silencedFor === null)
    return element(3, 'failure', { message, type: severity }, body(path, finding, look))
  return element(3, 'skipped', silencedFor ? { message: silencedFor } : {})
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
