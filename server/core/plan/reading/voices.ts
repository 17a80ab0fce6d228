import type { Span } from '../../text'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import { type LineSigns, signsOf } from './line-signs'
import { sumOfAll } from './stretches'

/** Lines that show one thing: how many, and the first of them. */
export interface Lines {
  readonly count: number
  readonly first: { readonly span: Span } | null
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

/** All that is asked of the lines of a passage. */
const voicesOf: (readings: readonly Reading[]) => Voices = remembered(readings => {
  let [words, mineSaid, yoursSaid] = [0, 0, 0]
  for (const reading of readings) {
    const { mine, yours } = signsOf(reading)
    words += reading.tokens.length
    mineSaid += mine
    yoursSaid += yours
  }
  const lines = readings.filter(({ tokens }) => tokens.length >= LINE)
  const showing = (of: readonly Reading[], shows: (signs: LineSigns) => boolean): Lines =>
    those(of.filter(reading => shows(signsOf(reading))))
  return {
    lines: those(lines),
    mine: showing(lines, ({ mine }) => mine > 0),
    ours: showing(lines, ({ ours }) => ours > 0),
    addressed: showing(readings, ({ yours }) => yours > 0),
    role: showing(readings, ({ namesRole }) => namesRole),
    institution: showing(readings, ({ isInstitution }) => isInstitution),
    birth: showing(readings, ({ isBirth }) => isBirth),
    ownLetter: showing(readings, ({ isOwnLetter }) => isOwnLetter),
    past: showing(readings, ({ isPast }) => isPast),
    words,
    mineSaid,
    yoursSaid,
  }
})

/** Words of a line that says something. */
const LINE = 3

const NONE: Lines = { count: 0, first: null }

/** Lines, told in short. */
export const those = (lines: readonly { readonly span: Span }[]): Lines =>
  lines.length === 0 ? NONE : { count: lines.length, first: lines[0] ?? null }

/** What one thing comes to in all passages. */
export function total<Signs>(passages: readonly Signs[], of: (signs: Signs) => Lines): Lines {
  let count = 0
  let first: Lines['first'] = null
  for (const passage of passages) {
    const lines = of(passage)
    count += lines.count
    first ??= lines.first
  }
  return { count, first }
}

/** What the passages of a document show as a whole. */
export const voicesOfAll = sumOfAll(voicesOf, together)

function together(passages: readonly Voices[]): Voices {
  const sum = (of: (voices: Voices) => number): number => {
    let all = 0
    for (const voices of passages) all += of(voices)
    return all
  }
  return {
    lines: total(passages, ({ lines }) => lines),
    mine: total(passages, ({ mine }) => mine),
    ours: total(passages, ({ ours }) => ours),
    addressed: total(passages, ({ addressed }) => addressed),
    role: total(passages, ({ role }) => role),
    institution: total(passages, ({ institution }) => institution),
    birth: total(passages, ({ birth }) => birth),
    ownLetter: total(passages, ({ ownLetter }) => ownLetter),
    past: total(passages, ({ past }) => past),
    words: sum(({ words }) => words),
    mineSaid: sum(({ mineSaid }) => mineSaid),
    yoursSaid: sum(({ yoursSaid }) => yoursSaid),
  }
}

/** Where the first of them stands. */
export const spanOf = ({ first }: Lines): Span | null => first?.span ?? null
