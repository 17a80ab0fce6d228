import type { SettingFacts } from './languages/setting-texts'
import type { Framework } from './plan/framework'
import type { Kind, PlainDate } from './plan/model'
import type { FieldType, SectionType, TermCategory } from './plan/words'
import { type RuleId, rules } from './rules/index'
import type { Severity } from './rules/rule'

/** What a preset may be called, the default first. */
export const PRESETS = ['recommended', 'strict', 'interview', 'okr'] as const
export type Preset = (typeof PRESETS)[number]

/** Findings that no rule yields; settable like rules. */
export const RESERVED = [
  'plan-invalid-front-matter',
  'directive-unknown-rule',
  'directive-unused',
  'directive-missing-reason',
  'internal-rule-failed',
] as const
export type ReservedId = (typeof RESERVED)[number]
export type SettableId = RuleId | ReservedId

export interface RuleSetting {
  readonly severity: Severity | 'off'
  /** The user wrote this severity: it replaces every severity of the rule. */
  readonly forced: boolean
  readonly options: Readonly<Record<string, unknown>>
}

/** All that a run may be told, resolved once and frozen. */
export interface Settings {
  readonly rules: Readonly<Record<SettableId, RuleSetting>>
  readonly preset: Preset
  readonly language: 'auto' | string
  /** The day to count from in place of the real one; the shells ask for it before they lint. */
  readonly today: PlainDate | null
  readonly dateOrder: 'dmy' | 'mdy' | null
  readonly fiscalYearStartMonth: number | null
  readonly hemisphere: 'north' | 'south'
  /** Months at which MEDIUM and LONG begin. */
  readonly horizons: { readonly medium: number; readonly long: number }
  /** A team's own headings, labels and columns. */
  readonly sections: Readonly<Partial<Record<SectionType | FieldType, readonly string[]>>>
  readonly lexicon: {
    readonly add: Readonly<Partial<Record<TermCategory, readonly string[]>>>
    readonly remove: readonly string[]
    /** Roles that say enough by their name, roles that need surroundings, and people to talk a plan through with. */
    readonly roles: Readonly<Partial<Record<'specific' | 'generic' | 'people', readonly string[]>>>
    /** Words that speak of one sector, by a name for it: those of one name count as the same. */
    readonly sectors: Readonly<Record<string, readonly string[]>>
  }
  /** The competencies that an organisation has agreed on; the shells read the file that `competencyFramework` names. */
  readonly framework: Framework | null
  /** Directives give a reason: without one, `directive-missing-reason` is a warning unless `rules` says otherwise. */
  readonly requireReason: boolean
  /** The same for `directive-unused`. */
  readonly reportUnusedDirectives: boolean
  /** Files of one folder belong together: a document beside a plan may hold its look back. */
  readonly workspace: boolean
  readonly maxFileBytes: number
}

/** A fault by its name, with the facts that its sentence needs. */
export type SettingFault = {
  readonly [Fault in keyof SettingFacts]: { readonly says: Fault; readonly facts: SettingFacts[Fault] }
}[keyof SettingFacts]

/** Something wrong with a settings value. Its words are the reader's: `problemSentence`. */
export type Problem = SettingFault & {
  /** Dotted path of the key, places in a list counted from 0: `rules.time-no-deadlin`, `overrides.0.files`. */
  readonly key: string
  /** The right name that was most likely meant. */
  readonly nearest: string | null
}

/** How the document came to be linted: what rulings 4–6 need to know. */
export interface Source {
  readonly text: string
  /** As the user sees it; only its words count, for the score. */
  readonly path?: string
  /** Named on the command line (`argument`) or by a `plans` glob (`settings`): linted whatever its score. */
  readonly asked?: 'argument' | 'settings'
  /** The kind, when the user says so. */
  readonly as?: Kind
  /**
   * The document that holds its author's look back, as the shell found it; null when the one that the plan names is not
   * there. Without it the plan is believed.
   */
  readonly lookBack?: string | null
}

/**
 * Every rule of the catalogue in its order, with the presets it stands in beside `strict`, which holds them all.
 * The order breaks ties between findings of equal severity. Those of the second wave stand in no preset at all: null.
 */
