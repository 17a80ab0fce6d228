import type { Tag } from '../dates/table'
import { beginsAt } from '../measured'
import type { Pack } from '../pack'
import { type Reading, readTokens } from '../phrase'
import { Notes } from '../remembered'
import type { Token } from '../tokens'
import type { SectionType } from '../words'
import { contextOf, type Draft, type State } from './state'

/** What was found of a goal last, and the types of the section in which its words were read apart. */
const known = new Notes<Draft, { readonly under: readonly SectionType[]; readonly role: Reading | null }>()

/** The words of the role that a goal leads to, read apart; null where it leads to none. */
export function roleAimedAt(goal: Draft, state: State): Reading | null {
  const under = state.section.effective
  const before = known.get(goal)
  if (before?.under === under) return before.role
  const role = roleOf(goal, state)
  known.set(goal, { under, role })
  return role
}

function roleOf(goal: Draft, state: State): Reading | null {
  if (goal.type !== 'goal' || goal.status === 'dropped' || goal.verb?.category === 'vague') return null
  const { reading } = goal
  return (
    become(goal, state) ??
    postBehind(goal.reading, state) ??
    heldAs(reading, state) ??
    jobOf(reading, state) ??
    namedAim(goal, state)
  )
}

const readRole = (words: readonly Token[], pack: Pack, state: State): Reading | null => {
  const role = words.length ? readTokens(words, pack, contextOf(state, 'field')) : null
  return role && !isVague(role) ? role : null
}

/** `become a ward manager`, « devenir préposée », or the role itself as a goal. */
function become(goal: Draft, state: State): Reading | null {
  const { tokens, pack, leading } = goal.reading
  const found = pack.sets.become.find(tokens, leading)
  const opening = openingRole(goal)
  const verb = found?.from === leading || opening < 0 ? found : null
  const from = verb ? verb.to : opening
  const role = from < 0 ? null : readRole(rolePhrase(tokens, from, pack), pack, state)
  if (!role) return null
  const named = role.terms.some(term => isRole(term) && (verb !== null || term.category !== 'non-role'))
  return named || (verb && isUnlistedRole(goal.reading, verb.to)) ? role : null
}

/** The post that a rung of a ladder is: `Senior technologist, quality desk`. */
export function postOf(rung: Draft, state: State): Reading | null {
  const { tokens, pack } = rung.reading
  const opening = rung.type === 'stage' ? openingRole(rung) : -1
  const named = opening < 0 ? openingPost(rung) : opening
  return named < 0 ? null : readRole(rolePhrase(tokens, named, pack), pack, state)
}

/** « En juin 2029, programmateur adjoint »: behind a day, a post that no list knows; -1 where none stands. */
function openingPost({ verb, dates, reading: { tokens, pack, leading } }: Draft): number {
  return verb === null && dates.length > 0 && isPostByShape(tokens[leading], pack) ? leading : -1
}

/** A noun whose ending says that it is what somebody does: « programmateur », `musician`. */
export const isPostByShape = (token: Token | undefined, { words, sets }: Pack): boolean =>
  token?.kind === 'word' &&
  !token.quoted &&
  token.text.length > 5 &&
  words.grammar.roleEndings.some(ending => token.text.endsWith(ending)) &&
  !sets.notRoles.has(token.text)

/** « passer chef de partie », `be head of science`: a role right behind a verb that holds it. */
function postBehind({ tokens, terms, pack, leading }: Reading, state: State): Reading | null {
  const length = pack.sets.postVerbs.at(tokens, leading)
  const next = length > 0 ? tokens[leading + length] : undefined
  const isPost = terms.some(
    ({ category, span }) =>
      (category === 'specific-role' || category === 'generic-role') && span.start === next?.start,
  )
  return isPost ? readRole(rolePhrase(tokens, leading + length, pack), pack, state) : null
}

