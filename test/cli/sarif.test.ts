import { readFileSync } from 'node:fs'
import Ajv from 'ajv-draft-04'
import type { Log, Result } from 'sarif'
import { describe, expect, test } from 'vitest'
import { fileUri } from '../../server/cli/shown-path'
import { catalogue } from '../../server/core/index'
import { goalmark, WEAK } from './world'

const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const validate = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))

const SILENCED = `${WEAK.replace(
  'sourdough',
  'sourdough <!-- goalmark-disable-line time-no-deadline -- the mill decides -->',
)}\n<!-- goalmark-disable-file specific-vague-term -->\n`

/** A run whose log the schema takes. */
async function sarif(argv: readonly string[], files: Readonly<Record<string, string>>): Promise<Log> {
  const { stdout } = await goalmark([...argv, '--format', 'sarif'], { files })
  const log = JSON.parse(stdout)
  validate(log)
  expect(validate.errors).toBeNull()
  expect(stdout).toBe(`${JSON.stringify(log, null, 2)}\n`)
  return log
}

const resultsOf = (log: Log): readonly Result[] => log.runs[0]?.results ?? []
const named = (log: Log, rule: string) => resultsOf(log).find(({ ruleId }) => ruleId === rule)

describe('--format sarif', () => {
  test('is what the public schema says, with findings, without, and with problems', async () => {
    expect(resultsOf(await sarif(['weak.md'], { 'weak.md': WEAK }))).toHaveLength(3)
    expect(resultsOf(await sarif(['.'], { 'soup.md': '# Soup\n' }))).toEqual([])
    const log = await sarif(['nope.md'], { '.goalmark.json': '{ "preset": "strickt" }' })
    const [invocation] = log.runs[0]?.invocations ?? []
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '.goalmark.json' },
              region: { startLine: 1, startColumn: 3 },
            },
          },
        ],
      },
      { message: { text: 'There is no such file or folder.' } },
    ])
  })

  test('names every rule, with its reason, its page and its severity', async () => {
    const log = await sarif(['weak.md'], { 'weak.md': WEAK })
    const rules = log.runs[0]?.tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(catalogue().map(({ id }) => id))
    for (const rule of rules) {
      expect(rule.shortDescription?.text).not.toBe('')
      expect(rule.help?.text).toContain(rule.helpUri)
      expect(rule.help?.markdown).toContain(`[${rule.id}](${rule.helpUri})`)
    }
    const deadline = rules.find(({ id }) => id === 'time-no-deadline')
    expect(deadline?.helpUri).toMatch(/\/en\/time-no-deadline$/)
    expect(deadline?.help?.text).toContain('When to turn it off')
    for (const { ruleId, ruleIndex } of resultsOf(log)) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  test('gives the place in lines, columns and offsets, and what else the finding speaks of', async () => {
    const log = await sarif(['weak.md'], { 'weak.md': WEAK })
    const finding = named(log, 'specific-vague-term')
    expect(finding).toMatchObject({ level: 'note', message: { text: expect.stringContaining('“etc.”') } })
    const { artifactLocation, region } = finding?.locations?.[0]?.physicalLocation ?? {}
    expect(artifactLocation).toEqual({ uri: 'weak.md' })
    const offset = WEAK.indexOf('etc.')
    expect(region).toEqual({
      startLine: 12,
      startColumn: 69,
      endLine: 12,
      endColumn: 73,
      charOffset: offset,
      charLength: 4,
    })
    const goals = ['bread', 'rye', 'cake', 'pies', 'buns'].map(what => `- Sell 40 ${what} a day\n`)
    const gathered = await sarif(['many.md'], { 'many.md': `## Goals\n\n${goals.join('')}` })
    expect(named(gathered, 'time-no-deadline')?.relatedLocations).toHaveLength(5)
  })

  test('holds the fixes that are complete, and none with blanks for the author to fill', async () => {
    const log = await sarif(['weak.md'], { 'weak.md': WEAK })
    const [fix, ...others] = named(log, 'specific-vague-term')?.fixes ?? []
    expect(others).toEqual([])
    expect(fix?.description?.text).toBe('Delete “etc.”')
    const [change] = fix?.artifactChanges ?? []
    const mended = (change?.replacements ?? []).reduceRight((text, { deletedRegion, insertedContent }) => {
      const { charOffset = 0, charLength = 0 } = deletedRegion
      return text.slice(0, charOffset) + (insertedContent?.text ?? '') + text.slice(charOffset + charLength)
    }, WEAK)
    const fixed = await goalmark(['weak.md', '--fix'], { files: { 'weak.md': WEAK } })
    expect(mended).toBe(fixed.text('weak.md'))
    // The date that this one asks for is for the author to find.
    expect(named(log, 'time-no-deadline')?.fixes).toBeUndefined()
  })

  test('marks what directives silence, with the reason given, and counts it for nothing', async () => {
    const log = await sarif(['weak.md'], { 'weak.md': SILENCED })
    expect(named(log, 'time-no-deadline')?.suppressions).toEqual([
      { kind: 'inSource', justification: 'the mill decides' },
    ])
    expect(named(log, 'specific-vague-term')?.suppressions).toEqual([{ kind: 'inSource' }])
    expect(named(log, 'specific-vague-verb')?.suppressions).toBeUndefined()
    const rules = ['--rule', 'time-no-deadline:error', '--rule', 'specific-vague-term:error']
    const counted = await goalmark(['weak.md', '--format', 'sarif', ...rules], {
      files: { 'weak.md': SILENCED },
    })
    expect(counted.code).toBe(0)
  })

  test('gives each finding a fingerprint that stays when lines move', async () => {
    const prints = (log: Log) => resultsOf(log).map(({ partialFingerprints }) => partialFingerprints)
    const before = prints(await sarif(['weak.md'], { 'weak.md': WEAK }))
    const after = prints(await sarif(['b/c.md'], { 'b/c.md': WEAK.replace('\n# ', '\n\n\n# ') }))
    expect(after).toEqual(before)
    expect(new Set(before.map(print => print?.['goalmarkFinding/v1'])).size).toBe(3)
  })
})

test.each([
  ['plans/été 1.md', 'plans/%C3%A9t%C3%A9%201.md'],
  ['/home/ada/a#b?.md', 'file:///home/ada/a%23b%3F.md'],
  ['C:/plans/a.md', 'file:///C:/plans/a.md'],
  ['a:b%.md', 'a%3Ab%25.md'],
  ['half \ud83d.md', 'half%20%EF%BF%BD.md'],
])('%j is an address', (path, uri) => {
  expect(fileUri(path)).toBe(uri)
})
