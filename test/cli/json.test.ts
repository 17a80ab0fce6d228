import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { goalmark, WEAK } from './world'

const plans = join(import.meta.dirname, '../plans')
const NAMES = [
  'en-table-ward-clerk.md',
  'fr-listes-charpentiere.md',
  'crlf-fr-cariste.md',
  'en-okr-garden-centre.md',
]
const files = {
  'weak.md': WEAK,
  'soup.md': '# Soup\n\nBoil the water.\n',
  'photo.md': new Uint8Array([0xff, 0xd8, 0xff]),
  '.goalmark.json': '{ "preset": "strickt" }',
  ...Object.fromEntries(NAMES.map(name => [`team/${name}`, readFileSync(join(plans, name))])),
}

function errorsOf(schema: string, report: unknown): unknown {
  const path = join(import.meta.dirname, `../../schemas/${schema}.schema.json`)
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(path, 'utf8')),
  )
  return validate(report) ? [] : validate.errors
}

describe('--format json', () => {
  test('is what its schema says', async () => {
    const { stdout } = await goalmark(['.', 'nope.md', '--format', 'json'], { files })
    const report = JSON.parse(stdout)
    expect(errorsOf('report', report)).toEqual([])
    expect(report.files).toHaveLength(5)
    expect(report.files.flatMap((file: { findings: unknown[] }) => file.findings).length).toBeGreaterThan(10)
  })

  test('counts lines and columns from 1 and offsets from 0, in UTF-16 units, without the mark', async () => {
    const plan = `\uFEFF${WEAK.replace('Pass the first', '👩‍🚀 漢字 pass the first')}`
    const { stdout } = await goalmark(['weak.md', '--format', 'json'], { files: { 'weak.md': plan } })
    const { findings } = JSON.parse(stdout).files[0]
    const open = findings.find((finding: { rule: string }) => finding.rule === 'specific-vague-term')
    const text = plan.slice(1)
    const line = text.split('\n')[open.line - 1] ?? ''
    expect(text.slice(open.offset, open.offset + open.length)).toBe('etc.')
    expect(line.slice(open.column - 1, open.endColumn - 1)).toBe('etc.')
    expect(open.endLine).toBe(open.line)
  })

  test('gives the edits and blanks of fixes, and counts the safe ones', async () => {
    const { stdout } = await goalmark(['weak.md', '--format', 'json'], { files: { 'weak.md': WEAK } })
    const { files: told, summary } = JSON.parse(stdout)
    expect(summary).toEqual({ plans: 1, errors: 0, warnings: 2, infos: 1, fixable: 1 })
    const fixes = told[0].findings.flatMap((finding: { fixes: unknown[] }) => finding.fixes)
    expect(fixes).toContainEqual(
      expect.objectContaining({ safe: false, blanks: [{ name: 'date', default: '2026-07-15' }] }),
    )
    expect(fixes).toContainEqual(expect.objectContaining({ safe: true, blanks: [] }))
  })

  test('tells problems in the report too, in English whatever the machine speaks', async () => {
    const ran = await goalmark(['weak.md', 'nope.md', '--format', 'json'], {
      files,
      env: { LANG: 'fr_FR.UTF-8' },
    })
    expect(ran.code).toBe(2)
    expect(JSON.parse(ran.stdout).problems).toEqual([
      expect.objectContaining({ path: '.goalmark.json', line: 1, column: 3 }),
      { path: 'nope.md', message: 'There is no such file or folder.' },
    ])
    expect(ran.stderr).toContain('nope.md: There is no such file or folder.')
    const french = await goalmark(['weak.md', '--format', 'json', '--locale', 'fr'], {
      files: { 'weak.md': WEAK },
    })
    expect(french.stdout).toContain('Pour quand')
  })

  test('--output-file takes the report, and never a plan’s place', async () => {
    const ran = await goalmark(['weak.md', '--format', 'json', '--output-file', 'out/report.json'], {
      files: { 'weak.md': WEAK },
    })
    expect(ran.stdout).toBe('')
    expect(errorsOf('report', JSON.parse(ran.text('out/report.json')))).toEqual([])
    const greedy = await goalmark(['weak.md', '--output-file', './weak.md'], { files: { 'weak.md': WEAK } })
    expect(greedy.code).toBe(2)
    expect(greedy.stderr).toContain('--output-file would replace weak.md')
    expect(greedy.text('weak.md')).toBe(WEAK)
    const shut = await goalmark(['weak.md', '--output-file', 'shut.txt'], {
      files: { 'weak.md': WEAK },
      refused: ['shut.txt'],
    })
    expect(shut.code).toBe(2)
    expect(shut.stderr).toBe('shut.txt: This could not be written (EACCES).\n')
  })
})

describe('inspect --format json', () => {
  test('is what its schema says', async () => {
    const { stdout } = await goalmark(['inspect', '.', '--format', 'json'], { files })
    expect(errorsOf('inspect', JSON.parse(stdout))).toEqual([])
  })

  test('tells goals with their evidence, and why a file was read or not', async () => {
    const { stdout } = await goalmark(['inspect', '.', '--format', 'json'], {
      files: { 'weak.md': WEAK, 'soup.md': '# Soup\n\nBoil the water.\n' },
    })
    const [soup, weak] = JSON.parse(stdout).files
    expect(soup).toMatchObject({
      path: 'soup.md',
      skipped: 'not-a-plan',
      activation: { by: 'none' },
      anchor: null,
    })
    expect(weak).toMatchObject({
      path: 'weak.md',
      skipped: null,
      activation: { by: 'score' },
      anchor: { date: '2026-01-15', line: 2 },
      targets: [{ line: 3, text: 'head baker in a village bakery' }],
    })
    expect(weak.goals[1]).toMatchObject({
      line: 11,
      endLine: 11,
      type: 'goal',
      deadline: { text: '30 May 2026', end: '2026-05-30', kind: 'absolute', precision: 'day' },
      smart: { timeBound: 'yes' },
      evidence: expect.arrayContaining([{ letter: 'T', line: 11, text: '30 May 2026' }]),
    })
    expect(weak.goals[2].children[0]).toMatchObject({ type: 'action', line: 13 })
  })
})
