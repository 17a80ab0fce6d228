import type { Goal } from './plan/model'
import type { Reported } from './report'

/** A finding on its way into the report: still tied to the goal at fault, if it is about one. */
export interface Draft extends Reported {
  readonly goal: Goal | null
}

/** The most serious first. */
export const GRAVITY = { error: 0, warning: 1, info: 2 } as const

/** The items under their keys, in the order in which the keys first come. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
