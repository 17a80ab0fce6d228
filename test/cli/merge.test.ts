import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../server/cli/formats'
import { goalmark, STRONG, WEAK } from './world'

const SILENCED = WEAK.replace(
  '- Get better at sourdough',
  '- Get better at sourdough <!-- goalmark-disable-line specific-vague-verb -- our own word -->',
)
const PLANS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`team/plan-${i}.md`, i % 2 ? WEAK : SILENCED])),
  'strong.md': STRONG,
  'recipe.md': '# Bread\n\nFlour, water, salt.\n',
  'team/off.md': '<!-- goalmark: off -->\n\n# Mine\n',
}
const SHARDS = [1, 2, 3]

/** The reports of all shards, by their names. */
async function shards(argv: readonly string[] = [], files = PLANS): Promise<Record<string, string>> {
  const reports: Record<string, string> = {}
  for (const part of SHARDS) {
    const ran = await goalmark([...argv, '--shard', `${part}/3`, '--format', 'json'], { files })
    reports[`reports/${part}.json`] = ran.stdout
  }
  return reports
}

describe('--shard', () => {
  test('takes every file once', async () => {
    const reports = Object.values(await shards()).map(report => JSON.parse(report))
    const paths = reports.flatMap(({ files, skipped }) => [...files, ...skipped].map(({ path }) => path))
    expect(paths.sort()).toEqual(Object.keys(PLANS).sort())
    expect(reports.map(({ shard }) => shard)).toEqual(['1/3', '2/3', '3/3'])
    expect(reports.filter(({ files }) => files.length > 0).length).toBeGreaterThan(1)
  })

  test('leaves a file where it is when others come and go', async () => {
    const { 'team/plan-3.md': _, ...fewer } = PLANS
    const homes = async (files: Record<string, string>): Promise<Record<string, string>> => {
      const all = Object.entries(await shards([], files))
      return Object.fromEntries(
        all.flatMap(([name, report]) =>
          JSON.parse(report).files.map(({ path }: { path: string }) => [path, name]),
        ),
      )
    }
    expect(await homes(PLANS)).toMatchObject(await homes(fewer))
  })

  test.each(['0/3', '4/3', '3', '1/0', 'a/b', '1/2/3'])('takes no %s', async typed => {
    const { code, stderr } = await goalmark(['--shard', typed], { files: PLANS })
    expect(code).toBe(2)
    expect(stderr).toContain(
      `--shard takes a part and how many there are, as in --shard 1/4, not “${typed}”.`,
    )
  })

  test('writes no baseline, which would hold one part alone', async () => {
    const { code, stderr } = await goalmark(['--shard', '1/2', '--write-baseline'], { files: PLANS })
    expect([code, stderr]).toEqual([2, expect.stringContaining('--write-baseline and --shard contradict')])
  })
})

