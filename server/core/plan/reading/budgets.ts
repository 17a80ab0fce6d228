import type { Span } from '../../text'
import type { Budget } from '../facts'
import { hoursIn } from '../hours'
import { once } from '../lazily'
import type { FrontMatter, Phrase } from '../model'
import { type Reading, readTokens } from '../phrase'
import { remembered } from '../remembered'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import { effortOf, isWork, spanOf } from './effort'
import { goalsOf, inPassages } from './gathered'
import { labelled } from './labelled'
import { metaValue } from './metadata'
import { contextOf, type State } from './state'

/** The time that the author sets aside, wherever it stands: what is declared for the whole plan first. */
export function readBudgets(state: State, meta: FrontMatter): readonly Budget[] {
  const declared = [...metaBudgets(state, meta), ...labelledBudgets(state)]
  const ends = once(() => new Set(goalsOf(state).map(({ span }) => span.end)))
  const headed = timeSections(state)
  const lines = headed.length > 0 ? state.readings : timed(state)
  const said = lines.flatMap((reading): readonly Budget[] => {
    const { span, text } = reading
    const isHeaded = headed.some(section => section.start < span.start && span.end <= section.end)
    // Below « Hours », « Four a week » says enough.
    const bare = isHeaded ? { span, hoursPerWeek: hoursOf(text, state) } : null
    const kept = keptTime(reading) ?? bare
    if (!kept) return []
    return [{ ...kept, isForPlan: isHeaded || (keeps(reading) && !ends().has(span.end)) }]
  })
  const all = [...declared, ...said]
  return [
    ...all.filter(({ isForPlan, hoursPerWeek }) => isForPlan && hoursPerWeek !== null),
    ...all.filter(({ isForPlan, hoursPerWeek }) => !isForPlan || hoursPerWeek === null),
  ]
}

/** « ## Temps disponible », `## Weekly commitment`: what stands below is the time kept for the plan. */
function timeSections({ sections, headings, packs }: State): readonly Span[] {
  const names = headings.fields.find(([type]) => type === 'time-budget')?.[1]
  return sections.flatMap(({ heading, span }) => {
    const words = heading ? wordsOf(heading) : []
    const isTime = names?.isWhole(words) || packs.some(({ sets }) => sets.effort.keeping.isWhole(words))
    return isTime ? [span] : []
  })
}

const wordsOf = remembered(({ text }: Phrase) => tokenise(plain(text)))

/** The hours of a line, or the part of the week that it keeps free. */
const keptTime = remembered((reading: Reading): Omit<Budget, 'isForPlan'> | null => {
  const effort = effortOf(reading)
  if (effort && effort.hoursPerWeek !== null) return { span: effort.span, hoursPerWeek: effort.hoursPerWeek }
  const slot = slotIn(reading)
  return slot && { span: slot, hoursPerWeek: null }
})

/** The lines that name such a time. */
const timed = inPassages(readings => readings.filter(reading => keptTime(reading) !== null))

/** « deux soirs par semaine », « un samedi sur deux », `Tuesday evenings`, `Sunday, two hours`: a time of the week, kept. */
function slotIn(reading: Reading): Span | null {
  const { tokens, pack, dates } = reading
  const { effort, determiners } = pack.sets
  const isDated = ({ start, end }: Token): boolean =>
    dates.some(({ span, text }) => /\d/.test(text) && span.start <= start && end <= span.end)
  let timed: boolean | null = null
  for (let i = 0; i < tokens.length; i++) {
    const slot = effort.slots.at(tokens, i)
    if (!slot || isDated(tokens[i] as Token)) continue
    const isWeekday = pack.dates.find(tokens, i, 'weekday') !== null
    const part = isWeekday ? effort.slots.at(tokens, i + slot) : 0
    const to = i + slot + part
    const rhythm = effort.slotRhythms.at(tokens, to)
    const counted =
      tokens[i - 1]?.kind === 'number' ||
      pack.dates.find(tokens, i - 1, 'number') !== null ||
      determiners.at(tokens, i - 1) > 0
    const each = pack.dates.find(tokens, i - 1, 'every') !== null || isPlural(tokens[i])
    timed ??= isWeekday ? hasHours(reading) : null
    const isKept =
      (rhythm > 0 && counted) ||
      (part > 0 && (each || counted || isPlural(tokens[to - 1]))) ||
      (isWeekday && timed)
    if (isKept && !isWork(tokens, pack, { from: i, to })) return spanOf(tokens, { from: i, to: to + rhythm })
    i = to - 1
  }
  return null
}

/** `Tuesdays`, `mornings`, « les mardis ». */
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 4 && token.text.endsWith('s')

/** An amount of hours, or one hour of the day to another: « de 19 h à 21 h », `13–16`, `nine till one`. */
function hasHours(reading: Reading): boolean {
  const { tokens, pack } = reading
  if (hoursIn(reading, pack).length > 0) return true
  const isNumber = (i: number): boolean =>
    tokens[i]?.kind === 'number' || pack.dates.find(tokens, i, 'number') !== null
  return tokens.some((_, i) => {
    const joins = pack.sets.effort.hours.at(tokens, i + 1) === 1 ? i + 2 : i + 1
    return isNumber(i) && isJoin(tokens, pack, joins) && isNumber(joins + 1)
  })
}

const isJoin = (tokens: readonly Token[], { dates, words }: Reading['pack'], i: number): boolean =>
  dates.find(tokens, i, 'rangeTo')?.length === 1 &&
  !words.grammar.coordinators.includes((tokens[i] as Token).text)

/** Words say that the time is kept for the plan: « temps disponible », `I can give`. */
const keeps = ({ tokens, pack }: Reading): boolean => pack.sets.effort.keeping.find(tokens) !== null

/** `time-budget: 6 h/week`; a bare figure is hours a week, any other words a rhythm without hours. */
function metaBudgets(state: State, meta: FrontMatter): readonly Budget[] {
  const entry = metaValue(meta, 'time-budget')
  if (!entry) return []
  return [{ span: entry.span, hoursPerWeek: hoursOf(entry.value, state), isForPlan: true }]
}

/** « Temps disponible : 4 h par semaine » over the whole plan, or `Hours: 3 a week` below one goal. */
function labelledBudgets(state: State): readonly Budget[] {
  const ofPlan = new Set(state.fields)
  return timeFields(state).map(field => ({
    span: field.value.span,
    hoursPerWeek: hoursOf(field.value.text, state),
    isForPlan: ofPlan.has(field),
  }))
}

const timeFields = labelled('time-budget')

/** The hours a week that the words after a label name: « 4 h par semaine », `7 a week for study`, `6`. */
export function hoursOf(text: string, state: State): number | null {
  const tokens = tokenise(plain(text))
  const context = contextOf(state, 'field')
  const { pack } = readTokens(tokens, context.pack(tokens), context)
  for (const words of [pack, ...state.packs]) {
    const reading = readTokens(tokens, words, context)
    const weekly = hoursIn(reading, words).find(({ perWeek }) => perWeek !== null)
    if (weekly) return weekly.perWeek
    const [first] = tokens
    if (first?.kind === 'number') {
      const bare = tokens.length === 1 || words.sets.effort.perWeek.at(tokens, 1) > 0
      if (bare && /^\d+(?:[.,]\d+)?h?$/.test(first.text))
        return Number.parseFloat(first.text.replace(',', '.'))
      if (words.sets.effort.hours.at(tokens, 1) === tokens.length - 1) return Number.parseFloat(first.text)
    }
  }
  return null
}
