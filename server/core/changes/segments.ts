import type { Goal } from '../plan/model'
import type { Pack } from '../plan/pack'
import type { Token } from '../plan/tokens'
import type { Span } from '../text'

/** A part of a line that may be a remark: brackets, what stands behind a dash, an arrow or a semicolon, a clause that gives a reason. */
export interface Segment {
  readonly span: Span
  readonly tokens: readonly Token[]
  /** It says that something changed, or why. */
  readonly isRemark: boolean
}

/** The parts of a goal's words that may be remarks. */
export function segmentsOf(
  tokens: readonly Token[],
  { status }: Goal,
  packs: readonly Pack[],
): readonly Segment[] {
  const found: Segment[] = []
  let i = 1
  while (i < tokens.length) {
    const from = opensAt(tokens, i, packs)
    if (from === null) {
      i++
      continue
    }
    const isBracket = tokens[i]?.text === '(' || tokens[i]?.text === '['
    const to = isBracket ? closing(tokens, i) : nextOpening(tokens, from, packs)
    const part = tokens.slice(from, to)
    const [first, last] = [tokens[i], tokens[to] && isBracket ? tokens[to] : part.at(-1)]
    if (first && last && part.length > 0)
      found.push({
        span: { start: first.start, end: last.end },
        tokens: part,
        isRemark: isRemark(part, packs) || (status !== 'open' && saysStatus(part, packs)),
      })
    i = Math.max(i + 1, isBracket ? to + 1 : to)
  }
  return found
}

/** The tokens say that something changed, or why, in any language. */
export const isRemark = (tokens: readonly Token[], packs: readonly Pack[]): boolean =>
  packs.some(({ sets }) =>
    [sets.revisions.remarks, sets.status.moved, sets.status.dropped].some(set => set.find(tokens) !== null),
  )

const saysStatus = (tokens: readonly Token[], packs: readonly Pack[]): boolean =>
  packs.some(({ sets }) => sets.status.done.find(tokens) !== null)

/** Where the words of a segment begin that is opened here; null when none is. */
function opensAt(tokens: readonly Token[], i: number, packs: readonly Pack[]): number | null {
  const { text, spaced } = tokens[i] as Token
  const next = tokens[i + 1]
  if (text === '(' || text === '[') return spaced ? i + 1 : null
  if (text === ';' || text === '→' || text === '—') return i + 1
  if (text === ',')
    return packs.some(({ sets }) => sets.revisions.remarks.at(tokens, i + 1) > 0) ? i + 1 : null
  return text === '-' && spaced && (next?.spaced || next?.text === '-') ? i + 1 : null
}

function closing(tokens: readonly Token[], i: number): number {
  const sign = tokens[i]?.text === '(' ? ')' : ']'
  const at = tokens.findIndex(({ text }, k) => k > i && text === sign)
  return at < 0 ? tokens.length : at
}

function nextOpening(tokens: readonly Token[], from: number, packs: readonly Pack[]): number {
  for (let i = from; i < tokens.length; i++) if (opensAt(tokens, i, packs) !== null) return i
  return tokens.length
}
