import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { disk } from '../../server/cli/disk'
import { git, gitObjects } from '../../server/cli/git-process'
import { run } from '../../server/cli/run'
import { goalmark, WEAK } from './world'

describe('--changed in a repository', () => {
  let folder = ''
  const ask = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: folder })
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const commit = (): void => {
    ask('add', '-A')
    ask('commit', '-qm', 'x')
  }
  const linted = async (argv: readonly string[], cwd = folder): Promise<readonly string[]> => {
    let stdout = ''
    await run([...argv, '--format', 'json'], {
      ...disk,
      git,
      gitObjects,
      cwd,
      env: {},
      isTTY: false,
      canAsk: false,
      columns: undefined,
      today: () => '2026-01-15',
      stdout: text => {
        stdout += text.toString()
      },
      stderr: () => undefined,
      stdin: async () => new Uint8Array(),
      pause: async () => undefined,
      converse: async () => ({ ask: async () => null, end: () => undefined }),
      serve: async () => undefined,
    })
    return JSON.parse(stdout).files.map((file: { path: string }) => file.path)
  }

  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'goalmark-')))
    ask('init', '-q', '-b', 'main')
    for (const path of ['same.md', 'x/edited.md', 'gone.md', 'é "q".md']) await put(path, WEAK)
  })

  afterEach(() => rm(folder, { recursive: true, force: true }))

  test('before the first commit everything is new', async () => {
    expect(await linted(['--changed', 'x'])).toEqual(['x/edited.md'])
    expect(await linted(['--changed'])).toHaveLength(4)
  })

  test('what differs from HEAD or is untracked, but neither what is gone nor what is ignored', async () => {
    await put('.gitignore', 'ignored.md\n')
    commit()
    expect(await linted(['--changed'])).toEqual([])
    await put('x/edited.md', `${WEAK}\n`)
    await put('é "q".md', `${WEAK}\n`)
    await put('x/new.md', WEAK)
    await put('ignored.md', WEAK)
    await rm(join(folder, 'gone.md'))
    ask('add', 'x/edited.md')
    expect(await linted(['--changed'])).toEqual(['x/edited.md', 'x/new.md', 'é "q".md'])
    expect(await linted(['--changed', 'x/edited.md', 'same.md'])).toEqual(['x/edited.md'])
    expect(await linted(['--changed'], join(folder, 'x'))).toEqual(['edited.md', 'new.md'])
    expect(await linted([join(folder, 'x'), '--changed'], tmpdir())).toHaveLength(2)
  })

  test('what this branch changed since it left another', async () => {
    commit()
    ask('checkout', '-qb', 'mine')
    await put('x/edited.md', `${WEAK}\n`)
    commit()
    ask('checkout', '-q', 'main')
    await put('same.md', `${WEAK}\n`)
    commit()
    ask('checkout', '-q', 'mine')
    expect(await linted(['--changed=main'])).toEqual(['x/edited.md'])
    expect(await linted(['--changed', 'main'])).toEqual(['x/edited.md'])
    expect(await linted(['x', '--changed', 'HEAD~1'])).toEqual(['x/edited.md'])
    expect(await linted(['--changed'])).toEqual([])
  })
})

describe('--changed ends with 2 and one sentence', () => {
  const files = { 'a.md': WEAK, 'main/b.md': WEAK }
  const answers =
    (commits: readonly string[]) =>
    (folder: string, [command, ...rest]: readonly string[]) => {
      if (rest[0] === '--show-cdup') return { stdout: folder.endsWith('/main') ? '../\n' : '\n' }
      if (command === 'for-each-ref') return { stdout: 'main\norigin/main\n' }
      if (command !== 'rev-parse') return undefined
      return commits.includes(rest.at(-1) ?? '') ? { stdout: 'c0ffee\n' } : { code: 1 }
    }

  test.each([
    ['without git', null, '--changed asks git what changed, and git is not installed here.\n'],
    [
      'outside a repository',
      undefined,
      '--changed asks git what changed, and this folder is in no git repository.\n',
    ],
  ])('%s', async (_, git, sentence) => {
    const ran = await goalmark(['--changed'], { files, ...(git === null && { git }) })
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: sentence })
  })

  test('for a ref that is not there, with the nearest one that is', async () => {
    const git = answers(['HEAD^{commit}'])
    const ran = await goalmark(['--changed=origin/mian'], { files, git })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toBe(
      'git knows no branch, tag or commit called “origin/mian”. Did you mean origin/main?\n',
    )
    expect((await goalmark(['--changed=--upload-pack=x'], { files, git })).code).toBe(2)
    expect((await goalmark(['--changed='], { files, git })).stderr).toContain(
      '--changed needs a value behind it.',
    )
  })

  test('when git refuses halfway: nothing is taken for unchanged', async () => {
    const git = (folder: string, args: readonly string[]) =>
      args[0] === 'diff'
        ? { code: 128, stderr: 'fatal: bad object\n' }
        : answers(['HEAD^{commit}'])(folder, args)
    expect(await goalmark(['--changed'], { files, git })).toMatchObject({
      code: 2,
      stderr: '--changed asks git what changed, and git says “fatal: bad object”.\n',
    })
  })

  test('a folder behind it is a folder, and a ref goes behind an equals sign', async () => {
    const git = (folder: string, args: readonly string[]) =>
      args[0] === 'diff'
        ? { stdout: 'main/b.md\0a.md\0' }
        : answers(['HEAD^{commit}', 'main^{commit}'])(folder, args)
    expect((await goalmark(['--changed', 'main'], { files, git })).stdout).toContain('1 plan linted')
    expect((await goalmark(['--changed=main'], { files, git })).stdout).toContain('2 plans linted')
  })
})
