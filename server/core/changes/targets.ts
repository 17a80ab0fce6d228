import type { ChangeKind, Value } from './change'
import type { Figure } from './figures'
import type { Subject } from './subject'

/** What became of one figure that measures a goal. */
export interface TargetChange {
  readonly kind: Extract<ChangeKind, `target-${string}`>
  readonly from: Value | null
  readonly to: Value | null
}

/** What became of the figures that measure a goal, in the order in which they stand. */
export function targetChanges(before: Subject, after: Subject): readonly TargetChange[] {
  const [a, b] = [before.figures, after.figures]
  const [first, other] = [a[0], b[0]]
  if (!first || !other) {
    if (first) return hasMeasure(after) ? [] : [{ kind: 'target-removed', from: valueIn(first), to: null }]
    return other ? [{ kind: 'target-set', from: null, to: valueIn(other) }] : []
  }
  const pairs = paired(a, b)
  // « 40 loaves » became « 500 € »: another measure, and nobody can say whether it asks for less.
  if (pairs.length === 0) return [{ kind: 'target-changed', from: valueIn(first), to: valueIn(other) }]
  return pairs.flatMap(([from, to]) => {
    if (from.value === to.value) return []
    const isLess = to.value < from.value !== (from.lessIsBetter && to.lessIsBetter)
    return [
      { kind: isLess ? 'target-lowered' : 'target-raised', from: valueIn(from), to: valueIn(to) } as const,
    ]
  })
}

/** Something else says how one will know that it is done. */
const hasMeasure = ({ goal }: Subject): boolean => goal.smart.measurable === 'yes'

/** Figures that count the same thing, in the order in which they stand. */
function paired(a: readonly Figure[], b: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  if (a.length === 1 && b.length === 1 && isAlike(a[0] as Figure, b[0] as Figure))
    return [[a[0] as Figure, b[0] as Figure]]
  const left = [...b]
  return a.flatMap(figure => {
    const at = left.findIndex(({ unit }) => unit === figure.unit)
    const [found] = at < 0 ? [] : left.splice(at, 1)
    return found ? [[figure, found] as const] : []
  })
}

const isAlike = (a: Figure, b: Figure): boolean => a.unit === b.unit || a.unit === '' || b.unit === ''

const valueIn = ({ span, text }: Figure): Value => ({ span, text, day: null })
