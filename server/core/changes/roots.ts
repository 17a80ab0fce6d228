/** The folded words of a text, marks and case aside. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** A folded word without what makes a plural: « cours » and « cour » may meet, which does no harm here. */
export const rootOf = (fold: string): string => fold.replace(/'s$/, '').replace(/(?<=...)(?:e?s|x)$/, '')

const STEM = 6

/** The beginning of a root, by which words of one family are known. */
export const stemOf = (root: string): string => root.slice(0, STEM)
