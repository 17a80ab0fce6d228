import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../server/core/index'

interface Setting {
  readonly order?: number
  readonly scope?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly enumItemLabels?: readonly string[]
  readonly default?: unknown
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly title: string
      readonly order: number
      readonly properties: Readonly<Record<string, Setting>>
    }[]
  }
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const { contributes } = read('package.json') as Manifest
const wordsOf = (code: string): Readonly<Record<string, string>> =>
  read(code === 'en' ? 'package.nls.json' : `package.nls.${code}.json`) as Record<string, string>

/** The keys that a text of the manifest asks words for. */
const keysIn = (text: string): string[] => [...text.matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key)

describe('the words of the manifest', () => {
  test.each(Object.keys(languages))('in %s are those that it asks for, no more', code => {
    const asked = new Set(keysIn(readFileSync('package.json', 'utf8')))
    const strays = Object.keys(wordsOf(code)).filter(
      key => !asked.has(key) && !/^rule\.(plan|directive|internal)-/.test(key),
    )
    expect(strays).toEqual([])
  })

  test('differ from one language to the other', () => {
    const [english, french] = [wordsOf('en'), wordsOf('fr')]
    const same = Object.keys(english).filter(key => english[key] === french[key])
    expect(same).toEqual(['settings.group.plans'])
  })
})

describe('the settings in the editor', () => {
  const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties))

  test('stand in groups, in an order that somebody chose', () => {
    const orders = contributes.configuration.map(({ order }) => order)
    expect(orders).toEqual(orders.map((_, place) => place + 1))
    for (const { title, properties } of contributes.configuration) {
      expect(title).toMatch(/^%settings\.group\.\w+%$/)
      expect(Object.values(properties).map(({ order }) => order)).toEqual(
        Object.keys(properties).map((_, place) => place + 1),
      )
    }
  })

  test.each(settings)('%s says what it is for, what each choice means, and where it counts', (_, setting) => {
    expect(setting.description ?? setting.markdownDescription).toMatch(/^%.+%$/)
    expect(setting.scope).toMatch(/^(resource|window)$/)
    expect(setting).toHaveProperty('default')
    if (!setting.enum) return
    const said = setting.enumDescriptions ?? setting.enumItemLabels ?? []
    expect(said).toHaveLength(setting.enum.length)
    expect(setting.enum).toContain(setting.default)
  })
})
