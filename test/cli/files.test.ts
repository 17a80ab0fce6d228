import { describe, expect, test } from 'vitest'
import { goalmark, WEAK } from './world'

type Files = Readonly<Record<string, string>>

/** The plans that a run linted, in order. */
async function linted(argv: readonly string[], files: Files): Promise<readonly string[]> {
  const { stdout } = await goalmark([...argv, '--format', 'json'], { files })
  return JSON.parse(stdout).files.map((file: { path: string }) => file.path)
}

const plans = (...paths: string[]): Files => Object.fromEntries(paths.map(path => [path, WEAK]))

describe('globs', () => {
  const files = plans(
    'a.md',
    'b.txt',
    'plans/c.md',
    'plans/old/d.md',
    'plans/old/e.txt',
    'docs/.f.md',
    'x(1).md',
  )

  test.each([
    [['*.md'], ['a.md', 'x(1).md']],
    [['plans/**/*.md'], ['plans/c.md', 'plans/old/d.md']],
    [['**/*.txt'], ['b.txt', 'plans/old/e.txt']],
    [['{a,b}.*'], ['a.md', 'b.txt']],
    [['./plans/?.md'], ['plans/c.md']],
    [['../plans/plans/*.md'], ['plans/c.md']],
    [['/home/ada/plans/[ab].md'], ['a.md']],
    [['x(1).md'], ['x(1).md']],
    [['plans', '!plans/old/**'], ['plans/c.md']],
    [
      ['.', '!plans'],
      ['a.md', 'docs/.f.md', 'x(1).md'],
    ],
    [
      ['**/*.md', '!**/old/**', '!x*'],
      ['a.md', 'docs/.f.md', 'plans/c.md'],
    ],
  ])('%j', async (argv, expected) => expect(await linted(argv, files)).toEqual(expected))

  test('that match nothing end with 2 and a sentence, those whose files are already there do not', async () => {
    const { code, stderr } = await goalmark(['*.mdx', 'plans', 'plans/*.md'], { files })
    expect(code).toBe(2)
    expect(stderr).toBe('*.mdx: No file here matches this pattern.\n')
  })

  test('take nothing away from nothing', async () => {
    const { code, stderr } = await goalmark(['!plans'], { files })
    expect(code).toBe(2)
    expect(stderr).toBe('!plans: There is no such file or folder.\n')
  })

  test('a file found by a glob is a plan only when it reads like one', async () => {
    const soup = { 'soup.md': '# Soup\n\nBoil the water.\n' }
    expect(await linted(['*.md'], soup)).toEqual([])
    expect(await linted(['soup.md'], soup)).toEqual(['soup.md'])
  })
})

describe('ignore files', () => {
  test.each<[string, Files, readonly string[]]>([
    ['a name', { '.gitignore': 'b.md\n', ...plans('a.md', 'b.md', 'x/b.md') }, ['a.md']],
    ['a folder', { '.gitignore': 'drafts/\n', ...plans('a.md', 'x/drafts/b.md') }, ['a.md']],
    ['from the root', { '.gitignore': '/b.md\n', ...plans('a.md', 'b.md', 'x/b.md') }, ['a.md', 'x/b.md']],
    [
      'all but one',
      { '.gitignore': '*.md\n!a.md\n', ...plans('a.md', 'b.md', 'x/a.md') },
      ['a.md', 'x/a.md'],
    ],
    ['nested', { 'x/.gitignore': 'b.md\n', ...plans('b.md', 'x/a.md', 'x/b.md') }, ['b.md', 'x/a.md']],
    [
      'nested, kept in again',
      { '.gitignore': 'b.md\n', 'x/.gitignore': '!b.md\n', ...plans('b.md', 'x/b.md') },
      ['x/b.md'],
    ],
    [
      'what is in a folder left out stays out',
      { '.gitignore': 'x/\n', 'x/.gitignore': '!b.md\n', ...plans('a.md', 'x/b.md') },
      ['a.md'],
    ],
    ['ours', { '.goalmarkignore': 'old/**\n', ...plans('a.md', 'old/b.md') }, ['a.md']],
    [
      'ours win over git’s',
      { '.gitignore': 'private/\n', '.goalmarkignore': '!private/\n', ...plans('private/a.md') },
      ['private/a.md'],
    ],
    [
      'comments and Windows line ends',
      { '.gitignore': '\uFEFF# b.md\r\nc.md\r\n', ...plans('b.md', 'c.md') },
      ['b.md'],
    ],
    ['capitals', { '.gitignore': 'B.md\n', ...plans('b.md') }, ['b.md']],
    [
      'above, up to the repository',
      { '/home/ada/.git/HEAD': '', '/home/ada/.gitignore': 'b.md\n', ...plans('a.md', 'b.md') },
      ['a.md'],
    ],
    [
      'only git’s own stop at a repository',
      {
        '.gitignore': 'b.md\n',
        '.goalmarkignore': 'c.md\n',
        'x/.git/HEAD': '',
        ...plans('a.md', 'x/b.md', 'x/c.md'),
      },
      ['a.md', 'x/b.md'],
    ],
    ['not above without a repository', { '/home/ada/.gitignore': 'a.md\n', ...plans('a.md') }, ['a.md']],
    ['the repository’s own list', { '.git/info/exclude': 'b.md\n', ...plans('a.md', 'b.md') }, ['a.md']],
  ])('%s', async (_, files, expected) => {
    expect(await linted(['.'], files)).toEqual(expected)
    expect(await linted(['**/*.md'], files)).toEqual(expected)
  })

  const files = { '.gitignore': '\nprivate/\n', ...plans('a.md', 'private/b.md') }

  test('a file, folder or glob that is asked for by name and left out is said, with the line that does it', async () => {
    for (const operand of ['private/b.md', 'private', 'private/*.md']) {
      const { code, stdout, stderr } = await goalmark([operand, 'a.md'], { files })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('1 file skipped: 1 ignored by an ignore file.\n  private')
      expect(stdout).toContain(': ignored by .gitignore:2; --no-ignore reads it\n')
      expect(stdout).not.toContain('private/b.md\n\n')
    }
    const { stdout } = await goalmark(['private/b.md', '--format', 'json'], { files })
    expect(JSON.parse(stdout).skipped).toEqual([
      { path: 'private/b.md', reason: 'ignored', by: '.gitignore:2' },
    ])
  })

  test('--no-ignore reads everything, what the settings ignore too', async () => {
    const all = { ...files, '.goalmark.json': '{ "ignore": ["a.md"] }' }
    expect(await linted([], all)).toEqual([])
    expect(await linted(['--no-ignore'], all)).toEqual(['a.md', 'private/b.md'])
  })

  test('when they leave nothing, it is said', async () => {
    const hidden = { '.gitignore': 'private/\nb.md\n', ...plans('private/a.md', 'b.md') }
    const { stdout } = await goalmark([], { files: hidden })
    expect(stdout).toBe(
      'No plan here.\nIgnore files leave out 2 files and folders here; --no-ignore reads them.\n',
    )
    const french = await goalmark(['--locale', 'fr'], { files: hidden })
    expect(french.stdout).toContain(
      '2\u00a0fichiers et dossiers sont écartés ici par des fichiers d’exclusion',
    )
  })

  test('one that cannot be read ends with 2, and the plans are linted', async () => {
    const { code, stdout, stderr } = await goalmark([], { files, refused: ['.gitignore'] })
    expect(code).toBe(2)
    expect(stderr).toBe('.gitignore: This could not be read (EACCES).\n')
    expect(stdout).toContain('2 plans linted')
  })
})

