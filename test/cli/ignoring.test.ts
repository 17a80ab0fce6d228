import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disk } from '../../server/cli/disk'
import { findFiles } from '../../server/cli/files'

const NAMES = ['a', 'b', 'c', 'a b']
const folder = fc.constantFrom('', 'a/', 'b/', 'a/b/', 'b/a/c/')
const file = fc.tuple(folder, fc.constantFrom(...NAMES)).map(([above, name]) => `${above}${name}.md`)
const glob = fc.constantFrom(
  'a',
  'b',
  'c',
  '*',
  'a*',
  '*.md',
  'a.md',
  'b.md',
  '**',
  '?.md',
  '[ab].md',
  'a b.md',
  '**/c.md',
)
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '!', '\\!', '#'),
    fc.constantFrom('', '', '/', 'a/', '**/', 'b/*/'),
    glob,
    fc.constantFrom('', '', '/', '/**', ' ', '\r'),
  )
  .map(parts => parts.join(''))
const ignoreFile = fc.tuple(folder, fc.array(pattern, { maxLength: 4 }))
const world = fc.record({
  plans: fc.array(file, { minLength: 1, maxLength: 12 }),
  ignores: fc.array(ignoreFile, { maxLength: 3 }),
  exclude: fc.array(pattern, { maxLength: 2 }),
})

test('git and Goalmark leave out the same files', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ plans, ignores, exclude }) => {
      const root = await realpath(await mkdtemp(join(tmpdir(), 'goalmark-')))
      const put = async (path: string, text: string): Promise<void> => {
        await mkdir(dirname(join(root, path)), { recursive: true })
        await writeFile(join(root, path), text)
      }
      const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' })
      git('init', '-q')
      for (const path of plans) await put(path, '')
      for (const [above, lines] of ignores) await put(`${above}.gitignore`, `${lines.join('\n')}\n`)
      await put('.git/info/exclude', `${exclude.join('\n')}\n`)
      const theirs = git(
        '-c',
        'core.excludesFile=',
        'ls-files',
        '-z',
        '--others',
        '--exclude-standard',
        '*.md',
      )
      const search = { ignoring: true, only: null }
      const { files } = await findFiles([], search, { ...disk, cwd: root })
      expect(files.map(({ shown }) => shown)).toEqual(theirs.split('\0').filter(Boolean).sort())
      await rm(root, { recursive: true })
    }),
    { numRuns: 60 },
  )
})
