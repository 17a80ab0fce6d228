/** Two lists of the very same objects, in the same order. By index: this is asked of many lists at each key. */
export function areSame<T>(some: readonly T[], others: readonly T[]): boolean {
  if (some === others) return true
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return true
}
