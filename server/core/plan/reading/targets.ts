import type { Tag } from '../dates/table'
import type { Field, FrontMatter, Target } from '../model'
import type { Pack } from '../pack'
import { type Reading, readPhrase, readTokens } from '../phrase'
import type { Token } from '../tokens'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
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
  const headed = named.length ? named : fromHeadings(state, surroundings)
  const written = headed.length ? headed : fromProse(state, surroundings)
  return written.length ? written : fromGoals(state, goals, surroundings)
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
    .flatMap(field => roles(reread(field, state), 'label', state, surroundings))

const reread = (field: Field, state: State): Reading =>
  readPhrase(visibleText(state.text, field.value.span), contextOf(state, 'field'))

function fromSections(state: State, surroundings: boolean): readonly Target[] {
  const notes = state.notes.filter(note => note.section.types[0] === 'target')
  return notes
    .slice(0, 6)
    .flatMap(note =>
      roles(
        readPhrase(visibleText(state.text, note.span), contextOf(state, 'field')),
        'section',
        state,
        surroundings,
      ),
    )
}

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
  return reading?.terms.some(isRole) ? [target(reading, 'section', surroundings)] : []
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

function fromGoals(state: State, goals: readonly Draft[], surroundings: boolean): readonly Target[] {
  return goals.flatMap(goal => {
    if (goal.type !== 'goal' || goal.status === 'dropped') return []
    const { tokens, pack, leading } = goal.reading
    const found = pack.sets.become.find(tokens, leading)
    const verb = found?.from === leading || !opensWithRole(goal) ? found : null
    const phrase = verb
      ? rolePhrase(tokens, verb.to, pack)
      : opensWithRole(goal)
        ? rolePhrase(tokens, 0, pack)
        : []
    if (!phrase.length) return []
    const reading = readTokens(phrase, pack, contextOf(state, 'field'))
    return reading.terms.some(isRole) || (verb && isUnlistedRole(goal.reading, verb.to) && !isVague(reading))
      ? [target(reading, 'goal', surroundings)]
      : []
  })
}

/** `become a X`, « devenir X »: English asks for an article before a role, French does without. */
function isUnlistedRole({ tokens, pack }: Reading, at: number): boolean {
  const determined = pack.sets.determiners.at(tokens, at) > 0
  return determined === (pack.words.grammar.verbEndings.length === 0)
}

const isRole = ({ category }: { category: string }): boolean =>
  category === 'specific-role' || category === 'generic-role' || category === 'non-role'
const isVague = (reading: Reading): boolean =>
  reading.terms.some(
    ({ category }) => category === 'quality' || category === 'quantifier' || category === 'degree',
  )

/** « Chef d'équipe : … », `Enterprise AE by 2031`: a goal that is the role itself. */
const opensWithRole = ({ reading: { tokens, terms } }: Draft): boolean => {
  const role = terms.find(
    term => isRole(term) && tokens.slice(0, 2).some(({ start }) => start === term.span.start),
  )
  const verb = terms.some(({ category, span }) => VERBS.has(category) && span.start === tokens[0]?.start)
  const next = role && tokens.find(({ start }) => start >= role.span.end)
  return (
    role !== undefined &&
    (!verb || (role.span.start === tokens[0]?.start && next?.kind !== 'word' && next?.kind !== 'number'))
  )
}

const VERBS: ReadonlySet<string> = new Set([
  'vague-verb',
  'observable',
  'activity',
  'avoid',
  'plain-verb',
  'other-decides',
])

/** The words of the role: up to a date, a clause or a mark. */
function rolePhrase(tokens: readonly Token[], from: number, pack: Pack): readonly Token[] {
  let to = from
  while (to < tokens.length) {
    const token = tokens[to] as Token
    const ends =
      token.kind === 'number' ||
      (token.kind === 'mark' && !["'", '-', '/', '&'].includes(token.text)) ||
      (token.opensLine && to > from)
    if (
      ends ||
      pack.dates.find(tokens, to, 'by') ||
      pack.dates.find(tokens, to, 'before') ||
      datesFollow(tokens, to, pack)
    )
      break
    to++
  }
  return tokens.slice(from, to)
}

/** « en 2028 », « pour la rentrée »: a preposition behind which a time stands. */
function datesFollow(tokens: readonly Token[], at: number, pack: Pack): boolean {
  const length = pack.sets.prepositions.at(tokens, at) || (pack.dates.find(tokens, at, 'in')?.length ?? 0)
  if (!length) return false
  const next = at + length + pack.sets.determiners.at(tokens, at + length)
  return (
    tokens[next]?.kind === 'number' ||
    ['month', 'season', 'schoolStart', 'feast'].some(
      tag => pack.dates.find(tokens, next, tag as Tag) !== null,
    )
  )
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
  const { span, text, language, dates } = reading
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
