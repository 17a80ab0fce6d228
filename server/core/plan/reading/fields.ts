import type { Span } from '../../text'
import { type Match, trimMarks } from '../form-set'
import type { Pack } from '../pack'
import { type Reading, readTokens, tokensOf } from '../phrase'
import type { Token } from '../tokens'
import type { Visible } from '../visible'
import type { FieldType } from '../words'
import { fieldLists } from './heading-lists'
import { contextOf, type HeadingSets, type State } from './state'

/** `Deadline: 31 May`, « Poste visé : … », `**Why** — …`, `due:: 2026-05-01`. */
export interface Labelled {
  /** What the label may announce; empty for a label that is the author's own topic. */
  readonly types: readonly FieldType[]
  readonly label: Span
  readonly value: Reading
  readonly empty: boolean
}

const LONGEST_LABEL = 7

/** The label that opens a line and what stands behind it; null when the line opens with no label. */
export function labelledLine(reading: Reading, state: State): Labelled | null {
  const { tokens, pack } = reading
  const opening = openingOf(tokens, state)
  if (!opening) return null
  const { types, label } = opening
  const rest = tokens.slice(opening.to)
  const value = readTokens(rest, pack, contextOf(state, types.length ? 'field' : 'text'))
  const shown = rest.length ? value : { ...value, span: behind(label) }
  return { types, label, value: shown, empty: isEmpty(rest, pack) }
}

/** Where the value of a label would stand that is the author's own topic and has none yet; null for any other line. */
export function emptyBehindLabel({ tokens, pack }: Reading, state: State): Span | null {
  const opening = openingOf(tokens, state)
  if (!opening || opening.types.length > 0) return null
  const rest = tokens.slice(opening.to)
  const [first, last] = [rest[0], rest.at(-1)]
  if (!isEmpty(rest, pack)) return null
  return first && last ? { start: first.start, end: last.end } : behind(opening.label)
}

const behind = ({ end }: Span): Span => ({ start: end + 1, end: end + 1 })

/** What the label that opens a line may announce, for a look ahead: nothing where no label does. */
export const labelTypes = (line: Visible, state: State): readonly FieldType[] =>
  openingOf(tokensOf(line, contextOf(state)), state)?.types ?? []

/** A label, and the token where what it announces begins. */
type Opening = Pick<Labelled, 'types' | 'label'> & { readonly to: number }

function openingOf(tokens: readonly Token[], { text, headings }: State): Opening | null {
  const colon = separatorAt(tokens)
  const bold = colon < 0 ? boldEnd(tokens, text) : 0
  if (colon < 0 && bold === 0) return null
  const head = trimMarks(tokens.slice(0, bold || colon))
  const first = head[0]
  const last = head.at(-1)
  if (!first || !last || head.length > LONGEST_LABEL) return null
  let to = bold || colon + 1
  while (tokens[to]?.text === ':') to++
  const types = fieldTypes(head, headings)
  // `why - the kids`: a hyphen ends no other label than a known one.
  if ((bold || tokens[colon]?.text === '-') && types.length === 0) return null
  // `Manager – Supplier Quality in 2030`: a post, and nobody's manager.
  const isDash = !bold && tokens[colon]?.text !== ':'
  if (isDash && types[0] === 'people' && tokens.slice(to).some(({ kind }) => kind === 'number')) return null
  return { types, label: { start: first.start, end: last.end }, to }
}

/** `**S** by 21 January`: bold words that open a line and end before its first seven words; 0 when there are none. */
function boldEnd(tokens: readonly Token[], source: string): number {
  const first = tokens[0]
  if (!first || source.slice(first.start - 2, first.start) !== '**') return 0
  const end = tokens.findIndex((token, i) => i < LONGEST_LABEL && source.startsWith('**', token.end))
  return end < 0 || end + 1 >= tokens.length ? 0 : end + 1
}

/** Behind these marks no label ends any more. */
const CLOSING: ReadonlySet<string> = new Set(['.', '?', '!', ';', '"', '(', '→'])

