import { readdirSync, readFileSync } from 'node:fs'
import { getL10nJson } from '@vscode/l10n-dev'
import { describe, expect, test } from 'vitest'
import { languages } from '../server/core/index'

/** The languages of the interface beside English, which stands in the code. */
const OTHERS = Object.keys(languages).filter(code => code !== 'en')

const sources = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name, extension: '.ts', contents: readFileSync(`client/${name}`, 'utf8') }))

const bundle = (code: string): Record<string, string> =>
  JSON.parse(readFileSync(`l10n/bundle.l10n.${code}.json`, 'utf8'))

describe.each(OTHERS)('what the client says, in %s', code => {
  test('is all there, and nothing that it does not say', async () => {
    const said = Object.keys(await getL10nJson(sources))
    expect(said.length).toBeGreaterThan(0)
    expect(Object.keys(bundle(code)).sort()).toEqual(said.sort())
  })

  test('keeps the places for facts, and says it in that language', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\d+\}/g)].map(([place]) => place).sort()
    for (const [english, other] of Object.entries(bundle(code))) {
      expect([english, places(other)]).toEqual([english, places(english)])
      expect(other).not.toBe(english)
      // French puts no-break spaces before its signs.
      expect(other).not.toMatch(/ [:;!?»]|« /)
    }
  })
})

test('the editor finds the bundles, and the package holds them', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).l10n).toBe('./l10n')
  expect(readFileSync('.vscodeignore', 'utf8')).toMatch(/^!l10n\/\*\.json$/m)
})

test('no word that people read stands in the client outside of it', () => {
  const shown =
    /\b(?:title|placeHolder|prompt|label|detail|tooltip|message|text|name): ['`](?!Goalmark['`])\p{L}/u
  const spoken = /show(?:Information|Warning|Error)Message\(\s*['`]\p{L}/u
  const loose = sources.filter(({ contents }) => shown.test(contents) || spoken.test(contents))
  expect(loose.map(({ name }) => name)).toEqual([])
})
