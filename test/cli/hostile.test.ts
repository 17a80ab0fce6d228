import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { type Everything, inEveryFormat } from './every-format'
import { goalmark } from './world'
import { elements, readXml } from './xml'

/** What somebody might write in a plan or a file name so that a terminal, a CI log or a page obeys. */
const HOSTILE = [
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u009b2J',
  '\u0008\u0008',
  '\r::set-output name=x::y',
  '\n::error::gotcha',
  '\u2028::add-mask::a',
  '::set-output name=a::b',
  ' \u00a0::stop-commands::x',
  '\u00ad::save-state::x',
  ':\u200b:group::x',
  '##[error]gotcha',
  '#\u00ad#[add-path]x',
  '##vso[task.setvariable variable=a]b',
  '##teamcity[buildStop]',
  '%0A::error::x',
  '%0D%25',
  ']]>',
  '</failure></testcase>',
  '<!-- -->',
  '&<>"\'',
  '&#x1b;',
  '\ufffe\uffff',
  '\ud83d',
  '\u202egnp.exe\u202c',
  '\u2066\u2069\u200f\u061c',
  '","injected":"',
  '\\',
  '| a | b |',
  '`code` **b** _i_ ~~s~~',
  '[link](https://evil.example)',
  '![i](https://evil.example/i.png)',
  '[0](1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '@everybody',
  'https://evil.example www.evil.example',
  '$x$ {0} {{1}}',
  '…'.repeat(60),
]

/** Plans in which the words stand in each place that a report quotes. */
const planOf = (words: string): string => `---
date: 2026-01-15
target: ${words} manager
---

# My plan ${words}

## Goals

- Get better at ${words}
- ${words} better
- Improve ${words} by 05/06/2026, ${words}, etc.
  - [ ] Enrol ${words} by 2 March 2027
- Pass ${words} by 2 March 2027 <!-- goalmark-disable-line -- ${words} -->
<!-- goalmark-disable ${words} -->

${words}
`
const fileName = (words: string): string => `${words.replace(/\//g, '_')}.md`

const OBEYED = /[^\P{Cc}\n]|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const COMMAND = /^[\s\p{DI}]*:\p{DI}*:/mu
const MARK = /#\p{DI}*#\p{DI}*(?:\[|vso\[|teamcity\[)/iu

interface Told {
  readonly path: string
  readonly findings: readonly { readonly rule: string; readonly message: string }[]
}

/** What must hold of the reports of a run, whatever was read. */
function holds({ reports, summary, stderr, code }: Everything, paths: readonly string[]): void {
  expect(code).toBe(0)
  for (const [format, text] of [
    ...Object.entries(reports),
    ['summary', summary],
    ['stderr', stderr],
  ] as const) {
    expect([format, OBEYED.exec(text)]).toEqual([format, null])
    expect([format, MARK.exec(text)]).toEqual([format, null])
    if (format !== 'github') expect([format, COMMAND.exec(text)]).toEqual([format, null])
  }
  const told: readonly Told[] = JSON.parse(reports.json).files
  const findings = told.flatMap(file => file.findings)
  expect(told.map(({ path }) => path).toSorted()).toEqual(paths.toSorted())
  const heard = told.filter(file => file.findings.length > 0)

  const commands = reports.github.split('\n').slice(0, -1)
  expect(commands.map(line => /^::(error|warning|notice) [^:]*,title=([\w-]+)::/.exec(line)?.[2])).toEqual(
    findings.map(({ rule }) => rule),
  )
  const lines = reports.compact.split('\n').filter(line => /\([a-z-]+\)$/.test(line))
  expect(lines).toHaveLength(findings.length)

  const errors = elements(readXml(reports.checkstyle), 'error')
  expect(errors.map(({ attributes }) => attributes.source)).toEqual(
    findings.map(({ rule }) => `goalmark.${rule}`),
  )
  const suites = elements(readXml(reports.junit), 'testsuite')
  expect(suites).toHaveLength(told.length)
  expect(suites.flatMap(suite => elements(suite, 'failure'))).toHaveLength(findings.length)

  const [run] = JSON.parse(reports.sarif).runs
  const uris = run.results.map(
    (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      decodeURIComponent(result.locations[0]?.physicalLocation.artifactLocation.uri ?? ''),
  )
  for (const uri of uris) expect(paths.map(path => path.replace(/\p{Surrogate}/gu, '\ufffd'))).toContain(uri)
  const links = run.results.filter(({ message }: { message: { text: string } }) => /\]\(/.test(message.text))
  expect(links).toEqual([])
  expect(JSON.parse(reports.gitlab)).toHaveLength(findings.length)

  expect(summary).toBe(reports.markdown)
  holdsMarkdown(reports.markdown, heard)
}

const parser = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable()],
    fromMarkdownExtensions: [gfmTableFromMarkdown()],
  })

