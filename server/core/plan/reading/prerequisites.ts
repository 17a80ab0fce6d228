import type { Prerequisite } from '../facts'
import { once } from '../lazily'
import { everyGoal, type Goal } from '../model'
import type { Reading } from '../phrase'
import { allOf } from '../questions'
import { inRuns } from '../runs'
import type { Token } from '../tokens'
import type { Draft, State } from './state'
import { stemsIn, stemsOf } from './stems'

/** « après l'examen », `once the lease is signed`: what steps and goals say has to come first (rule R21). */
export function readPrerequisites({ goals }: State): readonly Prerequisite[] {
  const byStem = once(() => goalsByStem(allOf(goals)))
  return waiting(goals).map(({ goal, words }) => prerequisite(goal, words, byStem()))
}

/** The clauses of goals that say what comes first. */
const waiting = inRuns((run: readonly Draft[]) =>
  everyGoal(run).flatMap(goal => clausesIn(goal.reading).map(words => ({ goal, words }))),
)

function goalsByStem(goals: readonly Draft[]): ReadonlyMap<string, ReadonlySet<Draft>> {
  const byStem = new Map<string, Set<Draft>>()
  for (const goal of goals)
    for (const stem of stemsIn(goal.reading)) {
      const known = byStem.get(stem)
      if (known) known.add(goal)
      else byStem.set(stem, new Set([goal]))
    }
  return byStem
}

/** The words behind « après », up to a mark that closes the clause or to the line's own last day: `by 1 March`. */
function clausesIn({ tokens, pack, dates }: Reading): readonly (readonly Token[])[] {
  const isDue = (token: Token | undefined): boolean =>
    dates.some(({ firm, span }) => firm && span.start === token?.start)
  const clauses: (readonly Token[])[] = []
  for (let i = 0; i < tokens.length; i++) {
    const length = tokens[i]?.quoted ? 0 : pack.sets.story.prerequisites.at(tokens, i)
    if (!length) continue
    let to = i + length
    while (to < tokens.length && !CLOSING.has(tokens[to]?.text ?? '') && !isDue(tokens[to])) to++
    // `(novembre 2028)` dates what has to come first; the comma behind it closes the clause.
    if (tokens[to]?.text === '(') {
      const close = tokens.findIndex(({ text }, k) => k > to && text === ')')
      to = close < 0 ? tokens.length : close + 1
    }
    if (to > i + length) clauses.push(tokens.slice(i, to))
    i = to
  }
  return clauses
}

const CLOSING: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', '—', '|'])

function prerequisite(
  goal: Draft,
  words: readonly Token[],
  byStem: ReadonlyMap<string, ReadonlySet<Draft>>,
): Prerequisite {
  const { pack, dates } = goal.reading
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  const inside = dates.filter(date => date.span.start >= span.start && date.span.end <= span.end)
  const undated = words
    .slice(1)
    .filter(({ start, end }) => !inside.some(date => date.span.start <= start && end <= date.span.end))
  const stems = [...stemsOf(undated, pack)]
  const [first, ...others] = stems.map(stem => byStem.get(stem) ?? new Set<Draft>())
  const named = [...(first ?? [])].filter(
    other => other !== goal && !isAbove(other, goal) && others.every(set => set.has(other)),
  )
  return {
    goal: goal as Goal,
    span,
    date: inside.find(({ end }) => end !== null) ?? null,
    names: named.length === 1 ? (named[0] as Goal) : null,
  }
}

const isAbove = (other: Draft, goal: Draft): boolean =>
  goal.parent !== null && (goal.parent === other || isAbove(other, goal.parent))

/** Steps whose first words say that they follow: « Renouveler la carte », `Debrief with Ana`. */
export const readAftermath = ({ goals }: State): readonly Goal[] =>
  following(goals) as readonly unknown[] as readonly Goal[]

const following = inRuns((run: readonly Draft[]) =>
  everyGoal(run).filter(({ parent, reading }) => parent !== null && opensAfter(reading)),
)

const opensAfter = ({ tokens, pack, leading }: Reading): boolean =>
  [0, leading].some(i => pack.sets.story.aftermath.at(tokens, i) > 0)
