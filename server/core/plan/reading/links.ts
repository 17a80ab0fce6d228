import { joined } from '../joined'
import { labelBefore } from '../labels'
import { remembered, rememberedBy, rememberedUnder } from '../remembered'
import { fold } from '../tokens'
import { goalsIn, goalsOf } from './gathered'
import { kinOf, type Node, nodeOf, type Stems } from './kin'
import type { Made } from './memory'
import type { Draft, State } from './state'
import { isTold, tellStories } from './stories'
import { sumOfAllUnder } from './stretches'

/**
 * Ties steps written elsewhere to the goals they serve: the only goal there is, one that shares two telling words, one
 * that they name (step F). Goals that share two telling words hang together, too. Linear in the length of the plan.
 */
export function link(state: State, stems: Stems): void {
  const { open, steps, told } = endsOfAll(state.made, stems)
  // Goals that stayed are tied anew: others may have come and gone.
  for (const { goal } of open) if (goal.linked.length > 0) goal.linked.length = 0
  const [only] = open
  if (only && open.length === 1) for (const { goal } of steps) only.goal.linked.push(goal)
  else tie(open, steps, stems, state)
  tellStories(told)
}

/** What may be tied: open goals, those of them that tell a story, and steps that hang below none. */
interface Ends {
  readonly open: readonly Node[]
  readonly told: readonly Draft[]
  readonly steps: readonly Node[]
}

const endsIn = rememberedUnder((made: Made, stems: Stems): Ends => {
  const goals = goalsIn(made)
  const open = goals.filter(isServed)
  return {
    open: open.map(goal => nodeOf(goal, stems)),
    steps: goals.filter(isStep).map(step => nodeOf(step, stems)),
    told: open.filter(isTold),
  }
})

const endsOfAll = sumOfAllUnder(endsIn, some => ({
  open: joined(some.map(({ open }) => open)),
  told: joined(some.map(({ told }) => told)),
  steps: joined(some.map(({ steps }) => steps)),
}))

const isStep = ({ type }: Draft): boolean => type === 'stage' || type === 'action' || type === 'habit'

const isGoal = ({ type }: Draft): boolean => type === 'goal' || type === 'objective'

const isServed = (goal: Draft): boolean => isGoal(goal) && goal.status === 'open' && !goal.parent

function tie(open: readonly Node[], steps: readonly Node[], stems: Stems, state: State): void {
  const near = kinOf([...open, ...steps], stems)
  const called = callerOf(open, state)
  for (const step of steps) {
    const others = called(step.goal)
    const served = others.length > 0 ? new Set([...near(step), ...others]) : near(step)
    for (const goal of served) if (isServed(goal)) goal.linked.push(step.goal)
  }
  for (const node of open) for (const other of near(node)) if (isGoal(other)) node.goal.linked.push(other)
}

/** A step that names goals, by their numbers or by their first words. */
interface Call {
  readonly step: Draft
  readonly numbers: readonly number[]
  readonly names: readonly string[]
}

/** The goals that a step calls. */
function callerOf(open: readonly Node[], state: State): (step: Draft) => readonly Draft[] {
  const { made, text } = state
  const calls = new Map<Draft, Call>()
  for (const one of made) for (const call of callsIn({ made: one, text })) calls.set(call.step, call)
  if (calls.size === 0) return () => []
  const numbered = numberedIn(state)
  return step => {
    const call = calls.get(step)
    return call ? [...call.numbers.flatMap(numbered), ...namedBy(call.names, open)] : []
  }
}

const callsIn = rememberedBy(
  ({ made }: { readonly made: Made; readonly text: string }) => made,
  ({ made, text }) =>
    goalsIn(made)
      .filter(isStep)
      .map((step): Call => ({ step, numbers: numbersIn(step), names: namesIn(step, text) }))
      .filter(({ numbers, names }) => numbers.length > 0 || names.length > 0),
)

/** The goals that a number calls: those whose labels bear it, else the one that stands at that place without a label. */
function numberedIn(state: State): (number: number) => readonly Draft[] {
  const { packs, text } = state
  const words = new Set(
    packs.flatMap(({ words: { headings } }) =>
      [...headings.enumerators.goal, ...headings.enumerators.objective].map(fold),
    ),
  )
  const goals = goalsOf(state).filter(isGoal)
  const labelled = new Map<string, Draft[]>()
  for (const goal of goals) {
    const number = labelOf({ goal, text, words })?.number
    if (number === undefined) continue
    const others = labelled.get(number)
    if (others) others.push(goal)
    else labelled.set(number, [goal])
  }
  return number => {
    const counted = goals[number - 1]
    const isBare = counted && !labelOf({ goal: counted, text, words })
    return labelled.get(String(number)) ?? (isBare ? [counted] : [])
  }
}

const labelOf = rememberedBy(
  ({ goal }: { readonly goal: Draft; readonly text: string; readonly words: ReadonlySet<string> }) => goal,
  ({ goal, text, words }) => labelBefore(text, goal.span, words),
)

/** `(→ Goal 2)`, `#G2`, « objectif 1 »: the numbers of goals that the step names. */
function numbersIn({ reading: { tokens, pack }, fields }: Draft): readonly number[] {
  const numbers = fields.flatMap(({ type, value }) => (type === 'serves' ? figuresIn(value.text) : []))
  for (const [i, token] of tokens.entries()) {
    const joined = /^([a-z]+)(\d+)$/.exec(token.fold)
    if (joined?.[1] === 'g' || joined?.[1] === 'o') numbers.push(Number(joined[2]))
    const length = pack.sets.enumerators.goal.at(tokens, i) || pack.sets.enumerators.objective.at(tokens, i)
    if (length > 0 && i > 0) numbers.push(Number(tokens[i + length]?.text))
  }
  return numbers
}

const figuresIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number)

/** `[[Save for the van]]`, `[the van](#save-for-the-van)`, `(→ Save for the van)`, `(save for the van)`: first words of goals. */
function namesIn({ span }: Draft, text: string): readonly string[] {
  const end = text.indexOf('\n', span.end)
  const line = text.slice(span.start, end < 0 ? text.length : end)
  if (!/\[\[|\(/.test(line)) return []
  return [...line.matchAll(REFERENCES)]
    .map(({ 1: wiki, 2: anchor, 3: arrow, 4: last }) =>
      slug((wiki ?? anchor ?? arrow ?? last ?? '').replace(/^.*#/, '')),
    )
    .filter(({ length }) => length >= SHORTEST_NAME)
}

const REFERENCES =
  /\[\[([^\]|]{1,200})[^\]]{0,200}\]\]|\]\((#[^)\s]{1,200})\)|\(→\s*([^)]{1,200})\)|\(([^()\]#→]{4,60})\)\s*$/g

/** `G2` is a number, and read as one. */
const SHORTEST_NAME = 4

/** The goals whose own words are one of the names, or begin with it. */
function namedBy(names: readonly string[], open: readonly Node[]): readonly Draft[] {
  if (names.length === 0) return []
  const named: Draft[] = []
  for (const { goal } of open) {
    const words = slugOf(goal)
    if (names.some(name => words === name || words.startsWith(`${name}-`))) named.push(goal)
  }
  return named
}

const slugOf = remembered(({ text }: Draft): string => slug(text))

/** Words as an address of a heading has them: lower case, hyphens, nothing else. */
const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
