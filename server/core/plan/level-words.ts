/** The rungs of a career, the lowest first. */
export const LEVELS = [
  'entry',
  'junior',
  'confirmed',
  'senior',
  'lead',
  'head',
  'director',
  'executive',
] as const
export type Level = (typeof LEVELS)[number]

/** Words of a post's name that tell its rung. Of two that begin at one place the longer one counts. */
export interface LevelWords {
  readonly rungs: Readonly<Record<Level, readonly string[]>>
  /** « I am a », « je suis »: close behind it stands the author's own post. */
  readonly self: readonly string[]
  /** Names with such a word in them that tell no rung: `executive assistant`, « chef cuisinier à domicile ». */
  readonly none: readonly string[]
}
