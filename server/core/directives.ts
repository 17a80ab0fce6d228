import type { Draft } from './draft'
import { htmlOf, type Parsed } from './markdown'
import { nearest } from './nearest'
import { commentRemoval, nameRemoval } from './removal'
import { reserved } from './run'
import { SETTABLE_IDS, type Settings } from './settings'
import { type Edit, lastUpTo, type Span } from './text'

const KINDS = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const
type DirectiveKind = (typeof KINDS)[number]

/** One `<!-- goalmark-… -->` comment. */
export interface Directive {
  readonly kind: DirectiveKind
  readonly at: Span
  /** The rules it names, each where it stands; none means all. */
  readonly rules: readonly { readonly id: string; readonly at: Span }[]
  /** What follows `--`; empty when nothing that can be read does. */
  readonly reason: string
}

export interface Directives {
  /** `<!-- goalmark: off -->` stands in the document. */
  readonly off: boolean
  readonly list: readonly Directive[]
  /** Comments that look like a directive and are none. */
  readonly unknown: readonly { readonly name: string; readonly at: Span }[]
}

const COMMENT = /<!--\s*goalmark(?:-([\w-]+)|:)((?:(?!<!--)[\s\S])*?)-->/g
const REASON = /(?:^|\s)--(?=\s)[\s\S]*$/

/** The directives of a document, in order. Only comments count: what stands in code does not. */
export function readDirectives(parsed: Parsed): Directives {
  const list: Directive[] = []
  const unknown: { name: string; at: Span }[] = []
  let off = false
  if (!parsed.text.includes('goalmark')) return { off, list, unknown }
  for (const html of htmlOf(parsed.tree)) {
    for (const match of parsed.text.slice(html.start, html.end).matchAll(COMMENT)) {
      const [whole, name, rest = ''] = match
      const start = html.start + match.index
      const kind = KINDS.find(known => known === name)
      if (name === undefined) off ||= rest.trim().toLowerCase() === 'off'
      else if (kind) list.push(readDirective(kind, { start, end: start + whole.length }, rest))
      else unknown.push({ name: `goalmark-${name}`, at: { start, end: start + whole.length } })
    }
  }
  return { off, list, unknown }
}

function readDirective(kind: DirectiveKind, at: Span, rest: string): Directive {
  const named = rest.replace(REASON, '')
  const from = at.end - '-->'.length - rest.length
  const rules = [...named.matchAll(/[^\s,]+/g)].map(word => {
    const start = from + word.index
    return { id: word[0], at: { start, end: start + word[0].length } }
  })
  const said = rest
    .slice(named.length)
    .trim()
    .replace(/^--\s*/, '')
  return { kind, at, rules, reason: /[\p{L}\p{N}]/u.test(said) ? said : '' }
}

/** What is wrong with the directives themselves. */
export function faultsOf(directives: Directives, settings: Settings): Draft[] {
  const misnamed = directives.list.flatMap(({ rules }) =>
    rules
      .filter(({ id }) => !isKnown(id))
      .flatMap(({ id, at }) =>
        reserved('directive-unknown-rule', at, { rule: id, nearest: nearest(id, SETTABLE_IDS) }, settings),
      ),
  )
  const names = KINDS.map(kind => `goalmark-${kind}`)
  const mistyped = directives.unknown.flatMap(({ name, at }) =>
    reserved('directive-unknown-rule', at, { rule: name, nearest: nearest(name, names) }, settings),
  )
  const unexplained = directives.list
    .filter(directive => directive.kind !== 'enable' && !directive.reason)
    .flatMap(directive =>
      reserved('directive-missing-reason', directive.at, { rule: nameOf(directive) }, settings),
    )
  return [...misnamed, ...mistyped, ...unexplained]
}

const isKnown = (id: string): boolean => (SETTABLE_IDS as readonly string[]).includes(id)

const nameOf = ({ kind, rules }: Directive): string => rules[0]?.id ?? `goalmark-${kind}`

/** What the directives of one document silence, and which of them never had to. */
export interface Silencer {
  /** The directive that silences it, if one does. */
  silencedBy(draft: Draft): Directive | undefined
  unused(settings: Settings): Draft[]
}

const ALL = '*'

/** Prepares the directives for asking; each answer is remembered as a use of the directive that gave it. */
export function silencer({ list }: Directives, text: string): Silencer {
  const lines = list.length > 0 ? lineStarts(text) : []
  const used = new Map<Directive, Set<string>>(list.map(directive => [directive, new Set()]))
  const inFile = list.filter(({ kind }) => kind === 'disable-file')
  const onLine = new Map<number, Directive[]>()
  for (const directive of list) {
    const line = targetLine(directive, lines, text)
    if (line !== null) onLine.set(line, [...(onLine.get(line) ?? []), directive])
  }
  const switches = new Map<string, readonly Directive[]>()
  const switchesOf = (rule: string): readonly Directive[] => {
    const own = switches.get(rule) ?? list.filter(each => isSwitch(each) && names(each, rule))
    switches.set(rule, own)
    return own
  }
  const find = (rule: string, offset: number): Directive | undefined => {
    const file = inFile.find(each => names(each, rule))
    const line = onLine.get(lineAt(lines, offset))?.find(each => names(each, rule))
    if (file || line) return file ?? line
    const own = switchesOf(rule)
    const last = own[lastUpTo(own.length, each => own[each]?.at.start ?? 0, offset)]
    return last?.kind === 'disable' ? last : undefined
  }
  return {
    silencedBy({ rule, at }) {
      const by = list.length > 0 ? find(rule, at.start) : undefined
      if (by) used.get(by)?.add(by.rules.length > 0 ? rule : ALL)
      return by
    },
    unused: settings => unusedOf(used, text, settings),
  }
}

function unusedOf(
  used: ReadonlyMap<Directive, ReadonlySet<string>>,
  text: string,
  settings: Settings,
): Draft[] {
  return [...used].flatMap(([directive, by]) => {
    if (directive.kind === 'enable') return []
    const rules = directive.rules.length > 0 ? directive.rules : [{ id: ALL, at: directive.at }]
    const idle = rules.filter(({ id }) => !by.has(id) && (id === ALL || isKnown(id)))
    return idle.flatMap(({ id, at }) => {
      const rule = id === ALL ? nameOf(directive) : id
      const edit =
        idle.length === rules.length
          ? commentRemoval(text, directive.at)
          : nameRemoval(text, at, at === rules[0]?.at)
      return reserved('directive-unused', at, { rule }, settings).map(draft => withRemoval(draft, edit))
    })
  })
}

const withRemoval = (draft: Draft, edit: Edit): Draft => ({
  ...draft,
  fixes: [{ offers: 'removeDirective', facts: draft.facts, safe: false, edits: [edit], goal: null }],
})

const isSwitch = ({ kind }: Directive): boolean => kind === 'disable' || kind === 'enable'

const names = ({ rules }: Directive, rule: string): boolean =>
  rules.length === 0 || rules.some(({ id }) => id === rule)

/** The line that a line directive speaks of; blank lines before a `next-line`'s target are passed over. */
function targetLine({ kind, at }: Directive, lines: readonly number[], text: string): number | null {
  if (kind === 'disable-line') return lineAt(lines, at.start)
  if (kind !== 'disable-next-line') return null
  let line = lineAt(lines, at.end) + 1
  while (line < lines.length && text.slice(lines[line], lines[line + 1]).trim() === '') line++
  return line
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(end => end.index + end[0].length)]
}

const lineAt = (lines: readonly number[], offset: number): number =>
  lastUpTo(lines.length, line => lines[line] ?? 0, offset)
