/**
 * A question whose answer hangs on one object alone, asked once for as long as that object lasts: a line that did not
 * change is not asked again when its document is read anew. Not for what is quicker to work out than to look up.
 */
export const remembered = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) =>
  rememberedBy(key => key, make)

/** The same where what is asked is made anew each time, and a part of it lasts that tells the whole. */
export function rememberedBy<Of, Value>(
  keyOf: (of: Of) => object,
  make: (of: Of) => Value,
): (of: Of) => Value {
  const known = new WeakMap<object, { readonly value: Value }>()
  return of => {
    const key = keyOf(of)
    const before = known.get(key)
    if (before) return before.value
    const value = make(of)
    known.set(key, { value })
    return value
  }
}

/** The same for a question that hangs on something else besides, which seldom changes: the answer under the last one is kept. */
export function rememberedUnder<Key extends object, Under extends object, Value>(
  make: (key: Key, under: Under) => Value,
): (key: Key, under: Under) => Value {
  const known = new WeakMap<Key, { readonly under: Under; readonly value: Value }>()
  return (key, under) => {
    const before = known.get(key)
    if (before?.under === under) return before.value
    const value = make(key, under)
    known.set(key, { under, value })
    return value
  }
}
