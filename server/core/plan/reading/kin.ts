import type { Reading } from '../phrase'
import type { Draft } from './state'
import { stemsIn, stemsOf } from './stems'

/** A line that may hang together with others, by what it says. */
export interface Node {
  readonly goal: Draft
  readonly stems: readonly Stem[]
  /** Those of its words that are names. */
  readonly names: readonly Stem[]
  /** What it shares with the line that is being asked about. */
  shared: number
}

/** The beginning of a word that carries content, and the lines that hold it: of a common one only as many as show that. */
interface Stem {
  readonly lines: Node[]
  isName: boolean
}

/** The stems of a document, each once: a line that stays has the very same ones when the document is read again. */
export type Stems = Map<string, Stem>

/** A word that more of a plan's lines use tells none of them apart. */
const COMMON = 12

/** A name that more lines hold is that of a place or an employer, and ties none of them together. */
const COMMON_NAME = 4

/** What a goal says, in the stems of its document. */
export function nodeOf(goal: Draft, known: Stems): Node {
  const { reading } = goal
  const among = (words: Iterable<string>): Stem[] => Array.from(words, word => stemOf(word, known))
  return {
    goal,
    stems: among(stemsIn(reading)),
    names: among(namesIn(reading)),
    shared: 0,
  }
}

function stemOf(word: string, known: Stems): Stem {
  const stem = known.get(word) ?? { lines: [], isName: false }
  known.set(word, stem)
  return stem
}

/** For each of the nodes those others that share two telling words, or a name, with it. */
export function kinOf(nodes: readonly Node[], known: Stems): (node: Node) => readonly Draft[] {
  for (const stem of known.values()) {
    stem.isName = false
    if (stem.lines.length > 0) stem.lines.length = 0
  }
  for (const node of nodes) {
    for (const { lines } of node.stems) if (lines.length <= COMMON) lines.push(node)
    for (const name of node.names) name.isName = true
  }
  return node => {
    const met: Node[] = []
    for (const { lines, isName } of node.stems) {
      if (lines.length < 2 || lines.length > COMMON) continue
      const weight = isName && lines.length <= COMMON_NAME ? 2 : 1
      for (const other of lines) {
        if (other === node) continue
        if (other.shared === 0) met.push(other)
        other.shared += weight
      }
    }
    const kin: Draft[] = []
    for (const other of met) {
      if (other.shared >= 2) kin.push(other.goal)
      other.shared = 0
    }
    return kin
  }
}

/** « ITAA », « M. Rochat »: the stems of words in capitals, or with one inside the line. */
function namesIn({ tokens, pack }: Reading): ReadonlySet<string> {
  const isInside = (i: number): boolean => {
    const prior = tokens[i - 1]
    return prior?.kind === 'word' || (prior?.text === '.' && (tokens[i - 2]?.text.length ?? 9) <= TITLE)
  }
  const names = tokens.filter(
    ({ kind, capital, shown, opensLine }, i) =>
      kind === 'word' &&
      shown.length > 3 &&
      (shown === shown.toUpperCase() || (capital && !opensLine && isInside(i))),
  )
  return stemsOf(names, pack)
}

/** Letters of « M. », `Mrs.`. */
const TITLE = 3
