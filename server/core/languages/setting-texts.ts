import type { Show } from './language'

/** Every key that a settings file may hold, in the order in which people meet them. */
export type SettingKey =
  | '$schema'
  | 'root'
  | 'extends'
  | 'preset'
  | 'rules'
  | 'overrides'
  | 'plans'
  | 'ignore'
  | 'language'
  | 'today'
  | 'dateOrder'
  | 'fiscalYearStartMonth'
  | 'hemisphere'
  | 'horizons'
  | 'sections'
  | 'lexicon'
  | 'roles'
  | 'sectors'
  | 'competencyFramework'
  | 'requireReason'
  | 'reportUnusedDirectives'
  | 'workspace'
  | 'maxFileBytes'

/** What a key may take when it is no name of a short list and no whole number. */
export type Wanted =
  | 'settings'
  | 'rules'
  | 'rule'
  | 'options'
  | 'words'
  | 'lists'
  | 'lexicon'
  | 'sectors'
  | 'globs'
  | 'path'
  | 'extends'
  | 'overrides'
  | 'boolean'
  | 'number'
  | 'text'
  | 'day'

/** What a name is a name of. */
export type Named = 'setting' | 'rule' | 'option' | 'key' | 'name'

/** A value as a settings file holds it, ready to be quoted. */
export interface Written {
  readonly form: 'text' | 'list' | 'object' | 'other'
  readonly text: string
}

/** Everything that can be wrong with a value of the settings, and the facts that its sentence needs. */
export interface SettingFacts {
  readonly unknown: { readonly what: Named; readonly name: string }
  readonly 'not-here': { readonly name: string }
  readonly 'not-among': { readonly value: Written; readonly choices: readonly string[] }
  readonly 'not-whole': { readonly value: Written; readonly least: number; readonly most: number | null }
  readonly 'wrong-type': { readonly value: Written; readonly wanted: Wanted }
  readonly 'no-files': object
  readonly 'files-only': { readonly name: string }
  readonly horizons: object
}

/** The words about settings: what is wrong with a value, and what each key is for. */
export interface SettingTexts {
  readonly faults: {
    readonly [Fault in keyof SettingFacts]: (facts: SettingFacts[Fault], show: Show) => string
  }
  /** One sentence a key; the schema, the page on settings and `goalmark init` show it. */
  readonly about: Readonly<Record<SettingKey, string>>
}
