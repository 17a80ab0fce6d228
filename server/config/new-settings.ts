import type { Language } from '../core/index'
import type { ConfigWords } from './words/words'

type Key = keyof Language['person']['settings']['about']

/** What a new settings file is called: people put comments into it. */
export const NEW_SETTINGS = '.goalmark.jsonc'

/** What a person chose; null where they left it open. */
export interface Chosen {
  readonly preset: string
  readonly dateOrder: string | null
  /** The path of the schema, when it stands beside. */
  readonly schema: string | null
}

const WIDE = 96

/** What is there for the taking: one value for each key that teams set most. */
const OFFERED: readonly (readonly [Key, unknown])[] = [
  ['ignore', ['drafts/**']],
  ['plans', ['careers/**']],
  ['overrides', [{ files: ['interviews/**'], preset: 'interview' }]],
  ['fiscalYearStartMonth', 4],
  ['competencyFramework', 'competencies.md'],
]

/**
 * A settings file with comments in the reader's language. Each line that is commented out may be taken in alone: the
 * file stays right.
 */
export function newSettings(
  { preset, dateOrder, schema }: Chosen,
  reader: Language,
  { newFile }: ConfigWords,
): string {
  const { about } = reader.person.settings
  const set = (key: Key, value: unknown): string => `${comment(about[key])}  ${pair(key, value)},\n`
  const offer = (key: Key, value: unknown): string => `${comment(about[key])}  // ${pair(key, value)},\n`
  const parts = [
    ...(schema ? [`  ${pair('$schema', schema)},\n`] : []),
    set('preset', preset),
    dateOrder ? set('dateOrder', dateOrder) : offer('dateOrder', 'dmy'),
    comment(newFile.more).trimEnd(),
    ...OFFERED.map(([key, value]) => offer(key, value)),
    `${comment(`${about.rules} ${newFile.rules}`)}  "rules": {\n    // "time-past-deadline": "error",\n    // "staging-no-action-plan": "off"\n  }\n`,
  ]
  return `// ${linesOf(newFile.head).join('\n// ')}\n{\n${parts.map(part => `${part.trimEnd()}\n`).join('\n')}}\n`
}

const pair = (key: string, value: unknown): string => `"${key}": ${inline(value)}`

/** JSON on one line, spaced as people space it. */
const inline = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\[\n\s*/g, '[')
    .replace(/\n\s*\]/g, ']')
    .replace(/\n\s*/g, ' ')

const comment = (text: string): string =>
  linesOf(text)
    .map(line => `  // ${line}\n`)
    .join('')

/** The text in lines that are not too wide, broken at plain spaces only. */
const linesOf = (text: string): readonly string[] =>
  (text.match(new RegExp(`.{1,${WIDE}}(?= |$)`, 'g')) ?? []).map(line => line.replace(/^ /, ''))
