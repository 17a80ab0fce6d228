import type { Goal, Letter } from '../core/index'

/** The letters in their order. */
export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const satisfies readonly Letter[]

/** Met, missing, or nothing that would tell. */
export const SIGNS = { yes: '✓', no: '–', unknown: '?' } as const

/** What a goal answers for a letter: never a grade of a person. */
export function answerOf({ smart }: Goal, letter: Letter): keyof typeof SIGNS {
  const { specific: S, measurable: M, achievable: A, realistic: R, timeBound: T } = smart
  return { S, M, A, R, T }[letter]
}
