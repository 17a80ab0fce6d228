import type { Language } from '../../server/core/index'
import type { SettingKey } from '../../server/core/languages/setting-texts'
import { CATEGORIES, SECTION_NAMES } from '../../server/core/settings/names'
import { code, fenced } from './markdown'
import { SETTING_EXAMPLES } from './setting-examples'
import { settingsSchema } from './settings-schema'

interface PageWords {
  readonly type: string
  readonly standard: string
  readonly none: string
  readonly names: string
  readonly boolean: string
  readonly text: string
  readonly list: string
  readonly lists: string
  readonly objects: string
  readonly object: string
  readonly or: string
  readonly orListOfThem: string
  readonly whole: (least: number, most?: number) => string
}

const WORDS: Readonly<Record<string, PageWords>> = {
  en: {
    type: 'Takes',
    standard: 'default',
    none: 'none',
    names: 'Names',
    boolean: '`true` or `false`',
    text: 'text',
    list: 'a list of texts',
    lists: 'an object of names, each with a list of texts',
    objects: 'a list of objects',
    object: 'an object',
    or: 'or',
    orListOfThem: ', or a list of these',
    whole: (least, most) =>
      most === undefined ? `a whole number from ${least} up` : `a whole number from ${least} to ${most}`,
  },
  fr: {
    type: 'Valeur',
    standard: 'par défaut',
    none: 'rien',
    names: 'Noms',
    boolean: '`true` ou `false`',
    text: 'un texte',
    list: 'une liste de textes',
    lists: 'un objet de noms, chacun avec sa liste de textes',
    objects: 'une liste d’objets',
    object: 'un objet',
    or: 'ou',
    orListOfThem: ', ou une liste de ces choses',
    whole: (least, most) =>
      most === undefined ? `un nombre entier à partir de ${least}` : `un nombre entier de ${least} à ${most}`,
  },
}

interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | null)[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
}

const KEYS = /<!-- keys: .*? -->[\s\S]*<!-- end of keys -->/

/** The page on settings with its one generated part, the list of keys, brought up to date. */
export function settingsPage(current: string, language: Language): string {
  const words = WORDS[language.code] ?? WORDS.en
  const properties = settingsSchema().properties as Readonly<Record<SettingKey, Schema>>
  const examples = SETTING_EXAMPLES[language.code] ?? SETTING_EXAMPLES.en
  if (!words || !examples) throw new Error('the page on settings speaks English at least')
  const keys = (Object.keys(properties) as SettingKey[]).map(key => {
    const { [key]: schema } = properties
    const facts = `${words.type}: ${typeOf(schema, words)} · ${words.standard}: ${standardOf(schema, words)}`
    return [
      `### ${code(key)}`,
      language.person.settings.about[key],
      language.code === 'fr' ? facts.replaceAll(': ', '\u00a0: ') : facts,
      fenced(spaced({ [key]: examples[key] }), 'json'),
      ...namesOf(key, words, language),
    ].join('\n\n')
  })
  return current.replace(
    KEYS,
    ['<!-- keys: written by `npm run generate` -->', ...keys, '<!-- end of keys -->'].join('\n\n'),
  )
}

function typeOf(schema: Schema, words: PageWords): string {
  const of = (one: Schema): string => typeOf(one, words)
  if (schema.enum) return schema.enum.map(value => code(String(value))).join(` ${words.or} `)
  if (schema.anyOf) {
    const [one, ...more] = schema.anyOf
    const list = more.find(({ type }) => type === 'array')
    return list && one
      ? `${typeOf(one, words)}${words.orListOfThem}`
      : schema.anyOf.map(of).join(` ${words.or} `)
  }
  const types = [schema.type ?? 'object'].flat().map(type => {
    if (type === 'null') return code('null')
    if (type === 'boolean') return words.boolean
    if (type === 'string') return words.text
    if (type === 'integer') return words.whole(schema.minimum ?? 0, schema.maximum)
    if (type === 'array') return schema.items?.type === 'string' ? words.list : words.objects
    return holdsLists(schema) ? words.lists : words.object
  })
  return types.join(` ${words.or} `)
}

function holdsLists({ properties, additionalProperties }: Schema): boolean {
  const values = Object.values(properties ?? {})
  const others = typeof additionalProperties === 'object' ? [additionalProperties] : []
  return [...values, ...others].every(({ type }) => type === 'array')
}

function standardOf(schema: Schema, { none }: PageWords): string {
  if (schema.default !== undefined && schema.default !== null) return code(JSON.stringify(schema.default))
  const inner = Object.entries(schema.properties ?? {}).filter(([, { type }]) => type === 'number')
  if (inner.length === 0) return none
  return code(spaced(Object.fromEntries(inner.map(([name, { default: value }]) => [name, value]))))
}

const NAMES: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  sections: SECTION_NAMES,
  lexicon: CATEGORIES,
}

function namesOf(key: SettingKey, words: PageWords, { code: language }: Language): readonly string[] {
  const colon = language === 'fr' ? '\u00a0:' : ':'
  const names = NAMES[key]
  return names ? [`${words.names}${colon} ${names.map(code).join(', ')}.`] : []
}

/** JSON as people write it: what fits on a line stands on one, the rest is broken a level at a time. */
function spaced(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ').replace(/\[ /g, '[').replace(/ \]/g, ']')
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDEST) return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map(item => spaced(item, inner))
    : Object.entries(value).map(([key, item]) => `"${key}": ${spaced(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.map(part => inner + part).join(',\n')}\n${indent}${close}`
}

const WIDEST = 90
