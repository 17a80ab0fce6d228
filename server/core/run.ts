import { findingsOf, type Look, type Under } from './by-goal'
import type { Draft } from './draft'
import { languages } from './languages/index'
import type { Goal, PlainDate, Plan } from './plan/model'
import type { Phrases } from './plan/phrases'
import type { RelatedPlace, ReportedFix } from './report'
import { type RuleId, rules } from './rules/index'
import type { Context, Finding, Rule, Sentences, Severity } from './rules/rule'
import { type ReservedId, RULE_IDS, type Settings } from './settings'
import type { Span } from './text'

type AnyRule = Rule<Sentences, Sentences, object>
type AnyFinding = Finding<Sentences, Sentences>

/** A rule that is on and speaks in this kind of document. */
interface Active {
  readonly id: RuleId
  readonly rule: AnyRule
  readonly context: Context<object>
  /** The findings as they go into the report; none where the rule cannot read the words. */
  readonly stamp: (found: Iterable<AnyFinding>) => Draft[]
}

/** What a rule gives, or nothing where it throws. */
type Ask = <T>(rule: Active, question: () => T) => T | null

/** What becomes of a rule that throws. */
type Fail = (rule: RuleId, error: unknown) => void

/**
 * Runs every rule that is on and speaks in this kind of document. A rule that throws costs its own findings and
 * nobody else's, unless the caller asks for the throw.
 */
export function runRules(plan: Plan, settings: Settings, today: PlainDate, rethrow: boolean): Draft[] {
  const active = activeRules(plan, settings, today)
  const failed = new Set<string>()
  const fail: Fail = (rule, error) => {
    if (rethrow) throw error
    failed.add(rule)
  }
  const ask: Ask = ({ id }, question) => {
    try {
      return question()
    } catch (error) {
      fail(id, error)
      return null
    }
  }
  const under = {
    settings,
    today,
    kind: plan.kind,
    language: plan.language,
    anchor: plan.anchor?.date ?? null,
  }
  const drafts = [
    ...goalByGoal(plan, active, under, ask, fail),
    ...active.flatMap(rule => ofPlan(plan, rule, ask)),
  ]
  const failures = active
    .filter(({ id }) => failed.has(id))
    .flatMap(({ id }) => reserved('internal-rule-failed', plan.title, { rule: id }, settings))
  return failures.length > 0 ? [...drafts.filter(({ rule }) => !failed.has(rule)), ...failures] : drafts
}

function activeRules(plan: Plan, settings: Settings, today: PlainDate): readonly Active[] {
  const write = (language: string): Phrases => phrasesOf(language, plan)
  return RULE_IDS.flatMap((id): Active[] => {
    const rule: AnyRule = rules[id]
    const { severity, forced, options } = settings.rules[id]
    if (severity === 'off' || !rule.kinds.includes(plan.kind)) return []
    const stamp = (found: Iterable<AnyFinding>): Draft[] => {
      const drafts: Draft[] = []
      for (const finding of found)
        if (!rule.readsWords || isRead(finding.goal?.language ?? plan.language))
          drafts.push({
            rule: id,
            severity: forced ? severity : (finding.severity ?? severity),
            ...stamped(finding, plan.text),
          })
      return drafts
    }
    return [{ id, rule, context: { options, today, write }, stamp }]
  })
}

const ofPlan = (plan: Plan, active: Active, ask: Ask): Draft[] =>
  ask(active, () => active.stamp(active.rule.check?.(plan, active.context) ?? [])) ?? []

/** The faults of open goals, each looked at alone. */
function goalByGoal(
  plan: Plan,
  active: readonly Active[],
  under: Under,
  ask: Ask,
  fail: Fail,
): readonly Draft[] {
  const looking = active.filter(({ rule }) => rule.checkGoal)
  const look = (goal: Goal): Look => {
    const drafts: Draft[] = []
    let isWhole = true
    for (const { id, rule, context, stamp } of looking)
      try {
        const fault = rule.checkGoal?.(goal, plan, context)
        if (fault) drafts.push(...stamp([fault].flat()))
      } catch (error) {
        fail(id, error)
        isWhole = false
      }
    return { drafts, isWhole }
  }
  const counts = new Map<string, (goal: Goal) => boolean>()
  for (const one of looking) {
    const holds = ask(one, () => one.rule.counts?.(plan, one.context))
    if (holds) counts.set(one.id, goal => ask(one, () => holds(goal)) ?? false)
  }
  return findingsOf(plan, under, look).filter(({ rule, goal }) =>
    goal ? (counts.get(rule)?.(goal) ?? true) : true,
  )
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
