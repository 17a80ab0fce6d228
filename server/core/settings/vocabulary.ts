import type { FieldType, SectionType } from '../plan/words'
import type { Settings } from '../settings'
import { CATEGORIES, SECTION_NAMES, type WordCategory } from './names'
import { isRecord, known, type Note, readWords, wrongType } from './values'

/** Reads one key that adds words of a team, by names: lists of the same name replace each other. */
type Reader = (value: unknown, key: string, note: Note, settings: Settings) => Partial<Settings> | null

export const readSections: Reader = (value, key, note, settings) => {
  const added = readLists<SectionType | FieldType>(value, key, note, SECTION_NAMES)
  return added && { sections: { ...settings.sections, ...added } }
}

export const readLexicon: Reader = (value, key, note, settings) => {
  if (!isRecord(value)) return wrongType(value, 'lexicon', key, note) ?? null
  let { add, remove } = settings.lexicon
  for (const [name, words] of Object.entries(value)) {
    if (!known(name, ['add', 'remove'], key, 'key', note)) continue
    const path = `${key}.${name}`
    if (name === 'remove') remove = readWords(words, path, note) ?? remove
    else add = { ...add, ...readLists<WordCategory>(words, path, note, CATEGORIES) }
  }
  return { lexicon: { ...settings.lexicon, add, remove } }
}

/** What `roles` may add words to. */
export const ROLE_NAMES = ['specific', 'generic', 'people'] as const

export const readRoles: Reader = (value, key, note, settings) => {
  const added = readLists(value, key, note, ROLE_NAMES)
  const { lexicon } = settings
  return added && { lexicon: { ...lexicon, roles: { ...lexicon.roles, ...added } } }
}

/** `sectors: { fashion: ['streetwear'] }`: a new name makes a new sector. */
export const readSectors: Reader = (value, key, note, settings) => {
  if (!isRecord(value)) return wrongType(value, 'sectors', key, note) ?? null
  const lists = Object.entries(value).flatMap(([name, words]) => {
    const list = readWords(words, `${key}.${name}`, note)
    return list ? [[name, list] as const] : []
  })
  const { lexicon } = settings
  return { lexicon: { ...lexicon, sectors: { ...lexicon.sectors, ...Object.fromEntries(lists) } } }
}

function readLists<Name extends string>(
  value: unknown,
  key: string,
  note: Note,
  names: readonly Name[],
): Partial<Record<Name, readonly string[]>> | null {
  if (!isRecord(value)) return wrongType(value, 'lists', key, note) ?? null
  const lists = Object.entries(value).flatMap(([name, words]) => {
    if (!known(name, names, key, 'name', note)) return []
    const list = readWords(words, `${key}.${name}`, note)
    return list ? [[name, list] as const] : []
  })
  return Object.fromEntries(lists) as Partial<Record<Name, readonly string[]>>
}
