import type { Show } from './language'

/** What the editor offers to somebody who writes a plan. */
export interface EditingTexts {
  /** What can be done with a goal or a list without a finding. */
  readonly refactorings: Readonly<Record<'smart' | 'stages' | 'toTable' | 'toList', string>>
  readonly moveTo: (heading: string, show: Show) => string
  readonly disableSection: (rule: string) => string
  /** Opens the rule's page. */
  readonly openPage: (rule: string) => string
  /** The head of a list of days to choose from. */
  readonly pickDay: string
  /** Said where the date of a review cannot be written. */
  readonly noReview: string
  /** Said where a settings file has no folder to stand in. */
  readonly noFolder: string
  /** What ends with a day. */
  readonly ends: Readonly<Record<'month' | 'quarter' | 'half' | 'year', string>>
  /** What a completion stands for. */
  readonly kinds: Readonly<
    Record<'heading' | 'label' | 'key' | 'value' | 'rule' | 'directive' | 'template', string>
  >
  /** What each template makes. */
  readonly templates: Readonly<Record<TemplateName, string>>
}

export const TEMPLATE_NAMES = ['career-plan', 'idp', 'okr', 'statement', 'interview'] as const

/** What a template makes: a plan of one kind. */
export type TemplateName = (typeof TEMPLATE_NAMES)[number]

/**
 * A whole document of each kind, in the language of the plan: what is still to be written stands in blanks, `${role}`. The
 * first line of the front matter is the document's type, and `${today}` and `${review}` are days.
 */
export type Templates = Readonly<Record<TemplateName, string>>
