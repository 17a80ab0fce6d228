import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'

/** A settings file, parsed. */
export interface Found {
  /** What it holds; undefined when it could not be parsed, or holds no settings of ours. */
  readonly value: unknown
  readonly faults: readonly { readonly message: string; readonly offset: number | null }[]
  readonly root: Node | null
  position(offset: number): { readonly line: number; readonly column: number }
}

const OURS = 'goalmark'

/** Parses JSON with or without comments, or YAML. Of a `package.json`, only our own key counts. */
export function parseSettings(file: string, text: string): Found {
  const counter = new LineCounter()
  const isYaml = /\.ya?ml$/i.test(file)
  // JSON is YAML but for its comments.
  const yaml = isYaml ? text.replace(/^\uFEFF/, ' ') : withoutComments(text)
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  const failed = (faults: Found['faults']): Found => ({ value: undefined, faults, root: null, position })
  if (document.errors.length > 0) {
    return failed(document.errors.map(({ message, pos }) => ({ message, offset: pos[0] })))
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    if (!file.endsWith('package.json')) return { value, faults: [], root: document.contents, position }
    const own = pairOf(document.contents, OURS)
    const inside =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[OURS] : undefined
    return { value: inside, faults: [], root: own?.value ?? null, position }
  } catch (error) {
    return failed([{ message: error instanceof Error ? error.message : String(error), offset: null }])
  }
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

/** Where the key at a dotted path stands, or the nearest one above it; null when nothing of it is there. */
export function placeOf({ root }: Found, key: string): number | null {
  let node = root
  let rest = key
  let place: number | null = null
  while (rest !== '') {
    const pair = pairOf(node, rest)
    if (!pair) break
    place = pair.offset
    node = pair.value
    rest = rest.slice(pair.key.length + 1)
  }
  return place
}

/** The pair whose key opens the dotted path: keys may hold dots themselves. */
function pairOf(
  node: Node | null,
  path: string,
): { key: string; offset: number | null; value: Node | null } | null {
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

/** The text with its comments turned into spaces, so that every place stays what it was. */
function withoutComments(text: string): string {
  const strings = /"(?:\\.|[^"\\\n])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|^\uFEFF/g
  return text.replace(strings, piece => (piece.startsWith('"') ? piece : piece.replace(/[^\r\n]/g, ' ')))
}
