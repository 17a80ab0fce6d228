import type { Pieces, Scratch, World } from './world'

/** So many signs are held in memory before they are put aside. */
const ROOM = 500_000

/** Text that grows with the number of files. What memory should not hold is put aside, and read back in the end. */
export class LongText {
  #held: string[] = []
  #length = 0
  #aside: Scratch | null | undefined

  constructor(
    private readonly world: Pick<World, 'scratch'>,
    private readonly room = ROOM,
  ) {}

  add(text: string): void {
    if (text === '') return
    this.#held.push(text)
    this.#length += text.length
    if (this.#length > this.room) this.#putAside()
  }

  /** All of the text, with what stands before and behind it. To be read once. */
  *between(before: string, behind: string): Pieces {
    yield before
    if (this.#aside) yield* this.#aside.chunks()
    yield this.#held.join('')
    yield behind
  }

  /** Where nothing can be put aside, such as on a full disk, memory has to do. */
  #putAside(): void {
    this.#aside ??= this.#aside === undefined ? this.world.scratch() : null
    if (!this.#aside?.append(this.#held.join(''))) return
    this.#held = []
    this.#length = 0
  }
}
