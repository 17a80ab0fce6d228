import { PassThrough } from 'node:stream'
import { parse } from 'jsonc-parser'
import { describe, expect, test } from 'vitest'
import { converse } from '../../server/cli/ask'
import { readSettings } from '../../server/core/index'
import { goalmark, STRONG, WEAK } from './world'

const NAME = '.goalmark.jsonc'
const settingsIn = (text: string): Record<string, unknown> => parse(text)

describe('goalmark init', () => {
  test('asks two questions and writes what was answered, with comments', async () => {
    const ran = await goalmark(['init'], { answers: ['2', '3'], files: { 'plan.md': STRONG } })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain(
      'What do you write most?\n  1  career plans and development plans\n  2  objectives',
    )
    expect(ran.stdout).toContain('Which day is 03/04/2027 in your plans?\n')
    expect(ran.stdout.match(/or Enter for 1/g)).toHaveLength(2)
    expect(ran.stdout).toContain('.goalmark.jsonc is written.\n')
    expect(settingsIn(ran.text(NAME))).toEqual({ preset: 'okr', dateOrder: 'mdy', rules: {} })
    expect(ran.text(NAME)).toContain('  // The rules to start from.\n  "preset": "okr",\n')
  })

  test('Enter takes the first answer, and what is no answer is asked again', async () => {
    const ran = await goalmark(['init'], { answers: ['', '9', 'yes', ' 1 '] })
    expect(ran.code).toBe(0)
    expect(ran.stdout.match(/This takes a number from 1 to 3\./g)).toHaveLength(2)
    expect(settingsIn(ran.text(NAME))).toEqual({ preset: 'recommended', rules: {} })
  })

  test('--yes asks nothing', async () => {
    for (const argv of [
      ['init', '--yes'],
      ['init', '-y'],
    ]) {
      const ran = await goalmark(argv)
      expect(ran.code).toBe(0)
      expect(ran.stdout).not.toContain('?')
      expect(settingsIn(ran.text(NAME))).toEqual({ preset: 'recommended', rules: {} })
    }
  })

  test('without a terminal it says so, and writes nothing', async () => {
    const ran = await goalmark(['init'])
    expect([ran.code, ran.stdout, ran.text(NAME)]).toEqual([2, '', ''])
    expect(ran.stderr).toContain('--yes takes the first answer of both.')
  })

  test('who leaves before the last answer finds nothing written', async () => {
    for (const answers of [[], ['1'], ['8', '2']]) {
      const ran = await goalmark(['init'], { answers })
      expect([ran.code, ran.text(NAME)]).toEqual([2, ''])
      expect(ran.stderr).toContain('Nothing was written.')
    }
  })

  test.each([
    ['.goalmark.json', '{}'],
    ['.goalmark.jsonc', '// mine'],
    ['.goalmark.yaml', ''],
    ['package.json', '{ "goalmark": {} }'],
  ])('never writes beside or over %s', async (name, text) => {
    const ran = await goalmark(['init', '--yes'], { files: { [name]: text } })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe(`${name} is already there, and stays as it is.\n`)
    expect(ran.text(name)).toBe(text)
    if (name !== NAME) expect(ran.text(NAME)).toBe('')
  })

  test('settings above the folder, or a package without ours, are no hindrance', async () => {
    const files = { 'package.json': '{ "name": "plans" }', 'sub/.goalmark.json': '{}' }
    expect((await goalmark(['init', '--yes'], { files })).code).toBe(0)
  })

  test('a folder that cannot be written to is told', async () => {
    const ran = await goalmark(['init', '--yes'], { refused: [NAME] })
    expect([ran.code, ran.stderr]).toEqual([2, '.goalmark.jsonc: This could not be written (EACCES).\n'])
  })

  test.each(['en', 'fr'])(
    'what it writes counts, and so does each line taken in from its comments, in %s',
    async locale => {
      const ran = await goalmark(['init', '--locale', locale], { answers: ['', ''] })
      const text = ran.text(NAME)
      expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(102)
      expect((await goalmark(['plan.md'], { files: { [NAME]: text, 'plan.md': STRONG } })).stderr).toBe('')
      const offered = text.match(/^ *\/\/ ".*$/gm) ?? []
      expect(offered.length).toBeGreaterThan(6)
      for (const line of offered) {
        const errors: unknown[] = []
        const taken = text.replace(line, line.replace('// ', ''))
        const { problems } = readSettings(parse(taken, errors as [], { allowTrailingComma: true }))
        expect([line, errors, problems]).toEqual([line, [], []])
      }
      const all = text.replace(/^( *)\/\/ "/gm, '$1"')
      expect(readSettings(settingsIn(all))).toMatchObject({
        problems: [],
        settings: { fiscalYearStartMonth: 4 },
      })
    },
  )

  test('speaks French to a French reader', async () => {
    const ran = await goalmark(['init'], { answers: ['', ''], env: { LANG: 'fr_CA.UTF-8' } })
    expect(ran.stdout).toContain('Qu’écrivez-vous le plus souvent\u202f?')
    expect(ran.stdout).toContain('.goalmark.jsonc est écrit.')
    expect(ran.text(NAME)).toContain('// Les règles dont on part.')
  })

  test('names the schema where Goalmark is installed beside', async () => {
    const schema = 'node_modules/goalmark/schemas/goalmark.schema.json'
    const ran = await goalmark(['init', '--yes'], { files: { [schema]: '{}', 'weak.md': WEAK } })
    expect(settingsIn(ran.text(NAME)).$schema).toBe(`./${schema}`)
  })

  test('takes nothing else', async () => {
    expect((await goalmark(['init', 'strict'])).stderr).toContain('“goalmark init” has no use for “strict”.')
    expect((await goalmark(['init', '--fix'])).stderr).toContain('“goalmark init” takes no --fix.')
  })
})

describe('asking at a terminal', () => {
  const asked = async (typed: string, times: number): Promise<readonly (string | null)[]> => {
    const input = new PassThrough()
    const { ask, end } = await converse(input, new PassThrough())
    input.end(typed)
    const answers: (string | null)[] = []
    for (let i = 0; i < times; i++) answers.push(await ask('Which? '))
    end()
    return answers
  }

  test('gives the lines that were typed, those typed ahead too, and null when there are no more', async () => {
    expect(await asked('2\n\n', 3)).toEqual(['2', '', null])
    expect(await asked('', 1)).toEqual([null])
  })
})
