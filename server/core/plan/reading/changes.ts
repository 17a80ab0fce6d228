import type { Span } from '../../text'
import type { Change } from '../facts'
import { everyGoal, type Goal, type NodeType } from '../model'
import type { Pack } from '../pack'
import { type Token, tokenise } from '../tokens'
import { visibleText } from '../visible'
import type { FieldType } from '../words'
import { goalsOf } from './gathered'
import type { Draft, State } from './state'
import { shared, stemsOf } from './stems'

const PROMISES: ReadonlySet<NodeType> = new Set(['goal', 'objective', 'key-result'])
/** Where a figure tells what is there today, whatever words stand around it. */
const STARTS: ReadonlySet<FieldType> = new Set(['level', 'evidence', 'start', 'status'])

/** The changes that goals and their measures promise, each with what the plan says of where it starts. */
export function readChanges(state: State): readonly Change[] {
  let known: ReadonlySet<string> | null = null
  return goalsOf(state).flatMap(goal => {
    if (!PROMISES.has(goal.type) || goal.status !== 'open') return []
    const { pack } = goal.reading
    const metrics = goal.fields.filter(({ type, empty }) => type === 'metric' && !empty)
    const lines = [goal.reading.tokens, ...metrics.map(({ value }) => tokensAt(value.span, state))]
    const found = lines.flatMap(tokens => changeIn(tokens, goal, pack) ?? [])
    const [change] = found
    if (!change) return []
    const hasStart = [...linesAbout(goal, state)].some(tokens => saysStart(tokens, found, goal, pack))
    known ??= figured(state)
    return {
      goal: goal as Goal,
      span: change,
      text: state.text.slice(change.start, change.end),
      hasStart,
      isKnownElsewhere: !hasStart && shared(stemsOf(goal.reading.tokens, pack), known) > 0,
    }
  })
}

const tokensAt = (span: Span, state: State): readonly Token[] => tokenise(visibleText(state.text, span))

/** The goal's own words, its labels and cells, what hangs below it, and the goal above. */
function* linesAbout(goal: Draft, state: State): Generator<readonly Token[]> {
  yield goal.reading.tokens
  for (const field of goal.fields) if (!field.empty) yield tokensAt(field.value.span, state)
  for (const child of everyGoal(goal.children)) yield child.reading.tokens
  const { place, span } = goal
  const end = place.kind === 'row' ? 0 : place.childrenEnd
  for (const note of state.notes)
    if (note.span.start >= span.end && note.span.end <= end) yield tokensAt(note.span, state)
  if (goal.parent) yield goal.parent.reading.tokens
}

/** The first relative change that the words promise. */
function changeIn(tokens: readonly Token[], goal: Draft, pack: Pack): Span | null {
  const verb = pack.sets.changes.verbs.find(tokens)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.quoted) continue
    const to = multipleAt(tokens, i, pack) || shareAt(tokens, i, verb?.to ?? -1, goal, pack)
    const from = to ? openingAt(tokens, i, pack) : i
    if (to) return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  }
  return null
}

/** `double my …`, « deux fois plus »: where the words end, or 0. */
function multipleAt(tokens: readonly Token[], i: number, { sets }: Pack): number {
  const { changes } = sets
  const multiple = changes.multiples.at(tokens, i)
  if (multiple) return i + multiple
  const verb = changes.multiply.at(tokens, i)
  if (!verb || !changes.theirThing.at(tokens, i + verb)) return 0
  const isOther = [1, 2, 3].some(ahead => changes.notMultiplied.at(tokens, i + verb + ahead) > 0)
  return isOther ? 0 : i + verb
}

/** `by 20 %`, `+15 %`, « 20 % de plus », « de moitié »: where the words end, or 0. */
function shareAt(tokens: readonly Token[], i: number, verb: number, goal: Draft, pack: Pack): number {
  const { changes } = pack.sets
  const afterVerb = verb >= 0 && i >= verb
  const part = afterVerb ? changes.parts.at(tokens, i) : 0
  if (part) return i + part
  const token = tokens[i]
  if (
    token?.kind !== 'number' ||
    goal.dates.some(({ span }) => span.start <= token.start && token.end <= span.end)
  )
    return 0
  const unit = tokens[i + 1]?.text === '%' ? 1 : changes.relativeUnits.at(tokens, i + 1)
  if (!unit) return 0
  const to = i + 1 + unit
  const more = changes.comparatives.at(tokens, to)
  if (more) return to + more
  return isSigned(tokens, i) || (afterVerb && openingAt(tokens, i, pack) < i) ? to : 0
}

/** `+20`, « −15 »: a sign glued to the figure, and to nothing before it. */
const isSigned = (tokens: readonly Token[], i: number): boolean => {
  const sign = tokens[i - 1]
  return (
    sign !== undefined &&
    ['+', '-', '±'].includes(sign.text) &&
    (sign.spaced || tokens[i - 2]?.text === '(') &&
    !tokens[i]?.spaced
  )
}

/** Where « by », « d'au moins » or the sign before the figure begins; the figure itself when nothing does. */
function openingAt(tokens: readonly Token[], i: number, { sets }: Pack): number {
  if (isSigned(tokens, i)) return i - 1
  for (let back = 4; back > 0; back--) if (sets.changes.by.at(tokens, i - back) === back) return i - back
  return i
}

/** Where it stands today, or where it will end: beside either figure the change can be worked out. */
function saysStart(
  tokens: readonly Token[],
  changes: readonly Span[],
  { dates, fields }: Draft,
  pack: Pack,
): boolean {
  const isFigure = (i: number): boolean => {
    const token = tokens[i]
    if (token?.kind !== 'number' && !(token?.kind === 'word' && pack.dates.find(tokens, i, 'number')))
      return false
    const within = ({ start, end }: Span): boolean => start <= token.start && token.end <= end
    return !changes.some(within) && !dates.some(({ span }) => within(span)) && !isYear(token)
  }
  const near = (at: number, reach: number): boolean => {
    for (let i = at; i < at + reach; i++) if (isFigure(i)) return true
    return false
  }
  const first = tokens[0]
  const field = fields.find(({ value }) => value.span.start === first?.start)
  if (field && STARTS.has(field.type) && near(0, tokens.length)) return true
  const { changes: words, to } = pack.sets
  return tokens.some((token, i) => {
    if (token.text === '→') return near(i - 3, 6)
    if (token.text === '(') return near(i + 1, 2)
    const now = words.now.at(tokens, i)
    if (now && (near(i + now, NEAR) || near(i - 3, 3))) return true
    const end = to.at(tokens, i)
    return end > 0 && near(i + end, 1)
  })
}

/** Words between « today » and its figure. */
const NEAR = 6

const isYear = ({ text }: Token): boolean => /^(?:19|20)\d\d$/.test(text)

/** The content words of every line with a figure that is no promise itself: it may well tell where something stands. */
function figured(state: State): ReadonlySet<string> {
  const promises = goalsOf(state).filter(({ type }) => type !== 'habit')
  const starts = new Set(
    promises.flatMap(({ span, fields }) => [span.start, ...fields.map(({ value }) => value.span.start)]),
  )
  const stems = new Set<string>()
  for (const { tokens, pack } of state.readings) {
    const isPromise = tokens.some(({ start }) => starts.has(start))
    if (isPromise || !tokens.some(token => token.kind === 'number' && !isYear(token))) continue
    for (const stem of stemsOf(tokens, pack)) stems.add(stem)
  }
  return stems
}
