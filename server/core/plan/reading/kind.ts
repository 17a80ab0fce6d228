import type { Source } from '../../settings'
import type { Span } from '../../text'
import type { FormSet } from '../form-set'
import type { Activation, FrontMatter, Kind, Signal, Target, Variant } from '../model'
import type { Reading } from '../phrase'
import { fold, type Token } from '../tokens'
import type { SectionType } from '../words'
import { metaValue } from './metadata'
import type { Draft, OpenSection, State } from './state'

/** The score from which a document found in a folder or an editor is linted. */
export const ENOUGH = 6

export interface Seen {
  readonly state: State
  readonly meta: FrontMatter
  readonly readings: readonly Reading[]
  readonly targets: readonly Target[]
  readonly goals: readonly Draft[]
  readonly placeholders: number
  readonly slots: number
}

/** Is this a plan at all, which kind, and by whose word (3.3, rulings 4 and 5). */
export function activate(
  seen: Seen,
  source: Source,
): { kind: Kind; variant: Variant | null; activation: Activation } {
  const signals = signalsOf(seen, source)
  const score = signals.reduce((sum, { points }) => sum + points, 0)
  const declared = declaredKind(seen.meta)
  const commented = /<!--\s*goalmark:\s*plan\s*-->/.test(source.text)
  const by = source.as
    ? 'argument'
    : declared
      ? 'front-matter'
      : commented
        ? 'comment'
        : source.asked
          ? source.asked
          : score >= ENOUGH
            ? 'score'
            : 'none'
  const measured = measuredKind(seen)
  const isTemplate = isMostlyEmpty(seen)
  const kind =
    source.as ??
    declared ??
    (by === 'none' ? (isTemplate ? 'template' : 'not-a-plan') : isTemplate ? 'template' : measured)
  return { kind, variant: variantOf(seen, kind), activation: { by, score, signals } }
}

/** More than 40 % of the places are still to fill, and fewer than two goals are written (refinement 29). */
const isMostlyEmpty = ({ slots, placeholders, goals }: Seen): boolean =>
  slots >= 4 && placeholders / slots > 0.4 && goals.filter(({ type }) => type === 'goal').length < 2

const KINDS: Readonly<Record<string, Kind>> = {
  'career-plan': 'plan',
  plan: 'plan',
  idp: 'plan',
  okr: 'plan',
  'career-statement': 'statement',
  statement: 'statement',
  'interview-answer': 'statement',
  'career-reflection': 'reflection',
  reflection: 'reflection',
  template: 'template',
}

const declaredKind = (meta: FrontMatter): Kind | null =>
  KINDS[fold(metaValue(meta, 'type')?.value ?? '')] ?? null

function measuredKind({ state, goals, meta, readings }: Seen): Kind {
  if (state.statement) return 'statement'
  if (metaValue(meta, 'applying-for') && goals.length < 3) return 'statement'
  const open = goals.filter(({ status, type }) => status === 'open' && type !== 'action').length
  const items = state.notes.length + open
  const past = state.notes.filter(note => isRecord(note.section as OpenSection)).length
  const achieved = readings.filter(opensAchieved).length
  const looksBack = past / Math.max(1, items) >= 0.6 || achieved / Math.max(1, items) >= 0.5
  return items >= 5 && past > 0 && looksBack && open <= items * 0.3 ? 'reflection' : 'plan'
}

/** What stands here, or under a heading above, is told as done. */
const isRecord = (section: OpenSection | null): boolean =>
  section !== null &&
  (section.types[0] === 'evidence' || section.types[0] === 'done' || isRecord(section.parent))

const opensAchieved = ({ terms, tokens, leading }: Reading): boolean =>
  terms.some(({ category, span }) => category === 'achieved' && span.start === tokens[leading]?.start)

