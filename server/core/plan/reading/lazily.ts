/** The value, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Facts that nobody asks about cost nothing: most rules about the document are off in most runs. */
export function lazily<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const facts = {} as T
  for (const key of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(facts, key, { enumerable: true, get: once(makers[key]) })
  return facts
}
