import { bracketedPeriod } from '../dates/read'
import { mainVerb } from '../main-verb'
import type { DateReading, Horizon } from '../model'
import { type Reading, readPhrase } from '../phrase'
import type { Token } from '../tokens'
import type { SectionType } from '../words'
import type { Block, HeadingBlock } from './blocks'
import { daysDue, isAhead } from './deadlines'
import { sectionLists } from './heading-lists'
import { ownerOf } from './heads'
import { RECORDS } from './hindsight'
import {
  contextOf,
  type Draft,
  goalsSoFar,
  type HeadingSets,
  type OpenSection,
  phraseOf,
  type State,
} from './state'
import { taskBox } from './status'

/** What a heading announces, the most telling type first: the earliest phrase, the longest on a tie; horizons last. */
export function typesOf(tokens: readonly Token[], sets: HeadingSets): readonly SectionType[] {
  const matches = sectionLists(sets).find(tokens)
  if (matches.length === 0) return []
  const found = matches.flatMap(({ list, from, length }) => {
    const [type, , except] = sets.sections[list] as HeadingSets['sections'][number]
    return except.find(tokens) ? [] : [{ type, list, from, length }]
  })
  found.sort(
    (a, b) =>
      Number(a.type === 'horizon') - Number(b.type === 'horizon') ||
      a.from - b.from ||
      b.length - a.length ||
      a.list - b.list,
  )
  const primary = found[0]
  return found
    .filter(({ type, from, length }) => type === 'horizon' || !isInside(from, length, primary, type))
    .map(({ type }) => type)
}

/** « How », « Comment »: a label of steps, whole, and no word on which goal: they lead where the plan leads. */
const isLabelOfSteps = (tokens: readonly Token[], { fields }: HeadingSets): boolean =>
  fields.some(([type, set]) => type === 'action' && set.isWhole(tokens))

/** « skills to develop » announces gaps, not skills: a phrase inside the first one says nothing more. */
const isInside = (
  from: number,
  length: number,
  primary: { type: SectionType; from: number; length: number } | undefined,
  type: SectionType,
): boolean =>
  primary !== undefined &&
  primary.type !== type &&
  from >= primary.from &&
  from + length <= primary.from + primary.length &&
  length < primary.length

export function rootSection(text: string): OpenSection {
  return {
    types: [],
    effective: [],
    heading: null,
    depth: 0,
    span: { start: 0, end: text.length },
    period: null,
    horizon: 'none',
    bareHorizon: false,
    parent: null,
    owner: null,
    last: null,
    habitual: false,
    introduces: false,
    form: false,
  }
}

/** Closes what the heading ends and opens its section; a heading that is a goal becomes one. */
export function openSection(state: State, block: HeadingBlock, body: readonly Block[]): void {
  let parent = state.section
  while (parent.depth >= block.depth && parent.parent) parent = parent.parent
  closeUpTo(state, parent, block.span.start)
  const reading = readPhrase(block.line, contextOf(state, 'heading', parent.effective))
  state.readings.push(reading)
  const isTitle = block.depth === 1 && state.sections.length === 1
  const types = typesOf(reading.tokens, state.headings)
  // « Où j'en suis, où je vais »: such a title is about both.
  const isAim = isTitle && reading.pack.sets.aimHeadings.find(reading.tokens) !== null
  const own = isTitle
    ? types.filter(type => titleTypes(state).includes(type) && !(isAim && type === 'evidence'))
    : types
  const dated = periodIn(reading.dates)
  const promised = horizonOf(reading.tokens, state.headings, 'none')
  const period =
    block.depth === 8
      ? introPeriod(dated, reading)
      : isEntry(dated, reading)
        ? null
        : (dated ?? bracketedPeriod(reading.tokens, reading.pack.dates, state.calendar, state.text))
  const isMere = types.length === 0 && isLabelOfSteps(reading.tokens, state.headings)
  const section = again(state, {
    types,
    effective:
      opensGoals(block, reading) ||
      listsGoals(isTitle ? types : own.length ? own : parent.effective, body, state)
        ? ['goals']
        : own.length
          ? own
          : isMere && !isTitle
            ? ['actions']
            : period && !isTitle && looksNowhere(parent) && isAhead(period, state.calendar)
              ? ['horizon']
              : inherited(parent),
    heading: phraseOf(reading),
    depth: block.depth,
    span: { start: block.span.start, end: state.text.length },
    period:
      isTitle && !isTitlePeriod(period)
        ? null
        : (period ?? (promised === 'none' || promised === 'short' ? parent.period : null)),
    horizon: promised === 'none' ? parent.horizon : promised,
    bareHorizon:
      period === null &&
      (promised !== 'none' ? promised !== 'short' || parent.period === null : parent.bareHorizon),
    parent,
    owner: null,
    last: block.depth === 8 ? parent.last : null,
    habitual: reading.cadence !== null,
    introduces: block.depth === 8,
    form: reading.opener !== null && reading.opener.to >= reading.tokens.length,
  })
  state.section = section
  state.sections.push(section)
  section.owner =
    ownerOf(state, reading, block, isTitle, body) ??
    (own[0] === 'milestones' ? goalNumberedIn(reading, state) : null) ??
    (block.depth === 8 ? parent.owner : null)
  for (const owner of [parent.owner, section.owner]) if (owner) state.met.goals.push(owner)
}

/** The section as an earlier walk left it, made new: what hangs below it, and stayed, need not be read again. */
function again({ earlier }: State, section: OpenSection): OpenSection {
  const known = earlier(section.span.start)
  return known && known.depth === section.depth && known.parent === section.parent
    ? Object.assign(known, section)
    : section
}

