import type { Span } from '../../text'
import type { Research } from '../facts'
import type { Field, FrontMatter, Target } from '../model'
import type { Pack } from '../pack'
import { readPhrase } from '../phrase'
import { remembered } from '../remembered'
import type { Token } from '../tokens'
import { type Visible, visibleText } from '../visible'
import type { TermCategory } from '../words'
import type { Block } from './blocks'
import { labelled } from './labelled'
import { metaValue } from './metadata'
import { contextOf, type State } from './state'
import { stemsOf } from './stems'
import { holds, isFilled, type Told } from './told'

/**
 * Where something stands about what the role asks for: a section or column kept for it, an advert, a visit, a talk with
 * somebody who does the work.
 */
export function readResearch(
  state: State,
  meta: FrontMatter,
  passages: readonly (readonly Told[])[],
  blocks: readonly Block[],
  targets: readonly Target[],
): readonly Research[] {
  const roles = rolesOf(targets, state)
  const framework = metaValue(meta, 'competency-framework')
  return [
    ...(framework ? [trace(framework.span)] : []),
    ...researchFields(state).map(field => listed(field, state)),
    ...blocks.flatMap(block => (block.kind === 'table' ? columnsOf(block.header, state).map(trace) : [])),
    ...passages.flatMap(told => tracesIn(told).flatMap(one => researchIn(one, roles, targets) ?? [])),
  ].sort((a, b) => a.span.start - b.span.start)
}

const researchFields = labelled('research')

/** The sentences of a passage that may speak of it, whatever the role. */
const tracesIn = remembered((told: readonly Told[]): readonly Told[] =>
  told.filter(
    one =>
      one.types[0] === 'research' ||
      one.terms.some(({ category }) => ROLES.has(category)) ||
      holds(one, one.pack.sets.story.research, true) ||
      holds(one, one.pack.sets.story.demands, true),
  ),
)

const ROLES: ReadonlySet<TermCategory> = new Set(['specific-role', 'generic-role', 'person-role'])

const trace = (span: Span): Research => ({ span, requirements: null })

/** « Exigences : DEP soudage, carte ASP (source : fiche métier) »: what a label lists, and perhaps from where. */
function listed({ value }: Field, state: State): Research {
  const { tokens, pack } = readPhrase(visibleText(state.text, value.span), contextOf(state, 'field'))
  if (holds({ tokens }, pack.sets.story.research)) return trace(value.span)
  return { span: value.span, requirements: partsOf(tokens, pack) }
}

/** The parts of a list in one line; what brackets hold only explains. */
function partsOf(tokens: readonly Token[], { sets }: Pack): number {
  let depth = 0
  let parts = 1
  for (const [i, { text }] of tokens.entries()) {
    if (text === '(') depth++
    if (text === ')') depth = Math.max(0, depth - 1)
    const parted = i > 0 && i < tokens.length - 1 && (PARTING.has(text) || sets.joiners.at(tokens, i) > 0)
    if (depth === 0 && parted) parts++
  }
  return parts
}

const PARTING: ReadonlySet<string> = new Set([',', ';'])

function researchIn(told: Told, roles: ReadonlySet<string>, targets: readonly Target[]): Research | null {
  const { isHeading, types, pack, goal, span, tokens } = told
  if (isHeading || !isFilled(told)) return null
  const { story } = pack.sets
  const done = holds(told, story.research, true)
  if (done && !isMade(told, done)) return trace(done)
  const demands = holds(told, story.demands, true)
  if (types[0] === 'research') return demands ? trace(demands) : { span, requirements: partsOf(tokens, pack) }
  // What has been asked is known; what is still to be asked is not.
  if ((goal && goal.status !== 'done') || types[0] === 'gaps' || types[0] === 'nongoal') return null
  const met = demands ?? (isTarget(told, targets) ? null : talkIn(told, roles))
  return met && trace(met)
}

/** `KR 2.3 – handbook, 12 pages`: a key result that opens with a thing is that thing, made. */
const isMade = ({ goal }: Told, { start }: Span): boolean =>
  goal?.type === 'key-result' && goal.verb === null && start <= goal.span.start + OPENING

/** Characters that « KR 2.3 – » takes. */
const OPENING = 12

/** « M. Lahlou, mon conducteur »: somebody who does the work, and a word that ties the author to them. */
function talkIn({ tokens, pack, terms, types }: Told, roles: ReadonlySet<string>): Span | null {
  for (const { category, span } of terms) {
    if (!ROLES.has(category)) continue
    const at = tokens.findIndex(({ start }) => start >= span.start)
    const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
    if (![...stemsOf(words, pack)].some(stem => roles.has(stem))) continue
    if (isSomebody(tokens, at, pack, types[0] === 'people')) return span
  }
  return null
}

/** A name or « mon » right before the role, or before its comma; among people, the word that opens the line is a name. */
function isSomebody(tokens: readonly Token[], role: number, pack: Pack, among: boolean): boolean {
  for (let i = Math.max(0, role - 4); i < role; i++) if (pack.sets.story.asking.at(tokens, i) > 0) return true
  const mark = tokens[role - 1]?.text
  const before = mark === ',' || (among && mark === ':') ? role - 2 : role - 1
  const name = tokens[before]
  return name !== undefined && (among || before > 0) && name.kind === 'word' && name.capital
}

const isTarget = ({ span }: Told, targets: readonly Target[]): boolean =>
  targets.some(target => target.span.start >= span.start && target.span.start < span.end)

/** The content stems of the roles aimed at. */
export function rolesOf(targets: readonly Target[], state: State): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { role } of targets) {
    const { tokens, pack } = readPhrase(plainOf(role), contextOf(state, 'field'))
    for (const stem of stemsOf(tokens, pack)) stems.add(stem)
  }
  return stems
}

const plainOf = (words: string): Visible => visibleText(words, { start: 0, end: words.length })

/** « Ce qu'on demande », `The scheme of service asks for`: a column that holds what others want to see. */
const columnsOf = (header: readonly { readonly line: Visible }[], state: State): readonly Span[] =>
  header.flatMap(({ line }) => {
    const { tokens, pack, span } = readPhrase(line, contextOf(state, 'heading'))
    const { demands, research } = pack.sets.story
    return (holds({ tokens }, demands) ?? holds({ tokens }, research)) ? [span] : []
  })
