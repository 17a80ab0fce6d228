import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { catalogue, defaults, languages, readSettings } from '../server/core/index'
import { RULE_IDS } from '../server/core/settings'
import { SETTING_KEYS } from '../server/core/settings/read'
import { diffPage } from './generate/diff-page'
import { languagePage } from './generate/language-page'
import { json, manifest, manifestWords } from './generate/manifest'
import { reportsPage } from './generate/reports-page'
import { rulePage, rulesPage } from './generate/rule-pages'
import { SETTING_EXAMPLES } from './generate/setting-examples'
import { settingsPage } from './generate/settings-page'
import { packageSchema, settingsSchema } from './generate/settings-schema'
import { walkthroughPictures } from './generate/walkthrough'
import { accuracyPage } from './score/accuracy'

const LANGUAGES = Object.values(languages)
const RULES = catalogue().filter(({ id }) => RULE_IDS.some(rule => rule === id))

describe.each(LANGUAGES)('pages in $code', language => {
  test.each(RULES)('$id', async info => {
    await expect(rulePage(info, language)).toMatchFileSnapshot(`../docs/rules/${language.code}/${info.id}.md`)
  })

  test('list of rules', async () => {
    await expect(rulesPage(language)).toMatchFileSnapshot(`../docs/rules/${language.code}/README.md`)
  })

  test('page for the language’s reviewer', async () => {
    await expect(languagePage(language)).toMatchFileSnapshot(`../docs/languages/${language.code}.md`)
  })

  test('reports', async () => {
    const path = language.code === 'en' ? 'reports.md' : `reports.${language.code}.md`
    await expect(await reportsPage(language)).toMatchFileSnapshot(`../docs/${path}`)
  })

  test('what became of the goals', async () => {
    const path = language.code === 'en' ? 'diff.md' : `diff.${language.code}.md`
    await expect(await diffPage(language)).toMatchFileSnapshot(`../docs/${path}`)
  })

  test('pictures of the walkthrough', async () => {
    const pictures = Object.entries(await walkthroughPictures(language.code))
    for (const [name, svg] of pictures)
      await expect(svg).toMatchFileSnapshot(`../walkthrough/${name}.${language.code}.svg`)
  })

  test('no page outlives its rule', () => {
    const pages = readdirSync(`docs/rules/${language.code}`)
    const wanted = ['README.md', ...RULES.map(({ id }) => `${id}.md`)]
    expect(pages.filter(name => !wanted.includes(name))).toEqual([])
  })
})

test('no page outlives its language', () => {
  const codes = LANGUAGES.map(({ code }) => code)
  expect(readdirSync('docs/rules').filter(name => !codes.includes(name))).toEqual([])
  expect(readdirSync('docs/languages').filter(name => !codes.includes(name.replace(/\.md$/, '')))).toEqual([])
})

