import { en } from './en'
import { fr } from './fr'
import type { Words } from './words'

/** The command line's words by the code of their language. */
export const words: Readonly<Record<string, Words>> = { en, fr }

/** The words for a reader of this locale (`fr-CA`, `fr_FR.UTF-8`): English when there are none. */
export function wordsFor(locale: string): Words {
  const code = locale.toLowerCase().split(/[-_.]/, 1)[0] ?? ''
  return (Object.hasOwn(words, code) && words[code]) || en
}
