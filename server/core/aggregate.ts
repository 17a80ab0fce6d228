import { type Draft, GRAVITY, groupBy } from './draft'
import type { Goal, Plan, Section } from './plan/model'
import { allOf } from './plan/questions'
import { placeOf } from './run'
import { RULE_IDS } from './settings'

/** A section must hold this many goals before their findings are gathered on its heading. */
const GATHERED_FROM = 5
/** No goal is told more than this at once. */
const MOST_PER_GOAL = 3

/**
 * Gathers what a rule says of more than half of a section's goals into one finding on the heading: a person who is
 * told the same thing six times hears it less well than once.
 */
export function gather(drafts: readonly Draft[], plan: Plan): Draft[] {
  const goals = groupBy(
    allOf(plan.goals).filter(goal => goal.type !== 'stage' && goal.type !== 'action'),
    goal => goal.section,
  )
  const counted = new Set([...goals.values()].flat())
  const gathered = new Set<Draft>()
  const made: Draft[] = []
  for (const ofRule of groupBy(drafts, draft => draft.rule).values()) {
    const sections = groupBy(ofRule, draft =>
      draft.goal && counted.has(draft.goal) ? draft.goal.section : null,
    )
    for (const [section, members] of sections) {
      const all = section ? (goals.get(section)?.length ?? 0) : 0
      const atFault = new Set(members.map(member => member.goal)).size
      if (!section || all < GATHERED_FROM || atFault * 2 <= all) continue
      for (const member of members) gathered.add(member)
      made.push(gatheredOn(section, members))
    }
  }
  return [...drafts.filter(draft => !gathered.has(draft)), ...made]
}

function gatheredOn(section: Section, members: readonly Draft[]): Draft {
  const sorted = members.toSorted(
    (a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || a.at.start - b.at.start,
  )
  const [first] = sorted
  if (!first) throw new Error('a finding was gathered from none')
  const inOrder = members.toSorted((a, b) => a.at.start - b.at.start)
  const goals = [...new Set(inOrder.flatMap(member => member.goal ?? []))]
  return {
    ...first,
    ...sentenceOf(sorted, first),
    goal: null,
    at: section.heading?.span ?? goals[0]?.span ?? first.at,
    count: goals.length,
    related: goals.map(placeOf),
    fixes: inOrder.flatMap(({ goal, fixes }) => fixes.map(fix => ({ ...fix, goal: goal && placeOf(goal) }))),
  }
}

/** The members' sentence when they share one word for word; else none, and the rule's title speaks for them. */
function sentenceOf(members: readonly Draft[], first: Draft): Pick<Draft, 'says' | 'facts'> {
  const facts = JSON.stringify(first.facts)
  const same = members.every(member => member.says === first.says && JSON.stringify(member.facts) === facts)
  return same ? { says: first.says, facts: first.facts } : { says: '', facts: {} }
}

/** At most three findings a goal: the gravest, and among equals the first of the catalogue. */
export function cap(drafts: readonly Draft[]): Draft[] {
  const order = new Map<string, number>(RULE_IDS.map((id, place) => [id, place]))
  const place = (draft: Draft): number => order.get(draft.rule) ?? order.size
  const kept = new Set<Draft>()
  for (const [goal, own] of groupBy(drafts, draft => draft.goal as Goal | null)) {
    const most = goal ? MOST_PER_GOAL : own.length
    const sorted = own.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || place(a) - place(b))
    for (const draft of sorted.slice(0, most)) kept.add(draft)
  }
  return drafts.filter(draft => kept.has(draft))
}
