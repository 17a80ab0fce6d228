import { groupBy } from '../draft'
import { ownDeadline } from '../plan/questions'
import { assign, type Candidate } from './assignment'
import type { Subject } from './subject'

/** Which goal of the earlier version is which of the later one. */
export type Pairs = ReadonlyMap<Subject, Subject>

/** Goes with at least so much of the words, of 1. */
const ENOUGH = 0.5
/** However much else speaks for it. */
const FEWEST = 0.25
/** What a stem that stands in more goals than this says of any one of them is next to nothing. */
const COMMON = 60

/** Pairs goals of two versions: first those that say the same, then those that are worth most together. */
export function match(before: readonly Subject[], after: readonly Subject[]): Pairs {
  const pairs = new Map<Subject, Subject>()
  const taken = new Set<Subject>()
  const pair = (a: Subject, b: Subject): void => {
    pairs.set(a, b)
    taken.add(b)
  }
  const left = (): { rows: readonly Subject[]; columns: readonly Subject[] } => ({
    rows: before.filter(subject => !pairs.has(subject)),
    columns: after.filter(subject => !taken.has(subject)),
  })
  for (const keyOf of ALIKE) {
    const { rows, columns } = left()
    const waiting = groupBy([...columns].reverse(), keyOf)
    for (const row of rows) {
      const found = waiting.get(keyOf(row))?.pop()
      if (found) pair(row, found)
    }
  }
  // Goals first, then what hangs below them: by then it is known whose it is.
  for (const isIn of [({ parent }: Subject) => parent === null, () => true]) {
    const { rows, columns } = left()
    const [wanted, offered] = [rows.filter(isIn), columns.filter(isIn)]
    for (const { row, column } of assign(candidates(wanted, offered, pairs)))
      pair(wanted[row] as Subject, offered[column] as Subject)
  }
  return pairs
}

const parentOf = ({ parent }: Subject): string => parent?.key ?? ''
const dayOf = ({ deadline }: Subject): string => deadline?.end?.toString() ?? deadline?.text ?? ''
const headingOf = ({ goal }: Subject): string => goal.section.heading?.text ?? ''

/** What two goals have in common that are the same without doubt, the closest first. */
const ALIKE: readonly ((subject: Subject) => string)[] = [
  subject =>
    joined(subject.goal.text, subject.goal.status, dayOf(subject), parentOf(subject), headingOf(subject)),
  subject => joined(subject.key, subject.goal.status, dayOf(subject), parentOf(subject)),
  subject => joined(subject.key, parentOf(subject), dayOf(subject)),
  subject => joined(subject.key, parentOf(subject)),
  subject => joined(subject.key, dayOf(subject)),
  ({ key }) => key,
]

const joined = (...parts: readonly string[]): string => parts.join('\n')

function candidates(
  rows: readonly Subject[],
  columns: readonly Subject[],
  pairs: Pairs,
): readonly Candidate[] {
  const counts = new Map<string, number>()
  for (const { stems } of [...rows, ...columns])
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const holding = new Map<string, number[]>()
  for (const [i, subject] of columns.entries())
    for (const name of namesOf(subject)) holding.get(name)?.push(i) ?? holding.set(name, [i])
  const weigh = (stem: string): number => 1 / (counts.get(stem) ?? 1)
  return rows.flatMap((subject, row) => {
    const near = new Set<number>()
    for (const name of namesOf(subject)) {
      const found = holding.get(name) ?? []
      if (found.length <= COMMON) for (const column of found) near.add(column)
    }
    return [...near].flatMap(column => {
      const worth = worthOf(subject, columns[column] as Subject, weigh, pairs)
      return worth >= ENOUGH ? [{ row, column, worth }] : []
    })
  })
}

/** By what a goal is looked for. */
const namesOf = ({ stems, label }: Subject): readonly string[] => [...stems, ...(label ? [`${label}:`] : [])]

/** How much speaks for the two being one: the words they share, rare ones most, and where and when they stand. */
function worthOf(a: Subject, b: Subject, weigh: (stem: string) => number, pairs: Pairs): number {
  const sum = (stems: Iterable<string>): number => {
    let total = 0
    for (const stem of stems) total += weigh(stem)
    return total
  }
  const shared = [...a.stems].filter(stem => b.stems.has(stem))
  const all = sum(a.stems) + sum(b.stems)
  const words = all > 0 ? (2 * sum(shared)) / all : 0
  const isNamed = a.label !== '' && a.label === b.label
  if (words < FEWEST && !isNamed) return 0
  const days = [ownDeadline(a.goal)?.end, ownDeadline(b.goal)?.end]
  const isSameDay = days[0] && days[1] ? days[0].equals(days[1]) : false
  const isSameParent = a.parent ? pairs.get(a.parent) === b.parent : b.parent === null
  return (
    words +
    (isNamed ? 0.4 : 0) +
    (isSameDay ? 0.15 : 0) +
    (isSameParent && a.parent ? 0.15 : 0) +
    (a.goal.type === b.goal.type ? 0.05 : 0) +
    (headingOf(a) === headingOf(b) ? 0.05 : 0)
  )
}
