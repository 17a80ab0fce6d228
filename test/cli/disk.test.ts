import { execFileSync } from 'node:child_process'
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { disk } from '../../server/cli/disk'
import { discardAll, draftFor } from '../../server/cli/drafts'
import { findFiles } from '../../server/cli/files'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goalmark-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(path: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), path)
}

const find = (...operands: string[]) =>
  findFiles(operands, { ignoring: true, only: null }, { ...disk, cwd: folder })
const listed = async (...operands: string[]): Promise<readonly string[]> =>
  (await find(...operands)).files.map(({ shown }) => shown)

test('a file is created whole where there is none, and none is ever replaced', async () => {
  const path = join(folder, 'new.txt')
  await disk.createFile(path, Buffer.from('first'))
  await expect(disk.createFile(path, Buffer.from('second'))).rejects.toMatchObject({ code: 'EEXIST' })
  expect(await readFile(path, 'utf8')).toBe('first')
})

test('a folder’s Markdown is listed, but for packages, version control and dot folders', async () => {
  for (const path of [
    'a.md',
    'b.markdown',
    'C.MD',
    'deep/er/d.md',
    'with (brackets) [x]/e.md',
    '.draft.md',
    'notes.txt',
    '.git/no.md',
    '.hidden/no.md',
    'node_modules/x/no.md',
    'deep/node_modules/no.md',
    'deep/.cache/no.md',
  ]) {
    await put(path)
  }
  expect(await listed()).toEqual(
    ['.draft.md', 'C.MD', 'a.md', 'b.markdown', 'deep/er/d.md', 'with (brackets) [x]/e.md'].sort(),
  )
  expect(await listed('deep', 'b.*', '.hidden')).toEqual(['.hidden/no.md', 'b.markdown', 'deep/er/d.md'])
})

test('a circle of links ends', async () => {
  await put('plans/a.md')
  await symlink(folder, join(folder, 'plans/round'))
  expect(await find()).toMatchObject({
    files: [{ shown: 'plans/a.md' }],
    skipped: [{ path: 'plans/round', reason: 'link' }],
  })
  expect(await listed('plans/round')).toEqual(['plans/round/plans/a.md'])
})

test('a link to a file is read once, however many names the file has', async () => {
  await put('a.md')
  await put('elsewhere.txt')
  await symlink('a.md', join(folder, 'b.md'))
  await symlink('elsewhere.txt', join(folder, 'c.md'))
  await symlink('nowhere', join(folder, '.#d.md'))
  folder = await realpath(folder)
  expect(await listed()).toEqual(['a.md', 'c.md'])
  expect(await listed('a.md', 'b.md')).toEqual(['a.md', 'b.md'])
})

test('files, folders and nothing are told apart', async () => {
  await put('a.md')
  expect(await disk.look(join(folder, 'a.md'))).toEqual({ kind: 'file', bytes: 4 })
  expect(await disk.look(folder)).toMatchObject({ kind: 'folder' })
  expect(await disk.look(join(folder, 'b.md'))).toBeNull()
})

test('writing keeps the mode, follows a link, makes folders and leaves nothing behind', async () => {
  await put('a.md')
  await chmod(join(folder, 'a.md'), 0o640)
  await symlink('a.md', join(folder, 'link.md'))
  await disk.writeFile(join(folder, 'link.md'), new TextEncoder().encode('new'))
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('new')
  expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640)
  await disk.writeFile(join(folder, 'out/report.json'), new TextEncoder().encode('{}'))
  expect((await readdir(folder)).sort()).toEqual(['a.md', 'link.md', 'out'])
  expect(await readdir(join(folder, 'out'))).toEqual(['report.json'])
})

test('a pipe takes what is written, and stays a pipe', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  await symlink(pipe, join(folder, 'link'))
  for (const path of [pipe, join(folder, 'link')]) {
    const [read] = await Promise.all([readFile(pipe, 'utf8'), disk.writeFile(path, Buffer.from('words'))])
    expect(read).toBe('words')
    expect((await stat(pipe)).isFIFO()).toBe(true)
  }
  expect((await readdir(folder)).sort()).toEqual(['link', 'pipe'])
})

test('a write that fails leaves nothing behind', async () => {
  await mkdir(join(folder, 'a.md'))
  await expect(disk.writeFile(join(folder, 'a.md'), new Uint8Array(3))).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['a.md'])
})

test('links say where they lead; circles and dead ends are told apart', async () => {
  await put('plans/a.md')
  await symlink('a.md', join(folder, 'plans/link.md'))
  await symlink(folder, join(folder, 'plans/round'))
  await symlink('self.md', join(folder, 'plans/self.md'))
  await symlink('nowhere.md', join(folder, 'plans/dead.md'))
  const entries = await disk.entries(join(folder, 'plans'))
  const top = await realpath(folder)
  expect([...entries].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'a.md', kind: 'file' },
    { name: 'dead.md', kind: 'nothing' },
    { name: 'link.md', kind: 'file', target: join(top, 'plans/a.md') },
    { name: 'round', kind: 'folder', target: top },
    { name: 'self.md', kind: 'other', refused: 'ELOOP' },
  ])
})

test('a file that holds something else by now is not replaced', async () => {
  await put('a.md')
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  expect(await disk.replaceFile(join(folder, 'a.md'), bytes('theirs'), bytes('new'))).toBe(false)
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('a.md')
  expect(await disk.replaceFile(join(folder, 'a.md'), bytes('a.md'), bytes('new'))).toBe(true)
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['a.md'])
})

test('a run that is stopped takes its drafts away', async () => {
  const draft = draftFor(join(folder, 'a.md'))
  await writeFile(draft, 'half')
  discardAll()
  expect(await readdir(folder)).toEqual([])
})

test('a name as long as names may be is written, too', async () => {
  const name = `${'漢'.repeat(84)}.md`
  await disk.writeFile(join(folder, name), new Uint8Array(3))
  expect(await readdir(folder)).toEqual([name])
})
