import type { Draft } from './draft'
import { languages } from './languages/index'
import type { Goal, PlainDate, Plan } from './plan/model'
import type { Phrases } from './plan/phrases'
import type { RelatedPlace, ReportedFix } from './report'
import { rules } from './rules/index'
import type { Context, Finding, Rule, Sentences, Severity } from './rules/rule'
import { type ReservedId, RULE_IDS, type Settings } from './settings'
import type { Span } from './text'

type AnyRule = Rule<Sentences, Sentences, object>
type AnyFinding = Finding<Sentences, Sentences>

/**
 * Runs every rule that is on and speaks in this kind of document. A rule that throws costs its own findings and
 * nobody else's, unless the caller asks for the throw.
 */
export function runRules(plan: Plan, settings: Settings, today: PlainDate, rethrow: boolean): Draft[] {
  const write = (language: string): Phrases => phrasesOf(language, plan)
  return RULE_IDS.flatMap(id => {
    const rule: AnyRule = rules[id]
    const setting = settings.rules[id]
    if (setting.severity === 'off' || !rule.kinds.includes(plan.kind)) return []
    const fallback = setting.severity
    const context: Context<object> = { options: setting.options, today, write }
    try {
      const found = [...rule.check(plan, context)]
      const heard = rule.readsWords
        ? found.filter(({ goal }) => isRead(goal?.language ?? plan.language))
        : found
      return heard.map(finding => ({
        rule: id,
        severity: setting.forced ? fallback : (finding.severity ?? fallback),
        ...stamped(finding, plan.text),
      }))
    } catch (error) {
      if (rethrow) throw error
      return reserved('internal-rule-failed', plan.title, { rule: id }, settings)
    }
  })
}

/** A language that some pack reads. */
const isRead = (language: string): boolean => language in languages

/** A finding of Goalmark's own, unless it is turned off. */
export function reserved(rule: ReservedId, at: Span, facts: object, settings: Settings): Draft[] {
  const severity = weightOf(rule, settings)
  if (severity === 'off') return []
  return [{ rule, severity, at, says: rule, facts, count: 1, goal: null, related: [], fixes: [] }]
}

function weightOf(rule: ReservedId, settings: Settings): Severity | 'off' {
  const { severity, forced } = settings.rules[rule]
  const isAskedFor =
    (rule === 'directive-missing-reason' && settings.requireReason) ||
    (rule === 'directive-unused' && settings.reportUnusedDirectives)
  return isAskedFor && !forced ? 'warning' : severity
}

/** A goal as a place that a report can point at. */
export const placeOf = (goal: Goal): RelatedPlace => ({ at: goal.span, text: goal.text })

function stamped(finding: AnyFinding, text: string): Omit<Draft, 'rule' | 'severity'> {
  const { at, says, facts, goal = null, related = [], fixes = [] } = finding
  return {
    at,
    says,
    facts,
    goal,
    count: 1,
    related: related.map(place => ({ at: place.at, text: text.slice(place.at.start, place.at.end) })),
    fixes: fixes.map(
      (fix): ReportedFix => ({
        offers: fix.offers,
        facts: fix.facts,
        safe: fix.safe ?? false,
        edits: fix.edits,
        goal: null,
      }),
    ),
  }
}

function phrasesOf(language: string, plan: Plan): Phrases {
  const packs = new Map(Object.entries(languages))
  const pack = packs.get(language) ?? packs.get(plan.language) ?? languages.en
  if (!pack) throw new Error('no language at all is installed')
  return pack.plan.phrases
}
