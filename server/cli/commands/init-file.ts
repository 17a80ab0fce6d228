import type { Language } from '../../core/index'
import { wrap } from '../terminal-text'
import type { Words } from '../words/words'

type About = Language['person']['settings']['about']
type Key = keyof About

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
export function settingsFile({ preset, dateOrder, schema }: Chosen, about: About, words: Words): string {
  const { file } = words.settings.init
  const set = (key: Key, value: unknown): string => `${comment(about[key])}  ${pair(key, value)},\n`
  const offer = (key: Key, value: unknown): string => `${comment(about[key])}  // ${pair(key, value)},\n`
  const parts = [
    ...(schema ? [`  ${pair('$schema', schema)},\n`] : []),
    set('preset', preset),
    dateOrder ? set('dateOrder', dateOrder) : offer('dateOrder', 'dmy'),
    comment(file.more).trimEnd(),
    ...OFFERED.map(([key, value]) => offer(key, value)),
    `${comment(`${about.rules} ${file.rules}`)}  "rules": {\n    // "time-past-deadline": "error",\n    // "staging-no-action-plan": "off"\n  }\n`,
  ]
  return `// ${wrap(file.head, WIDE).join('\n// ')}\n{\n${parts.map(part => `${part.trimEnd()}\n`).join('\n')}}\n`
}

const pair = (key: string, value: unknown): string => `"${key}": ${inline(value)}`

/** JSON on one line, spaced as people space it. */
const inline = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\[\n\s*/g, '[')
    .replace(/\n\s*\]/g, ']')
    .replace(/\n\s*/g, ' ')

const comment = (text: string): string =>
  wrap(text, WIDE)
    .map(line => `  // ${line}\n`)
    .join('')
