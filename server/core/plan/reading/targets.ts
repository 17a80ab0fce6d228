import type { Span } from '../../text'
import { everyGoal, type FrontMatter, type Note, type Target } from '../model'
import type { Pack } from '../pack'
import { type Reading, readPhrase, readTokens } from '../phrase'
import type { Token } from '../tokens'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
import { isRole, postOf, roleAimedAt, rolePhrase } from './aims'
import { isEmpty } from './fields'
import { packFor } from './language'
import { metaValue } from './metadata'
import { sentencesOf } from './sentences'
import { contextOf, type Draft, type State } from './state'

/** The roles the document aims at: metadata, target sections and labels, then goals to become something. */
export function readTargets(state: State, meta: FrontMatter, goals: readonly Draft[]): readonly Target[] {
  const surroundings =
    metaValue(meta, 'sector', 'environment', 'company') !== null ||
    state.fields.some(({ type, empty }) => (type === 'sector' || type === 'employer') && !empty)
  const named = [
    ...fromMetadata(state, meta, surroundings),
    ...fromFields(state, surroundings),
    ...fromSections(state, surroundings),
  ]
  const told = named.length ? named : fromProse(state, surroundings)
  const written = told.length ? told : fromHeadings(state, surroundings)
  if (written.length) return written
  const aimedAt = goals.flatMap(goal => {
    const role = roleAimedAt(goal, state)
    return role ? [target(role, 'goal', surroundings)] : []
  })
  if (aimedAt.length) return aimedAt
  const headed = fromAimHeadings(state, goals, surroundings)
  if (headed.length) return headed
  // The last rung of a ladder of posts is what it leads to.
  const rungs = [...everyGoal(goals)].filter(({ type }) => type === 'stage')
  const posts = rungs.flatMap(rung => postOf(rung, state) ?? [])
  const last = posts.at(-1)
  return last ? [target(last, 'goal', true)] : []
}

/** Ruling 9: beside a target, `role` is the current role; alone, it is the target. */
function fromMetadata(state: State, meta: FrontMatter, surroundings: boolean): readonly Target[] {
  const entry =
    metaValue(meta, 'applying-for', 'target') ??
    (metaValue(meta, 'current-role') ? null : metaValue(meta, 'role'))
  const alone = entry ?? metaValue(meta, 'role')
  if (!alone) return []
  return roles(
    readPhrase(visibleText(state.text, alone.span), contextOf(state, 'field')),
    'front-matter',
    state,
    surroundings,
  )
}

const fromFields = (state: State, surroundings: boolean): readonly Target[] =>
  state.fields
    .filter(({ type, empty }) => type === 'target' && !empty)
    .flatMap(field => roles(again(field.value.span, state), 'label', state, surroundings))

/** The words that stand there, read as those of a label. */
function again(span: Span, state: State): Reading {
  const whole = state.readings.find(
    reading => reading.span.start <= span.start && span.end <= reading.span.end,
  )
  const tokens = whole?.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  return tokens?.length && whole
    ? readTokens(tokens, whole.pack, contextOf(state, 'field'))
    : readPhrase(visibleText(state.text, span), contextOf(state, 'field'))
}

function fromSections(state: State, surroundings: boolean): readonly Target[] {
  const notes = state.notes.filter(note => note.section.types[0] === 'target' || isLoneRole(note))
  return notes.slice(0, 6).flatMap(note => roles(again(note.span, state), 'section', state, surroundings))
}

/** « A leadership position », alone under « Career aspiration »: it names what is aimed at, and no goal. */
const isLoneRole = ({ section, terms, span, text }: Note): boolean =>
  section.types[0] === 'goals' &&
  !text.includes(':') &&
  terms.some(term => isRole(term) && term.span.start <= span.start + 3)

/** « Où je vais », and below it a post without a verb: whatever its name, it is the role aimed at. */
function fromAimHeadings(state: State, goals: readonly Draft[], surroundings: boolean): readonly Target[] {
  const isAim = (section: Draft['section']) => isAimHeading(section, state)
  const goal = goals.find(({ section, verb, type }) => type === 'goal' && verb === null && isAim(section))
  const note = state.notes.find(({ section }) => isAim(section as Draft['section']))
  const first = goal?.reading ?? (note ? again(note.span, state) : null)
  if (!first) return []
  const words = rolePhrase(first.tokens, first.leading, first.pack)
  return words.length > 0
    ? [target(readTokens(words, first.pack, contextOf(state, 'field')), 'goal', surroundings)]
    : []
}

