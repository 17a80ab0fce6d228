import { Temporal } from 'temporal-polyfill'
import { applyFixes } from '../server/core/fix'
import {
  type Lint,
  type Reported,
  readDay,
  readSettings,
  type Settings,
  type Source,
} from '../server/core/index'
import type { Example } from '../server/core/languages/language'
import { lint } from '../server/core/lint'
import { type RuleId, rules } from '../server/core/rules/index'
import { defaults, type Preset } from '../server/core/settings'
import { fillBlanks, type Span } from '../server/core/text'

/** The day on which tests run: also the day of the plans that examples stand in. */
export const TODAY = Temporal.PlainDate.from('2026-01-15')

interface How {
  readonly preset?: Preset
  /** Settings in their JSON form; a wrong one fails the test. */
  readonly settings?: object
  /** The competencies that a framework lists. */
  readonly framework?: readonly string[]
  readonly today?: string
  readonly as?: string
  readonly path?: string
  readonly asked?: Source['asked'] | null
  /** Gather findings on headings and cap them, as users see them. */
  readonly gather?: boolean
  /** A rule that is on whatever the preset: those of the second wave stand in none. */
  readonly on?: RuleId
  /** Options of that rule, in their JSON form; its severities stay its own. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** Lints a text as if its file had been named on the command line; a rule that throws fails the test. */
export function lintText(text: string, how: How = {}): Lint {
  const { asked = 'argument', as, path, gather = false } = how
  const source = {
    text,
    ...(asked && { asked }),
    ...(path && { path }),
    ...(as && { as: as as NonNullable<Source['as']> }),
  }
  const today = how.today ? readDay(how.today) : TODAY
  if (!today) throw new Error(`no such day: ${how.today}`)
  return lint(source, settingsOf(how), today, undefined, { rethrow: true, gather })
}

/** Lints the plan of a rule's example: in `strict`, with that rule on. */
export const lintFor = (
  on: RuleId,
  text: string,
  { as, framework, options }: Pick<Example, 'as' | 'framework' | 'options'>,
): Lint =>
  lintText(text, { on, ...(as && { as }), ...(framework && { framework }), ...(options && { options }) })

function settingsOf({ preset = 'strict', settings = {}, on, options, framework }: How): Settings {
  const listed = framework?.map(name => ({ name, levels: [] }))
  const base = { ...defaults(preset), framework: listed ? { competencies: listed } : null }
  const read = readSettings(settings, base)
  if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems))
  if (!on) return read.settings
  const chosen = readSettings({ rules: { [on]: ['info', options ?? {}] } }, read.settings)
  if (chosen.problems.length > 0) throw new Error(JSON.stringify(chosen.problems))
  const { severity, forced } = read.settings.rules[on]
  const own = {
    severity: severity === 'off' ? rules[on].severity : severity,
    forced,
    options: chosen.settings.rules[on].options,
  }
  return { ...read.settings, rules: { ...read.settings.rules, [on]: own } }
}

/** The rules that spoke, in the order of what they said. */
export const rulesOf = (report: Lint): string[] => report.findings.map(finding => finding.rule)

/** The words that a rule underlines. */
export const underlined = (report: Lint, rule: string): string[] =>
  findingsOf(report, rule).map(({ at }) => report.text.slice(at.start, at.end))

export const findingsOf = (report: Lint, rule: string): Reported[] =>
  report.findings.filter(finding => finding.rule === rule)

const FRAME: Readonly<Record<string, string>> = { en: '## Goals', fr: '## Objectifs' }

/** An example as a whole document: a bare sentence becomes a list item under a goals heading in a dated plan. */
export function documentOf(text: string, language: string, frame = !text.includes('\n')): string {
  if (!frame) return text
  return `---\ndate: 2026-01-15\n---\n\n${FRAME[language] ?? FRAME.en}\n\n- ${text}\n`
}

/** A text without its ⟦…⟧, and where they stood. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  const open: number[] = []
  const spans: Span[] = []
  let text = ''
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') open.push(text.length)
    else if (piece === '⟧') spans.push({ start: open.pop() ?? 0, end: text.length })
    else text += piece
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** The document after a finding's first fix, its blanks filled as the example says. */
export function fixFirst(
  report: Lint,
  finding: Reported,
  fill: Readonly<Record<string, string>> = {},
): string {
  const [fix] = finding.fixes
  if (!fix) throw new Error(`${finding.rule} offers no fix`)
  const edits = fix.edits.map(edit => ({ ...edit, insert: fillBlanks(edit.insert, fill) }))
  return applyFixes(report, [{ ...fix, edits, safe: true }]).text
}

/** An example as a plan, its marks taken off. */
export function planOf(example: Example, language: string): { text: string; spans: Span[] } {
  return readMarks(documentOf('bad' in example ? example.bad : example.good, language))
}
