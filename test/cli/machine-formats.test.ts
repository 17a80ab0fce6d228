import { describe, expect, test } from 'vitest'
import { FORMATS, isForPrograms } from '../../server/cli/formats'
import { goalmark, STRONG, WEAK } from './world'
import { elements, readXml } from './xml'

const SILENCED = WEAK.replace(
  'sourdough',
  'sourdough <!-- goalmark-disable-line time-no-deadline -- the mill decides -->',
)
const files = { 'strong.md': STRONG, 'weak.md': SILENCED }
const report = async (format: string, argv = ['.'], plans: Readonly<Record<string, string>> = files) =>
  (await goalmark([...argv, '--format', format], { files: plans, env: { LANG: 'fr_FR.UTF-8' } })).stdout

describe('--format junit', () => {
  test('has a suite for each plan, a failed test for each finding, a skipped one for what is silenced', async () => {
    const suites = elements(readXml(await report('junit')), 'testsuite')
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: 'strong.md', tests: '1', failures: '0', errors: '0', skipped: '0' },
      { name: 'weak.md', tests: '3', failures: '2', errors: '0', skipped: '1' },
    ])
    const [passed, failed, skipped, other] = suites.flatMap(suite => elements(suite, 'testcase'))
    expect(passed).toMatchObject({ attributes: { name: 'strong.md', classname: 'strong.md' }, children: [] })
    expect(failed).toMatchObject({
      attributes: { name: 'specific-vague-verb 10:3', classname: 'weak.md', file: 'weak.md', line: '10' },
      children: [{ name: 'failure', attributes: { type: 'warning' } }],
    })
    expect(other?.children[0]).toMatchObject({
      name: 'failure',
      attributes: {
        type: 'info',
        message: '“etc.” leaves the list open. Name what belongs to it, or end it here.',
      },
      text: 'weak.md:12:69 info “etc.” leaves the list open. Name what belongs to it, or end it here. (specific-vague-term)',
    })
    expect(skipped?.children).toMatchObject([
      { name: 'skipped', attributes: { message: 'the mill decides' } },
    ])
  })

  test('tells what kept Goalmark from reading as an error', async () => {
    const [suite] = elements(readXml(await report('junit', ['nope.md'])), 'testsuite')
    expect(suite?.attributes).toMatchObject({ name: 'nope.md', tests: '1', errors: '1' })
    expect(elements(suite ?? readXml(''), 'error')[0]?.attributes.message).toMatch(/There is no such file/)
  })
})

test('--format checkstyle has a file for each plan and an error for each finding', async () => {
  const root = readXml(await report('checkstyle'))
  expect(root.attributes).toEqual({ version: '4.3' })
  const [strong, weak] = elements(root, 'file')
  expect(strong).toMatchObject({ attributes: { name: 'strong.md' }, children: [] })
  expect(weak?.attributes).toEqual({ name: 'weak.md' })
  expect(weak?.children.map(({ attributes }) => attributes)).toMatchObject([
    { line: '10', column: '3', severity: 'warning', source: 'goalmark.specific-vague-verb' },
    { line: '12', column: '69', severity: 'info', source: 'goalmark.specific-vague-term' },
  ])
})

describe('--format gitlab', () => {
  test('has what GitLab asks of a code quality report', async () => {
    const issues = JSON.parse(await report('gitlab'))
    expect(issues).toEqual([
      {
        description: expect.stringContaining('“Get better at sourdough” does not say'),
        check_name: 'specific-vague-verb',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'minor',
        location: { path: 'weak.md', lines: { begin: 10, end: 10 } },
      },
      expect.objectContaining({ check_name: 'specific-vague-term', severity: 'info' }),
    ])
    expect(JSON.parse(await report('gitlab', ['strong.md']))).toEqual([])
  })

  test('has every fingerprint once, and the same when lines move', async () => {
    const plans = { 'a.md': WEAK, 'b.md': WEAK }
    const prints = async (all: Readonly<Record<string, string>>) =>
      JSON.parse(await report('gitlab', ['.'], all)).map(
        (issue: { fingerprint: string }) => issue.fingerprint,
      )
    const before = await prints(plans)
    expect(new Set(before).size).toBe(6)
    expect(await prints({ 'a.md': WEAK.replace('\n# ', '\n\n\n# '), 'b.md': WEAK })).toEqual(before)
  })
})

test('--format github has an annotation for each finding, and for what could not be read', async () => {
  const rules = ['--rule', 'specific-vague-verb:error']
  expect((await report('github', ['weak.md', 'nope.md', ...rules])).trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^::error file=weak\.md,line=10,endLine=10,col=3,endColumn=16,title=specific-vague-verb::“Get better at/,
    ),
    expect.stringMatching(/^::notice file=weak\.md,line=12,.*,title=specific-vague-term::“etc\.” leaves/),
    '::error file=nope.md::There is no such file or folder.',
  ])
})

test('--format compact has a line for each finding, its place first', async () => {
  const { stdout } = await goalmark(['.', '--format', 'compact'], { files })
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(
      /^weak\.md:10:3 warning “Get better at sourdough” does not .* \(specific-vague-verb\)$/,
    ),
    expect.stringMatching(/^weak\.md:12:69 info “etc\.” leaves the list open.* \(specific-vague-term\)$/),
    '2 plans linted, counting from 15 January 2026.',
    '1 warning and 1 info. --fix can take care of one of them.',
    '',
  ])
})

describe('the same plans and day give the same bytes', () => {
  const machine = {
    env: { LANG: 'fr_FR.UTF-8', FORCE_COLOR: '1', TERM: 'xterm-256color' },
    isTTY: true,
    columns: 44,
    today: '2031-12-31',
  }

  test.each(FORMATS)('in %s, whatever the machine, when the language and the day are set', async format => {
    const argv = [
      '--format',
      format,
      '--today',
      '2026-02-01',
      '--locale',
      'en',
      '--output-file',
      'report.txt',
    ]
    const here = await goalmark(['.', ...argv, '--no-color'], { files })
    const there = await goalmark(['weak.md', 'strong.md', ...argv, '--no-color'], { files, ...machine })
    expect(here.text('report.txt')).not.toBe('')
    expect(there.text('report.txt')).toBe(here.text('report.txt'))
  })

  test.each(FORMATS.filter(isForPrograms))('in %s, whatever language the machine speaks', async format => {
    const argv = ['.', '--format', format, '--today', '2026-02-01']
    const here = await goalmark(argv, { files })
    expect((await goalmark(argv, { files, ...machine })).stdout).toBe(here.stdout)
  })

  test.each(['json', 'sarif', 'gitlab'])('%s is written in pieces that make one whole', async format => {
    for (const argv of [['.'], ['weak.md'], ['strong.md'], ['nowhere.md']]) {
      const text = await report(format, argv)
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
    }
  })
})
