import type { Span } from '../../text'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import { signsOf } from './line-signs'
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

/** All that is asked of the lines of a passage, in one go through them. */
const voicesOf: (readings: readonly Reading[]) => Voices = remembered(readings => {
  const voices = {
    lines: new Tally(),
    mine: new Tally(),
    ours: new Tally(),
    addressed: new Tally(),
    role: new Tally(),
    institution: new Tally(),
    birth: new Tally(),
    ownLetter: new Tally(),
    past: new Tally(),
    words: 0,
    mineSaid: 0,
    yoursSaid: 0,
  }
  for (const reading of readings) {
    const { mine, ours, yours, namesRole, isInstitution, isBirth, isOwnLetter, isPast } = signsOf(reading)
    voices.words += reading.tokens.length
    voices.mineSaid += mine
    voices.yoursSaid += yours
    if (reading.tokens.length >= LINE) {
      voices.lines.add(reading)
      if (mine > 0) voices.mine.add(reading)
      if (ours > 0) voices.ours.add(reading)
    }
    if (yours > 0) voices.addressed.add(reading)
    if (namesRole) voices.role.add(reading)
    if (isInstitution) voices.institution.add(reading)
    if (isBirth) voices.birth.add(reading)
    if (isOwnLetter) voices.ownLetter.add(reading)
    if (isPast) voices.past.add(reading)
  }
  return voices
})

class Tally implements Lines {
  count = 0
  first: Lines['first'] = null

  add(line: { readonly span: Span }): void {
    this.count++
    this.first ??= line
  }
}

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
