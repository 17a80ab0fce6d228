import type { Parsed } from '../markdown'
import type { Settings, Source } from '../settings'
import { readDates } from './dates/read'
import type { DateReading, Goal, PlainDate, Plan, Section } from './model'
import { indexPack, type Pack, type PackSource } from './pack'
import { Known } from './phrase'
import { isAccentless } from './reading/accents'
import { calendarOf } from './reading/anchor'
import type { Block } from './reading/blocks'
import { readCompetencies } from './reading/competencies'
import { languageOf } from './reading/document-language'
import { readEstimates } from './reading/estimates'
import { readFacts } from './reading/facts'
import { foreignOf, OTHER } from './reading/foreign'
import { goalsIn, inPassages } from './reading/gathered'
import type { Stems } from './reading/kin'
import { activate } from './reading/kind'
import { link } from './reading/links'
import { type Conditions, holds, isSame, type Memory, sectionAt } from './reading/memory'
import { metaValue, readMetadata } from './reading/metadata'
import { isOkr } from './reading/okrs'
import { isToldInOrder } from './reading/ordinals'
import { outlineOf } from './reading/outline'
import { allBlocks, type Passage, passagesOf } from './reading/passages'
import { rootSection } from './reading/sections'
import { judge } from './reading/smart'
import { spoken } from './reading/spoken'
import { headingSets, type State } from './reading/state'
import { isStatement } from './reading/statement'
import { readTargets } from './reading/targets'
import { takeOverLines } from './reading/unmoved'
import { walk } from './reading/walk'
import { Notes } from './remembered'
import { tokenise } from './tokens'
import { type Gather, visibleText } from './visible'

export interface ReadInput {
  readonly parsed: Parsed
  readonly source: Source
  readonly settings: Settings
  readonly today: PlainDate
  readonly packs: readonly PackSource[]
  /** The commonest words of languages that no pack reads, by language. */
  readonly others: Readonly<Record<string, readonly string[]>>
  /** The plan as an earlier state of the document had it: it makes reading faster, and must not be asked any more. */
  readonly previous?: Plan | undefined
}

/** What the reading of a plan left behind for the next one of the same document. */
const memories = new Notes<Plan, Memory>()

/** Reads a document as a plan. Total: a broken plan is a plan with holes, an unreadable one has no goals. */
export function readPlan(input: ReadInput): Plan {
  const { parsed, source, settings, today, packs: sources, others, previous } = input
  const packs = sources.map(pack => indexPack(pack, settings))
  const { text } = parsed
  const meta = readMetadata(parsed, sources)
  const passages = passagesOf(parsed)
  const earlier = (previous && memories.get(previous)) ?? null
  if (earlier) takeOverLines(passages, text, earlier)
  const blocks = allBlocks(passages)
  const foreign = foreignOf(others, (packs[0] as Pack).words)
  const headings = headingSets(packs, settings.sections)
  const language = languageOf(passages, headings, foreign, settings, metaValue(meta, 'lang')?.value ?? null)
  const pack =
    language === OTHER ? foreign.pack : (packs.find(({ code }) => code === language) ?? foreign.pack)
  const { calendar, anchor } = calendarOf(text, passages, meta, pack, settings, today)
  const periodOf = (line: Gather): DateReading | null => {
    const words = tokenise(line)
    if (words.length > LONGEST_PERIOD) return null
    const dates = readDates(words, pack.dates, calendar, 'heading', text)
    return dates.find(({ role, kind }) => role === 'deadline' && kind !== 'vague' && kind !== 'event') ?? null
  }
  const outline = outlineOf(passages, headings, periodOf, calendar)
  const conditions: Conditions = {
    settings,
    packs: headings.packs,
    foreign,
    headings,
    calendar,
    accentless: isAccentless(passages),
    language,
    untypedGoals: !outline.hasGoalSections,
    numberedGoals: outline.numbersGoals,
    toldInOrder: isToldInOrder(passages, headings),
    okr: isOkr(passages, headings, metaValue(meta, 'type')?.value ?? ''),
    statement:
      source.as === 'statement' || (source.as === undefined && isStatement(passages, headings, meta)),
  }
  const said = conditions.statement ? spoken(blocks) : blocks
  const told = conditions.statement ? [{ blocks: said }] : passages
  const { state, ...walked } = goThrough(told, said, text, meta, conditions, earlier)
  const targets = readTargets(state, meta, state.goals)
  const { kind, variant, activation } = activate(
    { state, meta, targets, readings: state.readings, goals: state.goals },
    source,
    parsed,
  )
  const facts = readFacts(state, meta, told, targets, kind)
  const first = state.sections[1]?.heading?.span ?? firstWords(blocks, text)
  const plan: Plan = {
    text,
    kind,
    variant,
    language,
    frontMatter: meta,
    sections: state.sections as readonly Section[],
    goals: state.goals as readonly Goal[],
    targets,
    notes: state.notes,
    ...readCompetencies(state, targets),
    facts,
    fields: state.fields,
    horizons: settings.horizons,
    lookBack: source.lookBack === undefined ? metaValue(meta, 'reflection')?.value || null : source.lookBack,
    anchor,
    activation,
    isIndependent: ofOwnWork(state).length > 0,
    title: first,
  }
  state.known.close()
  const known = state.typed ? state.known : null
  memories.set(plan, { ...walked, conditions, text, passages, sections: state.sections, known })
  return plan
}

