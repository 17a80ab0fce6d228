import type { Language } from '../../core/index'
import { en } from './en'
import { fr } from './fr'
import type { ConfigWords } from './words'

/** What is said of settings files, by the code of the language. */
export const configWords: Readonly<Record<string, ConfigWords>> = { en, fr }

/** The same for a reader; in English where their language has none. */
export const configWordsFor = ({ code }: Language): ConfigWords => configWords[code] ?? en
