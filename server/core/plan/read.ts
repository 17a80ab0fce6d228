import type { Parsed } from '../markdown'
import type { Settings, Source } from '../settings'
import { readDates } from './dates/read'
import type { DateReading, Goal, PlainDate, Plan, Section } from './model'
import { indexPack, type Pack, type PackSource } from './pack'
import { calendarOf } from './reading/anchor'
import { type Block, blocksOf, type HeadingBlock } from './reading/blocks'
import { readItem } from './reading/items'
import { activate } from './reading/kind'
import { detect } from './reading/language'
import { link } from './reading/links'
import { metaValue, readMetadata } from './reading/metadata'
import { readParagraph } from './reading/prose'
import { hasGoalSections, openSection, rootSection, typesOf } from './reading/sections'
import { judge } from './reading/smart'
import { type HeadingSets, headingSets, type State } from './reading/state'
import { readTable } from './reading/tables'
import { readTargets } from './reading/targets'
import { type Token, tokenise } from './tokens'
import { visibleText } from './visible'

export interface ReadInput {
  readonly parsed: Parsed
  readonly source: Source
  readonly settings: Settings
  readonly today: PlainDate
  readonly packs: readonly PackSource[]
}

/** Reads a document as a plan. Total: a broken plan is a plan with holes, an unreadable one has no goals. */
export function readPlan({ parsed, source, settings, today, packs: sources }: ReadInput): Plan {
  const packs = sources.map(pack => indexPack(pack, settings))
  const { text } = parsed
  const meta = readMetadata(parsed, packs)
  const blocks = blocksOf(parsed)
  const language = languageOf(blocks, packs, settings, metaValue(meta, 'lang')?.value ?? null)
  const pack = packs.find(({ code }) => code === language) ?? (packs[0] as Pack)
  const { calendar, anchor } = calendarOf(text, blocks, meta, pack, settings, today)
  const headings = headingSets(packs, settings.sections)
  const headed = headingBlocks(blocks)
  const root = rootSection(text)
  const state: State = {
    source,
    text,
    settings,
    packs,
    headings,
    calendar,
    language,
    section: root,
    sections: [root],
    goals: [],
    notes: [],
    fields: [],
    readings: [],
    slots: { all: 0, empty: 0 },
    untypedGoals: !hasGoalSections(headed, headings),
    okr: isOkr(blocks, packs, metaValue(meta, 'type')?.value ?? ''),
    statement: source.as === 'statement' || (source.as === undefined && isStatement(blocks, packs, headings)),
  }
  walk(blocks, state)
  dropAsides(state)
  judge(state.goals, state, formPeriod(state, meta))
  link(state)
  const targets = readTargets(state, meta, state.goals)
  const { kind, variant, activation } = activate(
    {
      state,
      meta,
      targets,
      readings: state.readings,
      goals: state.goals,
      slots: state.slots.all,
      placeholders: state.slots.empty,
    },
    source,
  )
  const first = state.sections[1]?.heading?.span ?? firstWords(blocks, text)
  return {
    text,
    kind,
    variant,
    language,
    frontMatter: meta,
    sections: state.sections as readonly Section[],
    goals: state.goals as readonly Goal[],
    targets,
    notes: state.notes,
    fields: state.fields,
    anchor,
    activation,
    title: first,
  }
}

function walk(blocks: readonly Block[], state: State): void {
  for (const block of blocks) {
    if (block.kind === 'heading') {
      openSection(state, block)
      continue
    }
    const { owner } = state.section
    if (block.kind === 'item') readItem(block, owner, state)
    else {
      if (state.section.introduces && state.section.parent) state.section = state.section.parent
      if (block.kind === 'table') readTable(block, state.section.owner, state)
      else readParagraph(block, state.section.owner, state)
    }
  }
}

/** « I'd love to … » above a list of goals only introduces it: undated running text yields to items and rows. */
function dropAsides({ goals }: State): void {
  for (let i = goals.length - 1; i >= 0; i--) {
    const goal = goals[i]
    if (goal?.place.kind !== 'sentence' || goal.dates.length > 0 || goal.children.length > 0) continue
    if (
      goals.some(
        ({ section, place, type }) =>
          section === goal.section && place.kind !== 'sentence' && type === 'goal',
      )
    )
      goals.splice(i, 1)
  }
}

const headingBlocks = (blocks: readonly Block[]): readonly HeadingBlock[] =>
  blocks.filter(block => block.kind === 'heading')

/** Setting, then metadata, then the language whose commonest words the body holds most of: headings are often borrowed. */
function languageOf(
  blocks: readonly Block[],
  packs: readonly Pack[],
  settings: Settings,
  declared: string | null,
): string {
  const said = settings.language === 'auto' ? declared?.slice(0, 2).toLowerCase() : settings.language
  if (said && packs.some(({ code }) => code === said)) return said
  const body = blocks.filter(({ kind }) => kind !== 'heading')
  const found = detect(body.flatMap(wordsOf), packs) ?? detect(blocks.flatMap(wordsOf), packs)
  return found?.code ?? packs[0]?.code ?? 'en'
}

function wordsOf(block: Block): readonly Token[] {
  if (block.kind === 'table') return block.rows.flatMap(row => row.cells.flatMap(cell => tokenise(cell.line)))
  const own = tokenise(block.line)
  return block.kind === 'item' ? [...own, ...block.children.flatMap(wordsOf)] : own
}

/** The document speaks of OKRs, or of key results, by name. */
function isOkr(blocks: readonly Block[], packs: readonly Pack[], type: string): boolean {
  const opens = (words: readonly Token[]): boolean =>
    words.some(({ fold }) => fold === 'okr' || fold === 'okrs' || /^(?:kr|rc)\d*$/.test(fold)) ||
    packs.some(pack => pack.sets.enumerators['key-result'].at(words, 0) > 0)
  return type.toLowerCase() === 'okr' || blocks.some(block => isAnyLine(block, opens))
}

function isAnyLine(block: Block, test: (words: readonly Token[]) => boolean): boolean {
  if (block.kind === 'table') return block.header.some(cell => test(tokenise(cell.line)))
  return (
    test(tokenise(block.line)) ||
    (block.kind === 'item' && block.children.some(child => isAnyLine(child, test)))
  )
}

/** Most of the words stand under questions of an interviewer, or under a heading that announces a statement. */
function isStatement(blocks: readonly Block[], packs: readonly Pack[], sets: HeadingSets): boolean {
  let answering = false
  let answers = 0
  let all = 0
  for (const block of blocks) {
    const words = wordsOf(block)
    if (block.kind === 'heading' && block.depth < 8) {
      const asked = packs.some(pack => pack.sets.questions.find(words) !== null)
      answering = asked || typesOf(words, sets)[0] === 'statement'
    } else {
      all += words.length
      if (answering) answers += words.length
    }
  }
  return all > 0 && answers / all >= 0.6
}

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
