import { before } from '../dates/calendar'
import { labelBefore } from '../labels'
import { everyGoal } from '../model'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import { fold } from '../tokens'
import type { Draft, OpenSection, State } from './state'
import { stemsOf } from './stems'

/**
 * Ties steps written elsewhere to the goals they serve: the only goal there is, one that shares two telling words, one
 * that they name (step F). Goals that share two telling words hang together, too. Linear in the length of the plan.
 */
export function link(state: State): void {
  const all = everyGoal(state.goals)
  // Goals that stayed are tied anew: others may have come and gone.
  for (const goal of all) goal.linked.length = 0
  const goals = all.filter(({ type }) => type === 'goal' || type === 'objective')
  const steps = state.goals.filter(({ type }) => type === 'stage' || type === 'action' || type === 'habit')
  const open = goals.filter(({ status, parent }) => status === 'open' && !parent)
  const [only] = open
  if (only && open.length === 1) only.linked.push(...steps)
  else {
    const near = kinOf([...open, ...steps])
    const called = callerOf(goals, state)
    for (const step of steps) {
      const served = new Set([
        ...near(step),
        ...numbered(step).flatMap(called),
        ...namedBy(step, open, state.text),
      ])
      for (const goal of served) if (isServed(goal)) goal.linked.push(step)
    }
    for (const goal of open) for (const other of near(goal)) if (isOpenGoal(other)) goal.linked.push(other)
  }
  const beside = besides(open)
  for (const goal of open.filter(isLongStory))
    for (const other of beside(goal)) if (other !== goal && leadsOn(other, goal)) goal.linked.push(other)
}

/** Those among which a goal of a story may find what leads on to it: of its section, or of the whole where both wish. */
function besides(open: readonly Draft[]): (goal: Draft) => readonly Draft[] {
  const inSection = new Map<OpenSection, Draft[]>()
  for (const goal of open) {
    const others = inSection.get(goal.section)
    if (others) others.push(goal)
    else inSection.set(goal.section, [goal])
  }
  return goal =>
    goal.reading.cue
      ? open.filter(({ section, reading }) => section === goal.section || reading.cue)
      : (inSection.get(goal.section) ?? [])
}

const isOpenGoal = ({ type }: Draft): boolean => type === 'goal' || type === 'objective'

const isServed = (goal: Draft): boolean => isOpenGoal(goal) && goal.status === 'open' && !goal.parent

/** A word that more of a plan's lines use tells none of them apart. */
const COMMON = 12

/** A name that more lines hold is that of a place or an employer, and ties none of them together. */
const COMMON_NAME = 4

/** For each of the nodes those others that share two telling words, or a name, with it. */
function kinOf(nodes: readonly Draft[]): (node: Draft) => readonly Draft[] {
  const byStem = new Map<string, Draft[]>()
  const names = new Set<string>()
  for (const node of nodes) {
    for (const name of namesIn(node.reading)) names.add(name)
    for (const stem of stemsIn(node.reading)) {
      const users = byStem.get(stem)
      if (users) users.push(node)
      else byStem.set(stem, [node])
    }
  }
  return node => {
    const counts = new Map<Draft, number>()
    for (const stem of stemsIn(node.reading)) {
      const users = byStem.get(stem) ?? []
      if (users.length > COMMON) continue
      const weight = names.has(stem) && users.length <= COMMON_NAME ? 2 : 1
      for (const other of users) if (other !== node) counts.set(other, (counts.get(other) ?? 0) + weight)
    }
    const kin: Draft[] = []
    for (const [other, count] of counts) if (count >= 2) kin.push(other)
    return kin
  }
}

const stemsIn = remembered(({ tokens, pack }: Reading) => stemsOf(tokens, pack))

