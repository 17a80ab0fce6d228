import type { Draft, State } from './state'

/** Ties steps written elsewhere to the goals they serve: the only goal there is, or one that shares two words (step F). */
export function link(state: State): void {
  const all = [...everyDraft(state.goals)]
  const goals = all.filter(({ type }) => type === 'goal' || type === 'objective')
  const steps = state.goals.filter(({ type }) => type === 'stage' || type === 'action' || type === 'habit')
  const open = goals.filter(({ status, parent }) => status === 'open' && !parent)
  for (const step of steps) {
    const served =
      open.length === 1 ? open : open.filter(goal => shared(goal, step) >= 2 || mentions(step, goal, goals))
    for (const goal of served) goal.linked.push(step)
  }
  for (const goal of open)
    for (const other of open) if (other !== goal && shared(goal, other) >= 2) goal.linked.push(other)
}

function* everyDraft(goals: readonly Draft[]): Generator<Draft> {
  for (const goal of goals) {
    yield goal
    yield* everyDraft(goal.children)
  }
}

/** How many content stems two goals share. */
function shared(a: Draft, b: Draft): number {
  const stems = stemsOf(a)
  let count = 0
  for (const stem of stemsOf(b)) if (stems.has(stem)) count++
  return count
}

const STEM = 6

function stemsOf({ reading: { tokens, pack } }: Draft): Set<string> {
  const stems = new Set<string>()
  for (const { kind, fold, text } of tokens)
    if (kind === 'word' && fold.length >= 4 && !pack.sets.stopWords.has(text)) stems.add(fold.slice(0, STEM))
  return stems
}

/** `(→ Goal 2)`, `#G2`, « objectif 1 »: the step names the goal by its number. */
function mentions({ reading: { tokens, pack } }: Draft, goal: Draft, goals: readonly Draft[]): boolean {
  const number = goals.indexOf(goal) + 1
  return tokens.some((token, i) => {
    const joined = /^([a-z]+)(\d+)$/.exec(token.fold)
    if (joined?.[1] === 'g' || joined?.[1] === 'o') return Number(joined[2]) === number
    const length = pack.sets.enumerators.goal.at(tokens, i) || pack.sets.enumerators.objective.at(tokens, i)
    return length > 0 && i > 0 && Number(tokens[i + length]?.text) === number
  })
}
