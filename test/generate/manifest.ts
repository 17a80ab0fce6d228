import { catalogue, type Language, ruleText } from '../../server/core/index'
import { type Describe, rulesSchema } from './settings-schema'

interface Manifest {
  readonly contributes: { readonly configuration: readonly Category[] }
}

/** A group of settings, as the editor shows them. */
interface Category {
  readonly properties: Readonly<Record<string, object>>
}

const SETTING = 'goalmark.rules'
const keyOf = (id: string, option?: string): string => ['rule', id, option].filter(Boolean).join('.')
const isGenerated = (key: string): boolean => key.startsWith('rule.')
const byKey: Describe = (id, option) => `%${keyOf(id, option)}%`

/** The editor's manifest with its one generated part, the setting for rules, brought up to date. */
export function manifest(current: string): string {
  const read = JSON.parse(current) as Manifest
  const rules = {
    type: 'object',
    scope: 'resource',
    order: 2,
    default: {},
    markdownDescription: '%settings.rules%',
    ...rulesSchema(byKey),
  }
  const configuration = read.contributes.configuration.map(category =>
    SETTING in category.properties
      ? { ...category, properties: { ...category.properties, [SETTING]: rules } }
      : category,
  )
  const contributes = { ...read.contributes, configuration }
  return json({ ...read, contributes })
}

/** The manifest's words in a language: those written by hand, and those of every rule. */
export function manifestWords(current: string, reader: Language): string {
  const own = Object.entries(JSON.parse(current) as Record<string, string>).filter(
    ([key]) => !isGenerated(key),
  )
  const ofRules = catalogue().flatMap(({ id, options }) => {
    const text = ruleText(id, reader)
    return [
      [keyOf(id), text.title],
      ...Object.keys(options).map(option => [keyOf(id, option), text.options[option] ?? '']),
    ]
  })
  return json(Object.fromEntries([...own, ...ofRules]))
}

/** JSON as the repository writes it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
