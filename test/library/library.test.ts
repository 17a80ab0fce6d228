import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import type { SettingKey } from '../../server/core/languages/setting-texts'
import { fix, inspect, lint, type Options, type Settings, version } from '../../server/library/index'
import { printed, ROOT } from '../cli/printed'
import { goalmark, STRONG, WEAK } from '../cli/world'

const TODAY = '2026-01-15'

interface Told {
  readonly path: string
  readonly findings: readonly object[]
  readonly hash?: string
}

const bytes = (value: object): string => JSON.stringify(value, null, 2)
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Fingerprints are for baselines and merged reports: only files on a disk have them. */
const unmarked = (findings: readonly object[]): readonly object[] =>
  findings.map(finding => ({ ...finding, fingerprint: undefined }))

describe.each(['en', 'fr'])('what the command line reports in %s', locale => {
  const report = async (...argv: string[]) =>
    JSON.parse(
      await printed(
        [...argv, '--format', 'json', '--locale', locale, '--today', TODAY, '--no-config'],
        TODAY,
      ),
    )
  const options = (path: string): Options => ({ path, locale, today: TODAY, detect: true })

  test('is what `lint` answers, to the byte', async () => {
    const { files, skipped } = await report('examples', 'test/plans')
    expect(files.length).toBeGreaterThan(10)
    expect(files.flatMap(({ findings }: Told) => findings).length).toBeGreaterThan(50)
    for (const { path, findings, hash: _, ...about } of files as Told[]) {
      const answer = lint(read(path), options(path))
      expect(bytes(answer.findings), path).toBe(bytes(unmarked(findings)))
      expect(answer, path).toMatchObject({ ...about, skipped: null, today: TODAY, problems: [] })
    }
    for (const { path, reason } of skipped as { path: string; reason: string }[])
      expect(lint(read(path), options(path)), path).toMatchObject({ skipped: reason, findings: [] })
  })

  test('is what `lint` answers of strict settings, too', async () => {
    const { files } = await report('examples', '--preset', 'strict')
    for (const { path, findings } of files as Told[]) {
      const answer = lint(read(path), { ...options(path), settings: { preset: 'strict' } })
      expect(bytes(answer.findings), path).toBe(bytes(unmarked(findings)))
    }
  })

  test('is what `inspect` answers', async () => {
    const { files } = await report('inspect', 'examples', 'test/plans')
    for (const { path, framework: _, ...document } of files) {
      const { problems, today, ...answer } = inspect(read(path), options(path))
      expect(answer, path).toEqual(document)
      expect({ problems, today }).toEqual({ problems: [], today: TODAY })
    }
  })
})

describe('fix', () => {
  test('mends what `--fix` mends, and says what is left', async () => {
    const mended = await goalmark(['plan.md', '--fix', '--format', 'json'], { files: { 'plan.md': WEAK } })
    const { text, applied, ...left } = fix(WEAK, { today: TODAY, path: 'plan.md' })
    expect(text).toBe(mended.text('plan.md'))
    expect(text).not.toBe(WEAK)
    expect(applied).toBe(1)
    expect(left.findings).toEqual(unmarked(JSON.parse(mended.stdout).files[0].findings))
    expect(fix(text, { today: TODAY })).toMatchObject({ text, applied: 0 })
  })

  test('keeps the byte order mark and the line endings', () => {
    const typed = `\uFEFF${WEAK.replaceAll('\n', '\r\n')}`
    const { text, applied } = fix(typed, { today: TODAY })
    expect(applied).toBe(1)
    expect(text).toBe(`\uFEFF${fix(WEAK, { today: TODAY }).text.replaceAll('\n', '\r\n')}`)
  })

  test('leaves a document alone that is no plan, or says so', () => {
    expect(fix('# Menu\n\nSoup, etc.\n', { detect: true })).toMatchObject({
      skipped: 'not-a-plan',
      applied: 0,
    })
    const off = `<!-- goalmark: off -->\n${WEAK.replace(/^---[\s\S]*?---\n/, '')}`
    expect(fix(off)).toMatchObject({ text: off, applied: 0, skipped: 'off' })
  })
})

