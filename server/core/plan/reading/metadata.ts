import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Parsed } from '../../markdown'
import { lineStart, type Span } from '../../text'
import type { FrontMatter, MetaEntry } from '../model'
import { fold } from '../tokens'
import type { Headings } from '../words'

/** The metadata at the top of a document, keys brought to one name each. Broken YAML is a problem with a place. */
export function readMetadata(
  parsed: Pick<Parsed, 'text' | 'frontMatter'>,
  languages: readonly Worded[],
): FrontMatter {
  const { frontMatter, text } = parsed
  if (!frontMatter) return { span: null, entries: [], problem: null }
  const names = keyNames(languages)
  if (frontMatter.form === 'toml')
    return { span: frontMatter.span, ...tomlEntries(text, frontMatter.body, names) }
  if (frontMatter.form === 'lines')
    return { span: frontMatter.span, entries: lineEntries(text, frontMatter.body, names, ':'), problem: null }
  const { entries, problem } = yamlEntries(text, frontMatter.body, names)
  return { span: frontMatter.span, entries, problem }
}

/** What is asked of a language here: how people write the keys. */
interface Worded {
  readonly plan: { readonly headings: Headings }
}

/** The one name that readers ask for, by any spelling of it. */
interface Names {
  get(spelling: string): string | undefined
}

/** Each language's spellings, folded once: every plan of a run asks for them. */
const folded = new WeakMap<Headings['metadata'], ReadonlyMap<string, string>>()

/** Every spelling of every language; where two languages share one, the first counts. */
function keyNames(languages: readonly Worded[]): Names {
  const tables = languages.map(({ plan }) => spellingsOf(plan.headings.metadata))
  return {
    get(spelling) {
      for (const table of tables) {
        const name = table.get(spelling)
        if (name !== undefined) return name
      }
      return undefined
    },
  }
}

function spellingsOf(metadata: Headings['metadata']): ReadonlyMap<string, string> {
  const known = folded.get(metadata)
  if (known) return known
  const names = new Map<string, string>()
  for (const [name, spellings] of Object.entries(metadata))
    for (const spelling of [name, ...spellings])
      if (!names.has(keyOf(spelling))) names.set(keyOf(spelling), name)
  folded.set(metadata, names)
  return names
}

const keyOf = (key: string): string => fold(key).replace(/[\s_]+/g, '-')

function yamlEntries(text: string, body: Span, names: Names): Pick<FrontMatter, 'entries' | 'problem'> {
  const source = text.slice(body.start, body.end)
  if (isFlat(source)) return { entries: lineEntries(text, body, names, ':'), problem: null }
  const document = parseDocument(source, { keepSourceTokens: false, logLevel: 'silent', uniqueKeys: false })
  const [error] = document.errors
  const problem = error
    ? {
        message: brief(error.message),
        span: lineAround(text, body.start + error.pos[0]),
      }
    : null
  if (problem) return { entries: lineEntries(text, body, names, ':'), problem }
  const entries: MetaEntry[] = []
  if (!isMap(document.contents)) return { entries, problem }
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key)) continue
    const node = pair.value
    const range = isScalar(node) || isSeq(node) || isMap(node) ? node.range : null
    const from = body.start + (range?.[0] ?? pair.key.range?.[1] ?? 0)
    const to = body.start + (range?.[1] ?? pair.key.range?.[1] ?? 0)
    const written = source.slice(from - body.start, to - body.start)
    const values = isSeq(node)
      ? node.items.map(item => String(isScalar(item) ? (item.value ?? '') : ''))
      : [plain(written)]
    const key = keyOf(String(pair.key.value ?? ''))
    entries.push({
      key: names.get(key) ?? key,
      value: isSeq(node) ? values.join(', ') : plain(written),
      values,
      span: { start: from, end: to },
    })
  }
  return { entries, problem }
}

/** TOML says what the values are, its lines where they stand. */
function tomlEntries(text: string, body: Span, names: Names): Pick<FrontMatter, 'entries' | 'problem'> {
  const entries = lineEntries(text, body, names, '=')
  try {
    const table = new Map(
      Object.entries(parseToml(text.slice(body.start, body.end))).map(([key, value]) => [keyOf(key), value]),
    )
    const read = entries.map(entry => {
      const value = table.get(entry.written)
      if (value === undefined) return entry
      const values = (Array.isArray(value) ? value : [value]).map(one =>
        one instanceof TomlDate ? one.toISOString() : String(one),
      )
      return { ...entry, value: values.join(', '), values }
    })
    return { entries: read, problem: null }
  } catch (error) {
    if (!(error instanceof TomlError)) return { entries, problem: null }
    const lines = text.slice(body.start, body.end).split('\n')
    const line = lines.slice(0, error.line - 1).reduce((sum, { length }) => sum + length + 1, 0)
    return {
      entries,
      problem: {
        message: brief(error.message.replace(/^Invalid TOML document: /, '')),
        span: lineAround(text, body.start + line + Math.max(0, error.column - 1)),
      },
    }
  }
}

/** What the YAML reader says, without its place, short enough for a sentence of ours around it. */
function brief(message: string): string {
  const first = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  return first.length > 44 ? `${first.slice(0, 43).trimEnd()}…` : first
}

const FLAT = /^[\p{L}_][\p{L}\p{N}_-]*:[ \t]+[\p{L}\p{N}(][^:#]*$/u

/** Nothing but `key: words` lines, which YAML reads as they stand: most plans have no more, and YAML is slow to start. */
function isFlat(source: string): boolean {
  const keys = new Set<string>()
  return source.split(/\r?\n/).every(line => {
    if (line === '') return true
    const key = line.slice(0, line.indexOf(':'))
    const isNew = !keys.has(key)
    keys.add(key)
    return isNew && FLAT.test(line)
  })
}

const plain = (written: string): string => written.trim().replace(/^(["'])(.*)\1$/s, '$2')

function lineAround(text: string, offset: number): Span {
  const at = Math.min(offset, Math.max(text.length - 1, 0))
  const start = lineStart(text, at)
  const end = text.indexOf('\n', at)
  return { start, end: Math.max(start + 1, end < 0 ? text.length : end) }
}

interface LineEntry extends MetaEntry {
  /** The key as it stands there, folded. */
  readonly written: string
}

/** `key = "value"` lines: what TOML front matter of a plan holds, and what broken YAML still tells. */
function lineEntries(text: string, body: Span, names: Names, sign: '=' | ':'): LineEntry[] {
  const entries: LineEntry[] = []
  let start = body.start
  for (const line of text.slice(body.start, body.end).split('\n')) {
    const at = line.indexOf(sign)
    const key = line.slice(0, at).trim()
    const raw = line.slice(at + 1).trim()
    if (at > 0 && raw && /^\p{L}[\p{L}\p{N}_ -]*$/u.test(key)) {
      const from = start + line.indexOf(raw, at + 1)
      const value = plain(raw)
      entries.push({
        key: names.get(keyOf(key)) ?? key,
        written: keyOf(key),
        value,
        values: [value],
        span: { start: from, end: from + raw.length },
      })
    }
    start += line.length + 1
  }
  return entries
}

/** The first entry of that name with a value, or null. */
export const metaValue = ({ entries }: FrontMatter, ...keys: readonly string[]): MetaEntry | null =>
  keys
    .map(key => entries.find(entry => entry.key === key && entry.value !== ''))
    .find(entry => entry !== undefined) ?? null