const CATALOGUE: Readonly<Record<string, readonly Preset[] | null>> = {
  'specific-vague-verb': ['recommended'],
  'specific-vague-term': ['recommended'],
  'specific-hedge': ['interview'],
  'specific-topic-only': [],
  'specific-compound-goal': ['okr'],
  'specific-avoidance': ['recommended', 'interview'],
  'measurable-no-indicator': ['recommended', 'okr'],
  'measurable-weak-key-result': ['recommended', 'okr'],
  'achievable-no-time-budget': [],
  'achievable-no-means': [],
  'achievable-overbooked': [],
  'achievable-outside-control': ['recommended'],
  'achievable-low-confidence': ['recommended'],
  'realistic-absolute': [],
  'realistic-no-evidence': ['recommended'],
  'time-no-deadline': ['recommended', 'okr'],
  'time-vague-deadline': ['recommended', 'okr'],
  'time-ambiguous-date': ['recommended', 'okr'],
  'time-past-deadline': ['recommended', 'okr'],
  'staging-long-term-undivided': ['recommended'],
  'staging-no-near-step': [],
  'staging-out-of-order': ['recommended', 'okr'],
  'staging-horizon-mismatch': [],
  'staging-orphan-action': [],
  'staging-no-action-plan': ['recommended'],
  'align-no-target-role': ['recommended'],
  'align-vague-target-role': ['recommended'],
  'align-competency-uncovered': [],
  'align-no-motivation': ['interview'],
  'align-no-role-research': [],
  'review-no-reflection': [],
  'review-no-people': [],
  'review-no-cadence': ['recommended'],
  'review-stale': [],
  'review-unanswered-prompt': ['recommended'],
  'statement-job-mismatch': ['recommended', 'interview'],
  'statement-leaves-role': ['recommended', 'interview'],
  'statement-not-win-win': ['recommended', 'interview'],
  'statement-no-commitment': ['recommended', 'interview'],
  'statement-speaking-time': ['interview'],
  'statement-not-practised': ['interview'],
  'measurable-no-baseline': null,
  'measurable-status-conflict': null,
  'achievable-no-obstacle-plan': null,
  'realistic-level-jump': null,
  'align-goal-unlinked': null,
}

/** What `strict` weighs more than other presets do. */
const STRICTER: Readonly<Partial<Record<RuleId, Severity>>> = {
  'achievable-no-time-budget': 'warning',
  'review-no-cadence': 'warning',
}

const RESERVED_SEVERITY: Readonly<Record<ReservedId, Severity | 'off'>> = {
  'plan-invalid-front-matter': 'warning',
  'directive-unknown-rule': 'warning',
  'directive-unused': 'off',
  'directive-missing-reason': 'off',
  'internal-rule-failed': 'info',
}

const catalogued = Object.keys(CATALOGUE)

function place(id: RuleId): number {
  const at = catalogued.indexOf(id)
  return at < 0 ? catalogued.length : at
}

/** The ids of the rules that exist, in the order of the catalogue; a rule that it does not list comes last. */
export const RULE_IDS: readonly RuleId[] = (Object.keys(rules) as RuleId[]).sort(
  (a, b) => place(a) - place(b),
)

/** Every id that settings and directives may name, in the order of the catalogue. */
export const SETTABLE_IDS: readonly SettableId[] = [...RULE_IDS, ...RESERVED]

/** True when the id is one of Goalmark's own findings, which no rule yields. */
export const isReserved = (id: SettableId): id is ReservedId => RESERVED.some(reserved => reserved === id)

/** The presets that a rule stands in. Findings that no rule yields stand in all of them, or are off. */
export function presetsOf(id: SettableId): readonly Preset[] {
  if (isReserved(id)) return RESERVED_SEVERITY[id] === 'off' ? [] : PRESETS
  const own = CATALOGUE[id]
  if (own === null) return []
  return PRESETS.filter(preset => preset === 'strict' || own?.includes(preset))
}

// One object for everybody who adds no words: what is made of a language's words is then made once.
const NO_SECTIONS: Settings['sections'] = Object.freeze({})
const NO_WORDS: Settings['lexicon'] = Object.freeze({ add: {}, remove: [], roles: {}, sectors: {} })

/** The settings of somebody who has set nothing but, perhaps, the preset. */
export function defaults(preset: Preset = 'recommended'): Settings {
  const setting = (id: SettableId): RuleSetting => {
    if (isReserved(id)) return { severity: RESERVED_SEVERITY[id], forced: false, options: {} }
    const { severity, options } = rules[id]
    const own = (preset === 'strict' && STRICTER[id]) || severity
    return { severity: presetsOf(id).includes(preset) ? own : 'off', forced: false, options }
  }
  return {
    rules: Object.fromEntries(SETTABLE_IDS.map(id => [id, setting(id)])) as Record<SettableId, RuleSetting>,
    preset,
    language: 'auto',
    today: null,
    dateOrder: null,
    fiscalYearStartMonth: null,
    hemisphere: 'north',
    horizons: { medium: 18, long: 36 },
    sections: NO_SECTIONS,
    lexicon: NO_WORDS,
    framework: null,
    requireReason: false,
    reportUnusedDirectives: false,
    workspace: false,
    maxFileBytes: 1_000_000,
  }
}
