import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeRepository, type TestRepository } from './repository'
import { goalmark, WEAK } from './world'

describe('--changed in a repository', () => {
  let repository: TestRepository
  const linted = async (argv: readonly string[], cwd = repository.folder): Promise<readonly string[]> => {
    const { stdout } = await repository.goalmark([...argv, '--format', 'json'], cwd)
    return JSON.parse(stdout).files.map((file: { path: string }) => file.path)
  }

  beforeEach(async () => {
    repository = await makeRepository()
    for (const path of ['same.md', 'x/edited.md', 'gone.md', 'é "q".md']) await repository.put(path, WEAK)
  })

  afterEach(() => repository.remove())

  test('before the first commit everything is new', async () => {
    expect(await linted(['--changed', 'x'])).toEqual(['x/edited.md'])
    expect(await linted(['--changed'])).toHaveLength(4)
  })

  test('what differs from HEAD or is untracked, but neither what is gone nor what is ignored', async () => {
    await repository.put('.gitignore', 'ignored.md\n')
    repository.commit()
    expect(await linted(['--changed'])).toEqual([])
    await repository.put('x/edited.md', `${WEAK}\n`)
    await repository.put('é "q".md', `${WEAK}\n`)
    await repository.put('x/new.md', WEAK)
    await repository.put('ignored.md', WEAK)
    await rm(join(repository.folder, 'gone.md'))
    repository.git('add', 'x/edited.md')
    expect(await linted(['--changed'])).toEqual(['x/edited.md', 'x/new.md', 'é "q".md'])
    expect(await linted(['--changed', 'x/edited.md', 'same.md'])).toEqual(['x/edited.md'])
    expect(await linted(['--changed'], join(repository.folder, 'x'))).toEqual(['edited.md', 'new.md'])
    expect(await linted([join(repository.folder, 'x'), '--changed'], tmpdir())).toHaveLength(2)
  })

  test('what this branch changed since it left another', async () => {
    repository.commit()
    repository.git('checkout', '-qb', 'mine')
    await repository.put('x/edited.md', `${WEAK}\n`)
    repository.commit()
    repository.git('checkout', '-q', 'main')
    await repository.put('same.md', `${WEAK}\n`)
    repository.commit()
    repository.git('checkout', '-q', 'mine')
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
