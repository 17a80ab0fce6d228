import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../server/core/index'
import { goalmark } from './world'

const files = {
  'team/ada.md': '---\nlang: en\nfiscal-year-start: April\n---\n\n# My plan\n',
  '.goalmark.jsonc': `{
  // ours
  "extends": ["strict", "./shared/base.yaml"],
  "rules": { "time-no-deadline": ["error", { "acceptFrequency": false }] },
  "ignore": ["drafts"],
  "overrides": [{ "files": ["team"], "language": "fr", "dateOrder": "dmy" }]
}`,
  'shared/base.yaml':
    'rules:\n  specific-vague-verb: off\nhorizons: { medium: 12 }\nroles: { generic: [associate] }\n',
  'team/.goalmark.json': '{ "ignore": ["*.tmp.md"], "plans": ["ada.md"] }',
}

interface Origin {
  readonly source: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

type Printed = Readonly<Record<string, { readonly value: unknown; readonly from: Origin }>>

async function printed(file: string, ...argv: string[]): Promise<Printed> {
  const { stdout } = await goalmark(['--print-config', file, '--format', 'json', ...argv], { files })
  return JSON.parse(stdout).settings
}

describe('--print-config', () => {
  test('tells every value that holds, and its place', async () => {
    const settings = await printed('team/ada.md')
    const from = (key: string): unknown => {
      const { value, from: origin } = settings[key] ?? { value: undefined, from: { source: '' } }
      const { source, path, line, column } = origin
      return [value, path ? `${source} ${path}:${line}:${column}` : source]
    }
    expect(from('preset')).toEqual(['strict', 'file .goalmark.jsonc:3:15'])
    expect(from('language')).toEqual(['en', 'front-matter team/ada.md:2:7'])
    expect(from('fiscalYearStartMonth')).toEqual([4, 'front-matter team/ada.md:3:20'])
    expect(from('dateOrder')).toEqual(['dmy', 'file .goalmark.jsonc:6:56'])
    expect(from('horizons.medium')).toEqual([12, 'file shared/base.yaml:3:13'])
    expect(from('horizons.long')).toEqual([36, 'default'])
    expect(from('roles.generic')).toEqual([['associate'], 'file shared/base.yaml:4:10'])
    expect(from('rules.time-no-deadline')).toEqual(['error', 'file .goalmark.jsonc:4:14'])
    expect(from('rules.time-no-deadline.acceptFrequency')).toEqual([false, 'file .goalmark.jsonc:4:46'])
    expect(from('rules.time-no-deadline.acceptSectionPeriod')).toEqual([true, 'default'])
    expect(from('rules.specific-vague-verb')).toEqual(['off', 'file shared/base.yaml:2:3'])
    expect(settings['rules.review-no-reflection']?.from).toEqual({ source: 'preset', preset: 'strict' })
    expect(from('rules.directive-unused')).toEqual(['off', 'default'])
    expect(from('ignore.0')).toEqual(['drafts', 'file .goalmark.jsonc:5:14'])
    expect(from('ignore.1')).toEqual(['*.tmp.md', 'file team/.goalmark.json:1:14'])
    for (const { id } of catalogue()) expect(Object.keys(settings)).toContain(`rules.${id}`)
  })

  test('an option is kept where a nearer file sets only the severity, or another option', async () => {
    const rule = (value: string): string => `{ "rules": { "time-no-deadline": ${value} } }`
    const { stdout } = await goalmark(['--print-config', 'team/a/x.md', '--format', 'json'], {
      files: {
        '.goalmark.json': rule('["info", { "acceptFrequency": false }]'),
        'team/.goalmark.json': rule('["error", { "acceptSectionPeriod": false }]'),
        'team/a/.goalmark.json': rule('"warning"'),
      },
    })
    const { settings } = JSON.parse(stdout)
    const of = (key: string): unknown => [settings[key].value, settings[key].from.path]
    expect(of('rules.time-no-deadline')).toEqual(['warning', 'team/a/.goalmark.json'])
    expect(of('rules.time-no-deadline.acceptFrequency')).toEqual([false, '.goalmark.json'])
    expect(of('rules.time-no-deadline.acceptSectionPeriod')).toEqual([false, 'team/.goalmark.json'])
  })

  test('a file for which an override is not, and flags', async () => {
    const settings = await printed(
      'ben.md',
      '--lang',
      'fr',
      '--rule',
      'time-no-deadline:off',
      '--today',
      '2026-02-01',
    )
    expect(settings.dateOrder).toEqual({ value: null, from: { source: 'default' } })
    expect(settings.language).toEqual({ value: 'fr', from: { source: 'flag', flag: '--lang' } })
    expect(settings.today).toEqual({ value: '2026-02-01', from: { source: 'flag', flag: '--today' } })
    expect(settings['rules.time-no-deadline']?.from).toEqual({ source: 'flag', flag: '--rule' })
    expect((await printed('team/ada.md', '--lang', 'fr')).language?.value).toBe('fr')
    expect((await printed('ben.md', '--no-config')).preset).toEqual({
      value: 'recommended',
      from: { source: 'default' },
    })
  })

  test('a value that does not count is no origin', async () => {
    const { code, stdout, stderr } = await goalmark(['--print-config', 'a.md', '--format', 'json'], {
      files: {
        '.goalmark.json': '{ "dateOrder": "dmy", "rules": { "time-no-deadline": "info" } }',
        'team/.goalmark.json': '{ "dateOrder": "ymd", "rules": { "time-no-deadline": "loud" } }',
        'a.md': '',
      },
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).settings.dateOrder.value).toBe('dmy')
    const nearer = await goalmark(['--print-config', 'team/a.md', '--format', 'json'], {
      files: {
        '.goalmark.json': '{ "dateOrder": "dmy", "rules": { "time-no-deadline": "info" } }',
        'team/.goalmark.json': '{ "dateOrder": "ymd", "rules": { "time-no-deadline": "loud" } }',
      },
    })
    expect(nearer.code).toBe(2)
    const { settings, problems } = JSON.parse(nearer.stdout)
    expect(problems).toHaveLength(2)
    expect(settings.dateOrder).toMatchObject({ value: 'dmy', from: { path: '.goalmark.json' } })
    expect(settings['rules.time-no-deadline']).toMatchObject({
      value: 'info',
      from: { path: '.goalmark.json' },
    })
  })

  test('the file of competencies that counts: the plan’s own, or the settings’', async () => {
    const own = {
      'a.md': '---\ncompetency-framework: mine.md\n---\n',
      'b.md': '---\ncompetency-framework: NHS KSF\n---\n',
      'mine.md': '- Budgeting\n',
      'ours.md': '- Coaching\n',
      '.goalmark.json': '{ "competencyFramework": "ours.md" }',
    }
    const of = async (file: string): Promise<unknown> => {
      const { stdout } = await goalmark(['--print-config', file, '--format', 'json'], { files: own })
      return JSON.parse(stdout).settings.competencyFramework
    }
    expect(await of('a.md')).toMatchObject({ value: 'mine.md', from: { source: 'front-matter', line: 2 } })
    expect(await of('b.md')).toMatchObject({ value: 'ours.md', from: { source: 'file', line: 1, column: 3 } })
  })

  test('its JSON is what its schema says', async () => {
    const schema = JSON.parse(readFileSync('schemas/print-config.schema.json', 'utf8'))
    const validate = new Ajv({ strict: true }).compile(schema)
    const { stdout } = await goalmark(['--print-config', 'team/ada.md', '--format', 'json'], { files })
    validate(JSON.parse(stdout))
    expect(validate.errors).toBeNull()
    expect(JSON.parse(stdout)).toMatchObject({
      path: 'team/ada.md',
      files: ['shared/base.yaml', '.goalmark.jsonc', 'team/.goalmark.json'],
      ignored: false,
      plan: true,
    })
    const ignored = await goalmark(['--print-config', 'team/x.tmp.md', '--format', 'json'], { files })
    expect(JSON.parse(ignored.stdout)).toMatchObject({ ignored: true, plan: false })
  })

  test('for people it is a table, in their language', async () => {
    const { code, stdout } = await goalmark(['--print-config', 'team/ada.md'], { files })
    expect(code).toBe(0)
    expect(stdout).toContain(
      'team/ada.md\n\nA plan, whatever it looks like.\n\nSettings files, the strongest last\n  shared/base.yaml\n  .goalmark.jsonc\n  team/.goalmark.json\n\nSettings\n  preset ',
    )
    expect(stdout).toMatch(/^ {2}horizons\.medium +12 +shared\/base\.yaml:3:13$/m)
    expect(stdout).toMatch(/^ {2}time-no-deadline +error +\.goalmark\.jsonc:4:14$/m)
    expect(stdout).toMatch(/^ {4}acceptFrequency +false +\.goalmark\.jsonc:4:46$/m)
    const french = await goalmark(['--print-config', 'team/x.tmp.md', '--locale', 'fr'], { files })
    expect(french.stdout).toContain('Mis de côté\u00a0: ce fichier n’est jamais relu.')
    expect(french.stdout).toMatch(/^ {2}hemisphere +north +par défaut$/m)
    expect(french.stdout).toMatch(/^ {2}review-no-reflection +\S+ +préréglage strict$/m)
  })

  test('takes one file', async () => {
    const folder = await goalmark(['--print-config', 'team'], { files })
    expect([folder.code, folder.stdout]).toEqual([2, ''])
    expect(folder.stderr).toContain('--print-config takes one file, and team is a folder.')
    const more = await goalmark(['--print-config', 'team/ada.md', 'x.md'], { files })
    expect(more.stderr).toContain('has no use for “x.md”')
  })

  test('obeys no escapes that a settings file holds', async () => {
    const { stdout } = await goalmark(['--print-config', 'a.md'], {
      files: { '.goalmark.json': '{ "sectors": { "\\u001b[31m": ["\\u001b]0;x\\u0007"] } }' },
    })
    for (const sign of ['\u001b', '\u0007']) expect(stdout).not.toContain(sign)
    expect(stdout).toContain('sectors.\\u{1b}[31m')
  })
})
