import { type Draft, groupBy } from './draft'
import type { Goal } from './plan/model'
import { lastUpTo, overlaps, type Span } from './text'

/** Where one rule's finding silences another's: on the same words, or anywhere on the same goal. */
type Scope = 'words' | 'goal'

/** The winner's findings silence the losers'; `says` narrows them to one sentence of the winner. */
interface Precedence {
  readonly winner: string
  readonly says?: string
  readonly scope: Scope
  readonly losers: readonly string[]
}

/**
 * One fault, one voice. Read from top to bottom, and only findings that nothing above has silenced silence others.
 * Rules yet to be written keep their place.
 */
export const PRECEDENCE: readonly Precedence[] = [
  {
    winner: 'measurable-weak-key-result',
    scope: 'goal',
    losers: ['specific-vague-verb', 'specific-vague-term', 'measurable-no-indicator'],
  },
  { winner: 'specific-vague-verb', scope: 'goal', losers: ['measurable-no-indicator'] },
  { winner: 'specific-vague-verb', scope: 'words', losers: ['specific-vague-term'] },
  { winner: 'specific-topic-only', scope: 'goal', losers: ['measurable-no-indicator'] },
  { winner: 'specific-vague-term', says: 'openEnded', scope: 'words', losers: ['align-vague-target-role'] },
  {
    winner: 'statement-job-mismatch',
    says: 'missing',
    scope: 'words',
    losers: ['align-no-target-role'],
  },
  { winner: 'statement-leaves-role', scope: 'words', losers: ['specific-avoidance'] },
  {
    winner: 'staging-long-term-undivided',
    scope: 'goal',
    losers: ['achievable-no-means', 'staging-no-near-step', 'staging-no-action-plan'],
  },
  { winner: 'achievable-outside-control', scope: 'goal', losers: ['staging-no-action-plan'] },
  { winner: 'staging-no-action-plan', scope: 'goal', losers: ['staging-no-near-step'] },
]

/** The findings that no other finding speaks for. */
export function yieldToOthers(drafts: readonly Draft[]): readonly Draft[] {
  const byRule = groupBy(drafts, draft => draft.rule as string)
  const silenced = new Set<Draft>()
  for (const { winner, says, scope, losers } of PRECEDENCE) {
    const rivals = losers.flatMap(loser => byRule.get(loser) ?? [])
    if (rivals.length === 0) continue
    const winners = (byRule.get(winner) ?? []).filter(
      draft => (says === undefined || draft.says === says) && !silenced.has(draft),
    )
    if (winners.length === 0) continue
    const hears = scope === 'goal' ? sameGoal(winners) : sameWords(winners)
    for (const rival of rivals) if (hears(rival)) silenced.add(rival)
  }
  return silenced.size > 0 ? drafts.filter(draft => !silenced.has(draft)) : drafts
}

function sameGoal(winners: readonly Draft[]): (rival: Draft) => boolean {
  const goals = new Set<Goal>()
  for (const { goal } of winners) if (goal) goals.add(goal)
  return ({ goal }) => goal !== null && goals.has(goal)
}

function sameWords(winners: readonly Draft[]): (rival: Draft) => boolean {
  const spans = merge(winners.map(winner => winner.at))
  return ({ at }) => {
    const first = spans[lastUpTo(spans.length, i => spans[i]?.end ?? 0, at.start) + 1]
    return first !== undefined && overlaps(first, at)
  }
}

/** The same ranges in order and without overlaps, so that they can be searched by halves. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
