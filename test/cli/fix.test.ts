import { applyPatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goalmark, STRONG, WEAK } from './world'

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

test('--fix says so when a file may not be written, and tells what is still there', async () => {
  const unwritable = { files: { 'weak.md': WEAK, 'x/weak.md': WEAK }, unwritable: ['weak.md'] }
  const { code, stdout, stderr, text } = await goalmark(['.', '--fix'], unwritable)
  expect(code).toBe(2)
  expect(stderr).toBe('weak.md: This could not be written (EACCES).\n')
  expect([text('weak.md'), text('x/weak.md')]).toEqual([WEAK, MENDED])
  expect(stdout).toContain('1 correction made in 1 file.')
  expect(stdout).toContain('12:69  info')
})

test('what --fix has mended it never mends again, whatever the plan', async () => {
  const lines = WEAK.split('\n')
  const item = fc.constantFrom(
    ...lines,
    '- Learn to weld, etc.',
    '  - [ ] Ask Ann, and so on',
    '2. x by 2031',
    '\r',
    '| a | etc. |',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 30 }), async picked => {
      const files = { 'plan.md': picked.join('\n') }
      const once = await goalmark(['plan.md', '--fix'], { files })
      const twice = await goalmark(['plan.md', '--fix'], { files: { 'plan.md': once.bytes('plan.md') } })
      expect(twice.text('plan.md')).toBe(once.text('plan.md'))
      expect(twice.stdout).not.toContain('correction')
    }),
    { numRuns: 30 },
  )
})

describe('--fix-dry-run', () => {
  test('tells what --fix would leave, and writes nothing', async () => {
    const { code, stdout, text } = await goalmark(['weak.md', '--fix-dry-run'], {
      files: { 'weak.md': WEAK },
    })
    expect(code).toBe(0)
    expect(text('weak.md')).toBe(WEAK)
    expect(stdout).not.toContain('etc.')
    expect(stdout).toContain('--fix would make 1 correction in 1 file. Nothing was written.\n')
    expect(stdout).toMatch(/\n2 warnings\.\n$/)
  })

  test('gives programs the text', async () => {
    const argv = ['.', '--fix-dry-run', '--format', 'json']
    const { stdout } = await goalmark(argv, { files: { 'weak.md': WEAK, 'strong.md': STRONG } })
    const [strong, weak] = JSON.parse(stdout).files
    expect(weak.output).toBe(MENDED)
    expect(strong).not.toHaveProperty('output')
  })
})

describe('--diff', () => {
  const PATCH = `--- a/weak.md
+++ b/weak.md
@@ -9,7 +9,7 @@
 
 - Get better at sourdough
 - Pass the food hygiene exam by 30 May 2026
-- Pass the first aid exam by 30 June 2026 for the shop, the market, etc.
+- Pass the first aid exam by 30 June 2026 for the shop, the market
   - [ ] Enrol at the mill in Thorpe by 2 March 2026
 
 Next review: 2 April 2026
`

  test('prints what --fix would change and nothing else, and ends with 1', async () => {
    const ran = await goalmark(['.', '--diff'], { files: { 'weak.md': WEAK, 'strong.md': STRONG } })
    expect(ran).toMatchObject({
      code: 1,
      stdout: PATCH,
      stderr: '--fix would make 1 correction in 1 file. Nothing was written.\n',
    })
    expect(ran.text('weak.md')).toBe(WEAK)
  })

  test('prints nothing and ends with 0 when there is nothing to change', async () => {
    const ran = await goalmark(['strong.md', '--diff'], { files: { 'strong.md': STRONG } })
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  test('has colours in a terminal, where nothing in the plan may speak to it', async () => {
    const files = { 'weak.md': WEAK.replace('- Pass the food', '- \u001b[31mPass the food') }
    const seen = await goalmark(['weak.md', '--diff'], { files, isTTY: true })
    expect(seen.stdout).toContain('\u001b[31m-- Pass the first aid')
    expect(seen.stdout).toContain('\u001b[32m+- Pass the first aid')
    expect(seen.stdout).toContain(' - ␛[31mPass the food')
    const piped = await goalmark(['weak.md', '--diff'], { files })
    expect(piped.stdout).toContain(' - \u001b[31mPass the food')
  })

  test('keeps line ends and the mark, so that it applies', async () => {
    const windows = `\uFEFF${WEAK.replaceAll('\n', '\r\n')}`
    const { stdout } = await goalmark(['weak.md', '--diff'], { files: { 'weak.md': windows } })
    expect(stdout).toContain('-- Pass the first aid exam by 30 June 2026 for the shop, the market, etc.\r\n')
    expect(stdout).toContain('+- Pass the first aid exam by 30 June 2026 for the shop, the market\r\n')
  })

  test('gives a CI service nothing to obey, and a file every sign', async () => {
    const files = { 'weak.md': WEAK.replace('- Get better at sourdough', '::error::gotcha') }
    const { stdout } = await goalmark(['weak.md', '--diff'], { files })
    expect(stdout).toContain(' \u2236:error::gotcha\n')
    const kept = await goalmark(['weak.md', '--diff', '--output-file', 'fix.patch'], { files })
    expect(kept.text('fix.patch')).toContain('\n ::error::gotcha\n')
  })

  test('applied, gives what --fix would write, whatever the plan', async () => {
    const item = fc.constantFrom(
      ...WEAK.split('\n'),
      '- Learn to weld, etc.',
      '- b, and so on\r',
      '\u00a0',
      '- x\u2028etc.',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 30 }), async picked => {
        const files = { 'plan.md': picked.join('\n') }
        const { text } = await goalmark(['plan.md', '--diff', '--output-file', 'fix.patch'], { files })
        const fixed = await goalmark(['plan.md', '--fix'], { files })
        expect(applyPatch(files['plan.md'], text('fix.patch'))).toBe(fixed.text('plan.md'))
      }),
      { numRuns: 30 },
    )
  })

  test('spells out a hostile name', async () => {
    const { stdout } = await goalmark(['.', '--diff'], { files: { 'a\n::error::\u001b[31m.md': WEAK } })
    expect(stdout.split('\n').filter(line => /^(?:---|\+\+\+) /.test(line))).toHaveLength(2)
    expect(stdout.split('\n@@')[0]).not.toMatch(/^::/m)
    expect(stdout).not.toContain('\u001b')
  })

  test.each([
    [['--fix', '--diff'], '--fix and --diff contradict each other: keep one.'],
    [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run contradict each other: keep one.'],
    [['--diff', '--redact'], '--diff and --redact contradict each other: keep one.'],
    [['--diff', '--format', 'json'], '--diff and --format contradict each other: keep one.'],
  ])('%j cannot be', async (argv, sentence) => {
    const { code, stderr } = await goalmark(['weak.md', ...argv], { files: { 'weak.md': WEAK } })
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })
})