function variantOf({ goals, meta, state }: Seen, kind: Kind): Variant | null {
  if (kind === 'statement')
    return metaValue(meta, 'applying-for') || state.sections.some(({ types }) => types.includes('questions'))
      ? 'interview'
      : 'written'
  if (goals.some(({ type }) => type === 'objective')) return 'okr'
  return fold(metaValue(meta, 'type')?.value ?? '') === 'idp' ? 'idp' : null
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

function signalsOf(seen: Seen, source: Source): readonly Signal[] {
  const { state, meta, readings, targets, goals } = seen
  const headings = state.sections.filter(section => section.heading)
  const at = (section: OpenSection | undefined): Span | null => section?.heading?.span ?? null
  const signals: Signal[] = []
  const add = (points: number, what: Signal['what'], span: Span | null = null) =>
    signals.push({ points, what, span })
  const title = titleReadings(seen)
  if (title.some(reading => reading.pack.sets.career.find(reading.tokens)))
    add(4, 'career-title', at(headings[0]))
  if (headings[0]?.types[0] === 'goals') add(2, 'goals-title', at(headings[0]))
  const named = targets.filter(({ from }) => from !== 'goal')
  if (named[0]) add(3, 'target', named[0].span)
  const horizon = headings.find(({ types }) => types.includes('horizon'))
  if (horizon) add(2, 'horizon', at(horizon))
  const counted = goals.filter(
    ({ type, section }) =>
      type !== 'action' &&
      type !== 'habit' &&
      section.effective.some(t => t === 'goals' || t === 'kr' || t === 'horizon'),
  )
  if (counted.length >= 2) add(2, 'goals', counted[0]?.span ?? null)
  const minor = new Set(headings.flatMap(({ types }) => types.filter(type => MINOR.includes(type))))
  if (minor.size) add(Math.min(4, minor.size), 'sections')
  if (source.path && PATHS.test(source.path)) add(1, 'path')
  addVoices(seen, add)
  const software = headings.filter(section => isProduct(readings, section)).length
  if (software > 0) add(-4, 'product', at(headings.find(section => isProduct(readings, section))))
  addGuide(seen, add)
  if (meta.entries.some(({ key }) => /^(?:seo|keywords|readingtime|layout)/.test(key))) add(-3, 'blog')
  if (isMostlyEmpty(seen)) add(-6, 'placeholders')
  return signals
}

const titleReadings = ({ state, readings, meta }: Seen): readonly Reading[] => {
  const title = state.sections.find(section => section.heading)?.heading?.span
  const lead = readings.slice(0, 1)
  const found = readings.filter(({ span }) => title && span.start === title.start)
  return [...(found.length ? found : lead), ...(metaValue(meta, 'title') ? [] : [])]
}

const hits = (readings: readonly Reading[], section: OpenSection, set: 'guide' | 'instructions'): boolean =>
  readings.some(
    ({ span, tokens, pack }) =>
      span.start === section.heading?.span.start && pack.sets[set].find(tokens) !== null,
  )

/** A product's heading: never a goal; one word alone must be most of the heading. */
const isProduct = (readings: readonly Reading[], section: OpenSection): boolean =>
  section.owner === null &&
  readings.some(({ span, tokens, pack }) => {
    const hit = span.start === section.heading?.span.start ? pack.sets.product.find(tokens) : null
    return hit !== null && (hit.to - hit.from > 1 || tokens.length <= 3)
  })

type Add = (points: number, what: Signal['what'], span?: Span | null) => void

/** Who speaks: « I » in a quarter of the lines, an occupation beside it; « we » or a product in more than half. */
function addVoices({ readings, goals }: Seen, add: Add): void {
  const lines = readings.filter(({ tokens }) => tokens.length >= 3)
  const said = (set: 'firstPerson' | 'firstPersonPlural') =>
    lines.filter(({ tokens, pack }) => pack.sets[set].find(tokens) !== null)
  const mine = said('firstPerson')
  const ours = said('firstPersonPlural')
  if (lines.length && mine.length >= lines.length / 4) add(3, 'first-person', mine[0]?.span ?? null)
  const role = readings.find(({ terms }) =>
    terms.some(
      ({ category }) =>
        category === 'specific-role' || category === 'generic-role' || category === 'person-role',
    ),
  )
  if (role && mine.length > 0) add(2, 'occupation', role.span)
  if (ours.length > mine.length && ours.length >= 2 && ours.length > goals.length / 4)
    add(-4, 'team', ours[0]?.span ?? null)
}

function addGuide({ readings, state }: Seen, add: Add): void {
  const headings = state.sections.filter(section => section.heading)
  if (headings[0] && hits(readings, headings[0], 'guide')) add(-4, 'guide', headings[0].heading?.span ?? null)
  const words = readings.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const yours = readings.reduce((sum, { tokens, pack }) => sum + count(tokens, pack.sets.secondPerson), 0)
  const orders = headings.filter(section => hits(readings, section, 'instructions')).length
  if (words > 0 && (yours * 1000) / words > 12 && orders > 0) add(-4, 'reader', null)
}

const count = (tokens: readonly Token[], set: FormSet): number =>
  tokens.filter((_, i) => set.at(tokens, i) > 0).length
