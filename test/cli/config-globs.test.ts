import { describe, expect, test } from 'vitest'
import { goalmark, WEAK } from './world'

const NO_DATE = 'time-no-deadline'
type Files = Readonly<Record<string, string>>

const says = async (files: Files, ...argv: string[]): Promise<string> =>
  (await goalmark(argv, { files })).stdout

describe('overrides', () => {
  const files = { 'a/weak.md': WEAK, 'interviews/weak.md': WEAK }
  const override = (globs: readonly string[], more: string): string =>
    `{ "overrides": [{ "files": ${JSON.stringify(globs)}, ${more} }] }`
  const silent = `"rules": { "${NO_DATE}": "off" }`
  const spoken = async (config: string): Promise<readonly string[]> => {
    const { stdout } = await goalmark(['.', '--format', 'json'], {
      files: { ...files, '.goalmark.json': config },
    })
    const report: { files: { path: string; findings: { rule: string }[] }[] } = JSON.parse(stdout)
    return report.files
      .filter(({ findings }) => findings.some(({ rule }) => rule === NO_DATE))
      .map(({ path }) => path)
  }

  test.each([
    [['interviews/**'], ['a/weak.md']],
    [['interviews'], ['a/weak.md']],
    [['interviews/'], ['a/weak.md']],
    [['weak.md'], []],
    [['./weak.md'], ['a/weak.md', 'interviews/weak.md']],
    [['*.md', '!a/*'], ['a/weak.md']],
    [['{a,b}/*.md'], ['interviews/weak.md']],
    [['/a'], ['interviews/weak.md']],
    [['other/**'], ['a/weak.md', 'interviews/weak.md']],
    [[], ['a/weak.md', 'interviews/weak.md']],
  ])('%j', async (globs, expected) => expect(await spoken(override(globs, silent))).toEqual(expected))

  test('win over the rest of their file, the last one over those before it', async () => {
    const config = `{
      "overrides": [
        { "files": ["*.md"], "rules": { "${NO_DATE}": "off" } },
        { "files": ["a/*.md"], "rules": { "${NO_DATE}": "warning" } }
      ],
      "rules": { "${NO_DATE}": "error" }
    }`
    expect(await spoken(config)).toEqual(['a/weak.md'])
  })

  test('give way to a nearer file, and to flags', async () => {
    const nearer = { ...files, 'a/.goalmark.json': `{ "rules": { "${NO_DATE}": "info" } }` }
    const config = { '.goalmark.json': override(['**'], silent) }
    expect(await says({ ...nearer, ...config }, 'a')).toContain('info  No date. By when?')
    expect(await says({ ...files, ...config }, 'a', '--rule', `${NO_DATE}:error`)).toContain(
      'error  No date. By when?',
    )
  })

  test('what is wrong in them is told even when no file is theirs', async () => {
    const config = `{
  "overrides": [
    { "files": ["none.md"], "preste": "okr" },
    { "preset": "okr" },
    { "files": "x", "root": true }
  ]
}`
    const { code, stderr } = await goalmark(['.'], { files: { ...files, '.goalmark.json': config } })
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      '.goalmark.json:3:29: overrides.0.preste: There is no setting called “preste”. Did you mean preset?',
      '.goalmark.json:4:5: overrides.1: These settings do not say for which files: add “files”, a list of glob patterns.',
      '.goalmark.json:5:7: overrides.2.files: This takes a list of glob patterns, not “x”.',
      '.goalmark.json:5:21: overrides.2.root: Inside “overrides” there is no place for “root”.',
    ])
  })
})

describe('ignore and plans', () => {
  const files = { 'a/weak.md': WEAK, 'a/keep.md': WEAK, 'old/b/weak.md': WEAK }
  const linted = async (more: Files): Promise<readonly string[]> => {
    const { stdout } = await goalmark(['.', '--format', 'json'], { files: { ...files, ...more } })
    return JSON.parse(stdout).files.map(({ path }: { path: string }) => path)
  }

  test('a name at any depth, a folder with all in it, and what is taken back', async () => {
    expect(await linted({ '.goalmark.json': '{ "ignore": ["weak.md"] }' })).toEqual(['a/keep.md'])
    expect(await linted({ '.goalmark.json': '{ "ignore": ["old/"] }' })).toEqual(['a/keep.md', 'a/weak.md'])
    expect(await linted({ '.goalmark.json': '{ "ignore": ["*", "!keep.md"] }' })).toEqual(['a/keep.md'])
  })

  test('add up over the files, a nearer one taking back what is ignored above it', async () => {
    const upper = { '.goalmark.json': '{ "ignore": ["a", "old"] }' }
    expect(await linted({ ...upper, 'a/.goalmark.json': '{ "ignore": ["!weak.md"] }' })).toEqual([
      'a/weak.md',
    ])
  })

  test('plans makes plans of files that do not read like one', async () => {
    const soup = { 'cook/soup.md': '# Soup\n\n- Improve the soup\n', 'cook/tea.md': '# Tea\n' }
    expect(
      await linted({ ...soup, '.goalmark.json': '{ "plans": ["soup.md"], "ignore": ["weak.md"] }' }),
    ).toEqual(['a/keep.md', 'cook/soup.md'])
  })
})
