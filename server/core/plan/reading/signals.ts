import type { Source } from '../../settings'
import type { Span } from '../../text'
import { everyGoal, type FrontMatter, hasLastDay, type Signal, type SignalName, type Target } from '../model'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import type { SectionType } from '../words'
import { readingsByStart } from './gathered'
import { isMostlyEmpty } from './hindsight'
import { signsOf } from './line-signs'
import { metaValue } from './metadata'
import type { Draft, OpenSection, State } from './state'
import { spanOf, together, type Voices, voicesOf } from './voices'

/** A document once it is read, before it is said what it is. */
export interface Seen {
  readonly state: State
  readonly meta: FrontMatter
  readonly readings: readonly Reading[]
  readonly targets: readonly Target[]
  readonly goals: readonly Draft[]
}

const MINOR: readonly SectionType[] = [
  'competency',
  'review',
  'people',
  'evidence',
  'motivation',
  'actions',
  'gaps',
  'skills',
]
const PATHS = /(?:^|[/\\._-])(?:goals?|career|idp|okrs?|brag|objectifs?|carriere|pdp)(?:[/\\._-]|$)/i

/** What the lines show together. */
export const voicesIn: (seen: Seen) => Voices = remembered(({ state }) =>
  together(state.byPassage.map(voicesOf)),
)

type Add = (points: number, what: SignalName, span?: Span | null) => void

/** What speaks for and against a document's being a plan, with its points (3.3, rulings 4 and 5). */
export function signalsOf(seen: Seen, source: Source): readonly Signal[] {
  const signals: Signal[] = []
  const add: Add = (points, what, span = null) => signals.push({ points, what, span })
  addHeadings(seen, add)
  addGoals(seen, add)
  if (source.path && PATHS.test(source.path)) add(1, 'path')
  addVoices(
    seen,
    signals.some(({ what }) => what === 'personal'),
    add,
  )
  addOthers(seen, add)
  if (seen.meta.entries.some(({ key }) => /^(?:seo|keywords|readingtime|layout)/.test(key))) add(-4, 'blog')
  if (isMostlyEmpty(seen)) add(-6, 'placeholders')
  return signals
}

const headed = ({ state }: Seen): readonly OpenSection[] => state.sections.filter(section => section.heading)

function addHeadings(seen: Seen, add: Add): void {
  const headings = headed(seen)
  const at = (section: OpenSection | undefined): Span | null => section?.heading?.span ?? null
  const title = tokenise(plain(titleOf(seen.meta)))
  if (
    seen.state.packs.some(pack => pack.sets.career.find(title)) ||
    titleReadings(seen).some(
      ({ pack: { sets }, tokens }) =>
        (sets.career.find(tokens) || sets.developmentForms.find(tokens)) && !sets.product.find(tokens),
    )
  )
    add(4, 'career-title', at(headings[0]))
  if (headings[0]?.types[0] === 'goals' && !isTitled(seen, 'guide')) add(2, 'goals-title', at(headings[0]))
  const named = seen.targets.filter(({ from }) => from !== 'goal')
  if (named[0]) add(3, 'target', named[0].span)
  const horizon = headings.find(
    ({ types, effective }) => types.includes('horizon') || effective[0] === 'horizon',
  )
  if (horizon) add(2, 'horizon', at(horizon))
  const minor = new Set(headings.flatMap(({ types }) => types.filter(type => MINOR.includes(type))))
  if (minor.size) add(Math.min(4, minor.size), 'sections')
}

/** The words of the title: the first heading, the metadata's title, or the first line of a document without either. */
const titleReadings: (seen: Seen) => readonly Reading[] = remembered(({ state, readings }) => {
  const first = state.sections.find(section => section.heading)?.heading?.span
  return readings.filter(
    (reading, i) =>
      i === 0 ||
      (first && reading.span.start === first.start) ||
      (i === 1 && first?.start === readings[0]?.span.start && isSubtitle(reading, state)),
  )
})

/** The title holds words of the list. */
export const isTitled = (seen: Seen, list: 'guide' | 'developmentForms' | 'retrospects' | 'okrs'): boolean =>
  titleReadings(seen).some(({ pack: { sets }, tokens }) => sets[list].find(tokens) !== null)

/** `EMPLOYEE DEVELOPMENT PLAN` in capitals or bold, below the name of a firm. */
const isSubtitle = ({ tokens, span }: Reading, { text }: State): boolean =>
  tokens.length <= LONGEST_SUBTITLE &&
  (/^(?:\*\*|__)/.test(text.slice(span.start - 2)) ||
    tokens.every(({ kind, shown }) => kind !== 'word' || shown === shown.toUpperCase()))

const LONGEST_SUBTITLE = 14

/** A share of goals that speak of a person's own way is enough: the others are often mere things to do. */
const PERSONAL = 1 / 3

