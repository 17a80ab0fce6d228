import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../server/cli/formats'
import { goalmark, STRONG, WEAK } from './world'

type Files = Readonly<Record<string, string | Uint8Array>>
const RESULTS = '.goalmark-cache/results'

/** Its date is its own, and the rules that are on do not count from the day of the run. */
const TIMELESS = [
  '--rule',
  'time-past-deadline:off',
  '--rule',
  'staging-long-term-undivided:off',
  '--rule',
  'review-no-cadence:off',
]

const PLANS: Files = {
  'a.md': WEAK,
  'b.md': STRONG,
  'c/long.md': `${WEAK}\n## Objectifs\n\n- Progresser en boulangerie\n`,
  'c/recipe.md': '# Bread\n\nFlour, water, salt.\n',
  'c/picture.md': new Uint8Array([0xff, 0xfe, 0x00]),
}

interface Told {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const told = ({ code, stdout, stderr }: Told): Told => ({ code, stdout, stderr })

/** Runs with a cache that holds what an earlier run left. */
async function cached(argv: readonly string[], files: Files, held?: Uint8Array, today?: string) {
  const all = { ...files, ...(held && { [RESULTS]: held, '.goalmark-cache/.gitignore': '*\n' }) }
  const ran = await goalmark([...argv, '--cache'], { files: all, ...(today && { today }) })
  return { ...told(ran), ran, held: ran.bytes(RESULTS) }
}

const plain = async (argv: readonly string[], files: Files, today?: string): Promise<Told> =>
  told(await goalmark(argv, { files, ...(today && { today }) }))

/** A line as the cache writes it, with the check in front. */
const signed = (rest: string): string =>
  `${createHash('sha256').update(rest).digest('base64url').slice(0, 16)} ${rest}`

const lines = (held: Uint8Array): string[] => Buffer.from(held).toString().trimEnd().split('\n').slice(1)

describe('what was cached', () => {
  test.each(FORMATS)('is told as if it were linted: %s', async format => {
    const argv = ['--format', format, '--fail-on', 'warning']
    const cold = await cached(argv, PLANS)
    const warm = await cached(argv, PLANS, cold.held)
    expect(told(cold)).toEqual(await plain(argv, PLANS))
    expect(told(warm)).toEqual(told(cold))
    expect(warm.held).toEqual(cold.held)
    expect(lines(cold.held)).toHaveLength(5)
  })

  test('is not linted again', async () => {
    const cold = await cached(['--format', 'compact'], PLANS)
    const altered = lines(cold.held).map(line => {
      const [, rest = ''] = /^\S+ ([\s\S]*)$/.exec(line) ?? []
      return rest.replaceAll('No date. By when?', 'From the cache.')
    })
    const held = Buffer.from(['goalmark-cache 1', ...altered.map(signed)].map(line => `${line}\n`).join(''))
    const warm = await cached(['--format', 'compact'], PLANS, held)
    expect(warm.stdout).toBe(cold.stdout.replaceAll('No date. By when?', 'From the cache.'))
    expect(warm.stdout).toContain('From the cache.')
  })

  test('never stands in the way of what has changed since', async () => {
    const changes: readonly [what: string, argv: readonly string[], files: Files][] = [
      ['a plan', [], { ...PLANS, 'a.md': STRONG }],
      ['settings', [], { ...PLANS, '.goalmark.json': '{ "rules": { "time-no-deadline": "error" } }' }],
      ['a preset', ['--preset', 'strict'], PLANS],
      ['a rule', ['--rule', 'specific-vague-verb:error'], PLANS],
      ['the kind', ['--as', 'statement'], PLANS],
      ['the language', ['--locale', 'fr'], PLANS],
      ['the format', ['--format', 'json'], PLANS],
      ['how much is told', ['--quiet', '--fail-on', 'warning'], PLANS],
      ['what may be told', ['--redact'], PLANS],
      ['which files count', ['--no-detect'], PLANS],
      ['a file named', ['c/recipe.md'], PLANS],
      ['fixes', ['--fix-dry-run', '--format', 'json'], PLANS],
      [
        'a look back beside it',
        [],
        { ...PLANS, 'brag.md': '# Done\n\n- 2025: baked\n', '.goalmark.json': '{ "workspace": true }' },
      ],
    ]
    const { held } = await cached([], PLANS)
    for (const [what, argv, files] of changes)
      expect(told(await cached(argv, files, held)), what).toEqual(await plain(argv, files))
  })

  test('gives way when the look back that a plan names comes or goes', async () => {
    const plan = WEAK.replace('target:', 'reflection: 2025.md\ntarget:')
    const argv = ['--preset', 'strict', '--format', 'json', 'plan.md']
    const { held } = await cached(argv, { 'plan.md': plan })
    const both = { 'plan.md': plan, '2025.md': '# 2025\n' }
    expect(told(await cached(argv, both, held))).toEqual(await plain(argv, both))
  })

  test('gives way when the file that a plan names changes', async () => {
    const plan = WEAK.replace('target:', 'competency-framework: skills.yaml\ntarget:')
    const with_ = (skills: string): Files => ({ 'plan.md': plan, 'skills.yaml': skills })
    const argv = ['--preset', 'strict', '--format', 'json']
    const { held } = await cached(argv, with_('- Sourdough\n'))
    const changed = with_('- Ovens\n- Accounts\n')
    expect(told(await cached(argv, changed, held))).toEqual(await plain(argv, changed))
    expect(told(await cached(argv, { 'plan.md': plan }, held))).toEqual(
      await plain(argv, { 'plan.md': plan }),
    )
  })

  test('gives way when a baseline changes', async () => {
    const based = await goalmark(['--write-baseline'], { files: PLANS })
    const files = { ...PLANS, '.goalmark-baseline.json': based.text('.goalmark-baseline.json') }
    const { held } = await cached([], PLANS)
    const silent = await cached(['--baseline'], files, held)
    expect(told(silent)).toEqual(await plain(['--baseline'], files))
    const none = {
      ...PLANS,
      '.goalmark-baseline.json': '{"format":1,"fingerprint":"goalmarkFinding/v1","files":{}}',
    }
    expect(told(await cached(['--baseline'], none, silent.held))).toEqual(await plain(['--baseline'], none))
  })

  test('holds on another day unless something counts from the day', async () => {
    const dated = { 'a.md': WEAK }
    const undated = { 'a.md': WEAK.replace('date: 2026-01-15\n', '') }
    const days = (held: Uint8Array): readonly string[] =>
      lines(held).map(line => /"day":"([^"]*)"/.exec(line)?.[1] ?? '')
    for (const [files, argv, day] of [
      [dated, TIMELESS, '2026-02-01'],
      [dated, [], '2027-03-01'],
      [undated, TIMELESS, '2027-03-01'],
    ] as const) {
      const { held } = await cached(argv, files, undefined, '2026-02-01')
      const later = await cached(argv, files, held, '2027-03-01')
      expect(told(later)).toEqual(await plain(argv, files, '2027-03-01'))
      expect(days(later.held)).toEqual([day])
      const before = await cached(argv, files, held, '2026-01-02')
      expect(told(before)).toEqual(await plain(argv, files, '2026-01-02'))
    }
  })

  test('is fixed when fixes are asked for, and the mended file is linted anew', async () => {
    const { held } = await cached([], PLANS)
    const fixed = await cached(['--fix'], PLANS, held)
    const without = await goalmark(['--fix'], { files: PLANS })
    expect(told(fixed)).toEqual(told(without))
    expect(fixed.ran.text('a.md')).toBe(without.text('a.md'))
    const mended = { ...PLANS, 'a.md': fixed.ran.text('a.md'), 'c/long.md': fixed.ran.text('c/long.md') }
    expect(told(await cached([], mended, fixed.held))).toEqual(await plain([], mended))
  })
})