describe('settings', () => {
  test('schema of the settings file', async () => {
    await expect(json(settingsSchema())).toMatchFileSnapshot('../schemas/goalmark.schema.json')
    await expect(json(packageSchema())).toMatchFileSnapshot('../schemas/package.schema.json')
  })

  test('VS Code checks settings files with it, wherever they may stand', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(contributes.jsonValidation).toEqual([
      { fileMatch: ['.goalmark.json', '.goalmark.jsonc'], url: './schemas/goalmark.schema.json' },
      { fileMatch: 'package.json', url: './schemas/package.schema.json' },
    ])
    // The YAML extension asks for this one.
    expect(contributes.yamlValidation).toEqual([
      { fileMatch: ['.goalmark.yaml', '.goalmark.yml'], url: './schemas/goalmark.schema.json' },
    ])
    // Comments are no errors in JSON.
    expect(contributes.languages).toEqual([{ id: 'jsonc', filenames: ['.goalmark.json', '.goalmark.jsonc'] }])
    const ajv = new Ajv({ strictTuples: false, allowUnionTypes: true }).addSchema(settingsSchema())
    const validate = ajv.compile(packageSchema())
    expect(validate({ name: 'plans', goalmark: { extends: ['strict', './team.yaml'] } })).toBe(true)
    expect(validate({ goalmark: { preste: 'strict' } })).toBe(false)
  })

  test.each([
    [{ overrides: [{ files: ['*.md'], preset: 'okr' }] }, true],
    [{ overrides: [{ preset: 'okr' }] }, false],
    [{ overrides: [{ files: ['*.md'], root: true }] }, false],
    [{ extends: 'okr' }, true],
    [{ extends: 3 }, false],
    [{ today: '2027-01-15' }, true],
    [{ today: 'now' }, false],
    [{ horizons: { medium: 0 } }, false],
  ])('the schema and the reader are of one mind on %j', (settings, isRight) => {
    const validate = new Ajv({ strictTuples: false, allowUnionTypes: true }).compile(settingsSchema())
    expect(validate(settings)).toBe(isRight)
    expect(readSettings(settings).problems.length === 0).toBe(isRight)
  })

  test('the schema knows the keys that are read, and takes the defaults', () => {
    const schema = settingsSchema()
    expect(Object.keys(schema.properties as object).sort()).toEqual([...SETTING_KEYS].sort())
    // A file writes these with other keys: `roles`, `sectors`, `competencyFramework`.
    const { rules, framework: _, lexicon, ...others } = defaults('strict')
    const written = {
      ...others,
      lexicon: { add: lexicon.add, remove: lexicon.remove },
      roles: lexicon.roles,
      sectors: lexicon.sectors,
      rules: Object.fromEntries(
        Object.entries(rules).map(([id, { severity, options }]) => [
          id,
          Object.keys(options).length > 0 ? [severity, options] : severity,
        ]),
      ),
    }
    const validate = new Ajv({ strictTuples: false, allowUnionTypes: true }).compile(schema)
    validate(JSON.parse(JSON.stringify(written)))
    expect(validate.errors).toBeNull()
    expect(validate({ rules: { 'time-no-deadlin': 'off' } })).toBe(false)
  })

  test.each(LANGUAGES)(
    'the page on them in $code names every key, each with an example that is right',
    async language => {
      const path = language.code === 'en' ? 'docs/settings.md' : `docs/settings.${language.code}.md`
      await expect(settingsPage(readFileSync(path, 'utf8'), language)).toMatchFileSnapshot(`../${path}`)
      const validate = new Ajv({ strictTuples: false, allowUnionTypes: true }).compile(settingsSchema())
      const examples = Object.entries(SETTING_EXAMPLES[language.code] ?? {})
      expect(examples.map(([key]) => key).sort()).toEqual([...SETTING_KEYS].sort())
      for (const [key, value] of examples) {
        validate({ [key]: value })
        expect([key, validate.errors, readSettings({ [key]: value }).problems]).toEqual([key, null, []])
      }
    },
  )

  test('names what each rule rests on by paths that it knows', () => {
    const properties = (schema: object): Readonly<Record<string, object>> =>
      'properties' in schema ? (schema.properties as Readonly<Record<string, object>>) : {}
    const knows = (path: string): boolean => {
      let schema: object | undefined = settingsSchema()
      for (const key of path.split('.')) schema = schema && properties(schema)[key]
      return schema !== undefined
    }
    expect(catalogue().flatMap(({ settings }) => settings.filter(path => !knows(path)))).toEqual([])
    expect(knows('lexicon.add.nothing')).toBe(false)
  })

  test('setting of the editor', async () => {
    await expect(manifest(readFileSync('package.json', 'utf8'))).toMatchFileSnapshot('../package.json')
  })

  test.each(LANGUAGES)('its words in $code', async language => {
    const path = language.code === 'en' ? 'package.nls.json' : `package.nls.${language.code}.json`
    const current = existsSync(path) ? readFileSync(path, 'utf8') : '{}'
    await expect(manifestWords(current, language)).toMatchFileSnapshot(`../${path}`)
  })

  test('every word that the manifest asks for is there', () => {
    const wanted = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(
      ([, key = '']) => key,
    )
    for (const { code } of LANGUAGES) {
      const path = code === 'en' ? 'package.nls.json' : `package.nls.${code}.json`
      const words = Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)
      expect(wanted.filter(key => !words.includes(key))).toEqual([])
    }
  })
})

// Some two hundred documents are read for it.
test('the page on accuracy says what the engine of this commit reads', { timeout: 120_000 }, async () => {
  await expect(accuracyPage()).toMatchFileSnapshot('../docs/accuracy.md')
})
