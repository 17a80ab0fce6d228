import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Floor {
  readonly name: string
  /** The files that live here; the first floor that matches owns a file. */
  readonly holds: RegExp
  /** What these files may import from the repository. */
  readonly from: RegExp
  /** What they may import as types only. */
  readonly typesFrom?: RegExp
  readonly packages: RegExp
}

const NOTHING = /^$/
const CORE = 'server/core'
const DAYS = /^temporal-polyfill$/
const FLOORS: readonly Floor[] = [
  { name: 'text', holds: /^server\/core\/text$/, from: NOTHING, packages: NOTHING },
  {
    name: 'markdown',
    holds: /^server\/core\/markdown($|\/)/,
    from: /^server\/core\/(text$|markdown\/)/,
    packages:
      /^(unified|remark-parse|mdast|mdast-util-from-markdown|micromark-extension-gfm-table|mdast-util-gfm-table)$/,
  },
  {
    name: 'plan',
    holds: /^server\/core\/plan\//,
    from: /^server\/core\/(text$|markdown$|plan\/)/,
    typesFrom: /^server\/core\/(settings|languages\/language)$/,
    packages: /^(mdast|yaml|smol-toml|htmlparser2|temporal-polyfill)$/,
  },
  {
    name: 'rules',
    holds: /^server\/core\/rules\//,
    from: /^server\/core\/(text$|plan\/|rules\/)/,
    packages: DAYS,
  },
  {
    name: 'languages',
    holds: /^server\/core\/languages\//,
    from: /^server\/core\/languages\//,
    typesFrom: /^server\/core\/(plan|rules)\//,
    packages: NOTHING,
  },
  {
    name: 'core',
    holds: /^server\/core\/(?!index$)/,
    from: /^(server\/core\/(?!index$)|package\.json$)/,
    packages: /^(temporal-polyfill|mdast)$/,
  },
  { name: 'door', holds: /^server\/core\/index$/, from: /^server\/core\//, packages: NOTHING },
  {
    name: 'config',
    holds: /^server\/config\//,
    from: /^server\/(config\/|core\/index$)/,
    packages: /^(ignore|picomatch|yaml|jsonc-parser)$/,
  },
  { name: 'v8', holds: /^server\/v8$/, from: NOTHING, packages: /^node:v8$/ },
  {
    name: 'lsp',
    holds: /^server\/lsp\//,
    from: /^server\/(lsp\/|config\/|core\/index$|v8$)/,
    packages: /^(node:.*|vscode-languageserver(-textdocument)?(\/.*)?|temporal-polyfill|pathe)$/,
  },
  {
    name: 'cli',
    holds: /^server\/cli\//,
    from: /^(server\/(cli\/|config\/|core\/index$|v8$)|package\.json$)/,
    packages: /^(node:.*|chokidar|diff|picomatch|picocolors|temporal-polyfill|sarif)$/,
  },
  {
    name: 'library',
    holds: /^server\/library\//,
    // Of the command line only what its reports are made of: both say the same in the same shape.
    from: /^server\/(library\/|core\/index$|cli\/(version|reporters\/(report|inspect-report))$)/,
    packages: NOTHING,
  },
  {
    name: 'client',
    holds: /^client\//,
    from: /^(client\/|server\/lsp\/protocol$)/,
    packages: /^(node:.*|vscode|vscode-languageclient(\/.*)?)$/,
  },
]

const SKIPPED = new Set(['node_modules', 'dist', '.git'])

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* filesUnder(path)
    } else yield path
  }
}

const FOLDERS = ['client', 'server', 'scripts', 'bench', 'test']
const files = FOLDERS.flatMap(folder => [...filesUnder(folder)])
const sources = files
  .filter(path => /\.(ts|mjs)$/.test(path))
  .map(path => ({ path, module: path.replace(/\.ts$/, ''), text: readFileSync(path, 'utf8') }))
const floorOf = (module: string) => FLOORS.find(floor => floor.holds.test(module))

interface Import {
  readonly target: string
  readonly typeOnly: boolean
  readonly isOurs: boolean
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:([^'"`;]*?)\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

function importsOf({ path, text }: { path: string; text: string }): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, clause = '', from, dynamic]) => {
    const specifier = from ?? dynamic ?? ''
    const isOurs = specifier.startsWith('.')
    const target = isOurs ? join(dirname(path), specifier).replace(/\.ts$/, '') : specifier
    const names = /^\{([\s\S]*)\}$/
      .exec(clause.trim())?.[1]
      ?.split(',')
      .filter(name => name.trim())
    const typeOnly = type !== undefined || Boolean(names?.every(name => name.trim().startsWith('type ')))
    return { target, typeOnly, isOurs }
  })
}

describe('floors', () => {
  test.each(FLOORS)('$name imports only from the floors below it', floor => {
    const wrong = sources
      .filter(({ module }) => floorOf(module) === floor)
      .flatMap(source =>
        importsOf(source)
          .filter(({ target, typeOnly, isOurs }) => {
            if (!isOurs) return !floor.packages.test(target)
            return !(floor.from.test(target) || (typeOnly && floor.typesFrom?.test(target)))
          })
          .map(({ target }) => `${source.path} imports ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('every source of the server and the client lives on a floor', () => {
    const homeless = sources.filter(({ path, module }) => /^(server|client)\//.test(path) && !floorOf(module))
    expect(homeless.map(({ path }) => path)).toEqual([])
  })

  test('the core knows no clock, no console and no process', () => {
    const impure =
      /\b(?:new Date\b|Date\.|Temporal\.Now|console\.|process\.|Math\.random|setTimeout|globalThis|require\()/
    const wrong = sources.filter(
      ({ path, text }) => path.startsWith(CORE) && impure.test(withoutComments(text)),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

test('no module waits for itself', () => {
  const graph = new Map(
    sources.map(source => [
      source.module,
      importsOf(source)
        .filter(({ typeOnly, isOurs }) => isOurs && !typeOnly)
        .map(({ target }) => target),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (module: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(module)
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), module].join(' → '))
    if (seenAt >= 0 || done.has(module)) return
    for (const next of graph.get(module) ?? []) visit(next, [...trail, module])
    done.add(module)
  }
  for (const module of graph.keys()) visit(module, [])
  expect(cycles).toEqual([])
})

test('no file is named after nothing in particular', () => {
  const vague = /(^|[/.-])(utils?|helpers?|common|misc|manager|service)([/.-]|$)/i
  expect(files.filter(path => vague.test(path))).toEqual([])
})

test('no hand-written source is longer than 300 lines', () => {
  const long = sources
    .filter(({ text }) => !/^\/\/ Generated/.test(text))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300)
  expect(long).toEqual([])
})

test('no type is given up', () => {
  const loose = sources.filter(({ text }) =>
    /(?::|\bas|<)\s*any\b|@ts-(?:ignore|nocheck)/.test(withoutComments(text)),
  )
  expect(loose.map(({ path }) => path).filter(path => path !== 'test/architecture.test.ts')).toEqual([])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}
