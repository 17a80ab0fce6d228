import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goalmark, STRONG, WEAK } from './world'

const FILE = '.goalmark-baseline.json'
type Files = Readonly<Record<string, string>>

/** Writes a baseline for some plans, and gives it. */
async function noted(files: Files, argv: readonly string[] = ['.']): Promise<string> {
  const ran = await goalmark([...argv, '--write-baseline'], { files })
  expect(ran.code).toBe(0)
  return ran.text(FILE)
}

/** What is told of plans that have a baseline: rules with their lines. */
async function told(
  files: Files,
  baseline: string,
  argv: readonly string[] = [],
): Promise<readonly string[]> {
  const ran = await goalmark(['.', '--baseline', '--format', 'json', ...argv], {
    files: { ...files, [FILE]: baseline },
  })
  expect(ran.stderr).toBe('')
  type Told = { path: string; findings: { rule: string; line: number }[] }
  return JSON.parse(ran.stdout).files.flatMap(({ path, findings }: Told) =>
    findings.map(({ rule, line }) => `${path}:${line} ${rule}`),
  )
}

describe('a baseline', () => {
  test('keeps quiet what is old, lets the run through, and says so', async () => {
    const baseline = await noted({ 'weak.md': WEAK })
    const files = { 'weak.md': WEAK, [FILE]: baseline }
    const ran = await goalmark(['.', '--baseline', '--fail-on', 'info', '--max-warnings', '0'], { files })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toBe(
      '1 plan linted, counting from 15 January 2026.\nNothing new to add.\n3 findings of the baseline are not shown.\n',
    )
  })

  test('lets nothing through that is new', async () => {
    const baseline = await noted({ 'weak.md': WEAK })
    const files = {
      'weak.md': WEAK.replace('- Get better', '- Learn to bake rye\n- Get better'),
      'new.md': WEAK,
      [FILE]: baseline,
    }
    const ran = await goalmark(['.', '--baseline', '--fail-on', 'warning'], { files })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('│ - Learn to bake rye\n')
    expect(await told(files, baseline)).toContain('new.md:10 time-no-deadline')
    expect((await told(files, baseline)).filter(at => at.startsWith('weak.md'))).toEqual([
      'weak.md:10 specific-vague-verb',
      'weak.md:10 time-no-deadline',
    ])
  })

  test('holds whatever moves: lines, sections, capitals, marks, line ends', async () => {
    const baseline = await noted({ 'weak.md': WEAK })
    const moved = WEAK.replace('- Get better at sourdough\n', '')
      .replace('\nNext review', '\n- get  better at **sourdough**\n\nNext review')
      .replace('# My plan', '# My plan\n\nSome words before.')
      .replaceAll('\n', '\r\n')
    expect(await told({ 'weak.md': moved }, baseline)).toEqual([])
  })

  test('holds in other languages, presets with the same rules, and on other days', async () => {
    const baseline = await noted({ 'weak.md': WEAK })
    expect(await told({ 'weak.md': WEAK }, baseline, ['--locale', 'fr', '--today', '2026-02-01'])).toEqual([])
  })

  test('counts: the same words once more are new', async () => {
    const baseline = await noted({ 'weak.md': WEAK })
    const twice = WEAK.replace('- Get better at sourdough\n', '- Get better at sourdough\n'.repeat(2))
    expect(await told({ 'weak.md': twice }, baseline)).toEqual([
      'weak.md:11 specific-vague-verb',
      'weak.md:11 time-no-deadline',
    ])
  })

  test('neither hides a new goal among many old ones, nor brings them back together', async () => {
    const goals = [
      'Learn to weld',
      'Learn to solder',
      'Learn to braze',
      'Learn to cut',
      'Learn to bend',
      'Learn to drill',
    ]
    const plan = (all: readonly string[]): string =>
      WEAK.replace('- Get better at sourdough', all.map(goal => `- ${goal}`).join('\n'))
    const baseline = await noted({ 'weak.md': plan(goals) })
    expect(await told({ 'weak.md': plan(goals) }, baseline)).toEqual([])
    expect(await told({ 'weak.md': plan(goals.slice(0, 3)) }, baseline)).toEqual([])
    const more = await told({ 'weak.md': plan([...goals, 'Learn to saw']) }, baseline)
    expect(more).not.toEqual([])
    expect(more.every(at => at.startsWith('weak.md:16 '))).toBe(true)
  })

  test('is told when something of it is gone', async () => {
    const baseline = await noted({ 'weak.md': WEAK })
    const files = { 'weak.md': STRONG, [FILE]: baseline }
    const { stdout } = await goalmark(['.', '--baseline'], { files })
    expect(stdout).toContain('3 findings of the baseline are gone; --write-baseline drops them.\n')
    const french = await goalmark(['.', '--baseline', '--locale', 'fr'], { files })
    expect(french.stdout).toContain('3\u00a0remarques de la référence ont disparu')
  })

  test('does not keep --fix from mending', async () => {
    const baseline = await noted({ 'weak.md': WEAK })
    const ran = await goalmark(['.', '--fix', '--baseline'], { files: { 'weak.md': WEAK, [FILE]: baseline } })
    expect(ran.text('weak.md')).toBe(WEAK.replace(', etc.', ''))
  })

  test('knows unused directives, too', async () => {
    const idle = WEAK.replace('sourdough', 'sourdough <!-- goalmark-disable-line specific-hedge -->')
    const argv = ['.', '--report-unused-directives']
    const baseline = await noted({ 'weak.md': idle }, argv)
    expect(baseline).toContain('directive-unused')
    expect(await told({ 'weak.md': idle }, baseline, argv.slice(1))).toEqual([])
  })

  test('holds for any plan that it was written for', async () => {
    const lines = [
      ...WEAK.split('\n'),
      '- Learn to weld',
      '- Learn to weld',
      '- Improve by 2031',
      '| a | b |',
      '<!-- goalmark-disable -->',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), async picked => {
        const files = { 'weak.md': `<!-- goalmark: plan -->\n${picked.join('\n')}` }
        expect(await told(files, await noted(files))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('--write-baseline', () => {
  test('holds no word of the plan, and is the same whatever the order of its lines', async () => {
    const baseline = await noted({ 'weak.md': WEAK, 'x/strong.md': STRONG })
    const { files, ...rest } = JSON.parse(baseline)
    expect(rest).toEqual({ format: 1, fingerprint: 'goalmarkFinding/v1' })
    expect(Object.keys(files)).toEqual(['weak.md'])
    expect(Object.keys(files['weak.md'])).toEqual([
      'specific-vague-term',
      'specific-vague-verb',
      'time-no-deadline',
    ])
    for (const print of Object.values(files['weak.md']).flat()) expect(print).toMatch(/^[0-9a-f]{32}$/)
    expect(
      await noted({ 'weak.md': WEAK.replace('# My plan', '# My own plan\n'), 'x/strong.md': STRONG }),
    ).toBe(baseline)
  })

  test('says what it noted, and what it dropped', async () => {
    const files = { 'weak.md': WEAK, 'x/weak.md': WEAK, 'y/weak.md': WEAK }
    const first = await goalmark(['.', '--write-baseline'], { files })
    expect(first.stderr).toBe(`9 findings noted in ${FILE}.\n`)
    expect(first.stdout).toBe('3 plans linted, counting from 15 January 2026.\n')
    const kept = { 'x/weak.md': WEAK, 'y/weak.md': STRONG, [FILE]: first.text(FILE) }
    const second = await goalmark(['y', '--write-baseline'], { files: kept })
    expect(second.stderr).toBe(`0 findings noted in ${FILE}. 6 gone since then were dropped.\n`)
    expect(Object.keys(JSON.parse(second.text(FILE)).files)).toEqual(['x/weak.md'])
  })

  test('in a file of its own, by paths from there', async () => {
    const files = { 'x/weak.md': WEAK }
    for (const argv of [['--write-baseline', 'ci/old.json'], ['--write-baseline=ci/old.json']]) {
      const ran = await goalmark(['.', ...argv], { files })
      expect(ran.stderr).toBe('3 findings noted in ci/old.json.\n')
      expect(Object.keys(JSON.parse(ran.text('ci/old.json')).files)).toEqual(['../x/weak.md'])
      const again = await goalmark(['x', '--baseline', 'ci/old.json'], {
        files: { ...files, 'ci/old.json': ran.text('ci/old.json') },
      })
      expect(again.stdout).toContain('Nothing new to add.')
    }
  })

  test('ends with 2 when it cannot be written', async () => {
    const ran = await goalmark(['.', '--write-baseline'], {
      files: { 'weak.md': WEAK },
      refused: ['b.json', FILE],
    })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe(`${FILE}: This could not be written (EACCES).\n`)
  })
})

describe('a baseline that is of no use ends with 2 and one sentence', () => {
  test.each([
    [undefined, `There is no baseline in ${FILE}. “goalmark --write-baseline” makes one.\n`],
    ['{ "name": "x" }', `${FILE} holds no baseline of Goalmark’s.\n`],
    ['<<<<<<< HEAD\n{}', `${FILE} holds no baseline of Goalmark’s.\n`],
    [
      '{ "format": 1, "fingerprint": "goalmarkFinding/v1", "files": { "a.md": { "x": "y" } } }',
      `${FILE} holds no baseline of Goalmark’s.\n`,
    ],
    [
      '{ "format": 2, "fingerprint": "x", "files": {} }',
      `The baseline in ${FILE} is of another version. “goalmark --write-baseline” makes it anew.\n`,
    ],
  ])('%j', async (text, stderr) => {
    const files = { 'weak.md': WEAK, ...(text && { [FILE]: text }) }
    expect(await goalmark(['.', '--baseline'], { files })).toMatchObject({ code: 2, stdout: '', stderr })
  })

  test('what is not a baseline is not written over; one of another version is', async () => {
    const files = {
      'weak.md': WEAK,
      'package.json': '{ "name": "x" }',
      'old.json': '{ "format": 0, "fingerprint": "x", "files": {} }',
    }
    const ours = await goalmark(['.', '--write-baseline', 'package.json'], { files })
    expect(ours.code).toBe(2)
    expect(ours.text('package.json')).toBe('{ "name": "x" }')
    const old = await goalmark(['.', '--write-baseline', 'old.json'], { files })
    expect(old.code).toBe(0)
    expect(JSON.parse(old.text('old.json')).format).toBe(1)
  })

  test.each([
    [['--baseline', '--write-baseline'], '--baseline and --write-baseline contradict each other: keep one.'],
    [['--write-baseline', '--stdin'], '--write-baseline and --stdin contradict each other: keep one.'],
    [['--write-baseline', '--diff'], '--write-baseline and --diff contradict each other: keep one.'],
  ])('%j', async (argv, sentence) => {
    const { code, stderr } = await goalmark(argv, { files: { 'weak.md': WEAK } })
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })
})