/** The page holds our headings, tables and links, and nothing that the plan brought in. */
function holdsMarkdown(page: string, heard: readonly Told[]): void {
  const nodes = [...everyNode(parser.parse(page))]
  const of = (type: Nodes['type']) => nodes.filter(node => node.type === type)
  const findings = heard.flatMap(file => file.findings)
  expect(of('heading')).toHaveLength(1 + heard.length)
  expect(of('tableRow')).toHaveLength(findings.length + heard.length)
  expect(of('tableCell')).toHaveLength(4 * (findings.length + heard.length))
  expect(of('link').map(node => ('url' in node ? node.url.split('/').at(-1) : ''))).toEqual(
    findings.map(({ rule }) => rule),
  )
  const html = new Set(of('html').map(node => ('value' in node ? node.value : '')))
  expect([...html].filter(value => value !== '<br>')).toEqual([
    '<!-- goalmark: off --> <!-- goalmark --format markdown -->',
  ])
  for (const type of [
    'image',
    'inlineCode',
    'code',
    'emphasis',
    'definition',
    'footnoteReference',
  ] as const) {
    expect(of(type)).toEqual([])
  }
  // What GitHub makes of words when no backslash holds it back.
  const words = of('text').map(node => ('value' in node ? node.value : ''))
  for (const said of words) expect(said).not.toMatch(/@\w|https?:\/\/|www\.\w/)
}

function* everyNode(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* everyNode(child)
}

const ARGV = ['.', '--as', 'plan', '--preset', 'strict']

describe('nothing in a plan or a file name speaks through a report', () => {
  test.each(HOSTILE)('%j', async words => {
    const path = fileName(words)
    holds(await inEveryFormat(ARGV, { [path]: planOf(words) }), [path])
  })

  test('all of it together, in any order', async () => {
    const words = fc
      .array(fc.constantFrom(...HOSTILE, ' ', 'bread', '\t'), { minLength: 1, maxLength: 6 })
      .map(all => all.join(''))
    await fc.assert(
      fc.asyncProperty(words, words, async (name, said) => {
        const paths = [fileName(`a${name}`), fileName(said)]
        const files = Object.fromEntries(paths.map(path => [path, planOf(said)]))
        holds(await inEveryFormat(ARGV, files), Object.keys(files))
      }),
      { numRuns: 25, seed: Number(process.env.SEED ?? 1) },
    )
  })

  test('colours are ours alone', async () => {
    const words = HOSTILE.join(' ')
    for (const format of ['pretty', 'compact']) {
      const { stdout } = await goalmark([...ARGV, '--format', format, '--color'], {
        files: { [fileName(words)]: planOf(words) },
      })
      expect(stdout).toContain('\u001b[1m')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that picocolors writes
      expect(stdout.replace(/\u001b\[\d+m/g, '')).not.toMatch(OBEYED)
    }
  })

  test('goalmark inspect, neither', async () => {
    const files = Object.fromEntries(HOSTILE.map((words, n) => [fileName(`${n} ${words}`), planOf(words)]))
    for (const format of ['pretty', 'json']) {
      const { code, stdout } = await goalmark(['inspect', '.', '--format', format], { files })
      expect(code).toBe(0)
      for (const obeyed of [OBEYED, COMMAND, MARK]) expect(stdout).not.toMatch(obeyed)
    }
  })

  test('names of files that are not there, and options, neither', async () => {
    for (const words of HOSTILE) {
      for (const argv of [[`${words}.md`], [`--${words}`], ['--format', words], ['--rule', words]]) {
        const { stderr, code } = await goalmark(argv)
        expect(code).toBe(2)
        expect(stderr).not.toMatch(OBEYED)
        expect(stderr).not.toMatch(COMMAND)
        expect(stderr).not.toMatch(MARK)
      }
    }
  })
})
