import type { Words } from './words/words'
import type { World } from './world'

/** Runs that end before are over before anybody wonders, in milliseconds. */
const PATIENCE = 1000
const REFRESH = 200
/** To the start of the line, and nothing behind. */
const WIPE = '\r\x1b[K'

/** How far a long run has come, on one line of the terminal that is gone when the run ends. */
export class Progress {
  readonly #isSeen: boolean
  #next: number
  #done = 0
  #isShown = false

  constructor(
    private readonly total: number,
    private readonly words: Words,
    private readonly world: Pick<World, 'isErrorTTY' | 'clock' | 'env' | 'stderr'>,
  ) {
    this.#isSeen = world.isErrorTTY && world.env.TERM !== 'dumb'
    this.#next = world.clock() + PATIENCE
  }

  /** One more file is done. */
  step(): void {
    this.#done++
    if (!this.#isSeen || this.world.clock() < this.#next) return
    this.#next = this.world.clock() + REFRESH
    this.#isShown = true
    this.world.stderr(`${WIPE}${this.words.report.progress(this.#done, this.total)}`)
  }

  end(): void {
    if (this.#isShown) this.world.stderr(WIPE)
    this.#isShown = false
  }
}
