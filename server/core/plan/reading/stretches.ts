import { joined } from '../joined'
import { Notes, remembered, rememberedUnder } from '../remembered'

/** So many parts make a stretch. */
const LENGTH = 32

/** The stretches that were cut last, by their first parts. */
const known = new Notes<object, readonly object[]>()

/**
 * The parts of a document, some dozen at a time: a stretch in which no part has changed is the same object as before, so that
 * what is noted of it holds, and a long document is not gone through part by part at each key.
 */
function stretchesOf<Part extends object>(parts: readonly Part[]): readonly (readonly Part[])[] {
  const stretches: (readonly Part[])[] = []
  for (let from = 0; from < parts.length; from += LENGTH)
    stretches.push(stretchAt(parts, from, Math.min(from + LENGTH, parts.length)))
  return stretches
}

function stretchAt<Part extends object>(parts: readonly Part[], from: number, to: number): readonly Part[] {
  const first = parts[from] as Part
  const before = known.get(first) as readonly Part[] | undefined
  if (before && before.length === to - from && before.every((part, i) => part === parts[from + i]))
    return before
  const stretch = parts.slice(from, to)
  known.set(first, stretch)
  return stretch
}

/** What is found in all parts, in order: looked for again only near a part that is new. */
export function inAll<Part extends object, Found>(
  find: (part: Part) => readonly Found[],
): (parts: readonly Part[]) => readonly Found[] {
  const found = remembered((stretch: readonly Part[]) => stretch.flatMap(part => find(part)))
  return parts => joined(stretchesOf(parts).map(found))
}

/** The same where it hangs on something else besides, which seldom changes. */
export function inAllUnder<Part extends object, Under extends object, Found>(
  find: (part: Part, under: Under) => readonly Found[],
): (parts: readonly Part[], under: Under) => readonly Found[] {
  const found = rememberedUnder((stretch: readonly Part[], under: Under) =>
    stretch.flatMap(part => find(part, under)),
  )
  return (parts, under) => joined(stretchesOf(parts).map(stretch => found(stretch, under)))
}

/** What all parts come to, where sums of some of them can be summed. */
export function sumOfAll<Part extends object, Sum>(
  of: (part: Part) => Sum,
  sum: (some: readonly Sum[]) => Sum,
): (parts: readonly Part[]) => Sum {
  const ofStretch = remembered((stretch: readonly Part[]) => sum(stretch.map(of)))
  return parts => sum(stretchesOf(parts).map(ofStretch))
}

/** The same where it hangs on something else besides, which seldom changes. */
export function sumOfAllUnder<Part extends object, Under extends object, Sum>(
  of: (part: Part, under: Under) => Sum,
  sum: (some: readonly Sum[]) => Sum,
): (parts: readonly Part[], under: Under) => Sum {
  const ofStretch = rememberedUnder((stretch: readonly Part[], under: Under) =>
    sum(stretch.map(part => of(part, under))),
  )
  return (parts, under) => sum(stretchesOf(parts).map(stretch => ofStretch(stretch, under)))
}