/** `…, as a tutor at the college`, « comme cheffe de rang »: the post that the goal ends in. */
function heldAs({ tokens, terms, pack, leading }: Reading, state: State): Reading | null {
  const held = pack.sets.asRole.find(tokens, leading)
  if (!held) return null
  const [first, last] = [tokens[held.to]?.start ?? 0, tokens[held.to + 3]?.end ?? Number.POSITIVE_INFINITY]
  const isPost = terms.some(term => isRole(term) && term.span.start >= first && term.span.end <= last)
  return isPost ? readRole(rolePhrase(tokens, held.to, pack), pack, state) : null
}

/** `get a herd manager's job`: a role, and behind it the word for what one gets. */
function jobOf({ tokens, terms, pack }: Reading, state: State): Reading | null {
  for (const { category, span } of terms) {
    if (category !== 'specific-role' && category !== 'generic-role') continue
    const to = tokens.findIndex(({ start }) => start >= span.end)
    // `the senior ranger job`: a word between them belongs to the name.
    const ahead = to < 0 ? undefined : [0, 1].find(words => pack.sets.jobNouns.at(tokens, to + words) > 0)
    const from = tokens.findIndex(({ start }) => start >= span.start)
    if (ahead !== undefined) return readRole(tokens.slice(from, to + ahead), pack, state)
  }
  return null
}

/** « Where this goes: head of science in a school in Nagpur »: the label says that it is the aim. */
function namedAim({ isVision, verb, reading: { tokens, pack } }: Draft, state: State): Reading | null {
  return isVision && verb === null ? readRole(rolePhrase(tokens, 0, pack), pack, state) : null
}

/** `become a X`, « devenir X »: English asks for an article before a role, French does without. */
function isUnlistedRole({ tokens, pack }: Reading, at: number): boolean {
  const determined = pack.sets.determiners.at(tokens, at) > 0
  return determined === (pack.words.grammar.verbEndings.length === 0)
}

export const isRole = ({ category }: { category: string }): boolean =>
  category === 'specific-role' || category === 'generic-role' || category === 'non-role'
const isVague = (reading: Reading): boolean =>
  reading.terms.some(
    ({ category }) => category === 'quality' || category === 'quantifier' || category === 'degree',
  )

/** Where the role stands in a goal that is the role itself, « Chef d'équipe : … », `Enterprise AE by 2031`; else -1. */
function openingRole({ reading: { tokens, terms, pack, leading } }: Draft): number {
  // « En juin 2029, programmateur adjoint »: a day may stand before it.
  const opening = [...tokens.slice(0, 2), ...tokens.slice(leading, leading + 2)]
  const role = terms.find(term => isRole(term) && opening.some(({ start }) => start === term.span.start))
  const isVerb = (at: number | undefined): boolean =>
    terms.some(({ category, span }) => VERBS.has(category) && span.start === at)
  const behind = role ? tokens.findIndex(({ start }) => start >= role.span.end) : -1
  const next = tokens[behind]
  // `Eventually lead the archive team`: a verb that is also a name for who does it.
  const governs = behind > 0 && pack.sets.determiners.at(tokens, behind) > 0
  const verb = isVerb(tokens[0]?.start) || (governs && isVerb(role?.span.start))
  // « Operator certificate »: English puts the thing itself last.
  const names = beginsAt(next, 'credential', terms)
  const isAim =
    role !== undefined &&
    !(names && pack.words.grammar.verbEndings.length === 0) &&
    (!verb || (role.span.start === tokens[0]?.start && next?.kind !== 'word' && next?.kind !== 'number'))
  if (!isAim) return -1
  const at = tokens.findIndex(({ start }) => start === role.span.start)
  // A word before it belongs to its name, `Senior technologist`; a day does not.
  if (at < leading) return 0
  // « Mon objectif est d'être chef de rang »: the verb that holds the post is none of its name.
  return leading + (at > leading ? pack.sets.postVerbs.at(tokens, leading) : 0)
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
export function rolePhrase(tokens: readonly Token[], from: number, pack: Pack): readonly Token[] {
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

/** « But : chef d'équipe froid industriel »: the post that the goals below lead to. */
export const namesRole = ({ verb, dates, reading: { terms, tokens } }: Draft): boolean =>
  verb === null &&
  dates.length === 0 &&
  terms.some(term => isRole(term) && term.span.start === tokens[0]?.start)
