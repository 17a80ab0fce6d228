import type { RootContent } from 'mdast'
import { mayDefine } from './definitions'
import { type Begun, readDirectly } from './direct'
import { startOf } from './nodes'
import { readWithRemark } from './remark'
import { detached, sharedEnds } from './strings'

/**
 * A stretch of a document from one heading that begins its line with `#` to the next, or the stretch before the first.
 * It never changes: a document that was typed in keeps the sections that were not touched, wherever they now begin.
 */
export interface Section {
  /** Where it began in the text in which it was read. */
  readonly readAt: number
  readonly length: number
  /** Its nodes. Their offsets hold for the text in which it was read. */
  readonly nodes: readonly RootContent[]
  /** The link labels that it gives addresses to. */
  readonly defines: readonly string[]
  /** Something in it may be a link by a label. */
  readonly refers: boolean
  /** The labels of the whole document under which it was read, as one text. */
  readonly knows: string
}

/** A section, and where it begins in the document. */
export interface Placed {
  readonly start: number
  readonly section: Section
}

/** A text and the sections that it falls into, in order. There is always one. */
export interface Divided {
  readonly body: string
  readonly sections: readonly Placed[]
}

/** The sections of a text. What it shares with an earlier state of it is not read again. */
export function divide(body: string, before: Divided | null): Divided {
  // A byte order mark moves all of remark's offsets.
  if (body.startsWith('\uFEFF')) {
    const { nodes } = readWithRemark(body, 0, [])
    return { body, sections: [{ start: 0, section: sectionOf(body, 0, nodes, [], '') }] }
  }
  const isShared = before && !before.body.startsWith('\uFEFF')
  const sections = isShared ? readAnew(body, before) : readFrom(body, 0, null)
  return { body, sections: withLabels(body, sections) }
}

/** Sections of an earlier state that hold again from a place on, shifted to it. */
type Known = (start: number) => readonly Placed[] | null

/** Sections before the line of the change stay, and so do those behind it; what lies between is read. */
function readAnew(body: string, { body: old, sections }: Divided): readonly Placed[] {
  const [before, behind] = sharedEnds(old, body)
  const line = before === 0 ? 0 : old.lastIndexOf('\n', before - 1) + 1
  let kept = 0
  while ((sections[kept + 1]?.start ?? line) < line) kept++
  const by = body.length - old.length
  const later = new Map<number, number>()
  for (let i = kept + 1; i < sections.length; i++) {
    const { start } = sections[i] as Placed
    // The end of the line above it must be an old one, too.
    if (start > old.length - behind) later.set(start + by, i)
  }
  const known: Known = start => {
    const index = later.get(start)
    if (index === undefined) return null
    const rest = sections.slice(index)
    return by === 0 ? rest : rest.map(placed => ({ start: placed.start + by, section: placed.section }))
  }
  return [...sections.slice(0, kept), ...readFrom(body, sections[kept]?.start ?? 0, known)]
}

/** Reads section after section until the text ends, or what follows is known. */
function readFrom(body: string, from: number, known: Known | null): readonly Placed[] {
  const found: Placed[] = []
  let at = from
  do {
    const rest = known?.(at)
    if (rest) return found.concat(rest)
    const { sections, end } = readNext(body, at, known !== null)
    for (const section of sections) found.push({ start: section.readAt, section })
    at = end
  } while (at < body.length)
  return found
}

/**
 * Reads from the beginning of a section to where one ends: before a line with `#` that comes out as a heading. In code
 * and HTML it does not; then more is taken, twice as much each time, so that the whole stays linear.
 */
function readNext(body: string, at: number, isTyped: boolean): { sections: readonly Section[]; end: number } {
  const first = headingBehind(body, at, 1)
  // What is kept while others go must not keep the whole text alive.
  const own = isTyped ? detached(body.slice(at, first)) : body.slice(at, first)
  const begun = mayDefine(own) ? NOTHING : readDirectly(own, at)
  if (begun.end === own.length) return { sections: [sectionOf(own, at, begun.nodes, [], '')], end: first }
  for (let end = first, count = 2; ; end = headingBehind(body, at, count), count *= 2) {
    const sections = readUpTo(body, at, end, [], isTyped, begun)
    if (sections) return { sections, end }
  }
}

const NOTHING: Begun = { nodes: [], end: 0 }

/** What stands between two places, the rest of it as remark reads it; null when what stands at the second is no heading. */
function readUpTo(
  body: string,
  at: number,
  end: number,
  labels: readonly string[],
  isTyped: boolean,
  begun: Begun = NOTHING,
): readonly Section[] | null {
  const rest = at + begun.end
  const slice = body.slice(rest, lineEnd(body, end))
  const read = readWithRemark(isTyped ? detached(slice) : slice, rest, labels)
  const nodes = begun.nodes.concat(read.nodes)
  if (end < body.length) {
    const next = nodes.pop()
    if (next?.type !== 'heading' || startOf(next) !== end) return null
  }
  const defines = read.labels.filter(label => !labels.includes(label))
  const own = sectionOf(body.slice(at, end), at, nodes, defines, labels.join('\n'))
  return defines.length > 0 ? [own] : cut(own, body)
}

/** What was read in one go, at the headings that turned out to be some. */
function cut(whole: Section, body: string): readonly Section[] {
  const { readAt, length, nodes, knows } = whole
  const starts = nodes.flatMap((node, i) => {
    const start = startOf(node)
    return node.type === 'heading' && start > readAt && isHeading(body, start) && body[start - 1] === '\n'
      ? [{ i, start }]
      : []
  })
  if (starts.length === 0) return [whole]
  return [{ i: 0, start: readAt }, ...starts].map(({ i, start }, k) => {
    const next = starts[k]
    const end = next?.start ?? readAt + length
    return sectionOf(body.slice(start, end), start, nodes.slice(i, next?.i), [], knows)
  })
}

/** What may be a label. An open task box is none: no label is blank. */
const LABEL = /\[(?! \])/

function sectionOf(
  text: string,
  readAt: number,
  nodes: readonly RootContent[],
  defines: readonly string[],
  knows: string,
): Section {
  return { readAt, length: text.length, nodes, defines, refers: LABEL.test(text), knows }
}

/** Sections that may name a label are read under the labels of the whole document. */
function withLabels(body: string, sections: readonly Placed[]): readonly Placed[] {
  const labels = [...new Set(sections.flatMap(({ section }) => section.defines))]
  const knows = labels.join('\n')
  return sections.map(placed => {
    const { start, section } = placed
    if (!section.refers || section.knows === knows) return placed
    const [again] = readUpTo(body, start, start + section.length, labels, true) ?? []
    return { start, section: { ...section, ...again, defines: section.defines } }
  })
}

/** Where the `count`th line behind `at` begins that looks like a heading; the end of the text when there are fewer. */
function headingBehind(body: string, at: number, count: number): number {
  let left = count
  for (let line = body.indexOf('\n#', at); line >= 0; line = body.indexOf('\n#', line + 1))
    if (isHeading(body, line + 1) && --left === 0) return line + 1
  return body.length
}

const HEADING = /#{1,6}(?=[ \t\r\n]|$)/y

function isHeading(body: string, at: number): boolean {
  HEADING.lastIndex = at
  return HEADING.test(body)
}

const LINE = /[^\r\n]*/y

/** The end of the line that begins there. */
function lineEnd(body: string, at: number): number {
  LINE.lastIndex = at
  LINE.test(body)
  return LINE.lastIndex
}
