import { everyGoal, type FrontMatter, type Note, type Target } from '../model'
import type { Pack } from '../pack'
import { type Reading, readPhrase, readTokens } from '../phrase'
import type { Token } from '../tokens'
import { tokenise } from '../tokens'
import { visibleText } from '../visible'
import { isRole, postOf, roleAimedAt } from './aims'
import { isEmpty } from './fields'
import { fromAimHeadings, fromHeadings } from './headed-targets'
import { packFor } from './language'
import type { Made } from './memory'
import { metaValue } from './metadata'
import { sentencesOf } from './sentences'
import { contextOf, type Draft, type State } from './state'
import { inAll } from './stretches'
import { again, target } from './target'
import { fromLoneRoles, fromProse } from './told-targets'

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
  const alone = fromLoneRoles(state, surroundings)
  if (alone.length) return alone
  // The last rung of a ladder of posts is what it leads to.
  const rungs = [...everyGoal(goals)].filter(({ type }) => type === 'stage' || type === 'goal')
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

const fromSections = (state: State, surroundings: boolean): readonly Target[] =>
  toldIn(state.made)
    .slice(0, MOST_TOLD)
    .flatMap(note => roles(again(note.span, state), 'section', state, surroundings))

/** Lines in sections kept for the role. */
const toldIn = inAll(({ notes }: Made) =>
  notes.filter(note => note.section.types[0] === 'target' || isLoneRole(note)),
)

const MOST_TOLD = 6

/** « A leadership position », alone under « Career aspiration »: it names what is aimed at, and no goal. */
const isLoneRole = ({ section, terms, span, text }: Note): boolean =>
  section.types[0] === 'goals' &&
  !text.includes(':') &&
  terms.some(term => isRole(term) && term.span.start <= span.start + 3)

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

/** What is said behind the role, and the stop that ends the sentence, are no part of its name. */
function firstSentence(reading: Reading, state: State): Reading {
  const [first = reading.tokens, ...others] = sentencesOf(reading.tokens)
  const isClosed = first.length > 1 && first.at(-1)?.text === '.'
  if (others.length === 0 && !isClosed) return reading
  return readTokens(isClosed ? first.slice(0, -1) : first, reading.pack, contextOf(state, 'field'))
}

const isOr = (token: Token, pack: Pack): boolean =>
  token.kind === 'word' && pack.words.grammar.coordinators.includes(token.text) && token.text.startsWith('o')
