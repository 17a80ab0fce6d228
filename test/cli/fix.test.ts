import { expect, test } from 'vitest'
import { goalmark, WEAK } from './world'

const MENDED = WEAK.replace('shop, the market, etc.', 'shop, the market')

test('--fix makes the safe corrections, and no other', async () => {
  const { code, stdout, text } = await goalmark(['weak.md', '--fix'], { files: { 'weak.md': WEAK } })
  expect(code).toBe(0)
  expect(text('weak.md')).toBe(MENDED)
  expect(stdout).toContain('1 correction made in 1 file.')
  expect(stdout).toContain('2 warnings.')
})

test('--fix has nothing left to do the second time', async () => {
  const { stdout, text } = await goalmark(['weak.md', '--fix'], { files: { 'weak.md': MENDED } })
  expect(text('weak.md')).toBe(MENDED)
  expect(stdout).not.toContain('correction')
})

test('without --fix no file changes', async () => {
  const { text } = await goalmark(['weak.md'], { files: { 'weak.md': WEAK } })
  expect(text('weak.md')).toBe(WEAK)
})

test('--fix keeps line ends, tabs and the byte order mark', async () => {
  const windows = `\uFEFF${WEAK.replaceAll('  - [ ]', '\t- [ ]').replaceAll('\n', '\r\n')}`
  const { text } = await goalmark(['weak.md', '--fix'], { files: { 'weak.md': windows } })
  expect(text('weak.md')).toBe(windows.replace('shop, the market, etc.', 'shop, the market'))
})

test('--fix writes UTF-16 back as UTF-16', async () => {
  const big = Buffer.from(`\uFEFF${WEAK}`, 'utf16le').swap16()
  const { bytes } = await goalmark(['weak.md', '--fix'], { files: { 'weak.md': big } })
  expect(Buffer.from(bytes('weak.md')).swap16().toString('utf16le')).toBe(`\uFEFF${MENDED}`)
})

test('--fix leaves a file alone that somebody changed meanwhile', async () => {
  const theirs = `${WEAK}\nTheirs.\n`
  const { code, stderr, text } = await goalmark(['weak.md', '--fix'], {
    files: { 'weak.md': WEAK },
    afterRead: files => {
      for (const path of files.keys()) files.set(path, new TextEncoder().encode(theirs))
    },
  })
  expect(text('weak.md')).toBe(theirs)
  expect(code).toBe(2)
  expect(stderr).toContain('weak.md: The file changed while Goalmark was reading it')
})

test('a plan turned off by its author is not corrected', async () => {
  const off = `<!-- goalmark: off -->\n\n${WEAK}`
  const { text } = await goalmark(['.', '--fix'], { files: { 'weak.md': off } })
  expect(text('weak.md')).toBe(off)
})
