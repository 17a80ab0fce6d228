import { type Draft, groupBy } from './draft'
import { overlaps, type Span } from './text'

/** Where one rule's finding silences another's: on the same words, or anywhere on the same goal. */
type Scope = 'words' | 'goal'

/**
 * One fault, one voice: the left rule silences the right ones. Read from top to bottom, and only by findings that
 * nothing above has silenced. Rules yet to be written keep their place.
 */
export const PRECEDENCE: readonly (readonly [winner: string, scope: Scope, losers: readonly string[]])[] = [
  [
    'measurable-weak-key-result',
    'goal',
    ['specific-vague-verb', 'specific-vague-term', 'measurable-no-indicator'],
  ],
  ['specific-vague-verb', 'goal', ['measurable-no-indicator']],
  ['specific-vague-verb', 'words', ['specific-vague-term']],
  ['specific-topic-only', 'goal', ['measurable-no-indicator']],
  ['specific-vague-term', 'words', ['align-vague-target-role']],
  ['statement-leaves-role', 'words', ['specific-avoidance']],
  [
    'staging-long-term-undivided',
    'goal',
    ['achievable-no-means', 'staging-no-near-step', 'staging-no-action-plan'],
  ],
  ['achievable-outside-control', 'goal', ['staging-no-action-plan']],
  ['staging-no-action-plan', 'goal', ['staging-no-near-step']],
]

/** The findings that no other finding speaks for. */
export function yieldToOthers(drafts: readonly Draft[]): Draft[] {
  const byRule = groupBy(drafts, draft => draft.rule as string)
  const silenced = new Set<Draft>()
  for (const [winner, scope, losers] of PRECEDENCE) {
    const winners = (byRule.get(winner) ?? []).filter(draft => !silenced.has(draft))
    const rivals = losers.flatMap(loser => byRule.get(loser) ?? [])
    if (winners.length === 0 || rivals.length === 0) continue
    const hears = scope === 'goal' ? sameGoal(winners) : sameWords(winners)
    for (const rival of rivals) if (hears(rival)) silenced.add(rival)
  }
  return drafts.filter(draft => !silenced.has(draft))
}

function sameGoal(winners: readonly Draft[]): (rival: Draft) => boolean {
  const goals = new Set(winners.map(winner => winner.goal))
  return rival => rival.goal !== null && goals.has(rival.goal)
}

function sameWords(winners: readonly Draft[]): (rival: Draft) => boolean {
  const spans = merge(winners.map(winner => winner.at))
  return rival => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.end ?? 0) <= rival.at.start) low = middle + 1
      else high = middle
    }
    const first = spans[low]
    return first !== undefined && overlaps(first, rival.at)
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