/** « Cette année (jusqu'à fin juin 2027) »: days that are written out say which year is meant. */
function periodIn(dates: readonly DateReading[]): DateReading | undefined {
  const known = dates.filter(({ role, kind }) => role === 'deadline' && kind !== 'vague' && kind !== 'event')
  return known.find(({ kind }) => kind === 'absolute') ?? known[0]
}

/** « Étapes vers l'objectif 6 », « The road to number 5 »: the goal that the heading speaks of by its number. */
export function goalNumberedIn({ tokens, numbered, dates }: Reading, state: State): Draft | null {
  const number = tokens.find(
    ({ kind, start }, i) =>
      kind === 'number' && i > numbered && !dates.some(({ span }) => span.start <= start && start < span.end),
  )
  if (!number) return null
  const aims = goalsSoFar(state).filter(({ type }) => type === 'goal' || type === 'objective')
  return aims[Number(number.text) - 1] ?? null
}

/** The open sections below one end here. */
export function closeUpTo({ section }: State, parent: OpenSection, end: number): void {
  for (let closed = section; closed !== parent && closed.parent; closed = closed.parent)
    if (closed.span.end !== end) closed.span = { start: closed.span.start, end }
}

const titleTypes = (state: State): readonly SectionType[] =>
  state.untypedGoals ? ['goals', 'horizon', 'statement', 'evidence'] : ['statement']

/** `In the next three months:` dates the list behind it; a year met in a longer line does not. */
const introPeriod = (dated: OpenSection['period'] | undefined, { tokens }: Reading): OpenSection['period'] =>
  dated && (dated.precision !== 'year' || dated.kind === 'relative') && tokens.length <= 9 ? dated : null

const LONG = new Set(['year', 'half', 'quarter'])
/** A title dates its plan only by a whole, named period: « OKR Q4 2026 », « Objectifs 2027 ». */
const isTitlePeriod = (period: OpenSection['period']): boolean =>
  period?.precision != null &&
  (LONG.has(period.precision) || isRange(period)) &&
  (period.kind === 'absolute' || period.kind === 'assumed-fiscal')

/** « October to December 2026 »: more than one month. */
const isRange = ({ start, end, precision }: NonNullable<OpenSection['period']>): boolean =>
  precision === 'month' &&
  start !== null &&
  end !== null &&
  (start.month !== end.month || start.year !== end.year)

/** « Session 2, October 8, 2026 »: the day of an entry, not the last day of what it notes. */
function isEntry(dated: OpenSection['period'] | undefined, { tokens, pack }: Reading): boolean {
  if (dated?.precision !== 'day' || dated.firm) return false
  const at = tokens.findIndex(({ start }) => start === dated.span.start)
  // `This season (to May 1, 2027)`: the last day of what the heading names.
  if (pack.dates.find(tokens, at - 1, 'rangeTo')) return false
  return tokens.some(
    ({ kind, start, end }) => kind === 'word' && (start < dated.span.start || end > dated.span.end),
  )
}

/**
 * Where no heading announces goals: a list of actions that have steps of their own, or, under a heading that says
 * nothing, a list most of whose items have a last day to come.
 */
function listsGoals(own: readonly SectionType[], body: readonly Block[], state: State): boolean {
  const end = body.findIndex(({ kind }) => kind === 'heading')
  const items = body.slice(0, end < 0 ? body.length : end).filter(block => block.kind === 'item')
  if (own[0] === 'actions')
    return (
      state.untypedGoals &&
      items.some(({ line, children }) => !taskBox(line).boxed && children.some(({ kind }) => kind === 'item'))
    )
  // `MONEY` over « save », « pay back », « invest »: a part of one's life, and no means.
  if (own[0] === 'means')
    return (
      state.untypedGoals &&
      items.length > 1 &&
      items.filter(({ line }) => mainVerb(readPhrase(line, contextOf(state))) !== null).length * 2 >=
        items.length
    )
  if (own.length > 0 || items.length < FEWEST) return false
  const due = items.filter(
    ({ line }) => !taskBox(line).boxed && endsInDay(readPhrase(line, contextOf(state)), state),
  )
  return due.length >= items.length * MOST
}

/** As many items, and such a share of them with a last day to come, make a list one of goals. */
const FEWEST = 3
const MOST = 0.75

/** It ends in a day, a month or a quarter to come; a line that opens with its date is an entry of a calendar. */
function endsInDay({ dates, tokens }: Reading, { calendar }: State): boolean {
  const from = tokens[2]?.start ?? 0
  return daysDue(dates, calendar).some(({ kind, span }) => kind === 'absolute' && span.start > from)
}

/** « Je voudrais aussi : », `I want to:`: the list behind holds the goals. */
const opensGoals = ({ depth }: HeadingBlock, { cue, leading, tokens }: Reading): boolean =>
  depth === 8 && (cue || (leading > 0 && tokens.length > 1 && leading >= tokens.length - 2))

/** Nothing is announced above, or what has been: « ### Et 2027 » below a look back is what comes. */
const looksNowhere = ({ effective }: OpenSection): boolean =>
  effective.length === 0 || RECORDS.has(effective[0])

const inherited = (parent: OpenSection): readonly SectionType[] => parent.effective

export function horizonOf(tokens: readonly Token[], sets: HeadingSets, otherwise: Horizon): Horizon {
  let best: { horizon: Horizon; length: number } | null = null
  for (const [horizon, set] of sets.horizons) {
    const hit = set.find(tokens)
    if (hit && hit.to - hit.from > (best?.length ?? 0)) best = { horizon, length: hit.to - hit.from }
  }
  return best?.horizon ?? otherwise
}
