import type { Source } from '../../settings'
import type { Span } from '../../text'
import type { FrontMatter, Signal, SignalName, Target } from '../model'
import type { Reading } from '../phrase'
import { remembered } from '../remembered'
import { tokenise } from '../tokens'
import { plain } from '../visible'
import { goalSignsOf } from './goal-signs'
import { firstHeaded, headingSignsOf, headingsWithOrders, titleOfBody } from './heading-signs'
import { metaValue } from './metadata'
import type { Draft, State } from './state'
import { spanOf, type Voices, voicesOfAll } from './voices'

/** A document once it is read, before it is said what it is. */
export interface Seen {
  readonly state: State
  readonly meta: FrontMatter
  readonly readings: readonly Reading[]
  readonly targets: readonly Target[]
  readonly goals: readonly Draft[]
}

const PATHS = /(?:^|[/\\._-])(?:goals?|career|idp|okrs?|brag|objectifs?|carriere|pdp)(?:[/\\._-]|$)/i

/** What the lines show together. */
export const voicesIn: (seen: Seen) => Voices = remembered(({ state }) => voicesOfAll(state.byPassage))

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

function addHeadings(seen: Seen, add: Add): void {
  const { state } = seen
  const title = tokenise(plain(titleOf(seen.meta)))
  const first = firstHeaded(state)
  if (
    state.packs.some(pack => pack.sets.career.find(title)) ||
    titleReadings(seen).some(
      ({ pack: { sets }, tokens }) =>
        (sets.career.find(tokens) || sets.developmentForms.find(tokens)) && !sets.product.find(tokens),
    )
  )
    add(4, 'career-title', first?.heading?.span)
  if (first?.types[0] === 'goals' && !isTitled(seen, 'guide')) add(2, 'goals-title', first.heading?.span)
  const named = seen.targets.filter(({ from }) => from !== 'goal')
  if (named[0]) add(3, 'target', named[0].span)
  const { horizon, minor } = headingSignsOf(state)
  if (horizon) add(2, 'horizon', horizon.heading?.span)
  if (minor.size) add(Math.min(4, minor.size), 'sections')
}

/** The words of the title: the first heading, the metadata's title, or the first line of a document without either. */
const titleReadings: (seen: Seen) => readonly Reading[] = remembered(({ state, readings }) => {
  const [first, second] = readings
  const title = titleOfBody(state)
  const isBelowTitle = first !== undefined && title.includes(first)
  return [
    ...(first ? [first] : []),
    ...title,
    ...(second && isBelowTitle && isSubtitle(second, state) ? [second] : []),
  ]
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
  const { state, readings } = seen
  const { own, listed, cued, cuedByDay, every, personal, dated, due, results } = goalSignsOf(state)
  if (listed.count >= 2) add(2, 'goals', spanOf(listed))
  if (cued.count >= 2 || cuedByDay.count > 0) add(2, 'aims', spanOf(cued))
  if (own.count >= 3 && personal.count >= Math.max(2, every.count * PERSONAL))
    add(3, 'personal', spanOf(personal))
  if (dated.count >= 2) add(1, 'dated', spanOf(dated))
  if (due.count >= ROWS && personal.count > 0) add(2, 'goal-table', spanOf(due))
  if (results.count >= RESULTS && isTitled(seen, 'okrs')) add(8, 'key-results', spanOf(results))
  const { past } = voicesIn(seen)
  if (past.count >= 4 && past.count >= readings.length / 5) add(3, 'achievements', spanOf(past))
}

/** Key results below a title that says so: OKRs, a person's or a team's. A team's roadmap may hold some as well. */
const RESULTS = 3

/** Rows of a table of goals with a column for the day. */
const ROWS = 3

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
  const { product } = headingSignsOf(seen.state)
  if (product) add(-4, 'product', product.heading?.span)
  if (isTitled(seen, 'guide')) add(-4, 'guide', firstHeaded(seen.state)?.heading?.span)
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

/** It talks to its reader: « you » often, under headings that give orders; or « you » and hardly any « I ». */
function addReader(seen: Seen, add: Add): void {
  const { words, yoursSaid: yours, mineSaid: mine } = voicesIn(seen)
  const often = words > 0 && (yours * 1000) / words > 12
  if (!often) return
  const orders = headingsWithOrders(seen.state)
  if (orders > 1 || (orders > 0 && yours > mine)) add(-4, 'reader')
  else if (yours >= 4 && yours > 2 * mine) add(-4, 'reader')
}

/**
 * More than 40 % of the places are still to fill, and fewer than two goals are written (refinement 29). An article that
 * shows a small form is no form.
 */
function isMostlyEmpty({ state, readings }: Seen): boolean {
  const { all, empty } = state.slots
  return all >= 4 && empty / all > 0.4 && empty >= readings.length / 8 && goalSignsOf(state).written.count < 2
}

/** The document's own title, where its metadata give one. */
export const titleOf = (meta: FrontMatter): string => metaValue(meta, 'title')?.value ?? ''
