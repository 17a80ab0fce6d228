/** The value, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

type Makers = Readonly<Record<string, () => unknown>>

/**
 * An object whose values are made when they are first asked for: most rules about the document are off in most runs.
 * Its getters are those of a class, which objects with the same keys share. Getters of its own would stand in a hidden class
 * that is old from the start, and keep the whole document until the next full collection.
 */
export function lazily<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const keys = Object.keys(makers)
  const name = keys.join()
  const Lazy = classes.get(name) ?? classOf(keys)
  classes.set(name, Lazy)
  return new Lazy(makers as Makers) as T
}

const classes = new Map<string, new (makers: Makers) => object>()

function classOf(keys: readonly string[]): new (makers: Makers) => object {
  class Lazy {
    readonly #makers: Makers
    readonly #made = new Map<string, unknown>()

    constructor(makers: Makers) {
      this.#makers = makers
    }

    static of(lazy: Lazy, key: string): unknown {
      if (!lazy.#made.has(key)) lazy.#made.set(key, lazy.#makers[key]?.())
      return lazy.#made.get(key)
    }
  }
  for (const key of keys)
    Object.defineProperty(Lazy.prototype, key, {
      enumerable: true,
      get(this: Lazy) {
        return Lazy.of(this, key)
      },
    })
  return Lazy
}
