import { bracketedPeriod } from '../dates/read'
import { type Horizon, hasLastDay, type Place, type Status } from '../model'
import { type Reading, readPhrase, readTokens } from '../phrase'
import type { Token } from '../tokens'
import type { FieldType, SectionType } from '../words'
import type { Block, HeadingBlock } from './blocks'
import { isAhead } from './deadlines'
import { labelledLine } from './fields'
import { addGoal, contextOf, type HeadingSets, type OpenSection, phraseOf, read, type State } from './state'
import { statusIn } from './status'

/** What a heading announces, the most telling type first: the earliest phrase, the longest on a tie; horizons last. */
export function typesOf(tokens: readonly Token[], sets: HeadingSets): readonly SectionType[] {
  const found: { type: SectionType; from: number; length: number }[] = []
  for (const [type, set, except] of sets.sections) {
    const hit = set.find(tokens)
    if (hit && !except.find(tokens)) found.push({ type, from: hit.from, length: hit.to - hit.from })
  }
  found.sort(
    (a, b) =>
      Number(a.type === 'horizon') - Number(b.type === 'horizon') || a.from - b.from || b.length - a.length,
  )
  const primary = found[0]
  return found
    .filter(({ type, from, length }) => type === 'horizon' || !isInside(from, length, primary, type))
    .map(({ type }) => type)
}

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
  for (let closed = state.section; closed !== parent && closed.parent; closed = closed.parent)
    close(closed, block.span.start)
  const reading = readPhrase(block.line, contextOf(state, 'heading', parent.effective))
  state.readings.push(reading)
  const isTitle = block.depth === 1 && state.sections.length === 1
  const types = typesOf(reading.tokens, state.headings)
  const own = isTitle ? types.filter(type => titleTypes(state).includes(type)) : types
  const dated = reading.dates.find(
    date => date.role === 'deadline' && date.kind !== 'vague' && date.kind !== 'event',
  )
  const promised = horizonOf(reading.tokens, state.headings, 'none')
  const period =
    block.depth === 8
      ? introPeriod(dated, reading)
      : (dated ?? bracketedPeriod(reading.tokens, reading.pack.dates, state.calendar, state.text))
  const section: OpenSection = {
    types,
    effective: opensGoals(block, reading)
      ? ['goals']
      : own.length
        ? own
        : period && !isTitle && parent.effective.length === 0 && isAhead(period, state.calendar)
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
    habitual: false,
    introduces: block.depth === 8,
    form: reading.opener !== null && reading.opener.to >= reading.tokens.length,
  }
  state.section = section
  state.sections.push(section)
  section.owner = ownerOf(state, reading, block, isTitle, body) ?? (block.depth === 8 ? parent.owner : null)
}

function close(section: OpenSection, end: number): void {
  section.span = { start: section.span.start, end }
}

const titleTypes = (state: State): readonly SectionType[] =>
  state.untypedGoals ? ['goals', 'horizon', 'statement', 'evidence'] : ['statement']

/** `In the next three months:` dates the list behind it; a year met in a longer line does not. */
const introPeriod = (dated: OpenSection['period'] | undefined, { tokens }: Reading): OpenSection['period'] =>
  dated && dated.precision !== 'year' && tokens.length <= 9 ? dated : null

const LONG = new Set(['year', 'half', 'quarter'])
/** A title dates its plan only by a whole, named period: « OKR Q4 2026 », « Objectifs 2027 ». */
const isTitlePeriod = (period: OpenSection['period']): boolean =>
  period?.precision != null &&
  LONG.has(period.precision) &&
  (period.kind === 'absolute' || period.kind === 'assumed-fiscal')

/** « Je voudrais aussi : », `I want to:`: the list behind holds the goals. */
const opensGoals = ({ depth }: HeadingBlock, { cue, leading, tokens }: Reading): boolean =>
  depth === 8 && (cue || (leading > 0 && tokens.length > 1 && leading >= tokens.length - 2))

const inherited = (parent: OpenSection): readonly SectionType[] => parent.effective

export function horizonOf(tokens: readonly Token[], sets: HeadingSets, otherwise: Horizon): Horizon {
  let best: { horizon: Horizon; length: number } | null = null
  for (const [horizon, set] of sets.horizons) {
    const hit = set.find(tokens)
    if (hit && hit.to - hit.from > (best?.length ?? 0)) best = { horizon, length: hit.to - hit.from }
  }
  return best?.horizon ?? otherwise
}

