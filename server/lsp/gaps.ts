import { bytesIn, frontMatterOf, sharedEnds } from '../core/index'

/**
 * A plan is read with room to type in, as in a gap buffer: spaces at the end of the blank line above each line that looks
 * like a heading, and in long sections of one blank line in each screenful. What is typed is taken from the next spaces, so
 * that all that follows stays at its offset and need not be read again. The line stays blank, which is all that Markdown
 * asks of it.
 */
export interface Gapped {
  /** The text as the editor has it. */
  readonly written: string
  /** The same with the spaces. */
  readonly text: string
  readonly stretches: readonly Placed[]
}

/** A stretch of a document from one line that looks like a heading to the next, or a part of that. It never changes. */
export interface Stretch {
  /** Without spaces of ours, like all that follows. */
  readonly length: number
  /** Where its lines begin, counted from its own beginning. */
  readonly lines: readonly number[]
  /** Where spaces may be added: on its last line, when that is empty. Null where there is no such line. */
  readonly gap: number | null
  /** What it takes in UTF-8. */
  readonly bytes: number
}

/** A stretch in its place. */
export interface Placed {
  readonly stretch: Stretch
  /** Where it begins in the text with the spaces. */
  readonly start: number
  /** The number of its first line, from 0. */
  readonly line: number
  /** The number of spaces at its end. */
  readonly width: number
}

/** Longer documents get no gaps. */
const MOST_LENGTH = 500_000

/** The width of a gap that is new, and between which bounds it stays while somebody types. */
const WIDTH = 128
const LEAST = 16
const MOST = 240
/** Between these it comes to rest when more was changed than it has room for, so that there is room for the next key. */
const [LOW, HIGH] = [64, 192]

const SPACES = ' '.repeat(MOST)

/** A line that could be taken for a gap; and a lone `\r`, which ends a line for some and not for others. */
const UNFIT = new RegExp(`^ {${LEAST},}\\r?$|\\r(?!\\n)`, 'm')

const GAP = new RegExp(`^ {${LEAST},}$`, 'gm')

/** What was copied out of a text with gaps, without them. */
export const withoutGaps = (copied: string): string => copied.replace(GAP, '')

/**
 * A text with gaps, made of an earlier state of it where there is one. Null when it had better have none: then it is read
 * as it stands. With the gaps it takes no more than so many bytes.
 */
export function gapped(written: string, mostBytes: number, before: Gapped | null): Gapped | null {
  const made = before?.written === written ? before : ((before && typedIn(before, written)) ?? anew(written))
  return made && bytesOf(made) <= mostBytes ? made : null
}

const bytesOf = ({ stretches }: Gapped): number =>
  stretches.reduce((sum, { stretch, width }) => sum + stretch.bytes + width, 0)

function anew(written: string): Gapped | null {
  if (written.length > MOST_LENGTH || UNFIT.test(written)) return null
  const all = cut(written, frontMatterEnd(written), true)
  const row = new Row(written, 0, { start: 0, line: 0 })
  for (const stretch of all) row.add(stretch, stretch === all.at(-1) ? 0 : WIDTH)
  return { written, text: row.text, stretches: row.placed }
}

/**
 * The text after an edit. Stretches before it stay, the changed ones are cut again, and those behind it move until the
 * gaps before them have taken up what came or went. Null when front matter begins to reach over several stretches.
 */
function typedIn(before: Gapped, written: string): Gapped | null {
  const old = before.stretches
  if (written.length > MOST_LENGTH) return null
  const { first, from, next, to } = touched(before, written)
  const middle = written.slice(from, to)
  const opening = frontMatterEnd(written)
  const isEnd = next === old.length
  if (UNFIT.test(middle)) return null
  const changed = cut(middle, opening - from, isEnd)
  const row = new Row(written, from, old[first] ?? TOP)
  layChanged(row, changed, old.slice(first, next), old[next])
  const rest = layMoved(row, old, next)
  const stretches = [...old.slice(0, first), ...row.placed, ...restOf(old, rest, row.line)]
  if ((stretches[0]?.stretch.length ?? 0) < opening) return null
  const behind = rest < old.length ? before.text.slice(row.start) : ''
  return { written, text: before.text.slice(0, old[first]?.start) + row.text + behind, stretches }
}

const TOP = { start: 0, line: 0 }

/** Which stretches an edit may have changed, and where they stand in the text after it. */
function touched({ written: old, stretches }: Gapped, written: string) {
  const [shared, behind] = sharedEnds(old, written)
  // A line that changed may begin a stretch no more: then it belongs to the one above.
  const line = shared === 0 ? 0 : old.lastIndexOf('\n', shared - 1) + 1
  let [first, from, next, end] = [0, 0, 0, 0]
  for (const { stretch } of stretches) {
    if (end < line) [first, from] = [next, end]
    // The end of the line above it must be an old one, too.
    else if (next > first && end > old.length - behind) break
    next++
    end += stretch.length
  }
  return { first, from, next, to: end + written.length - old.length }
}

