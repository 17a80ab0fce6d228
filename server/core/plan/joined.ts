/** Lists as one: `flat` is many times as slow. */
export function joined<T>(lists: Iterable<readonly T[]>): readonly T[] {
  const all: T[] = []
  for (const list of lists) for (const one of list) all.push(one)
  return all
}
