import { type ParseError, parse, printParseErrorCode, stripComments } from 'jsonc-parser'
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLSeq,
} from 'yaml'

/** A settings file, parsed. */
export interface Found {
  /** What it holds; undefined when it could not be parsed, or holds no settings of ours. */
  readonly value: unknown
  /** What kept it from being parsed, the first fault only: those behind it come of it. */
  readonly fault: { readonly code: string; readonly offset: number | null } | null
  readonly root: Node | null
  position(offset: number): { readonly line: number; readonly column: number }
}

const OURS = 'goalmark'

/** Parses JSON with or without comments, or YAML. Of a `package.json`, only our own key counts. */
export function parseSettings(file: string, text: string): Found {
  const counter = new LineCounter()
  const isYaml = /\.ya?ml$/i.test(file)
  const unmarked = text.replace(/^\uFEFF/, '')
  // JSON is YAML but for its comments.
  const yaml = isYaml ? unmarked : stripComments(unmarked, ' ')
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  const failed = (fault: Found['fault']): Found => ({ value: undefined, fault, root: null, position })
  // YAML forgives more than JSON does, and looks for a missing comma elsewhere.
  const broken = isYaml ? undefined : jsonFault(unmarked)
  if (broken) return failed({ code: printParseErrorCode(broken.error), offset: broken.offset })
  const [error] = document.errors
  if (error) return failed({ code: error.code, offset: error.pos[0] })
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    if (!file.endsWith('package.json')) return { value, fault: null, root: document.contents, position }
    const own = pairOf(document.contents, OURS)
    const inside =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[OURS] : undefined
    return { value: inside, fault: null, root: own?.value ?? null, position }
  } catch {
    // Aliases that name nothing, or that unfold without end.
    return failed({ code: 'BAD_ALIAS', offset: null })
  }
}

function jsonFault(text: string): ParseError | undefined {
  const errors: ParseError[] = []
  parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  return errors[0]
}

/** Does a `package.json` hold settings of ours? Broken JSON is somebody else's to report. */
export function holdsOurs(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && OURS in value
  } catch {
    return false
  }
}

/**
 * Where the key at a dotted path stands, or the nearest one above it; null when nothing of it is there. Of a list, a
 * number of the path is a place in it, counted from 0.
 */
export function placeOf({ root }: Found, key: string): number | null {
  let node = root
  let rest = key
  let place: number | null = null
  while (rest !== '') {
    const step = isSeq(node) ? itemOf(node, rest) : pairOf(node, rest)
    if (!step) break
    place = step.offset
    node = step.value
    rest = rest.slice(step.key.length + 1)
  }
  return place
}

interface Step {
  readonly key: string
  readonly offset: number | null
  readonly value: Node | null
}

/** By its place in the list; a name is looked for in the list's objects, as in `[severity, { option }]`. */
function itemOf(node: YAMLSeq, path: string): Step | null {
  const [key = ''] = path.split('.', 1)
  if (!/^\d+$/.test(key)) {
    for (const item of node.items) {
      const pair = pairOf(isNode(item) ? item : null, path)
      if (pair) return pair
    }
  }
  const item = node.items[Number(key)]
  return isNode(item) ? { key, offset: item.range?.[0] ?? null, value: isAlias(item) ? null : item } : null
}

/** The pair whose key opens the dotted path: keys may hold dots themselves. */
function pairOf(node: Node | null, path: string): Step | null {
  if (!isMap(node)) return null
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    if (path !== name && !path.startsWith(`${name}.`)) continue
    const below = isAlias(value) ? null : (value as Node | null)
    return { key: name, offset: key.range?.[0] ?? null, value: below }
  }
  return null
}
