/** The only door of the core: shells import from here and from nowhere else below it. */
export type { Change, ChangeKind, GoalChange, Value, Versions, Words } from './changes/change'
export { CHANGE_KINDS, isSlip } from './changes/change'
export { compare } from './changes/compare'
export type { Completion } from './completions/completion'
export { completionsAt } from './completions/offers'
export { readDay } from './day'
export type { DayAhead } from './days-ahead'
export { daysAhead } from './days-ahead'
export { declarePlanEdit } from './declare-plan'
export type { Declaration, Declared } from './declared'
export { declared, underDeclared } from './declared'
export { disableEdit, disableSectionEdits } from './disable'
export { applyFixes } from './fix'
export type {
  Inspected,
  InspectedCompetency,
  InspectedDeadline,
  InspectedGoal,
  InspectedTarget,
} from './inspect'
export { inspect } from './inspect'
export type { Label, LabelFault, Mention } from './labels'
export { labelsOf, mentionsOf, relabel } from './labels'
export type { TemplateName } from './languages/editing-texts'
export { TEMPLATE_NAMES } from './languages/editing-texts'
export { languages, readerFor } from './languages/index'
export type { Language } from './languages/language'
export { lint } from './lint'
export { frontMatterOf } from './markdown'
export { sharedEnds } from './markdown/strings'
export { mend } from './mend'
export { nearest } from './nearest'
export type { Overview, Period, Planned } from './overview'
export { everyPlanned, overview, planned, standing } from './overview'
export { everyDate, plannedDates } from './plan/every-date'
export type { Framework, FrameworkCompetency } from './plan/framework'
export { readFramework } from './plan/framework'
export type { DateReading, Goal, Kind, Letter, PlainDate, Plan, Section } from './plan/model'
export { everyGoal } from './plan/model'
export { isStep, openGoals, servedBy, stepsOf } from './plan/questions'
export { hangsOnToday } from './reads-today'
export type { Refactoring } from './refactorings/offers'
export { refactoringsAt } from './refactorings/offers'
export type { Lint, RelatedPlace, Reported, ReportedFix, RuleInfo, Silenced } from './report'
export { reviewDateEdit } from './review-date'
export type { Severity } from './rules/rule'
export type { RuleWords } from './says'
export {
  catalogue,
  DOCS_URL,
  fixTitle,
  goalFinder,
  letterOf,
  lookBackNames,
  message,
  problemSentence,
  ruleText,
} from './says'
export type { Preset, Problem, SettableId, Settings, Source } from './settings'
export { defaults, PRESETS } from './settings'
export { readSettings, SETTING_KEYS } from './settings/read'
export { isRecord, known, type Note, oneOf, wrongType } from './settings/values'
export { templateOf } from './template'
export type { Edit, Span } from './text'
export { blanks, bytesIn, fillBlanks, lastUpTo } from './text'