const isAimHeading = ({ heading }: Draft['section'], state: State): boolean =>
  heading !== null &&
  state.readings.some(
    ({ span, tokens, pack }) =>
      span.start === heading.span.start && pack.sets.aimHeadings.find(tokens) !== null,
  )

/** `# Application — Motor Claims Team Leader`, « ## Long terme : infirmière »: the role behind a heading's mark. */
function fromHeadings(state: State, surroundings: boolean): readonly Target[] {
  const heads = new Set(state.sections.filter(isAim).flatMap(({ heading }) => heading?.span.start ?? []))
  return state.readings
    .filter(({ span }) => heads.has(span.start))
    .flatMap(reading => roleBehindMark(reading, state, surroundings))
}

/** The title, and headings that announce goals, a horizon or a target. */
const isAim = ({ types, parent, depth, owner }: State['sections'][number]): boolean =>
  owner === null &&
  !types.includes('review') &&
  ((parent?.parent === null && depth < 7) ||
    types.some(type => type === 'horizon' || type === 'goals' || type === 'target'))

function roleBehindMark(heading: Reading, state: State, surroundings: boolean): readonly Target[] {
  const { tokens } = heading
  const mark = tokens.findIndex(
    token => token.text === ':' || token.text === '—' || (token.text === '-' && token.spaced),
  )
  const open = tokens.findIndex((token, i) => i > mark && token.text === '(')
  const words = mark < 0 ? [] : tokens.slice(mark + 1, open < 0 ? undefined : open)
  const reading = words.length ? readTokens(words, heading.pack, contextOf(state, 'field')) : null
  // « Plan – Jo, welder »: a name and what they are today; the role aimed at comes first.
  const last = reading?.tokens[2]?.start ?? 0
  const opens = reading?.terms.some(term => isRole(term) && term.span.start <= last)
  const named = reading?.tokens.slice(0, 3).some(({ text }) => text === ',')
  if (reading && opens && !named) return [target(reading, 'section', surroundings)]
  return roleAtEndOfRoad(heading, state, surroundings)
}

/** « From postdoc to group leader », « En route vers chef de rang »: a title that names the way. */
function roleAtEndOfRoad(heading: Reading, state: State, surroundings: boolean): readonly Target[] {
  const { tokens, pack } = heading
  const from = pack.sets.from.find(tokens)
  const to = from && pack.sets.to.find(tokens, from.to)
  const road = pack.sets.roads.find(tokens)
  const at = road?.to ?? to?.to ?? -1
  if (at < 0) return []
  const start = at + pack.sets.determiners.at(tokens, at)
  const reading = readTokens(rolePhrase(tokens, start, pack), pack, contextOf(state, 'field'))
  const last = reading.tokens[2]?.start ?? 0
  const isAim = reading.terms.some(term => isRole(term) && term.span.start <= last)
  return isAim ? [target(reading, 'section', surroundings)] : []
}

/** « My target role is deputy head of … », « le poste visé est … », `What I want next: …`: a cue and, behind it, the role. */
function fromProse(state: State, surroundings: boolean): readonly Target[] {
  const labels = state.headings.fields.find(([type]) => type === 'target')?.[1]
  return state.readings.flatMap(reading => {
    const { tokens, pack } = reading
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.quoted) continue
      const length = labels?.at(tokens, i) ?? 0
      const cue = pack.sets.aimCues.at(tokens, i)
      const labelled = length > 1 ? roleFrom(reading, i + length + 1, NEAR, state) : null
      if (labelled) return [target(labelled, 'label', surroundings)]
      // Running text says around the role what a label leaves out.
      const told = cue > 0 ? roleFrom(reading, i + cue, FAR, state) : null
      if (told) return [target(told, 'goal', true)]
    }
    return []
  })
}

/** Words between a cue and the role: few behind a label, more behind « what I'm after now is the other side: ». */
const NEAR = 3
const FAR = 12

const POSTS: ReadonlySet<string> = new Set(['specific-role', 'generic-role'])