const GOAL_PLACES: readonly SectionType[] = ['goals', 'horizon', 'kr']

/** `## Goal 2: …`, `### O1: …`, « ### Étape 3 : … »: the heading is a goal and its section the goal's body. */
function ownerOf(
  state: State,
  reading: Reading,
  block: HeadingBlock,
  isTitle: boolean,
  body: readonly Block[],
) {
  const { opener, numbered } = reading
  const { section } = state
  if (isTitle || block.depth === 8) return null
  const status: Status = statusIn(reading)
  const above = section.parent?.owner ?? null
  if (opener && opener.to < reading.tokens.length) {
    const own = withoutOpener(reading, opener.to, state)
    const type = opener.type === 'objective' && !state.okr ? 'goal' : opener.type
    section.effective = [type === 'objective' ? 'kr' : 'goals']
    return addGoal(state, {
      type,
      reading: own,
      parent: type === 'objective' ? null : above,
      place: placeOf(block),
      confidence: 'high',
      status,
    })
  }
  const inGoals =
    (section.parent?.effective.some(type => GOAL_PLACES.includes(type)) ?? false) ||
    (numbered > 0 && state.numberedGoals && section.types.length === 0)
  const untyped = section.types.length === 0 && section.heading !== null
  const isGoal = numbered
    ? state.numberedGoals ||
      startsWithVerb(reading) ||
      hasLastDay(reading.dates) ||
      !holdsGoals(body) ||
      isDescribed(body, state)
    : untyped && (startsWithVerb(reading) || isDescribed(body, state))
  if (!inGoals || !isGoal) return null
  section.effective = ['goals']
  return addGoal(state, {
    type: 'goal',
    reading: numbered ? withoutOpener(reading, numbered, state) : reading,
    parent: above,
    place: placeOf(block),
    confidence: 'medium',
    status,
  })
}

/** A list stands below the heading: it may be a group of goals and no goal itself. */
const holdsGoals = (body: readonly Block[]): boolean =>
  body.some(({ kind }) => kind === 'item' || kind === 'table')

const DESCRIBING: ReadonlySet<FieldType> = new Set([
  'metric',
  'deadline',
  'specific',
  'achievable',
  'realistic',
  'means',
  'motivation',
  'status',
  'action',
])

/** Two labels below say of the heading what is said of a goal: its measure, its deadline, S, M, A, R, T. */
function isDescribed(body: readonly Block[], state: State): boolean {
  const labels = body.slice(0, 8).flatMap(block => {
    if (block.kind !== 'item' && block.kind !== 'paragraph') return []
    const types = labelledLine(read(state, block.line, 'field', false), state)?.types ?? []
    return types.length > 0 ? [types] : []
  })
  const describing = labels.filter(types => types.some(type => DESCRIBING.has(type)))
  return describing.length >= 2 && !labels.some(types => types[0] === 'goal')
}

const startsWithVerb = (reading: Reading): boolean => {
  const first = reading.tokens[reading.leading]
  const verbs = ['vague-verb', 'observable', 'activity', 'avoid', 'plain-verb']
  return (
    first !== undefined &&
    reading.tokens.length > 2 &&
    (reading.terms.some(term => verbs.includes(term.category) && term.span.start === first.start) ||
      reading.pack.words.grammar.verbEndings.some(
        ending =>
          first.fold.endsWith(ending) && !reading.pack.sets.notVerbs.has(first.text) && first.text.length > 3,
      ))
  )
}

/** The goal's own words, without `Goal 2:` before them. */
export function withoutOpener(reading: Reading, to: number, state: State): Reading {
  const rest = reading.tokens.slice(to)
  return rest.some(token => token.kind === 'word')
    ? { ...readTokens(rest, reading.pack, contextOf(state, 'text')), opener: reading.opener }
    : reading
}

const placeOf = (block: HeadingBlock): Place => ({
  kind: 'heading',
  tail: tailOf(block.line),
  childrenEnd: block.span.end,
})

/** Where words may be added to a phrase: behind its last word, before its closing punctuation. */
export function tailOf(line: { readonly text: string; offset(index: number): number }): number {
  let end = line.text.length
  while (end > 0 && /[\s.;,:!]/.test(line.text.charAt(end - 1))) end--
  return end > 0 ? line.offset(end - 1) + 1 : line.offset(0)
}