/** Places what was cut anew. Unless it ends the document, it shares the room that there was before the next stretch. */
function layChanged(
  row: Row,
  changed: readonly Stretch[],
  old: readonly Placed[],
  next: Placed | undefined,
): void {
  const last = changed.length - 1
  for (const [i, stretch] of changed.entries()) {
    const was = i < Math.min(last, old.length - 1) ? old[i] : undefined
    const isKept = was?.stretch.length === stretch.length && was.start === row.start
    if (isKept) row.add(stretch, was.width || WIDTH)
    else row.add(stretch, next ? share(changed.slice(i), next.start - row.start) : i === last ? 0 : WIDTH)
  }
}

/** An equal part for each gap of the room that some stretches have together. */
function share(stretches: readonly Stretch[], room: number): number {
  const gaps = stretches.filter(({ gap }) => gap !== null).length
  const free = stretches.reduce((left, { length }) => left - length, room)
  return fitting(Math.floor(free / Math.max(gaps, 1)))
}

/** Places the stretches behind a change until one is where it was. Gives the index of that one. */
function layMoved(row: Row, old: readonly Placed[], next: number): number {
  for (const [i, { stretch, start, width }] of old.entries()) {
    if (i < next) continue
    if (row.start === start) return i
    row.add(stretch, i === old.length - 1 ? 0 : fitting(width + start - row.start))
  }
  return old.length
}

const fitting = (width: number): number =>
  LEAST <= width && width <= MOST ? width : Math.min(Math.max(width, LOW), HIGH)

/** Stretches that stay at their offsets, though perhaps not at their lines. */
function restOf(old: readonly Placed[], from: number, line: number): readonly Placed[] {
  const rest = old.slice(from)
  const by = line - (rest[0]?.line ?? line)
  return by === 0 ? rest : rest.map(placed => ({ ...placed, line: placed.line + by }))
}

/** Stretches laid one behind the other. */
class Row {
  readonly placed: Placed[] = []
  text = ''
  start: number
  line: number

  constructor(
    private readonly written: string,
    private from: number,
    { start, line }: Pick<Placed, 'start' | 'line'>,
  ) {
    this.start = start
    this.line = line
  }

  /** Adds the next stretch of the written text; without a place for spaces it has none. */
  add(stretch: Stretch, room: number): void {
    const { length, gap, lines } = stretch
    const width = gap === null ? 0 : room
    const { written, from, start, line } = this
    const at = from + (gap ?? length)
    this.text += written.slice(from, at) + SPACES.slice(0, width) + written.slice(at, from + length)
    this.placed.push({ stretch, start, line, width })
    this.from += length
    this.start += length + width
    this.line += lines.length
  }
}

const HEADING = /\n#{1,6}(?=[ \t\r\n]|$)/g

/** Lines that a stretch takes at least, where no heading ends it. */
const SCREENFUL = 24

/** The stretches of a text; before `opening` none begins. */
function cut(text: string, opening: number, isEnd: boolean): readonly Stretch[] {
  const headings = [...text.matchAll(HEADING)].map(({ index }) => index + 1).filter(start => start >= opening)
  const starts = [0, ...headings].flatMap((start, i) => {
    const end = headings[i] ?? text.length
    return [start, ...partsOf(text, Math.max(start, opening), end)]
  })
  return starts.map((start, i) =>
    stretchOf(text.slice(start, starts[i + 1] ?? text.length), isEnd && i === starts.length - 1),
  )
}

/** Where the parts of a long stretch begin but the first: behind a screenful and the next empty line. */
function partsOf(text: string, start: number, end: number): number[] {
  const starts: number[] = []
  let lines = 0
  for (let at = start; ; ) {
    const behind = text.indexOf('\n', at) + 1
    if (behind === 0 || behind >= end) return starts
    const isEmpty = behind - at === 1 || (behind - at === 2 && text[at] === '\r')
    if (lines++ >= SCREENFUL && isEmpty) {
      starts.push(behind)
      lines = 0
    }
    at = behind
  }
}

const EMPTY_LINE = /(?:^|\n)(\r?\n)$/

function stretchOf(text: string, isLast: boolean): Stretch {
  const end = EMPTY_LINE.exec(text.slice(-3))?.[1]
  const lines = [0]
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) lines.push(at)
  // Behind its last line end the next stretch begins.
  if (!isLast) lines.pop()
  const { length } = text
  return { length, lines, gap: isLast || !end ? null : length - end.length, bytes: bytesIn(text) }
}

/** Where the front matter ends: what looks like a heading in it is a remark. */
function frontMatterEnd(written: string): number {
  const mark = written.startsWith('\uFEFF') ? 1 : 0
  const block = frontMatterOf(mark ? written.slice(mark) : written)
  return block ? block.span.end + mark : 0
}
