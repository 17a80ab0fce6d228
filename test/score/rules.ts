import { presetsOf, RULE_IDS } from '../../server/core/settings'
import type { FindingLabel } from './labels'

/** The rules that speak in `strict`, by which documents are scored: what no preset holds is not judged. */
export const SCORED = RULE_IDS.filter(id => presetsOf(id).length > 0)

/** What a rule said of a document, by kind of line. */
export interface RuleCounts {
  /** It spoke where it must. */
  readonly right: number
  /** It spoke where nobody wants it. */
  readonly wrong: number
  /** It spoke where a coach could let it be. */
  readonly allowed: number
  /** Lines where it must speak, and those of them where it did. */
  readonly must: number
  readonly met: number
}

export interface Spoken {
  readonly rule: string
  /** The finding's line, the line of the goal it lies in, and those of the goals that it gathers. */
  readonly lines: readonly number[]
  readonly words: string
  /** The finding names no goal. */
  readonly wholeDocument: boolean
}

/** One fault has several names: any of them meets the others' labels on its line. */
const FAMILY: ReadonlySet<string> = new Set([
  'specific-vague-verb',
  'specific-vague-term',
  'specific-topic-only',
  'measurable-no-indicator',
  'measurable-weak-key-result',
])

/** Rules about the whole document, or about a whole answer: reported on any line. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'align-no-target-role',
  'align-no-motivation',
  'align-no-role-research',
  'realistic-no-evidence',
  'achievable-no-time-budget',
  'review-no-reflection',
  'review-no-people',
  'review-no-cadence',
  'review-stale',
  'statement-job-mismatch',
  'statement-leaves-role',
  'statement-not-win-win',
  'statement-no-commitment',
  'statement-speaking-time',
  'statement-not-practised',
])

const isSameFault = (a: string, b: string): boolean => a === b || (FAMILY.has(a) && FAMILY.has(b))

const meets = (label: FindingLabel, { rule, lines, wholeDocument }: Spoken): boolean =>
  isSameFault(label.rule, rule) &&
  (lines.includes(label.line) ||
    (ANYWHERE.has(rule) && label.rule === rule) ||
    (rule === 'staging-no-action-plan' && wholeDocument))

/** Compares what was said with what is labelled, for the rules that exist. */
export function compareFindings(
  labels: readonly FindingLabel[],
  spoken: readonly Spoken[],
  miss: (line: number, of: string, what: string) => void,
): Record<string, RuleCounts> {
  const counts: Record<string, RuleCounts> = {}
  for (const rule of SCORED) {
    const own = spoken.filter(said => said.rule === rule)
    const musts = labels.filter(label => label.rule === rule && label.must)
    const unmet = musts.filter(label => !spoken.some(said => meets(label, said)))
    for (const { line } of unmet) miss(line, rule, 'is silent')
    const wrong = own.filter(said => !labels.some(label => meets(label, said)))
    for (const { lines, words } of wrong) miss(lines[0] ?? 1, rule, `false alarm: ${brief(words)}`)
    const right = own.filter(said => labels.some(label => label.must && meets(label, said))).length
    counts[rule] = {
      right,
      wrong: wrong.length,
      allowed: own.length - right - wrong.length,
      must: musts.length,
      met: musts.length - unmet.length,
    }
  }
  return counts
}

const brief = (words: string): string => {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 50 ? `${line.slice(0, 49)}…` : line
}