function addGoals(seen: Seen, add: Add): void {
  const { state, goals, readings } = seen
  const own = goals.filter(({ type, status }) => type !== 'action' && status !== 'dropped')
  const listed = own.filter(
    ({ type, section }) =>
      type !== 'habit' &&
      (section.effective.some(t => t === 'goals' || t === 'kr' || t === 'horizon') ||
        (state.untypedGoals && section.effective.length === 0)),
  )
  if (listed.length >= 2) add(2, 'goals', listed[0]?.span ?? null)
  const cued = own.filter(({ reading }) => reading.cue && signsOf(reading).mine > 0)
  if (cued.length >= 2 || cued.some(({ reading }) => hasLastDay(reading.dates)))
    add(2, 'aims', cued[0]?.span ?? null)
  const all = [...everyGoal(own)]
  const personal = all.filter(isPersonal)
  if (own.length >= 3 && personal.length >= Math.max(2, all.length * PERSONAL))
    add(3, 'personal', personal[0]?.span ?? null)
  const dated = own.filter(({ deadline }) => deadline?.end && deadline.from === 'own')
  if (dated.length >= 2) add(1, 'dated', dated[0]?.deadline?.span ?? null)
  const due = own.filter(({ place }) => place.kind === 'row' && place.cells.deadline !== undefined)
  if (due.length >= ROWS && personal.length > 0) add(2, 'goal-table', due[0]?.span ?? null)
  const results = all.filter(({ type }) => type === 'key-result')
  if (results.length >= RESULTS && isTitled(seen, 'okrs')) add(8, 'key-results', results[0]?.span ?? null)
  const { past } = voicesIn(seen)
  if (past.count >= 4 && past.count >= readings.length / 5) add(3, 'achievements', spanOf(past))
}

/** Key results below a title that says so: OKRs, a person's or a team's. A team's roadmap may hold some as well. */
const RESULTS = 3

/** Rows of a table of goals with a column for the day. */
const ROWS = 3

/** It speaks of a person's own way, or of something to do again and again. */
const isPersonal = ({ reading, cadence }: Draft): boolean => cadence !== null || signsOf(reading).isPersonal

/** Who speaks: « I » in a quarter of the lines, an occupation beside it; « we » more often than « I ». */
function addVoices(seen: Seen, isPersonalWay: boolean, add: Add): void {
  const { lines, mine, ours, role } = voicesIn(seen)
  if (lines.count > 0 && mine.count >= lines.count / 4) add(3, 'first-person', spanOf(mine))
  if (role.first && mine.count > 0) add(2, 'occupation', spanOf(role))
  if (ours.count > mine.count && ours.count >= 2 && (mine.count === 0 || ours.count > seen.goals.length / 4))
    add(mine.count === 0 || !isPersonalWay ? -6 : -4, 'team', spanOf(ours))
}

/** Documents that are made for others: a product's, a guide, a course, a policy, a page of advice, somebody's life. */
function addOthers(seen: Seen, add: Add): void {
  const headings = headed(seen)
  const product = headings.find(section => isProduct(seen, section))
  if (product) add(-4, 'product', product.heading?.span ?? null)
  if (isTitled(seen, 'guide')) add(-4, 'guide', headings[0]?.heading?.span ?? null)
  const { institution, birth, ownLetter, addressed, mineSaid } = voicesIn(seen)
  const { count } = institution
  if (count > 0) add(count > 2 ? -9 : count > 1 ? -6 : -4, 'institution', spanOf(institution))
  if (birth.first && mineSaid === 0) add(-4, 'biography', spanOf(birth))
  if (seen.state.statement) add(3, 'statement')
  // « Tu auras passé deux jours dans une étude »: the reader of such a letter is who writes it.
  if (ownLetter.first && addressed.count >= ADDRESSED) add(3, 'own-letter', spanOf(ownLetter))
  else addReader(seen, add)
}

/** Lines that speak to somebody. */
const ADDRESSED = 3

/** What is read of the lines that a section's heading takes. */
const headingOf = ({ state }: Seen, { heading }: OpenSection): readonly Reading[] =>
  heading ? (readingsByStart(state).get(heading.span.start) ?? []) : []

const givesOrders = (seen: Seen, section: OpenSection): boolean =>
  headingOf(seen, section).some(
    ({ tokens, pack }) => pack.sets.instructions.find(tokens)?.from === numberOf(tokens),
  )

const numberOf = (tokens: readonly Token[]): number => (tokens[0]?.kind === 'number' ? 2 : 0)

/** It talks to its reader: « you » often, under headings that give orders; or « you » and hardly any « I ». */
function addReader(seen: Seen, add: Add): void {
  const { words, yoursSaid: yours, mineSaid: mine } = voicesIn(seen)
  const often = words > 0 && (yours * 1000) / words > 12
  if (!often) return
  const orders = headed(seen).filter(section => givesOrders(seen, section)).length
  if (orders > 1 || (orders > 0 && yours > mine)) add(-4, 'reader')
  else if (yours >= 4 && yours > 2 * mine) add(-4, 'reader')
}

/** A product's heading: never a goal; one word alone must be most of the heading. */
const isProduct = (seen: Seen, section: OpenSection): boolean =>
  section.owner === null &&
  headingOf(seen, section).some(({ tokens, pack }) => {
    const hit = pack.sets.product.find(tokens)
    return hit !== null && (hit.to - hit.from > 1 || tokens.length <= 3)
  })

/** The document's own title, where its metadata give one. */
export const titleOf = (meta: FrontMatter): string => metaValue(meta, 'title')?.value ?? ''
