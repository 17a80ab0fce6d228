import type { Calendar } from '../dates/resolve'
import type { DateReading } from '../model'
import { numberBefore } from '../openings'
import { tokenise } from '../tokens'
import type { Gather } from '../visible'
import type { SectionType } from '../words'
import type { Block, HeadingBlock } from './blocks'
import { isAhead } from './deadlines'
import type { Passage } from './passages'
import { typesOf } from './sections'
import type { HeadingSets } from './state'
import { inAllUnder } from './stretches'

/** A heading before its document is read. */
interface Headed {
  readonly block: HeadingBlock
  /** What it announces first of all. */
  readonly primary: SectionType | null
  /** It opens with a number and announces nothing. */
  readonly isNumbered: boolean
}

/** What headings announce. */
const headedIn = inAllUnder(({ blocks }: Passage, sets: HeadingSets): readonly Headed[] =>
  blocks.flatMap(block => {
    if (block.kind !== 'heading') return []
    const tokens = tokenise(block.line)
    const primary = typesOf(tokens, sets)[0] ?? null
    return [{ block, primary, isNumbered: primary === null && numberBefore(tokens) > 0 }]
  }),
)

/** The day or period that a heading names. */
type PeriodOf = (line: Gather) => DateReading | null

export interface Outline {
  /** Some heading but the title announces goals. */
  readonly hasGoalSections: boolean
  /** « ## 1. Licence by 30 September 2027 », `## 2. …`: numbered headings, half of them dated, are the goals themselves. */
  readonly numbersGoals: boolean
}

/** What the headings of a whole document announce, before it is read. */
export function outlineOf(
  passages: readonly Passage[],
  sets: HeadingSets,
  periodOf: PeriodOf,
  calendar: Calendar,
): Outline {
  const isDated = ({ block }: Headed): boolean => {
    const period = periodOf(block.line)
    return period !== null && isAhead(period, calendar)
  }
  const announces = (heading: Headed, isTitle: boolean): boolean => {
    const { block, primary } = heading
    if (block.depth === 8 || isTitle) return false
    return primary ? primary === 'goals' || primary === 'horizon' || primary === 'kr' : isDated(heading)
  }
  const headed = headedIn(passages, sets)
  const hasGoalSections = headed.some((heading, i) =>
    announces(heading, i === 0 && heading.block.depth === 1),
  )
  const numbered = headed.filter(({ isNumbered }) => isNumbered)
  const numbersGoals =
    numbered.length > 1 &&
    numbered.filter(heading => periodOf(heading.block.line)?.end != null && isDated(heading)).length * 2 >=
      numbered.length
  return { hasGoalSections, numbersGoals }
}

/** The first blocks below a heading, down to the next one of its depth or higher. */
export const bodyOf = (blocks: readonly Block[], heading: number, depth: number): readonly Block[] =>
  blocks.slice(heading + 1, endOfBody(blocks, heading, depth))

/** The index behind the last of them. */
export function endOfBody(blocks: readonly Block[], heading: number, depth: number): number {
  const most = Math.min(heading + 1 + LOOK_AHEAD, blocks.length)
  for (let i = heading + 1; i < most; i++) {
    const block = blocks[i]
    if (block?.kind === 'heading' && block.depth <= depth) return i
  }
  return most
}

/** As many blocks as tell what a heading is. */
const LOOK_AHEAD = 12
