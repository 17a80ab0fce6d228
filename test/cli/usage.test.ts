import { describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { goalmark, WEAK } from './world'

const files = { 'weak.md': WEAK, 'rules/weak.md': WEAK }

describe('a command line that cannot be understood ends with 2, one sentence and what was likely meant', () => {
  test.each([
    [['--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['--zzzzzzzz'], 'There is no option --zzzzzzzz. “goalmark --help” lists the commands and options.'],
    [['--format', 'jsn'], 'checkstyle or markdown, not “jsn”. Did you mean json?'],
    [['inspect', '--format', 'sarif'], '--format takes pretty or json, not “sarif”.'],
    [['--format', 'sarif='], '--format sarif= needs a value behind it.'],
    [
      ['--format', 'json', '--format', 'pretty'],
      'json and pretty would be mixed up in one output: give each a file of its own, as in --format json=report.txt.',
    ],
    [['--format', 'json=a', '--format', 'sarif=./a'], 'json and sarif would be mixed up in a: give each'],
    [
      ['--format', 'json=a', '--output-file', 'b'],
      '--output-file has no report to hold: every --format names its own file.',
    ],
    [
      ['--preset=strckt'],
      '--preset takes recommended, strict, interview or okr, not “strckt”. Did you mean strict?',
    ],
    [['--today'], '--today needs a value behind it.'],
    [['--today', '--fix'], '--today needs a value behind it.'],
    [['--today', '2026-2-3'], 'not “2026-2-3”. Did you mean 2026-02-03?'],
    [['--today', '2026-02-30'], '--today takes a day of the calendar as YYYY-MM-DD, not “2026-02-30”.'],
    [['--fix=yes'], '--fix takes no value, so “yes” has no place there.'],
    [['--color', '--no-color'], '--color and --no-color contradict each other: keep one.'],
    [['--lang', 'frr'], '--lang takes auto, en or fr, not “frr”. Did you mean fr?'],
    [['--locale', 'de'], '--locale takes en or fr, not “de”.'],
    [
      ['--rule', 'time-no-deadlin:off'],
      'There is no rule called “time-no-deadlin”. Did you mean time-no-deadline?',
    ],
    [['--rule', 'time-no-deadline'], '--rule takes a rule, a colon and off, info, warning or error'],
    [['--rule', 'time-no-deadline:warn'], 'not “time-no-deadline:warn”. Did you mean :warning?'],
    [['rules', '--fix'], '“goalmark rules” takes no --fix.'],
    [['rules', 'weak.md'], '“goalmark rules” has no use for “weak.md”.'],
    [['explain'], 'Which rule? Name it'],
    [['explain', 'no-deadline'], 'There is no rule called “no-deadline”. Did you mean time-no-deadline?'],
  ])('%j', async (argv, sentence) => {
    const { code, stdout, stderr } = await goalmark(argv, { files })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('in French for a French reader', async () => {
    const { stderr } = await goalmark(['--formt', 'json'], { env: { LANG: 'fr_FR.UTF-8' } })
    expect(stderr).toBe('L’option --formt n’existe pas. Vouliez-vous dire --format\u202f?\n')
  })
})

test('a mistyped command is told from a missing file', async () => {
  const { code, stderr } = await goalmark(['inspct', 'weak.md'], { files })
  expect(code).toBe(2)
  expect(stderr).toBe('inspct: There is no such file or folder. Did you mean goalmark inspect?\n')
})

test('a folder with the name of a command is reached by “lint” or behind --', async () => {
  for (const argv of [['lint', 'rules'], ['--', 'rules'], ['./rules']]) {
    expect((await goalmark(argv, { files })).stdout).toContain('rules/weak.md\n')
  }
})

test('--version tells the version and nothing else', async () => {
  for (const argv of [['--version'], ['-v'], ['lint', 'nope.md', '--version']]) {
    expect(await goalmark(argv)).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  }
})

describe('--help', () => {
  const OPTIONS =
    'changed no-ignore stdin stdin-filename today lang as detect no-detect preset rule fix fix-dry-run diff report-unused-directives fail-on baseline write-baseline max-warnings quiet config no-config print-config format locale output-file redact color no-color yes stdio help version'

  test.each(['en', 'fr'])('names every option and command, in lines that fit, in %s', async locale => {
    const { code, stdout } = await goalmark(['--help', '--locale', locale])
    expect(code).toBe(0)
    for (const option of OPTIONS.split(' '))
      expect(stdout).toMatch(new RegExp(`^  (-., )?--${option}\\b`, 'm'))
    for (const command of ['inspect', 'rules', 'explain', 'init'])
      expect(stdout).toContain(`goalmark ${command}`)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(88)
  })

  test('wins over whatever else was asked', async () => {
    expect((await goalmark(['rules', 'x', '--fix', '-h'])).code).toBe(0)
  })
})
