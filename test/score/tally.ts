import type { Comparison, Share } from './compare'
import { type RuleCounts, SCORED } from './rules'

export interface Tally {
  readonly documents: number
  readonly goals: Comparison['goals']
  readonly deadlines: Share
  readonly kinds: Share
  readonly letters: Comparison['letters']
  readonly statuses: Share
  readonly languages: Comparison['languages']
  readonly rules: Readonly<Record<string, RuleCounts>>
}

/** The sums over documents. */
export function tally(all: readonly Comparison[]): Tally {
  const sum = (of: (one: Comparison) => number): number => all.reduce((total, one) => total + of(one), 0)
  const share = (of: (one: Comparison) => Share): Share => ({
    right: sum(one => of(one).right),
    of: sum(one => of(one).of),
  })
  const counts = (rule: string): RuleCounts => {
    const count = (key: keyof RuleCounts): number => sum(({ rules }) => rules[rule]?.[key] ?? 0)
    return {
      right: count('right'),
      wrong: count('wrong'),
      allowed: count('allowed'),
      must: count('must'),
      met: count('met'),
    }
  }
  return {
    documents: all.length,
    goals: {
      found: sum(({ goals }) => goals.found),
      missed: sum(({ goals }) => goals.missed),
      invented: sum(({ goals }) => goals.invented),
    },
    deadlines: share(({ deadlines }) => deadlines),
    kinds: share(({ kinds }) => kinds),
    letters: {
      S: share(({ letters }) => letters.S),
      M: share(({ letters }) => letters.M),
      T: share(({ letters }) => letters.T),
    },
    statuses: share(({ statuses }) => statuses),
    languages: {
      inside: share(({ languages }) => languages.inside),
      alone: share(({ languages }) => languages.alone),
    },
    rules: Object.fromEntries(SCORED.map(rule => [rule, counts(rule)])),
  }
}

/** A share as a number from 0 to 1; null of nothing. */
export const ratio = (right: number, of: number): number | null => (of === 0 ? null : right / of)

export interface Figures {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export function goalFigures({ found, missed, invented }: Tally['goals']): Figures {
  return figures(ratio(found, found + invented), ratio(found, found + missed))
}

/** What a coach could let be counts neither way. */
export function ruleFigures({ right, wrong, must, met }: RuleCounts): Figures {
  return figures(ratio(right, right + wrong), ratio(met, must))
}

function figures(precision: number | null, recall: number | null): Figures {
  if (precision === null || recall === null) return { precision, recall, f1: null }
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

/** The mean recall of the rules that some line asks for. */
export function macroRecall({ rules }: Tally): number | null {
  const recalls = Object.values(rules).flatMap(counts => ruleFigures(counts).recall ?? [])
  return ratio(
    recalls.reduce((sum, recall) => sum + recall, 0),
    recalls.length,
  )
}

/** From this many findings on, a rule's figures say something. */
export const ENOUGH = 5

export const saidBy = ({ right, wrong, allowed }: RuleCounts): number => right + wrong + allowed

interface Worst {
  readonly rule: string
  readonly figure: number
}

/** Of the rules that speak often enough, the one with the lowest figure; null where none is judged. */
export function lowest({ rules }: Tally, figure: 'precision' | 'recall'): Worst | null {
  const often = Object.entries(rules).flatMap(([rule, counts]) => {
    const reached = ruleFigures(counts)[figure]
    return reached !== null && saidBy(counts) >= ENOUGH ? [{ rule, figure: reached }] : []
  })
  return often.toSorted((a, b) => a.figure - b.figure)[0] ?? null
}
