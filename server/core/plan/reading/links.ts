import { before } from '../dates/calendar'
import { everyGoal } from '../model'
import { fold } from '../tokens'
import type { Draft, State } from './state'
import { shared, stemsOf } from './stems'

/** Ties steps written elsewhere to the goals they serve: the only goal there is, or one that shares two words (step F). */
export function link(state: State): void {
  const known = new Map<Draft, Set<string>>()
  const stems = (goal: Draft): Set<string> => {
    const found = known.get(goal) ?? stemsOf(goal.reading.tokens, goal.reading.pack)
    known.set(goal, found)
    return found
  }
  const all = [...everyGoal(state.goals)]
  const goals = all.filter(({ type }) => type === 'goal' || type === 'objective')
  const steps = state.goals.filter(({ type }) => type === 'stage' || type === 'action' || type === 'habit')
  const open = goals.filter(({ status, parent }) => status === 'open' && !parent)
  for (const step of steps) {
    const served =
      open.length === 1
        ? open
        : open.filter(
            goal =>
              shared(stems(goal), stems(step)) >= 2 ||
              mentions(step, goal, goals) ||
              linksTo(step, goal, state.text),
          )
    for (const goal of served) goal.linked.push(step)
  }
  for (const goal of open)
    for (const other of open)
      if (other !== goal && (shared(stems(goal), stems(other)) >= 2 || leadsOn(other, goal)))
        goal.linked.push(other)
}

/** In running text what comes sooner leads on to what comes last: nothing else shows what hangs together. */
const leadsOn = (step: Draft, goal: Draft): boolean =>
  goal.horizon === 'long' &&
  ((goal.place.kind === 'sentence' && step.place.kind === 'sentence') ||
    (opensWithDate(step) && (goal.place.kind === 'sentence' || opensWithDate(goal)))) &&
  step.deadline?.end != null &&
  goal.deadline?.end != null &&
  before(step.deadline.end, goal.deadline.end)

/** « En juin 2029, adjoint chez nous »: a line of a story told date by date. */
const opensWithDate = ({ dates, reading: { tokens } }: Draft): boolean =>
  dates.some(
    ({ role, end, span }) => role === 'deadline' && end !== null && span.start <= (tokens[3]?.start ?? 0),
  )

/** `(→ Goal 2)`, `#G2`, « objectif 1 »: the step names the goal by its number. */
function mentions(
  { reading: { tokens, pack }, fields }: Draft,
  goal: Draft,
  goals: readonly Draft[],
): boolean {
  const number = goals.indexOf(goal) + 1
  if (fields.some(({ type, value }) => type === 'serves' && numbersIn(value.text).includes(number)))
    return true
  return tokens.some((token, i) => {
    const joined = /^([a-z]+)(\d+)$/.exec(token.fold)
    if (joined?.[1] === 'g' || joined?.[1] === 'o') return Number(joined[2]) === number
    const length = pack.sets.enumerators.goal.at(tokens, i) || pack.sets.enumerators.objective.at(tokens, i)
    return length > 0 && i > 0 && Number(tokens[i + length]?.text) === number
  })
}

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number)

/** `[[Save for the van]]`, `[the van](#save-for-the-van)`, `(→ Save for the van)`: the goal by its own first words. */
function linksTo({ span }: Draft, goal: Draft, source: string): boolean {
  const end = source.indexOf('\n', span.end)
  const line = source.slice(span.start, end < 0 ? source.length : end)
  if (!/\[\[|\]\(#|\(→/.test(line)) return false
  const words = slug(goal.text)
  return [...line.matchAll(REFERENCES)].some(({ 1: wiki, 2: anchor, 3: arrow }) => {
    const named = slug((wiki ?? anchor ?? arrow ?? '').replace(/^.*#/, ''))
    return named.length >= SHORTEST_NAME && (words === named || words.startsWith(`${named}-`))
  })
}

const REFERENCES = /\[\[([^\]|]{1,200})[^\]]{0,200}\]\]|\]\((#[^)\s]{1,200})\)|\(→\s*([^)]{1,200})\)/g

/** `G2` is a number, and read as one. */
const SHORTEST_NAME = 4

/** Words as an address of a heading has them: lower case, hyphens, nothing else. */
const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
