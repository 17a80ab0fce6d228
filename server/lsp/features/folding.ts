import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver'
import { everyGoal, type Goal, type Plan, type Span } from '../../core/index'
import { toRange } from '../convert'
import type { Feature, Seen } from './feature'
import { wholeOf } from './symbols'

/** Each goal folds with what hangs below it. */
export const folding: Feature = {
  announce: () => ({ foldingRangeProvider: true }),
  serve: ({ connection, aboutPlan }) =>
    void connection.onFoldingRanges(aboutPlan<FoldingRangeParams, FoldingRange[]>([], foldsOf)),
}

function foldsOf({ document, plan }: Seen): FoldingRange[] {
  const folds = [...everyGoal(plan.goals)].flatMap(goal => {
    const { start, end } = wholeOf(goal)
    const last = Math.max(end, sectionOf(goal, plan)?.end ?? 0)
    const text = plan.text.slice(0, last).trimEnd()
    const range = toRange(document, { start, end: Math.max(start, text.length) })
    return range.start.line < range.end.line ? [[range.start.line, range.end.line] as const] : []
  })
  const furthest = new Map<number, number>()
  for (const [first, last] of folds) furthest.set(first, Math.max(last, furthest.get(first) ?? 0))
  return [...furthest].map(([startLine, endLine]) => ({ startLine, endLine }))
}

/** The section whose heading the goal is. */
const sectionOf = ({ place, span }: Goal, { sections }: Plan): Span | undefined =>
  place.kind === 'heading'
    ? sections.find(
        ({ heading }) => heading && heading.span.start <= span.start && span.end <= heading.span.end,
      )?.span
    : undefined
