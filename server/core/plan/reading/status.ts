import type { Status } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import type { Gather } from '../visible'

const BOX = /^\[([ xX✓✔/>-]?)\](?!\()[ \t]*(?:-[ \t]+)?|^([☐☑☒✅✔⬜])\ufe0f?[ \t]*/u
const BY_MARK: Readonly<Record<string, Status>> = {
  x: 'done',
  X: 'done',
  '✓': 'done',
  '✔': 'done',
  '☑': 'done',
  '✅': 'done',
  '☒': 'done',
  '-': 'dropped',
  '>': 'moved',
}
const SIGNS: Readonly<Record<string, Status>> = {
  '✅': 'done',
  '✔': 'done',
  '☑': 'done',
  '🏁': 'done',
  '❌': 'dropped',
  '🚫': 'dropped',
  '🗑': 'dropped',
  '🟡': 'open',
  '🟠': 'open',
  '🔴': 'open',
  '⬜': 'open',
  '⏳': 'open',
}

/** The task box before an item's words, and the words without it. */
export function taskBox(line: Gather): {
  readonly line: Gather
  readonly status: Status | null
  readonly boxed: boolean
} {
  const box = BOX.exec(line.text)
  if (!box) return { line, status: null, boxed: false }
  const sign = box[1] ?? box[2] ?? ''
  return { line: line.slice(box[0].length, line.text.length), status: BY_MARK[sign] ?? 'open', boxed: true }
}

/** The whole of the words is struck through: `~~…~~`, `<del>…</del>`. */
export function isStruck(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 10), start)
  if (!before.includes('~~') && !before.includes('<')) return false
  if (/<(?:del|s|strike)>\s*$/i.test(before)) return true
  const around = source.slice(Math.max(0, start - 4), Math.min(source.length, end + 4)).trim()
  return /(?:^|[\s\]|*])~~/.test(around) && before.slice(-4).includes('~~')
}

/** The status that the words themselves tell. What is struck out and said to be done was done, else dropped. */
export function ownStatus(reading: Reading, { text }: { readonly text: string }): Status {
  const said = statusIn(reading)
  if (!isStruck(text, reading.span.start, reading.span.end)) return said
  return said === 'done' || endsDone(reading, text.indexOf('~~', reading.span.start + 2)) ? 'done' : 'dropped'
}

/** « ~~Lâcher les nuits~~ réglé »: behind the struck words stands that it is done. */
const endsDone = ({ tokens, pack }: Reading, from: number): boolean =>
  from > 0 && tokens.some(({ start }, i) => start > from && pack.sets.status.done.at(tokens, i) > 0)

/** Status written in the goal's own words: an emoji, or a status word in a tail, in brackets or after an arrow. */
export function statusIn({ tokens, pack }: Reading): Status {
  const sign = signIn(tokens)
  if (sign) return sign
  for (let i = 1; i < tokens.length; i++) {
    const mark = tokens[i - 1] as Token
    if (mark.kind !== 'mark' || !BEFORE_STATUS.has(mark.text)) continue
    const doubled = mark.text === '-' && tokens[i - 2]?.text === '-' && tokens[i - 2]?.spaced
    if (!mark.spaced && !doubled) continue
    const status = statusAt(tokens, i, pack)
    if (status) return status
  }
  for (let i = Math.max(1, tokens.length - 3); i < tokens.length; i++)
    if (tokens[i]?.kind === 'word' && tokens[i - 1]?.text === ',') return closes(tokens, i, pack) ?? 'open'
  return 'open'
}

/** Marks with a space before them, behind which a status may stand. */
const BEFORE_STATUS: ReadonlySet<string> = new Set(['(', '→', '—', '-', ':', '['])

/** The status that an emoji tells: only of marks is it asked, since it takes long to look a word up in vain. */
function signIn(tokens: readonly Token[]): Status | null {
  for (const { kind, text } of tokens) {
    const status = kind === 'mark' ? SIGNS[text] : undefined
    if (status) return status
  }
  return null
}

/** « …, supprimé »: a status word that ends the phrase behind a comma. */
function closes(tokens: readonly Token[], i: number, pack: Pack): Status | null {
  const set = (['dropped', 'moved', 'done'] as const).find(status => {
    const length = pack.sets.status[status].at(tokens, i)
    return length > 0 && tokens.slice(i + length).every(token => token.kind === 'mark')
  })
  return set ?? null
}

/** The status that a Status cell or label holds; null when its words are no status. */
export function statusOfCell(
  { tokens, pack }: Pick<Reading, 'tokens' | 'pack'>,
  packs: readonly Pack[],
): Status | null {
  const sign = signIn(tokens)
  if (sign) return sign
  for (const known of [pack, ...packs]) {
    for (let i = 0; i < Math.min(tokens.length, 3); i++) {
      const status = statusAt(tokens, i, known)
      if (status) return status === 'done' && isPartly(tokens, known) ? null : status
    }
  }
  return null
}

/** `Course done, 1 of 2 audits`: some of it is still to do. */
const isPartly = (tokens: readonly Token[], { sets }: Pack): boolean =>
  tokens.some(({ kind, text }, i) => {
    const [joiner, whole] = [tokens[i + 1], tokens[i + 2]]
    const joins = joiner?.text === '/' || sets.ratioJoiners.at(tokens, i + 1) === 1
    return kind === 'number' && whole?.kind === 'number' && joins && Number(text) < Number(whole.text)
  })

function statusAt(tokens: readonly Token[], i: number, { sets }: Pack): Status | null {
  if (!sets.anyStatus.at(tokens, i)) return null
  const order = ['open', 'dropped', 'moved', 'done'] as const
  let best: { status: Status; length: number } | null = null
  for (const status of order) {
    const length = sets.status[status].at(tokens, i)
    if (length > (best?.length ?? 0)) best = { status, length }
  }
  const negated = best && i > 0 && sets.negations.at(tokens, i - 1) > 0
  // `5 closed`: so many, and not the whole.
  const counted = best?.status === 'done' && tokens[i - 1]?.kind === 'number'
  return best && !negated && !counted ? best.status : null
}