describe('goalmark merge', () => {
  test.each(FORMATS)('tells shards as one run over all files would have: %s', async format => {
    const argv = ['--format', format, '--fail-on', 'warning']
    const whole = await goalmark(argv, { files: PLANS })
    const files = { ...PLANS, ...(await shards()) }
    const merged = await goalmark(['merge', 'reports', ...argv], { files })
    expect([merged.code, merged.stderr]).toEqual([whole.code, whole.stderr])
    expect(merged.stdout).toBe(whole.stdout)
    expect(merged.code).toBe(1)
  })

  test('keeps the gates', async () => {
    const files = { ...PLANS, ...(await shards()) }
    for (const argv of [
      ['--max-warnings', '3'],
      ['--max-warnings', '99'],
      ['--quiet', '--fail-on', 'error'],
      ['--fail-on', 'never'],
    ]) {
      const whole = await goalmark(argv, { files: PLANS })
      const merged = await goalmark(['merge', 'reports', ...argv], { files })
      expect([merged.code, merged.stdout, merged.stderr], argv.join(' ')).toEqual([
        whole.code,
        whole.stdout,
        whole.stderr,
      ])
    }
  })

  test('quotes no plan that is not here, or not as it was', async () => {
    const reports = await shards()
    const edited = { ...PLANS, 'team/plan-1.md': `${WEAK}\nMore.\n` }
    const { stdout } = await goalmark(['merge', 'reports'], { files: { ...edited, ...reports } })
    const shown = stdout.split(/^(?=\S+\.md)/m).filter(block => block.includes('│'))
    expect(shown).toHaveLength(7)
    const elsewhere = await goalmark(['merge', 'reports'], { files: reports })
    expect(elsewhere.stdout).not.toContain('│')
    expect(elsewhere.stdout).toContain('No date. By when?')
    const sarif = JSON.parse(
      (await goalmark(['merge', 'reports', '--format', 'sarif'], { files: reports })).stdout,
    )
    const replaced = sarif.runs[0].results.flatMap((result: { fixes?: object[] }) => result.fixes ?? [])
    expect(JSON.stringify(replaced)).toContain('"charOffset"')
    expect(JSON.stringify(replaced)).not.toContain('"startLine"')
  })

  test('says which shard no report is about, and ends with 2', async () => {
    const { 'reports/2.json': _, ...two } = await shards()
    const { code, stderr } = await goalmark(['merge', 'reports'], { files: { ...PLANS, ...two } })
    expect([code, stderr]).toEqual([2, '2/3: No report is about this shard.\n'])
  })

  test('says which plan two reports tell otherwise', async () => {
    const reports = await shards()
    const other = await goalmark(['team/plan-1.md', '--format', 'json', '--preset', 'strict'], {
      files: PLANS,
    })
    const files = { ...PLANS, ...reports, 'reports/own.json': other.stdout }
    const { code, stderr } = await goalmark(['merge', 'reports'], { files })
    expect([code, stderr]).toEqual([
      2,
      'reports/own.json: This tells of team/plan-1.md, and so does another report, otherwise.\n',
    ])
  })

  test('keeps the problems of the reports, each once', async () => {
    const files = { ...PLANS, '.goalmark.json': '{ "presett": "strict" }' }
    const whole = await goalmark([], { files })
    const merged = await goalmark(['merge', 'reports'], { files: { ...files, ...(await shards([], files)) } })
    expect([merged.code, merged.stderr]).toEqual([2, whole.stderr])
  })

  test('merges what it merged', async () => {
    const files = { ...PLANS, ...(await shards()) }
    const once = await goalmark(['merge', 'reports', '--format', 'json'], { files })
    const twice = await goalmark(['merge', 'once.json', '--format', 'json'], {
      files: { 'once.json': once.stdout },
    })
    expect(twice.stdout).toBe(once.stdout)
  })

  test('keeps what was redacted', async () => {
    const files = await shards(['--redact'])
    expect(Object.values(files).join('')).not.toContain('"hash"')
    const { stdout } = await goalmark(['merge', 'reports'], { files: { ...PLANS, ...files } })
    expect(stdout).not.toContain('sourdough')
  })

  test('is not led astray by what is no report', async () => {
    const report = (await shards())['reports/1.json'] ?? ''
    const broken = [
      '',
      'null',
      '[]',
      '{}',
      '{"format":1,"today":"2026-01-15","files":[],"skipped":[],"problems":{}}',
      report.replace('"format": 1', '"format": 2'),
      report.replace('time-no-deadline', 'no-such-rule'),
      report.replace('"message": "', '"message": 7, "x": "'),
      report.replace('2026-01-15', '2026-02-31'),
    ]
    for (const held of broken) {
      const { code, stdout, stderr } = await goalmark(['merge', 'r.json'], { files: { 'r.json': held } })
      expect([code, stdout], held.slice(0, 80)).toEqual([2, ''])
      expect(stderr).toBe(
        'r.json holds no JSON report of this version of Goalmark’s: “goalmark --format json=report.json” makes one.\n',
      )
    }
    for (const [argv, says] of [
      [['merge'], 'Which reports?'],
      [['merge', 'nowhere.json'], 'There is no report nowhere.json.'],
      [['merge', 'team'], 'No JSON report is in team.'],
    ] as const) {
      const { code, stderr } = await goalmark(argv, { files: PLANS })
      expect([code, stderr]).toEqual([2, expect.stringContaining(says)])
    }
  })
})
