import type { Span } from '../../text'
import type { FrontMatter, Note, Target } from '../model'
import type { Pack } from '../pack'
import { type Reading, readPhrase, readTokens } from '../phrase'
import type { Token } from '../tokens'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
import { isRole, roleAimedAt, rolePhrase } from './aims'
import { isEmpty } from './fields'
import { packFor } from './language'
import { metaValue } from './metadata'
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
  return goals.flatMap(goal => {
    const role = roleAimedAt(goal, state)
    return role ? [target(role, 'goal', surroundings)] : []
  })
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
const isLoneRole = ({ section, terms, span }: Note): boolean =>
  section.types[0] === 'goals' && terms.some(term => isRole(term) && term.span.start <= span.start + 3)

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
  return reading && opens && !named ? [target(reading, 'section', surroundings)] : []
}

/** « My target role is deputy head of … », « le poste visé est … »: the label and, a word further, the role. */
function fromProse(state: State, surroundings: boolean): readonly Target[] {
  const labels = state.headings.fields.find(([type]) => type === 'target')?.[1]
  if (!labels) return []
  return state.readings.flatMap(({ tokens, pack }) => {
    for (let i = 0; i < tokens.length; i++) {
      const length = labels.at(tokens, i)
      if (length < 2) continue
      const reading = readTokens(rolePhrase(tokens, i + length + 1, pack), pack, contextOf(state, 'field'))
      const first = reading.terms.find(isRole)
      if (first && first.span.start <= (reading.tokens[2]?.start ?? 0))
        return [target(reading, 'label', surroundings)]
    }
    return []
  })
}

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
  for (const token of reading.tokens) {
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
  const isList = read.length > 1 && read.every(part => part.terms.some(isRole))
  return (isList ? read : [reading])
    .filter(part => !isEmpty(part.tokens, pack))
    .map(part => target(part, from, surroundings))
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
    : terms.some(({ category }) => category === 'non-role')
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