describe('options', () => {
  const rules = (text: string, options: Options): string[] =>
    lint(text, options).findings.map(({ rule }) => rule)

  test('a byte order mark moves no offset', () => {
    expect(lint(`\uFEFF${WEAK}`, { today: TODAY })).toEqual(lint(WEAK, { today: TODAY }))
  })

  test('the day of `today` wins over the one of the settings', () => {
    const past = 'time-past-deadline'
    const undated = WEAK.replace('date: 2026-01-15\n', '')
    expect(rules(undated, { today: '2026-07-15' })).toContain(past)
    expect(rules(undated, { settings: { today: '2026-07-15' } })).toContain(past)
    expect(rules(undated, { today: TODAY, settings: { today: '2026-07-15' } })).not.toContain(past)
  })

  test('without a day, this machine’s counts', () => {
    expect(lint(WEAK).today).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('of several settings, the later wins, key by key', () => {
    const team: Settings = { rules: { 'specific-vague-verb': 'off', 'time-no-deadline': 'error' } }
    const own: Settings = { rules: { 'time-no-deadline': 'info' } }
    const { findings, problems } = lint(WEAK, { today: TODAY, settings: [team, own] })
    expect(problems).toEqual([])
    expect(findings.map(({ rule }) => rule)).not.toContain('specific-vague-verb')
    expect(findings.filter(({ rule }) => rule === 'time-no-deadline')).toEqual([
      expect.objectContaining({ severity: 'info' }),
    ])
  })

  test('the language wins over the one of the front matter', () => {
    const french = `---\nlang: fr\n---\n\n# Plan\n\n## Goals\n\n- Improve my English\n`
    expect(inspect(french, { language: 'en' }).language).toBe('en')
    expect(inspect(french).language).toBe('fr')
  })

  test('a document may be what it does not look like', () => {
    const answer = 'I want to join you because I like bread.\n'
    expect(lint(answer, { as: 'statement', today: TODAY }).kind).toBe('statement')
  })

  test('what directives silence is told apart, with their reasons', () => {
    const plan = STRONG.replace(
      '- Pass the food',
      '<!-- goalmark-disable-next-line -- the mill decides -->\n- Get better at milling\n- Pass the food',
    )
    const { findings, silenced } = lint(plan, { today: TODAY })
    expect(findings).toEqual([])
    expect(silenced.map(({ rule, reason, line }) => [rule, reason, line])).toEqual([
      ['specific-vague-verb', 'the mill decides', 11],
      ['time-no-deadline', 'the mill decides', 11],
    ])
  })
})

describe('what is wrong in the options', () => {
  const WRONG: readonly (readonly [unknown, string, string | null])[] = [
    [{ setings: {} }, 'setings', 'settings'],
    [{ today: '15/01/2026' }, 'today', null],
    [{ today: 3 }, 'today', null],
    [{ language: 'fre' }, 'language', 'fr'],
    [{ locale: 'xx' }, 'locale', null],
    [{ locale: 7 }, 'locale', null],
    [{ as: 'plam' }, 'as', 'plan'],
    [{ detect: 'yes' }, 'detect', null],
    [{ path: 3 }, 'path', null],
    [{ settings: 'strict' }, 'settings', null],
    [{ settings: { preste: 'strict' } }, 'settings.preste', 'preset'],
    [
      { settings: { rules: { 'time-no-deadlin': 'off' } } },
      'settings.rules.time-no-deadlin',
      'time-no-deadline',
    ],
    [{ settings: [{}, { horizons: { medium: 40 } }] }, 'settings.1.horizons', null],
    [{ settings: { extends: './team.json' } }, 'settings.extends', null],
    [{ settings: { overrides: [] } }, 'settings.overrides', null],
    [{ settings: { competencyFramework: 'c.md' } }, 'settings.competencyFramework', null],
    ['strict', 'options', null],
    [null, 'options', null],
  ]

  test.each(WRONG)('%j is returned, and the rest still counts', (options, key, nearest) => {
    const given = options as Options
    for (const locale of ['en', 'fr']) {
      const whole = typeof options === 'object' && options ? { locale, ...given } : given
      const { problems, findings } = lint(WEAK, whole)
      expect(problems).toEqual([{ key, message: expect.stringMatching(/^(?:«\s)?\p{L}.*\.$/su), nearest }])
      expect(findings.length).toBeGreaterThan(0)
    }
  })

  test('is told in the language of the reader', () => {
    const [english] = lint('', { settings: { extends: 'okr' } as Settings }).problems
    const [french] = lint('', { settings: { extends: 'okr' } as Settings, locale: 'fr-CA' }).problems
    expect(english?.message).toBe('Only a settings file can follow “extends”: it leads to other files.')
    expect(french?.message).toBe(
      '«\u00a0extends\u00a0» mène à d’autres fichiers\u00a0: ce réglage ne vaut que dans un fichier de réglages.',
    )
  })

  test('nothing but a document that is no text is thrown', () => {
    const noText = undefined as unknown as string
    for (const call of [lint, inspect, fix])
      expect(() => call(noText)).toThrow(new TypeError('goalmark lints text, not undefined.'))
    const options = fc.dictionary(
      fc.constantFrom('path', 'settings', 'today', 'language', 'locale', 'as', 'detect', '__proto__', 'x'),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.oneof(options, fc.jsonValue()), (text, given) => {
        for (const call of [lint, inspect, fix]) {
          const answer = call(text, given as Options)
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
        }
      }),
      { numRuns: 30 },
    )
  })
})

test('the types know every setting that does not need files', () => {
  type FileKey = 'extends' | 'overrides' | 'plans' | 'ignore' | 'competencyFramework'
  const forgotten: Exclude<SettingKey, keyof Settings | FileKey>[] = []
  const invented: Exclude<keyof Settings, SettingKey>[] = []
  expect([...forgotten, ...invented]).toEqual([])
})

test('the version is the package’s', () => {
  expect(version).toBe(manifest.version)
})
