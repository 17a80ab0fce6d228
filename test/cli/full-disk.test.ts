import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { disk } from '../../server/cli/disk'

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  /** A disk that takes half of what is written to it, and is full. */
  const half = async (
    path: string,
    bytes: string | Uint8Array,
    options?: { flag: string },
  ): Promise<void> => {
    if (options?.flag !== 'wx') return real.writeFile(path, bytes)
    await real.writeFile(path, bytes.slice(0, bytes.length / 2), options)
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  }
  return { ...real, writeFile: half }
})

test('on a full disk a file stays whole and no draft is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goalmark-'))
  const path = join(folder, 'plan.md')
  await writeFile(path, 'my plan')
  const old = new Uint8Array(readFileSync(path))
  const replaced = disk.replaceFile(path, old, new TextEncoder().encode('my better plan'))
  await expect(replaced).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readFileSync(path, 'utf8')).toBe('my plan')
  expect(await readdir(folder)).toEqual(['plan.md'])
  await rm(folder, { recursive: true })
})
