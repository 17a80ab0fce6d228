import { type Draft, GRAVITY, groupBy } from './draft'
import { everyGoal, type Goal, type Plan, type Section } from './plan/model'
import { inRuns } from './plan/runs'
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
  const goals = countedIn(plan)
  const isOfMany = ({ goal }: Draft): boolean =>
    goal !== null && isCounted(goal) && (goals.get(goal.section) ?? 0) >= GATHERED_FROM
  const gathered = new Set<Draft>()
  const made: Draft[] = []
  for (const ofRule of groupBy(drafts.filter(isOfMany), draft => draft.rule).values())
    for (const [section, members] of groupBy(ofRule, draft => draft.goal?.section)) {
      const atFault = new Set(members.map(member => member.goal)).size
      if (!section || atFault * 2 <= (goals.get(section) ?? 0)) continue
      for (const member of members) gathered.add(member)
      made.push(gatheredOn(section, members))
    }
  return gathered.size > 0 ? [...drafts.filter(draft => !gathered.has(draft)), ...made] : [...drafts]
}

const isCounted = ({ type }: Goal): boolean => type !== 'stage' && type !== 'action'

/** How many goals each section holds. */
function countedIn({ goals }: Plan): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>()
  for (const [section, count] of countsByRun(goals)) counts.set(section, (counts.get(section) ?? 0) + count)
  return counts
}

const countsByRun = inRuns((run: readonly Goal[]): readonly (readonly [Section, number])[] =>
  [...groupBy(everyGoal(run).filter(isCounted), goal => goal.section)].map(([section, own]) => [
    section,
    own.length,
  ]),
)

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
export function cap(drafts: readonly Draft[]): readonly Draft[] {
  const many = goalsOfMany(drafts)
  if (many.size === 0) return drafts
  const order = new Map<string, number>(RULE_IDS.map((id, place) => [id, place]))
  const place = (draft: Draft): number => order.get(draft.rule) ?? order.size
  const dropped = new Set<Draft>()
  const ofMany = drafts.filter(({ goal }) => goal !== null && many.has(goal))
  for (const own of groupBy(ofMany, draft => draft.goal).values()) {
    const sorted = own.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || place(a) - place(b))
    for (const draft of sorted.slice(MOST_PER_GOAL)) dropped.add(draft)
  }
  return drafts.filter(draft => !dropped.has(draft))
}

/** The goals of which more is found than they are told. */
function goalsOfMany(drafts: readonly Draft[]): ReadonlySet<Goal> {
  const counts = new Map<Goal, number>()
  const many = new Set<Goal>()
  for (const { goal } of drafts) {
    if (!goal) continue
    const count = (counts.get(goal) ?? 0) + 1
    counts.set(goal, count)
    if (count > MOST_PER_GOAL) many.add(goal)
  }
  return many
}
