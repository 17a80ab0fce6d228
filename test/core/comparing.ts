import { type Change, compare, type GoalChange, type Lint, lint, readDay } from '../../server/core/index'
import { defaults, type Settings } from '../../server/core/settings'

const today = readDay('2026-01-15')

/** A document as a plan, on 2026-01-15. */
export function read(text: string, settings: Settings = defaults()): Lint {
  if (!today) throw new Error('no such day')
  return lint({ text, as: 'plan' }, settings, today)
}

/** What became of the goals, in lines: `deadline-later! 2026-05-30 → 2026-06-30: Pass the exam`, `!` for what is silent. */
export const told = (before: string | null, after: string | null): readonly string[] =>
  (
    compare([
      { before: before === null ? null : read(before), after: after === null ? null : read(after) },
    ])[0] ?? []
  ).flatMap(linesOf)

export const linesOf = ({ before, after, steps, changes }: GoalChange): readonly string[] =>
  changes.map(change => {
    const words = (after ?? before)?.text ?? ''
    const values = [change.from, change.to].map(value => value && (value.day?.toString() ?? value.text))
    const shown =
      values.some(Boolean) && change.kind !== 'reworded' ? ` ${values.map(v => v ?? '–').join(' → ')}` : ''
    return `${change.kind}${change.isSilent ? '!' : ''}${shown}${steps ? ` +${steps}` : ''}: ${words}${saidOf(change)}`
  })

const saidOf = ({ said }: Change): string => (said ? ` [${said.text}]` : '')

/** A plan of 15 January 2026 with these lines as its goals. */
export const en = (lines: string): string => `---
date: 2026-01-15
target: head baker in a village bakery
---

# My plan

## Goals

${lines}

Next review: 2 April 2026
`

export const fr = (lines: string): string => `---
date: 2026-01-15
cible: chef boulangère dans un village
---

# Mon plan

## Objectifs

${lines}

Prochain bilan : 2 avril 2026
`