/** « ITAA », « M. Rochat »: the stems of words in capitals, or with one inside the line. */
const namesIn = remembered(({ tokens, pack }: Reading): readonly string[] => {
  const isInside = (i: number): boolean => {
    const prior = tokens[i - 1]
    return prior?.kind === 'word' || (prior?.text === '.' && (tokens[i - 2]?.text.length ?? 9) <= TITLE)
  }
  const names = tokens.filter(
    ({ kind, capital, shown, opensLine }, i) =>
      kind === 'word' &&
      shown.length > 3 &&
      (shown === shown.toUpperCase() || (capital && !opensLine && isInside(i))),
  )
  return [...stemsOf(names, pack)]
})

/** Letters of « M. », `Mrs.`. */
const TITLE = 3

/** Only a long-term goal in running text, or one that opens with its day, is led on to by what comes sooner. */
const isLongStory = (goal: Draft): boolean =>
  goal.horizon === 'long' && (goal.place.kind === 'sentence' || opensWithDate(goal))

/** In running text what comes sooner leads on to what comes last: nothing else shows what hangs together. */
const leadsOn = (step: Draft, goal: Draft): boolean =>
  // The labelled lines of a form are no running text.
  (step.section === goal.section || (step.reading.cue && goal.reading.cue)) &&
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

/** The goals that a number calls: those whose labels bear it, else the one that stands at that place without a label. */
function callerOf(goals: readonly Draft[], { packs, text }: State): (number: number) => readonly Draft[] {
  const labelled = (): ReadonlyMap<Draft, ReturnType<typeof labelBefore>> => {
    const words = new Set(
      packs.flatMap(({ words: { headings } }) =>
        [...headings.enumerators.goal, ...headings.enumerators.objective].map(fold),
      ),
    )
    return new Map(goals.map(goal => [goal, labelBefore(text, goal.span, words)]))
  }
  let known: ReturnType<typeof labelled> | null = null
  return number => {
    known ??= labelled()
    const labels = known
    const named = goals.filter(goal => labels.get(goal)?.number === String(number))
    const counted = goals[number - 1]
    return named.length > 0 ? named : counted && !labels.get(counted) ? [counted] : []
  }
}

/** `(→ Goal 2)`, `#G2`, « objectif 1 »: the numbers of goals that the step names. */
function numbered({ reading: { tokens, pack }, fields }: Draft): readonly number[] {
  const numbers = fields.flatMap(({ type, value }) => (type === 'serves' ? numbersIn(value.text) : []))
  for (const [i, token] of tokens.entries()) {
    const joined = /^([a-z]+)(\d+)$/.exec(token.fold)
    if (joined?.[1] === 'g' || joined?.[1] === 'o') numbers.push(Number(joined[2]))
    const length = pack.sets.enumerators.goal.at(tokens, i) || pack.sets.enumerators.objective.at(tokens, i)
    if (length > 0 && i > 0) numbers.push(Number(tokens[i + length]?.text))
  }
  return numbers
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number)

/** `[[Save for the van]]`, `[the van](#save-for-the-van)`, `(→ Save for the van)`, `(save for the van)`: goals by their own first words. */
function namedBy({ span }: Draft, goals: readonly Draft[], source: string): readonly Draft[] {
  const end = source.indexOf('\n', span.end)
  const line = source.slice(span.start, end < 0 ? source.length : end)
  if (!/\[\[|\(/.test(line)) return []
  const names = [...line.matchAll(REFERENCES)]
    .map(({ 1: wiki, 2: anchor, 3: arrow, 4: last }) =>
      slug((wiki ?? anchor ?? arrow ?? last ?? '').replace(/^.*#/, '')),
    )
    .filter(({ length }) => length >= SHORTEST_NAME)
  return goals.filter(({ text }) => {
    const words = slug(text)
    return names.some(name => words === name || words.startsWith(`${name}-`))
  })
}

const REFERENCES =
  /\[\[([^\]|]{1,200})[^\]]{0,200}\]\]|\]\((#[^)\s]{1,200})\)|\(→\s*([^)]{1,200})\)|\(([^()\]#→]{4,60})\)\s*$/g

/** `G2` is a number, and read as one. */
const SHORTEST_NAME = 4

/** Words as an address of a heading has them: lower case, hyphens, nothing else. */
const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