/** Index of the colon, or of a spaced dash behind at most three words, that ends a label; -1 when there is none. */
function separatorAt(tokens: readonly Token[]): number {
  for (let i = 1; i < Math.min(tokens.length, LONGEST_LABEL + 2); i++) {
    const token = tokens[i] as Token
    if (token.opensLine) return -1
    if (token.text === ':') return tokens[i + 1]?.spaced === false && tokens[i + 1]?.text !== ':' ? -1 : i
    if (token.kind === 'mark' && CLOSING.has(token.text)) return -1
    if (token.text === '—' && i <= 3) return i
    if (token.text === '-' && i <= 2 && token.spaced && tokens[i + 1]?.spaced) return i
  }
  return -1
}

/** Every field that the words name, by the whole label, else by its longest ending or opening. */
export function fieldTypes(label: readonly Token[], sets: HeadingSets): readonly FieldType[] {
  const words = trimMarks(label).filter(
    token => token.kind !== 'mark' || token.text === '-' || token.text === "'" || token.text === '/',
  )
  const lists = fieldLists(sets)
  const opening = lists.at(words, 0)
  const whole = opening.filter(({ length }) => length === words.length)
  if (whole.length || words.length > 5) return typesIn(whole, sets)
  const closing = words.flatMap((_, i) => (i === 0 ? [] : lists.at(words, i).filter(endsWith(words))))
  const weighed = [...opening, ...closing].map(match => ({ ...match, weight: weightOf(words, match) }))
  const most = Math.max(...weighed.map(({ weight }) => weight))
  const isMost = most >= SHARE * weightOf(words, { from: 0, length: words.length })
  return isMost
    ? typesIn(
        weighed.filter(({ weight }) => weight === most),
        sets,
      )
    : []
}

/** So much of a label, in characters, does the form take that opens or closes it. */
const SHARE = 0.6

const endsWith =
  (words: readonly Token[]) =>
  ({ from, length }: Match): boolean =>
    from + length === words.length

const weightOf = (words: readonly Token[], { from, length }: Omit<Match, 'list'>): number =>
  words.slice(from, from + length).reduce((sum, token) => sum + token.text.length, 0)

/** The fields whose forms they are, each once, in the order of the fields. */
function typesIn(matches: readonly Match[], { fields }: HeadingSets): readonly FieldType[] {
  const lists = [...new Set(matches.map(({ list }) => list))].sort((a, b) => a - b)
  return lists.flatMap(list => fields[list]?.[0] ?? [])
}

const DASHES = new Set(['-', '—', '…', '.', '_', '?', '/'])

/** Nothing stands there yet: no words, only marks, or a placeholder. */
export function isEmpty(tokens: readonly Token[], pack: Pack): boolean {
  if (tokens.every(token => token.kind === 'mark' && DASHES.has(token.text))) return true
  return isPlaceholder(tokens, pack)
}

/** `[Date]`, `<role>`, `____`, `TBD`, « à compléter », `YYYY-MM-DD`: text that a template left. */
export function isPlaceholder(tokens: readonly Token[], { sets }: Pack): boolean {
  const first = tokens[0]?.text
  const last = tokens.at(-1)?.text
  if ((first === '[' && last === ']') || (first === '<' && last === '>')) return tokens.length > 2
  if (
    tokens.length > 0 &&
    tokens.every(token => token.text === '_' || token.text === '…' || token.text === '.')
  )
    return true
  return sets.placeholders.isWhole(tokens)
}

/** A hole in the words, `Improve my ____`, `become a [occupation]`: a form that nobody has filled in yet. */
export function hasBlank(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.text === '_') return tokens[i + 1]?.text === '_' && tokens[i + 2]?.text === '_'
    if (token.text !== '[' || tokens[i + 1]?.kind !== 'word' || tokens[i + 1]?.capital) return false
    const end = tokens.findIndex((other, k) => k > i && other.text === ']')
    const words = end < 0 ? [] : tokens.slice(i + 1, end)
    return words.length > 0 && words.length <= 6 && words.every(({ kind }) => kind === 'word')
  })
}