test('a folder that cannot be read ends with 2, and the rest is linted', async () => {
  const { code, stdout, stderr } = await goalmark([], { files: plans('a.md', 'x/b.md'), refused: ['x'] })
  expect(code).toBe(2)
  expect(stderr).toBe('x: This could not be read (EACCES).\n')
  expect(stdout).toContain('1 plan linted')
})

describe('what is piped in', () => {
  test.each([[['--stdin']], [['-']], [['lint', '-']]])('is linted whatever it looks like: %j', async argv => {
    const { code, stdout } = await goalmark(argv, { stdin: '# Soup\n\n- Improve the soup\n' })
    expect(code).toBe(0)
    expect(stdout).toContain('<stdin>\n')
    expect(stdout).toContain('1 plan linted')
  })

  test('goes by the name it would have: its settings, and the report', async () => {
    const files = { 'x/.goalmark.json': '{ "rules": { "time-no-deadline": "error" } }' }
    const argv = ['--stdin', '--stdin-filename', 'x/plan.md']
    const { code, stdout } = await goalmark(argv, { files, stdin: WEAK })
    expect(code).toBe(1)
    expect(stdout).toContain('x/plan.md\n')
    expect(stdout).toContain('10:3  error  No date. By when?')
  })

  test('is left alone under a name that is ignored', async () => {
    const files = { '.gitignore': 'x/\n' }
    const argv = ['--stdin', '--stdin-filename', 'x/plan.md', '--fix']
    const { code, stdout, stderr } = await goalmark(argv, { files, stdin: WEAK })
    expect(code).toBe(0)
    expect(stdout).toBe(WEAK)
    expect(stderr).toContain('x/plan.md: ignored by .gitignore:1')
  })

  test.each([
    ['mended', WEAK, WEAK.replace(', etc.', '')],
    ['as it was when nothing is to be mended', '\uFEFF# Soup\r\n', '\uFEFF# Soup\r\n'],
    ['as it was when it is turned off', `<!-- goalmark: off -->\n${WEAK}`, `<!-- goalmark: off -->\n${WEAK}`],
  ])(
    'with --fix goes on to standard output %s, and the report to standard error',
    async (_, stdin, expected) => {
      const { stdout, stderr } = await goalmark(['--stdin', '--fix'], { stdin })
      expect(stdout).toBe(expected)
      expect(stderr).not.toBe('')
    },
  )

  test.each([
    [['--stdin', 'a.md'], '--stdin and a.md contradict each other: keep one.'],
    [['-', '--changed'], '--stdin and --changed contradict each other: keep one.'],
    [['a.md', '--stdin-filename', 'b.md'], '--stdin-filename goes with --stdin only.'],
  ])('%j cannot be', async (argv, sentence) => {
    const { code, stderr } = await goalmark(argv, { files: plans('a.md') })
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })

  test('can be inspected', async () => {
    expect((await goalmark(['inspect', '-'], { stdin: WEAK })).stdout).toContain('<stdin>\n')
  })
})
