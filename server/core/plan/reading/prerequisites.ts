import type { Prerequisite } from '../facts'
import type { Goal } from '../model'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import type { Token } from '../tokens'
import { goalsOf } from './gathered'
import { once } from './lazily'
import type { Draft, State } from './state'
import { stemsOf } from './stems'

/** « après l'examen », `once the lease is signed`: what steps and goals say has to come first (rule R21). */
export function readPrerequisites(state: State): readonly Prerequisite[] {
  const goals = goalsOf(state)
  const byStem = once(() => goalsByStem(goals))
  const found: Prerequisite[] = []
  for (const goal of goals)
    for (const words of clausesIn(goal.reading)) found.push(prerequisite(goal, words, byStem()))
  return found
}

function goalsByStem(goals: readonly Draft[]): ReadonlyMap<string, ReadonlySet<Draft>> {
  const byStem = new Map<string, Set<Draft>>()
  for (const goal of goals)
    for (const stem of stemsOf(goal.reading.tokens, goal.reading.pack)) {
      const known = byStem.get(stem)
      if (known) known.add(goal)
      else byStem.set(stem, new Set([goal]))
    }
  return byStem
}

/** The words behind « après », up to a mark that closes the clause or to the line's own last day: `by 1 March`. */
const clausesIn: (reading: Reading) => readonly (readonly Token[])[] = remembered(clausesOf)

function clausesOf({ tokens, pack, dates }: Reading): readonly (readonly Token[])[] {
  const due = new Set(dates.filter(({ firm }) => firm).map(({ span }) => span.start))
  const clauses: (readonly Token[])[] = []
  for (let i = 0; i < tokens.length; i++) {
    const length = tokens[i]?.quoted ? 0 : pack.sets.story.prerequisites.at(tokens, i)
    if (!length) continue
    let to = i + length
    while (to < tokens.length && !CLOSING.has(tokens[to]?.text ?? '') && !due.has(tokens[to]?.start ?? -1))
      to++
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
export function readAftermath(state: State): readonly Goal[] {
  const steps = goalsOf(state).filter(({ parent, reading }) => parent !== null && opensAfter(reading))
  return steps as readonly unknown[] as readonly Goal[]
}

const opensAfter: (reading: Reading) => boolean = remembered(({ tokens, pack, leading }) =>
  [0, leading].some(i => pack.sets.story.aftermath.at(tokens, i) > 0),
)
