import type { FieldType, SectionType } from '../plan/words'

/** Labels that a goal may be given, by what they announce. */
export type SuggestedLabel = Extract<
  FieldType,
  'metric' | 'deadline' | 'means' | 'motivation' | 'people' | 'risk' | 'status'
>

/** What is proposed to somebody who writes a plan in this language. */
export interface Suggestions {
  /** Headings as people write them, each with what its section holds. */
  readonly headings: readonly (readonly [string, SectionType])[]
  readonly labels: Readonly<Record<SuggestedLabel, string>>
  /** What stands before a last day: `by`, « d’ici le ». A label that announces one counts as well. */
  readonly beforeDay: readonly string[]
  /** How often a plan is looked at. */
  readonly rhythms: readonly string[]
}