/** The role that the sentence names within so many words. */
function roleFrom(
  { tokens, pack, terms }: Reading,
  from: number,
  reach: number,
  state: State,
): Reading | null {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const token = tokens[i] as Token
    if (token.text === '.' || token.text === '?' || token.text === '!') return null
    if (!terms.some(({ category, span }) => POSTS.has(category) && span.start === token.start)) continue
    let start = i
    while (start > from && isName(tokens[start - 1] as Token, pack)) start--
    return readTokens(rolePhrase(tokens, start, pack), pack, contextOf(state, 'field'))
  }
  return null
}

/** A word before the role's own that belongs to its name: « production stage manager ». */
const isName = (token: Token, { sets }: Pack): boolean =>
  token.kind === 'word' &&
  !token.quoted &&
  !sets.stopWords.has(token.text) &&
  !sets.determiners.isWhole([token]) &&
  !sets.prepositions.isWhole([token])

const SPLITTERS = new Set([',', ';', '/', '|'])

/** One target a role: split at commas, slashes and « or », once each part still has words. */
function roles(
  reading: Reading,
  from: Target['from'],
  state: State,
  surroundings: boolean,
): readonly Target[] {
  const parts: Token[][] = [[]]
  let depth = 0
  // « Heading for: senior associate. I have … »: what is said behind the role tells of it and is none.
  for (const token of sentencesOf(reading.tokens)[0] ?? []) {
    if (token.text === '(') depth++
    if (token.text === ')') depth--
    const splits = depth === 0 && (SPLITTERS.has(token.text) || isOr(token, reading.pack))
    if (splits) parts.push([])
    else parts.at(-1)?.push(token)
  }
  const pack = packFor(state, tokenise(visibleText(state.text, reading.span)))
  const read = parts
    .filter(part => part.length && !isEmpty(part, pack))
    .map(part => readTokens(part, reading.pack, contextOf(state, 'field')))
  const isList =
    read.length > 1 &&
    read.every(part => part.terms.some(term => isRole(term) && term.category !== 'non-role'))
  return (isList ? read : [firstSentence(reading, state)])
    .filter(part => !isEmpty(part.tokens, pack))
    .map(part => target(part, from, surroundings))
}

function firstSentence(reading: Reading, state: State): Reading {
  const [first = reading.tokens, ...others] = sentencesOf(reading.tokens)
  const end = first.at(-1)?.text === '.' ? -1 : undefined
  return others.length ? readTokens(first.slice(0, end), reading.pack, contextOf(state, 'field')) : reading
}

const isOr = (token: Token, pack: Pack): boolean =>
  token.kind === 'word' && pack.words.grammar.coordinators.includes(token.text) && token.text.startsWith('o')

function target(reading: Reading, from: Target['from'], surroundings: boolean): Target {
  const { pack, tokens, terms } = reading
  const start = pack.sets.determiners.at(tokens, 0)
  const words = tokens.slice(start)
  const { span, text, language, dates, cadence } = reading
  const specific = terms.some(({ category }) => category === 'specific-role')
  const generic = terms.find(({ category }) => category === 'generic-role')
  const clarity = specific
    ? 'specific'
    : terms.some(
          ({ category, span: at }) => category === 'non-role' && at.start <= (words[2]?.start ?? at.start),
        )
      ? 'non-role'
      : generic
        ? 'generic'
        : 'other'
  return {
    span,
    text,
    language,
    terms,
    dates,
    cadence,
    from,
    role: words
      .map(token => (token.spaced ? ' ' : '') + token.shown)
      .join('')
      .trim(),
    clarity,
    hasEnvironment: surroundings || hasModifier(reading, generic?.span ?? null),
  }
}

/** Words beside a generic role that say where or on what: « payroll technician », « HR consultant for … ». */
function hasModifier({ tokens, pack, terms }: Reading, role: { start: number; end: number } | null): boolean {
  if (!role) return false
  return tokens.some(token => {
    if (token.kind !== 'word' || (token.start >= role.start && token.end <= role.end)) return false
    if (
      pack.sets.stopWords.has(token.text) ||
      pack.sets.determiners.isWhole([token]) ||
      pack.sets.prepositions.isWhole([token])
    )
      return false
    return !terms.some(
      ({ category, span }) =>
        span.start <= token.start &&
        token.end <= span.end &&
        (category === 'quality' ||
          category === 'degree' ||
          category === 'buzzword' ||
          category === 'generic-role'),
    )
  })
}
