import type { Span } from '../../text'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import type { SectionType } from '../words'
import { besideGoals } from './beside-goals'
import type { State } from './state'

/**
 * Lines that say when their author acts, and how: « If it is Tuesday, 18:00, I open the coursework », « Si …, alors … ».
 * A condition that waits for time or leave to act (« when I can ») decides nothing.
 */
export const readIfThens: (state: State) => readonly Span[] = besideGoals(
  (readings, { isHeading, sectionOf }) =>
    readings.flatMap(reading => {
      const primary = sectionOf(reading)?.effective[0]
      if (isHeading(reading) || (primary && ELSEWHERE.has(primary))) return []
      return isIfThen(reading) ? [reading.span] : []
    }),
)

/** Where a condition tells of obstacles, of what others ask for or of what is not wanted. */
const ELSEWHERE: ReadonlySet<SectionType> = new Set(['risks', 'nongoal', 'advice', 'questions', 'research'])

function isIfThen(reading: Reading): boolean {
  const { tokens, pack } = reading
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.quoted || !opensClause(tokens, i)) continue
    const length = pack.sets.obstacles.if.at(tokens, i)
    if (length === 0) continue
    const to = consequence(reading, i + length)
    if (to > 0 && isConcrete(reading, i, to)) return true
  }
  return false
}

/** Where what follows from the condition begins: behind a mark with somebody who acts, or with `then`; 0 without one. */
function consequence({ tokens, pack }: Reading, from: number): number {
  const { obstacles, firstPerson } = pack.sets
  for (let i = from + 1; i < tokens.length; i++) {
    if (tokens[i]?.text === '.' || tokens[i]?.text === ';') return 0
    const then = obstacles.follows.at(tokens, i)
    if (then > 0 && i + then < tokens.length) return i
    const isApart = MARKS.has(tokens[i - 1]?.text ?? '')
    if (isApart && firstPerson.at(tokens, i) > 0 && i + 1 < tokens.length) return i
  }
  return 0
}

const MARKS: ReadonlySet<string> = new Set([',', ':', '→'])

/** No « when I can », no « if I have time »: neither a day nor an event would ever bring that about. */
const isConcrete = ({ tokens, terms }: Reading, from: number, to: number): boolean =>
  !terms.some(
    ({ category, span }) =>
      (category === 'vague-time' || category === 'hedge') &&
      span.start >= (tokens[from]?.start ?? 0) &&
      span.end <= (tokens[to]?.end ?? 0),
  )

const opensClause = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || tokens[i]?.opensLine === true || tokens[i - 1]?.kind === 'mark'
