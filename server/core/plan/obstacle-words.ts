/** How a language speaks of what may get in the way. */
export interface ObstacleWords {
  /** Openers of a condition: `if`, « si ». */
  readonly if: readonly string[]
  /** What opens that which follows from a condition: `then`, « alors ». */
  readonly follows: readonly string[]
  /** Words that say wherever they stand that somebody thought of another way: `plan B`, « sinon ». */
  readonly otherwise: readonly string[]
  /** Names of what gets in the way: `obstacle`, « frein ». */
  readonly obstacles: readonly string[]
  /** Behind an obstacle, what opens its answer: `so`, « alors », « donc ». */
  readonly answers: readonly string[]
}
