import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import type { Token } from '../tokens'
import type { SectionType } from '../words'
import type { Made } from './memory'
import type { OpenSection, State } from './state'
import { inAll, sumOfAll } from './stretches'

/** What headings tell of the document that they stand in. */
interface HeadingSigns {
  /** The first that speaks of a horizon, and the first that is a product's. */
  readonly horizon: OpenSection | null
  readonly product: OpenSection | null
  /** Sections beside the goals that a plan may have. */
  readonly minor: ReadonlySet<SectionType>
}

const MINOR: ReadonlySet<SectionType> = new Set<SectionType>([
  'competency',
  'review',
  'people',
  'evidence',
  'motivation',
  'actions',
  'gaps',
  'skills',
])

const signsIn = remembered((made: Made): HeadingSigns => {
  const headings = [...headingsIn(made)]
  const first = (isIt: (section: OpenSection, readings: readonly Reading[]) => boolean) =>
    headings.find(([section, readings]) => isIt(section, readings))?.[0] ?? null
  return {
    horizon: first(({ types, effective }) => types.includes('horizon') || effective[0] === 'horizon'),
    product: first(isProduct),
    minor: new Set(headings.flatMap(([{ types }]) => types.filter(type => MINOR.has(type)))),
  }
})

function together(all: readonly HeadingSigns[]): HeadingSigns {
  let horizon: OpenSection | null = null
  let product: OpenSection | null = null
  const minor = new Set<SectionType>()
  for (const signs of all) {
    horizon ??= signs.horizon
    product ??= signs.product
    for (const type of signs.minor) minor.add(type)
  }
  return { horizon, product, minor }
}

const signsOfAll = sumOfAll(signsIn, together)

/** What the headings of a document show. */
export const headingSignsOf: (state: State) => HeadingSigns = remembered(({ made }) => signsOfAll(made))

/** The first section with a heading. */
export const firstHeaded = ({ sections }: State): OpenSection | null =>
  sections.find(({ heading }) => heading !== null) ?? null

/** What is read of the first heading. */
export function titleOfBody(state: State): readonly Reading[] {
  const first = firstHeaded(state)
  const home = state.made.find(({ sections }) => first && sections.includes(first))
  return (first && home && headingsIn(home).get(first)) ?? []
}

/** A product's heading: never a goal; one word alone must be most of the heading. */
const isProduct = ({ owner }: OpenSection, readings: readonly Reading[]): boolean =>
  owner === null &&
  readings.some(({ tokens, pack }) => {
    const hit = pack.sets.product.find(tokens)
    return hit !== null && (hit.to - hit.from > 1 || tokens.length <= 3)
  })

const ordersIn = inAll((made: Made) =>
  [...headingsIn(made).values()].filter(readings => readings.some(givesOrder)),
)

/** How many headings tell somebody what to do. */
export const headingsWithOrders = ({ made }: State): number => ordersIn(made).length

const givesOrder = ({ tokens, pack }: Reading): boolean =>
  pack.sets.instructions.find(tokens)?.from === numberOf(tokens)

const numberOf = (tokens: readonly Token[]): number => (tokens[0]?.kind === 'number' ? 2 : 0)

/** What is read of the headings of a passage, by section: a heading may be read as a whole and in parts. */
const headingsIn = remembered(
  ({ sections, readings }: Made): ReadonlyMap<OpenSection, readonly Reading[]> => {
    const found = new Map<OpenSection, Reading[]>()
    const byStart = new Map<number, Reading[]>()
    for (const section of sections) {
      if (!section.heading) continue
      const { start } = section.heading.span
      const own = byStart.get(start) ?? []
      byStart.set(start, own)
      found.set(section, own)
    }
    for (const reading of readings) byStart.get(reading.span.start)?.push(reading)
    return found
  },
)
