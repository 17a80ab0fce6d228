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
import { type LineSigns, signsOf } from './line-signs'
import { metaValue } from './metadata'
import type { Draft, OpenSection, State } from './state'

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

/** What each line shows, in their order. */
const signsIn: (seen: Seen) => readonly LineSigns[] = remembered(({ readings }) => readings.map(signsOf))

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
  const done = linesThat(seen, ({ isPast }) => isPast)
  if (done.length >= 4 && done.length >= readings.length / 5) add(3, 'achievements', done[0]?.span ?? null)
}

/** Key results below a title that says so: OKRs, a person's or a team's. A team's roadmap may hold some as well. */
const RESULTS = 3

/** Rows of a table of goals with a column for the day. */
const ROWS = 3

/** It speaks of a person's own way, or of something to do again and again. */
const isPersonal = ({ reading, cadence }: Draft): boolean => cadence !== null || signsOf(reading).isPersonal

/** The lines whose signs are these, in the order of the document. */
const linesThat = (seen: Seen, holds: (signs: LineSigns) => boolean): readonly Reading[] => {
  const signs = signsIn(seen)
  return seen.readings.filter((_, i) => holds(signs[i] as LineSigns))
}

/** Who speaks: « I » in a quarter of the lines, an occupation beside it; « we » more often than « I ». */
function addVoices(seen: Seen, isPersonalWay: boolean, add: Add): void {
  const { readings, goals } = seen
  const isLine = ({ tokens }: Reading): boolean => tokens.length >= 3
  const lines = readings.filter(isLine)
  const mine = linesThat(seen, signs => signs.mine > 0).filter(isLine)
  const ours = linesThat(seen, signs => signs.ours > 0).filter(isLine)
  if (lines.length && mine.length >= lines.length / 4) add(3, 'first-person', mine[0]?.span ?? null)
  const [role] = linesThat(seen, ({ namesRole }) => namesRole)
  if (role && mine.length > 0) add(2, 'occupation', role.span)
  if (ours.length > mine.length && ours.length >= 2 && (mine.length === 0 || ours.length > goals.length / 4))
    add(mine.length === 0 || !isPersonalWay ? -6 : -4, 'team', ours[0]?.span ?? null)
}

/** Documents that are made for others: a product's, a guide, a course, a policy, a page of advice, somebody's life. */
function addOthers(seen: Seen, add: Add): void {
  const headings = headed(seen)
  const product = headings.find(section => isProduct(seen, section))
  if (product) add(-4, 'product', product.heading?.span ?? null)
  if (isTitled(seen, 'guide')) add(-4, 'guide', headings[0]?.heading?.span ?? null)
  const made = linesThat(seen, ({ isInstitution }) => isInstitution)
  if (made.length > 0)
    add(made.length > 2 ? -9 : made.length > 1 ? -6 : -4, 'institution', made[0]?.span ?? null)
  const [born] = linesThat(seen, ({ isBirth }) => isBirth)
  if (born && !signsIn(seen).some(({ mine }) => mine > 0)) add(-4, 'biography', born.span)
  if (seen.state.statement) add(3, 'statement')
  const [letter] = linesThat(seen, ({ isOwnLetter }) => isOwnLetter)
  const addressed = signsIn(seen).filter(({ yours }) => yours > 0).length
  // « Tu auras passé deux jours dans une étude »: the reader of such a letter is who writes it.
  if (letter && addressed >= ADDRESSED) add(3, 'own-letter', letter.span)
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
  const { readings } = seen
  let [words, yours, mine] = [0, 0, 0]
  for (const { tokens } of readings) words += tokens.length
  for (const signs of signsIn(seen)) {
    yours += signs.yours
    mine += signs.mine
  }
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
