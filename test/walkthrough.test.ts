import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults, languages, lint, mend, readSettings } from '../server/core/index'
import { type Element, readXml } from './cli/xml'
import { settingsFor } from './generate/walkthrough'

interface Step {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly media: { readonly svg?: string; readonly markdown?: string; readonly altText?: string }
  readonly completionEvents: readonly string[]
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'))
const [walkthrough, ...others] = contributes.walkthroughs as { steps: Step[] }[]
const steps = walkthrough?.steps ?? []
const CODES = Object.keys(languages)
const COMMANDS: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command)
const SETTINGS = contributes.configuration.flatMap(({ properties }: { properties: object }) =>
  Object.keys(properties),
)

const wordsOf = (code: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(code === 'en' ? 'package.nls.json' : `package.nls.${code}.json`, 'utf8'))

/** A text of the manifest in a language. */
const inWords = (code: string, text = ''): string => wordsOf(code)[text.replaceAll('%', '')] ?? ''

/** The commands that the buttons of a text carry out. */
const buttonsIn = (text: string): string[] =>
  [...text.matchAll(/^\[.+\]\(command:([\w.]+)(?:\?\S+)?\)$/gm)].map(([, command = '']) => command)

test('is one, of five steps', () => {
  expect(others).toEqual([])
  expect(steps.map(({ id }) => id)).toEqual(['begin', 'mend', 'see', 'settle', 'elsewhere'])
})

describe.each(steps)('the step “$id”', ({ title, description, media, completionEvents }) => {
  test.each(CODES)('says in %s what to do, and shows it', code => {
    expect(inWords(code, title).length).toBeGreaterThan(8)
    expect(inWords(code, description).length).toBeGreaterThan(30)
    const shown = inWords(code, media.svg ?? media.markdown)
    expect(shown).toMatch(new RegExp(`^walkthrough/\\w+\\.${code}\\.(svg|md)$`))
    expect(existsSync(shown)).toBe(true)
    if (media.svg) expect(inWords(code, media.altText).length).toBeGreaterThan(20)
  })

  test('has buttons that lead somewhere, the same in every language', () => {
    const [buttons, ...translated] = CODES.map(code => buttonsIn(inWords(code, description)))
    for (const other of translated) expect(other).toEqual(buttons)
    for (const button of buttons ?? [])
      expect([button, COMMANDS.includes(button) || /^workbench\.action/.test(button)]).toEqual([button, true])
  })

  test('is over by something that can happen', () => {
    expect(completionEvents.length).toBeGreaterThan(0)
    const client = readdirSync('client')
      .filter(name => name.endsWith('.ts'))
      .map(name => readFileSync(`client/${name}`, 'utf8'))
    for (const event of completionEvents) {
      const [, kind, about = ''] = /^(\w+)(?::(.+))?$/.exec(event) ?? []
      if (kind === 'onCommand') expect(COMMANDS).toContain(about)
      else if (kind === 'onSettingChanged') expect(SETTINGS).toContain(about)
      else if (kind === 'onContext') {
        for (const [, key] of about.matchAll(/goalmark\.(\w+)/g))
          expect([key, client.some(text => text.includes(`'setContext', \`\${NAME}.${key}\``))]).toEqual([
            key,
            true,
          ])
      } else expect(kind).toBe('onStepSelected')
    }
  })
})

describe('its pictures', () => {
  const pictures = readdirSync('walkthrough').filter(name => name.endsWith('.svg'))

  test.each(pictures)('%s is small, and holds nothing that VS Code would not draw', name => {
    const parts = function* (element: Element): Generator<Element> {
      yield element
      for (const child of element.children) yield* parts(child)
    }
    expect(statSync(`walkthrough/${name}`).size).toBeLessThan(8000)
    for (const { name: tag, attributes } of parts(readXml(readFileSync(`walkthrough/${name}`, 'utf8')))) {
      expect(['', 'svg', 'title', 'rect', 'line', 'path', 'text']).toContain(tag)
      expect(Object.keys(attributes)).not.toContain('style')
    }
  })

  test.each(CODES)('show settings in %s that are right', code => {
    expect(readSettings(JSON.parse(settingsFor(code))).problems).toEqual([])
  })
})

describe.each(CODES)('the example in %s', code => {
  const text = readFileSync(`walkthrough/example.${code}.md`, 'utf8')
  const read = (day: string) => lint({ text, path: 'example.md' }, defaults(), Temporal.PlainDate.from(day))

  test('reads like a plan, and has something to mend with and without words of one’s own', () => {
    const { skipped, findings, plan } = read('2027-01-15')
    expect([skipped, plan.language]).toEqual([null, code])
    expect(findings.map(({ rule }) => rule)).toEqual([
      'specific-vague-verb',
      'time-no-deadline',
      'time-vague-deadline',
      'measurable-no-indicator',
      'time-no-deadline',
      'specific-vague-term',
    ])
    expect(findings.filter(({ fixes }) => fixes.some(({ safe }) => safe))).toHaveLength(1)
  })

  test('has one finding less once the safe fix is taken, and no new one', () => {
    const before = read('2027-01-15')
    const after = mend(before).lint.findings.map(({ rule }) => rule)
    const safe = before.findings.filter(({ fixes }) => !fixes.some(({ safe }) => safe))
    expect(after).toEqual(safe.map(({ rule }) => rule))
  })

  test('does not grow old', () => {
    const rules = (day: string) => read(day).findings.map(({ rule, at }) => [rule, at])
    expect(rules('2031-12-31')).toEqual(rules('2027-01-15'))
  })
})
