import type { Calendar } from '../dates/resolve'
import type { DateReading } from '../model'
import { numberBefore } from '../openings'
import { tokenise } from '../tokens'
import type { Gather } from '../visible'
import type { Block, HeadingBlock } from './blocks'
import { isAhead } from './deadlines'
import { typesOf } from './sections'
import type { HeadingSets } from './state'

/** The heading types of a whole document, before it is read: does any but the title announce goals? */
export function hasGoalSections(
  lines: readonly HeadingBlock[],
  sets: HeadingSets,
  period: (line: Gather) => DateReading | null,
  calendar: Calendar,
): boolean {
  return lines.some((block, i) => {
    if (block.depth === 8 || (i === 0 && block.depth === 1)) return false
    const [primary] = typesOf(tokenise(block.line), sets)
    if (primary) return primary === 'goals' || primary === 'horizon' || primary === 'kr'
    const dated = period(block.line)
    return dated !== null && isAhead(dated, calendar)
  })
}

/** « ## 1. Licence by 30 September 2027 », `## 2. …`: numbered headings, half of them dated, are the goals themselves. */
export function numbersGoals(
  headed: readonly HeadingBlock[],
  sets: HeadingSets,
  periodOf: (line: Gather) => DateReading | null,
  calendar: Calendar,
): boolean {
  const numbered = headed.filter(({ line }) => {
    const tokens = tokenise(line)
    return numberBefore(tokens) > 0 && typesOf(tokens, sets).length === 0
  })
  const dated = numbered.filter(({ line }) => {
    const period = periodOf(line)
    return period?.end != null && isAhead(period, calendar)
  })
  return numbered.length > 1 && dated.length * 2 >= numbered.length
}

/** The first blocks below a heading, down to the next one of its depth or higher. */
export function bodyOf(blocks: readonly Block[], heading: number, depth: number): readonly Block[] {
  const from = heading + 1
  const ends = blocks
    .slice(from, from + LOOK_AHEAD)
    .findIndex(block => block.kind === 'heading' && block.depth <= depth)
  return blocks.slice(from, from + (ends < 0 ? LOOK_AHEAD : ends))
}

/** As many blocks as tell what a heading is. */
const LOOK_AHEAD = 12
