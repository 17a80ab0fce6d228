import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, test } from 'vitest'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar } from 'vscode-textmate'
import { languages } from '../server/core'
import { grammar } from './generate/grammar'

const text = grammar(Object.values(languages))
let markdown: IGrammar

/** The parts of VS Code's Markdown grammar that decide where a word is code, a link or front matter. */
const host = {
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '\\A---$', end: '^---$', name: 'meta.embedded.block.frontmatter' },
    { begin: '^```', end: '^```$', name: 'markup.fenced_code.block.markdown' },
    { begin: '<!--', end: '-->', name: 'comment.block.html' },
    {
      match: '^#{1,6} (.*)$',
      captures: { 0: { name: 'heading.1.markdown' }, 1: { patterns: [{ include: '#inline' }] } },
    },
    {
      begin: '(^|\\G)(?=[^\\s`#])',
      while: '(^|\\G)(?=[^\\s`#])',
      name: 'meta.paragraph.markdown',
      patterns: [{ include: '#inline' }],
    },
  ],
  repository: {
    inline: {
      patterns: [
        { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
        { match: '\\[[^\\]]*\\]\\([^)]*\\)', name: 'meta.link.inline.markdown' },
        { begin: '\\*\\*', end: '\\*\\*', name: 'markup.bold.markdown', patterns: [{ include: '#inline' }] },
        { begin: '<!--', end: '-->', name: 'comment.block.html' },
      ],
    },
  },
}

beforeAll(async () => {
  await oniguruma.loadWASM(
    readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')),
  )
  const sources: Record<string, string> = {
    'text.html.markdown': JSON.stringify(host),
    'goalmark.injection': text,
  }
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: line => new oniguruma.OnigString(line),
    }),
    loadGrammar: async scope => textmate.parseRawGrammar(sources[scope] ?? '{}', `${scope}.json`),
    getInjections: scope => (scope === 'text.html.markdown' ? ['goalmark.injection'] : undefined),
  })
  const loaded = await registry.loadGrammar('text.html.markdown')
  if (!loaded) throw new Error('the Markdown stand-in did not load')
  markdown = loaded
})

/** What is coloured in these lines, in order: `deadline «by 31 May 2026»`. */
function colours(...lines: string[]): string[] {
  const found: string[] = []
  let stack = textmate.INITIAL
  for (const line of lines) {
    const { tokens, ruleStack } = markdown.tokenizeLine(line, stack)
    stack = ruleStack
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.find(name => name.endsWith('.goalmark'))
      if (scope) found.push(`${scope.split('.').at(-2)} «${line.slice(startIndex, endIndex)}»`)
    }
  }
  return found
}

test('the grammar in syntaxes/ is the one that the words make', async () => {
  await expect(text).toMatchFileSnapshot('../syntaxes/goalmark.tmLanguage.json')
})

describe('English', () => {
  test.each([
    ['- Obtain the forklift licence by 31 May 2026.', ['deadline «by 31 May 2026»']],
    ['- Sit the exam on March 12, 2027', ['deadline «on March 12, 2027»']],
    ['- Hand in the file before 2027-02-15', ['deadline «before 2027-02-15»']],
    [
      '- Rota ready by Q3 2026 or by the end of the year',
      ['deadline «by Q3 2026»', 'deadline «by the end of the year»'],
    ],
    ['- Open in May, or within six months', ['deadline «in May»', 'deadline «within six months»']],
    ['- Own stall by 2028', ['deadline «by 2028»']],
    ['- Stock loss from 4.1 % to 2.5 %', ['measure «from 4.1 % to 2.5 %»']],
    ['- Train five seasonal starters', ['measure «five seasonal starters»']],
    ['- Study 3 hours per week', ['measure «3 hours per week»']],
    ['- Save $4,000', ['measure «$4,000»']],
    ['## Long-term goals', ['horizon «Long-term»']],
    ['**By 30 June 2027** pass', ['deadline «By 30 June 2027»']],
  ])('%s', (line, expected) => {
    expect(colours(line)).toEqual(expected)
  })

  test.each([
    'I may 2 or 3 times a day march on, and may march again',
    'We march in step and may win',
    'Check in may take a while',
    'I have worked here for six years, in two teams of Level 3 trainees',
    'Call 24-7 support or read RFC-2119 and Python 3',
  ])('no deadline in “%s”', line => {
    expect(colours(line).filter(found => found.startsWith('deadline'))).toEqual([])
  })
})

describe('French', () => {
  test.each([
    ['- Passer le permis cariste d’ici le 31 mai 2026', ['deadline «d’ici le 31 mai 2026»']],
    ['- Déposer le dossier avant le 1er mars 2027', ['deadline «avant le 1er mars 2027»']],
    ['- Ouvrir la boutique d’ici la fin de l’année', ['deadline «d’ici la fin de l’année»']],
    ['- Finir au T3 2027', ['deadline «au T3 2027»']],
    ['- Une candidature sous trois mois', ['deadline «sous trois mois»']],
    ['- Ramener les erreurs de 2,4 % à 1 %', ['measure «de 2,4 % à 1 %»']],
    [
      '- Tenir sous 3\u00a0% d’ici le 1er\u202fmars',
      ['measure «sous 3\u00a0%»', 'deadline «d’ici le 1er\u202fmars»'],
    ],
    ['- Former deux apprentis', ['measure «deux apprentis»']],
    ['- Étudier 4 heures par semaine', ['measure «4 heures par semaine»']],
    ['## Objectifs à long terme', ['horizon «à long terme»']],
  ])('%s', (line, expected) => {
    expect(colours(line)).toEqual(expected)
  })
})

describe('left alone', () => {
  test.each([
    [['Run `due by 31 May 2026` now']],
    [['[by 31 May 2026](https://example.org/2026-05-31)']],
    [['<!-- by 31 May 2026, 12 apples -->']],
    [['```', 'by 31 May 2026', '12 apples', '```']],
    [['---', 'date: 2026-11-16', '---']],
    [['See https://example.org/2026-05-31/12-apples']],
  ])('%j', lines => {
    expect(colours(...lines)).toEqual([])
  })

  test('what stands behind the code is coloured again', () => {
    expect(colours('Send `cv.pdf` by 31 May 2026')).toEqual(['deadline «by 31 May 2026»'])
  })
})

test('a very long line costs no more than its length', () => {
  const patterns = [...text.matchAll(/"match": (".*")/g)].map(
    ([, match]) => JSON.parse(match ?? '""') as string,
  )
  expect(patterns.length).toBeGreaterThan(20)
  const repeats = (pattern: string) => /(?<!\\)[*+]|,\}/.test(pattern.replace(/\[[^\]]*\]/g, ''))
  expect(patterns.filter(repeats).map(pattern => pattern.slice(0, 80))).toEqual([])

  const time = (length: number) => {
    const line = 'by the end of from 12 to mid- of 3 within '.repeat(length)
    const start = performance.now()
    colours(line)
    return performance.now() - start
  }
  time(20)
  expect(time(400)).toBeLessThan(40 * Math.max(time(40), 5))
})