describe('the cache on disk', () => {
  test('is kept out of git', async () => {
    expect((await cached([], PLANS)).ran.text('.goalmark-cache/.gitignore')).toBe('*\n')
  })

  test('may be kept elsewhere', async () => {
    const ran = await goalmark(['--cache-location', '/tmp/kept'], { files: PLANS })
    expect(ran.text('/tmp/kept/results')).toMatch(/^goalmark-cache 1\n/)
    expect(ran.text(RESULTS)).toBe('')
  })

  test('forgets files that are gone, and keeps those that a run does not look at', async () => {
    const { held } = await cached([], PLANS)
    const { 'c/long.md': _, ...fewer } = PLANS
    expect(lines((await cached(['a.md'], PLANS, held)).held)).toHaveLength(5)
    expect(lines((await cached([], fewer, held)).held)).toHaveLength(4)
  })

  test('keeps the last few ways of asking, and no more', async () => {
    let held: Uint8Array | undefined
    for (const format of FORMATS) held = (await cached(['a.md', '--format', format], PLANS, held)).held
    expect(lines(held ?? new Uint8Array())).toHaveLength(4)
  })

  test('changes no finding when it is damaged anywhere, and is made anew', async () => {
    const { held, ...cold } = await cached([], PLANS)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(held.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, isCut) => {
          const damaged = isCut
            ? held.slice(0, at)
            : Uint8Array.from(held, (byte, i) => (i === at ? byte ^ by : byte))
          const run = await cached([], PLANS, damaged)
          expect({ code: run.code, stdout: run.stdout }).toEqual({ code: cold.code, stdout: cold.stdout })
          const isSaid =
            /^\.goalmark-cache: (The cache was damaged\. What could not be read was linted anew|This holds no cache of Goalmark’s, so it was left alone and nothing was cached)\.\n$/
          expect(run.stderr === '' || isSaid.test(run.stderr)).toBe(true)
          const after = await cached([], PLANS, run.held)
          expect(after.stdout).toBe(cold.stdout)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('says that it was damaged, once', async () => {
    const { held } = await cached([], PLANS)
    const torn = await cached([], PLANS, held.slice(0, -20))
    expect(torn.stderr).toBe(
      '.goalmark-cache: The cache was damaged. What could not be read was linted anew.\n',
    )
    expect((await cached([], PLANS, torn.held)).stderr).toBe('')
  })

  test('never takes the place of somebody else’s file', async () => {
    const { code, stderr, ran } = await cached([], PLANS, Buffer.from('My results\n'))
    expect(code).toBe(0)
    expect(stderr).toBe(
      '.goalmark-cache: This holds no cache of Goalmark’s, so it was left alone and nothing was cached.\n',
    )
    expect(ran.text(RESULTS)).toBe('My results\n')
  })

  test('may be out of reach: the findings are the same without it', async () => {
    const { code, stdout, stderr } = await goalmark(['--cache'], {
      files: PLANS,
      refused: ['.goalmark-cache/.gitignore'],
    })
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await plain([], PLANS)).stdout })
    expect(stderr).toBe(
      '.goalmark-cache: The cache could not be used (EACCES). The findings are the same without it.\n',
    )
  })
})
