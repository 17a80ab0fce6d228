import { describe, expect, test } from 'vitest'
import { goalmark, STRONG, WEAK } from './world'

describe('the report for a person', () => {
  test('gives place, severity, sentence, the plan’s line with the words underlined, and the rule', async () => {
    const files = { 'weak.md': WEAK }
    const { stdout } = await goalmark(['weak.md'], { files })
    const json = await goalmark(['weak.md', '--format', 'json'], { files })
    const messages = JSON.parse(json.stdout).files[0].findings.map(
      (found: { message: string }) => found.message,
    )
    expect(stdout).toBe(`weak.md

   10:3  warning  ${messages[0]}
         │ - Get better at sourdough
         │   ^~~~~~~~~~~~~ specific-vague-verb

   10:3  warning  ${messages[1]}
         │ - Get better at sourdough
         │   ^~~~~~~~~~~~~~~~~~~~~~~ time-no-deadline

  12:69  info  ${messages[2]}
         │ - Pass the first aid exam by 30 June 2026 for the shop, the market, etc.
         │                                                                     ^~~~ specific-vague-term
         --fix: Delete “etc.”

1 plan linted, counting from 15 January 2026.
2 warnings and 1 info. --fix can take care of one of them.
`)
  })

  test('has a good word for a plan that lacks nothing', async () => {
    const { code, stdout } = await goalmark(['strong.md'], { files: { 'strong.md': STRONG } })
    expect(code).toBe(0)
    expect(stdout).toBe('1 plan linted, counting from 15 January 2026.\nNothing to add.\n')
  })

  test('speaks the reader’s language: the one asked for, else the environment’s, else English', async () => {
    const files = { 'weak.md': WEAK }
    const asked = await goalmark(['weak.md', '--locale', 'fr'], { files })
    expect(asked.stdout).toContain('avertissement  Aucune date. Pour quand\u202f?')
    expect(asked.stdout).toContain('2\u00a0avertissements et 1\u00a0conseil.')
    const environment = await goalmark(['weak.md'], { files, env: { LANG: 'fr_CA.UTF-8' } })
    expect(environment.stdout).toBe(asked.stdout)
    const overruled = await goalmark(['weak.md'], { files, env: { LC_ALL: 'C', LANG: 'fr_CA.UTF-8' } })
    expect(overruled.stdout).toContain('No date. By when?')
  })

  test('has colours for eyes only: in a terminal, unless somebody says otherwise', async () => {
    const files = { 'weak.md': WEAK }
    const escapes = async (argv: string[], isTTY: boolean, env = {}): Promise<boolean> =>
      (await goalmark(['weak.md', ...argv], { files, isTTY, env })).stdout.includes('\u001b[')
    expect(await escapes([], true)).toBe(true)
    expect(await escapes([], false)).toBe(false)
    expect(await escapes(['--color'], false)).toBe(true)
    expect(await escapes(['--no-color'], true)).toBe(false)
    expect(await escapes([], true, { NO_COLOR: '1' })).toBe(false)
    expect(await escapes(['--color'], true, { NO_COLOR: '1' })).toBe(true)
    expect(await escapes([], true, { TERM: 'dumb' })).toBe(false)
  })

  test('never lets a name or a plan speak to the terminal', async () => {
    const name = 'a\n\u001b[31m\u202e.md'
    const files = { [name]: WEAK.replace('sourdough', '\u001b]0;gotcha\u0007rye\u009b31m') }
    const { stdout } = await goalmark(['.'], { files })
    expect(stdout).toContain('a\\n\\u{1b}[31m\\u{202e}.md\n')
    expect(stdout).toContain('Get better at ␛]0;gotcha␇rye')
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    const missing = await goalmark(['\u001b[31mno.md'])
    expect(missing.stderr).toBe('\\u{1b}[31mno.md: There is no such file or folder.\n')
    const json = await goalmark(['.', '--format', 'json'], { files })
    expect(json.stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    expect(JSON.parse(json.stdout).files[0].path).toBe(name)
  })

  test('is the same bytes for the same plans and day', async () => {
    const files = { 'b.md': WEAK, 'a.md': WEAK, 'c/d.md': STRONG }
    const first = await goalmark(['.', '--today', '2026-03-01'], { files, today: '2026-01-15' })
    const second = await goalmark(['b.md', 'c', 'a.md', '--today', '2026-03-01'], {
      files,
      today: '2030-12-31',
    })
    expect(second.stdout).toBe(first.stdout)
    expect(first.stdout.indexOf('a.md')).toBeLessThan(first.stdout.indexOf('b.md'))
  })

  test('says which files it left alone, and why', async () => {
    const files = {
      'weak.md': WEAK,
      'soup.md': '# Soup\n\nBoil the water.\n',
      'off.md': `<!-- goalmark: off -->\n\n${WEAK}`,
      'photo.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]),
      'long.md': `${WEAK}\n${'word '.repeat(250_000)}`,
    }
    const { code, stdout } = await goalmark(['.'], { files })
    expect(code).toBe(0)
    expect(stdout).toContain('1 plan linted')
    expect(stdout).toContain('4 files skipped: 1 does not read like a plan, 1 turned off by a comment')
    expect(stdout).toContain('\n  long.md: it is too large\n  photo.md: it is not text in UTF-8\n')
  })

  test('tells how to find out why no plan was found', async () => {
    const { code, stdout } = await goalmark(['.'], { files: { 'soup.md': '# Soup\n\nBoil the water.\n' } })
    expect(code).toBe(0)
    expect(stdout).toContain('No plan here.')
    expect(stdout).toContain('“goalmark inspect soup.md” says why.')
  })
})

describe('which files', () => {
  const soup = '# Soup\n\n- Improve the soup\n'

  test('the working folder, when none is named', async () => {
    const { stdout } = await goalmark([], { files: { 'deep/weak.md': WEAK, '/elsewhere/other.md': WEAK } })
    expect(stdout).toContain('deep/weak.md\n')
    expect(stdout).not.toContain('other.md')
  })

  test('a file outside the working folder is shown with its whole path', async () => {
    const { stdout } = await goalmark(['../other.md'], { files: { '/home/ada/other.md': WEAK } })
    expect(stdout).toContain('/home/ada/other.md\n')
  })

  test('a named file is linted whatever it looks like, unless --detect says to look first', async () => {
    const files = { 'soup.md': soup }
    expect((await goalmark(['soup.md'], { files })).stdout).toContain('1 plan linted')
    expect((await goalmark(['soup.md', '--detect'], { files })).stdout).toContain(
      '1 does not read like a plan',
    )
    expect((await goalmark(['.'], { files })).stdout).toContain('No plan here.')
    expect((await goalmark(['.', '--as', 'plan'], { files })).stdout).toContain('1 plan linted')
  })

  test('--no-detect leaves only what says it is a plan', async () => {
    const files = { 'weak.md': WEAK, 'told.md': `<!-- goalmark: plan -->\n\n${soup}` }
    const { stdout } = await goalmark(['.', '--no-detect'], { files })
    expect(stdout).toContain('told.md\n')
    expect(stdout).toContain('1 plan linted')
    expect(stdout).toContain('1 file skipped: 1 does not read like a plan.')
  })

  test('UTF-16 with a mark is read like any other', async () => {
    const little = Buffer.from(`\uFEFF${WEAK}`, 'utf16le')
    const files = { 'little.md': little, 'big.md': Buffer.from(little).swap16() }
    const { stdout } = await goalmark(['.'], { files })
    expect(stdout).toContain('big.md\n')
    expect(stdout).toContain('little.md\n')
    expect(stdout.match(/12:69 {2}info/g)).toHaveLength(2)
  })
})

describe('the exit code', () => {
  const files = { 'weak.md': WEAK }
  const code = async (...argv: string[]): Promise<number> => (await goalmark(argv, { files })).code

  test('is 1 from the severity of --fail-on on, which is error', async () => {
    expect(await code('weak.md')).toBe(0)
    expect(await code('weak.md', '--fail-on', 'warning')).toBe(1)
    expect(await code('weak.md', '--rule', 'time-no-deadline:error')).toBe(1)
    expect(await code('weak.md', '--rule', 'time-no-deadline:error', '--fail-on', 'never')).toBe(0)
  })

  test('is 2 when something could not be read, and the rest is still linted', async () => {
    const ran = await goalmark(['nope.md', 'weak.md', 'locked.md', '--fail-on', 'info'], {
      files: { ...files, 'locked.md': WEAK },
      refused: ['locked.md'],
    })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe(
      'nope.md: There is no such file or folder.\nlocked.md: This could not be read (EACCES).\n',
    )
    expect(ran.stdout).toContain('No date. By when?')
    expect(ran.stdout).toContain('1 file skipped: 1 unreadable.')
  })
})

describe('rules from the command line', () => {
  test('--preset and --rule decide what is said', async () => {
    const files = { 'weak.md': WEAK }
    const okr = await goalmark(['weak.md', '--preset', 'okr'], { files })
    expect(okr.stdout).not.toContain('specific-vague-term')
    const own = await goalmark(
      ['weak.md', '--rule', 'time-no-deadline:off', '--rule=specific-vague-term:error'],
      { files },
    )
    expect(own.stdout).not.toContain('time-no-deadline')
    expect(own.stdout).toContain('12:69  error  “etc.”')
    expect(own.code).toBe(1)
  })

  test('--today moves what depends on the day, and only that', async () => {
    const files = { 'strong.md': STRONG }
    const { stdout } = await goalmark(['strong.md', '--today', '2026-09-01'], { files })
    expect(stdout).toContain('time-past-deadline')
    expect(stdout).toContain('counting from 1 September 2026.')
  })
})