/** Reads the lines and ties what they hold; of an earlier reading what still holds is taken over, and used up. */
function goThrough(
  passages: readonly Passage[],
  blocks: readonly Block[],
  text: string,
  meta: Plan['frontMatter'],
  conditions: Conditions,
  earlier: Memory | null,
): { readonly state: State } & Pick<Memory, 'period' | 'kept' | 'stems'> {
  const known = earlier && holds(earlier, conditions) ? earlier : null
  const state = stateOf(conditions, text, known)
  const walked = walk(passages, blocks, state, known)
  const period = formPeriod(state, meta)
  // Another period would date every goal anew.
  if (!walked || (known && !isSame(known.period, period)))
    return goThrough(passages, blocks, text, meta, conditions, null)
  const fresh = walked.fresh.flatMap(({ made }) => goalsIn(made))
  readEstimates(
    fresh,
    walked.fresh.flatMap(({ made }) => made.readings),
    state,
  )
  judge(fresh, state, period)
  const stems: Stems = known && known.stems.size < MOST_STEMS ? known.stems : new Map()
  link(state, stems)
  return { state, period, kept: walked.kept, stems }
}

/** So many beginnings of words are kept from key to key: most of those that somebody types are soon longer ones. */
const MOST_STEMS = 20_000

function stateOf(conditions: Conditions, text: string, memory: Memory | null): State {
  const known = memory?.sections[0]
  const root = known ? Object.assign(known, rootSection(text)) : rootSection(text)
  return {
    ...conditions,
    text,
    section: root,
    sections: [root],
    goals: [],
    notes: [],
    competencies: [],
    fields: [],
    readings: [],
    byPassage: [],
    made: [],
    known: new Known(memory?.known),
    slots: { all: 0, empty: 0 },
    typed: memory !== null,
    earlier: start => memory && sectionAt(memory, start),
    met: { goals: [], asked: false },
  }
}

/** `Now: until the end of February 2027`: a heading that says little but when. */
const LONGEST_PERIOD = 9

/** « à mon compte », in the author's own voice. */
const ofOwnWork = inPassages(readings =>
  readings.filter(
    ({ tokens, pack: { sets } }) =>
      sets.selfEmployed.find(tokens) !== null &&
      sets.selfEmployed.find(tokens.filter(({ quoted }) => !quoted)) !== null,
  ),
)

/** « Période : 1er avril 2026 au 31 mars 2027 » on a form dates every goal that nothing else dates. */
function formPeriod(state: State, meta: Plan['frontMatter']): DateReading | null {
  const labelled = state.fields
    .find(({ type }) => type === 'period')
    ?.value.dates.find(({ end }) => end !== null)
  const entry = metaValue(meta, 'period')
  if (labelled || !entry) return labelled ?? null
  const pack = state.packs.find(({ code }) => code === state.language) ?? state.packs[0]
  if (!pack) return null
  return (
    readDates(
      tokenise(visibleText(state.text, entry.span)),
      pack.dates,
      state.calendar,
      'field',
      state.text,
    ).find(({ end }) => end !== null) ?? null
  )
}

function firstWords(blocks: readonly Block[], text: string): { start: number; end: number } {
  const [first] = blocks
  const span = first?.kind === 'table' ? first.span : first?.span
  if (!span) return { start: 0, end: Math.min(text.length, 1) }
  const line = text.indexOf('\n', span.start)
  return { start: span.start, end: Math.min(span.end, line < 0 ? text.length : line) }
}
