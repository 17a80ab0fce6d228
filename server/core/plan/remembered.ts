/** What a constructor gives back is what its fields are put on. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is how a class puts its private field on an object of another.
    return object
  }
}

/**
 * The answers that an object carries: questions and what was answered, in turn. They are a private field, which nobody sees
 * and which a copy of the object does not have; a WeakMap is some hundred times as slow on objects that are asked a few times.
 */
class Answers extends Given {
  readonly #list: unknown[] = []

  static of(object: object): unknown[] {
    if (#list in object) return object.#list
    return Object.isExtensible(object) ? new Answers(object).#list : ofFrozen(object)
  }
}

const frozen = new WeakMap<object, unknown[]>()

function ofFrozen(object: object): unknown[] {
  const known = frozen.get(object) ?? []
  frozen.set(object, known)
  return known
}

/** Where the answer to a question stands in the list; -1 where it was not asked yet. */
function placeOf(question: object, list: readonly unknown[]): number {
  for (let i = 0; i < list.length; i += 2) if (list[i] === question) return i + 1
  return -1
}

/** Things noted on objects for as long as those last: what a WeakMap is for, and as fast as a field. */
export class Notes<Key extends object, Value> {
  get(key: Key): Value | undefined {
    const list = Answers.of(key)
    const at = placeOf(this, list)
    return at < 0 ? undefined : (list[at] as Value)
  }

  set(key: Key, value: Value): void {
    const list = Answers.of(key)
    const at = placeOf(this, list)
    if (at < 0) list.push(this, value)
    else list[at] = value
  }
}

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
  return of => {
    const list = Answers.of(keyOf(of))
    const at = placeOf(make, list)
    if (at >= 0) return list[at] as Value
    const value = make(of)
    list.push(make, value)
    return value
  }
}

/** The same for a question that hangs on something else besides, which seldom changes: the answer under the last one is kept. */
export function rememberedUnder<Key extends object, Under extends object, Value>(
  make: (key: Key, under: Under) => Value,
): (key: Key, under: Under) => Value {
  const notes = new Notes<Key, { readonly under: Under; readonly value: Value }>()
  return (key, under) => {
    const before = notes.get(key)
    if (before?.under === under) return before.value
    const value = make(key, under)
    notes.set(key, { under, value })
    return value
  }
}
