import type { Span } from '../../text'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import { type LineSigns, signsOf } from './line-signs'

/** Lines that show one thing: how many, and the first of them. */
export interface Lines {
  count: number
  first: Reading | null
}

/** Who speaks in a document, and how often. */
export interface Voices {
  /** Lines of three words and more; those of them that say « I », or « we ». */
  readonly lines: Lines
  readonly mine: Lines
  readonly ours: Lines
  /** Lines that speak to somebody. */
  readonly addressed: Lines
  readonly role: Lines
  readonly institution: Lines
  readonly birth: Lines
  readonly ownLetter: Lines
  readonly past: Lines
  /** Words of all lines, and how often « I » and « you » are among them. */
  readonly words: number
  readonly mineSaid: number
  readonly yoursSaid: number
}

/** All that is asked of the lines of a passage, in one go through them. */
export const voicesOf: (readings: readonly Reading[]) => Voices = remembered(readings => {
  const [lines, mine, ours, addressed, role] = [none(), none(), none(), none(), none()]
  const [institution, birth, ownLetter, past] = [none(), none(), none(), none()]
  let [words, mineSaid, yoursSaid] = [0, 0, 0]
  for (const reading of readings) {
    const signs: LineSigns = signsOf(reading)
    const isLine = reading.tokens.length >= LINE
    words += reading.tokens.length
    mineSaid += signs.mine
    yoursSaid += signs.yours
    if (isLine) add(lines, reading)
    if (isLine && signs.mine > 0) add(mine, reading)
    if (isLine && signs.ours > 0) add(ours, reading)
    if (signs.yours > 0) add(addressed, reading)
    if (signs.namesRole) add(role, reading)
    if (signs.isInstitution) add(institution, reading)
    if (signs.isBirth) add(birth, reading)
    if (signs.isOwnLetter) add(ownLetter, reading)
    if (signs.isPast) add(past, reading)
  }
  return {
    lines,
    mine,
    ours,
    addressed,
    role,
    institution,
    birth,
    ownLetter,
    past,
    words,
    mineSaid,
    yoursSaid,
  }
})

/** Words of a line that says something. */
const LINE = 3

const none = (): Lines => ({ count: 0, first: null })

function add(lines: Lines, reading: Reading): void {
  lines.count++
  lines.first ??= reading
}

/** What the passages of a document show as a whole. */
export function together(passages: readonly Voices[]): Voices {
  return passages.reduce(
    (sum, one) => ({
      lines: joined(sum.lines, one.lines),
      mine: joined(sum.mine, one.mine),
      ours: joined(sum.ours, one.ours),
      addressed: joined(sum.addressed, one.addressed),
      role: joined(sum.role, one.role),
      institution: joined(sum.institution, one.institution),
      birth: joined(sum.birth, one.birth),
      ownLetter: joined(sum.ownLetter, one.ownLetter),
      past: joined(sum.past, one.past),
      words: sum.words + one.words,
      mineSaid: sum.mineSaid + one.mineSaid,
      yoursSaid: sum.yoursSaid + one.yoursSaid,
    }),
    voicesOf([]),
  )
}

const joined = (some: Lines, more: Lines): Lines =>
  more.count === 0 ? some : { count: some.count + more.count, first: some.first ?? more.first }

/** Where the first of them stands. */
export const spanOf = ({ first }: Lines): Span | null => first?.span ?? null
