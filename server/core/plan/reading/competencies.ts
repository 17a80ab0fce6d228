import type { Span } from '../../text'
import {
  type Competency,
  everyGoal,
  type Field,
  type Goal,
  type Note,
  type Plan,
  type Section,
} from '../model'
import type { Pack } from '../pack'
import { type Reading, readPhrase, readTokens } from '../phrase'
import { type Token, tokenise } from '../tokens'
import { plain, visibleText } from '../visible'
import type { FieldType, SectionType } from '../words'
import type { Cell } from './blocks'
import type { Columns } from './columns'
import { isEmpty } from './fields'
import { contextOf, type Draft, fieldOf, phraseOf, read, type State } from './state'
import { shared, stemsOf } from './stems'

/** Something to be able to do, while the plan is being read. */
export interface DraftCompetency
  extends Omit<Competency, 'goals' | 'section' | 'fields' | 'isName' | 'isUrgent' | 'framework'> {
  readonly section: Section
  readonly fields: readonly Field[]
  readonly reading: Reading
}

const STANDINGS: Readonly<Partial<Record<SectionType | FieldType, Competency['standing']>>> = {
  skills: 'have',
  gaps: 'gap',
  gap: 'gap',
  competency: 'named',
}

/** Longer lines tell about somebody; they name nothing that could be learnt. */
const LONGEST_NAME = 8

/** The words of a line that name a competency: up to the first colon, dash or bracket. */
function nameOf(reading: Reading, state: State): Reading {
  const { tokens, pack } = reading
  const end = tokens.findIndex(
    ({ text, spaced }, i) =>
      i > 0 && (text === ':' || text === '(' || text === '—' || (text === '-' && spaced)),
  )
  return end < 0 ? reading : readTokens(tokens.slice(0, end), pack, contextOf(state, 'field'))
}

/** Keeps a line of a list of skills or gaps as what it names. Other sections name none. */
export function addCompetency(state: State, reading: Reading): void {
  const [primary] = state.section.effective
  const standing = primary && STANDINGS[primary]
  if (standing) keep(state, nameOf(reading, state), standing, [])
}

/** A row of a competency table, its other cells as what is said of it: the levels, what develops it, by when. */
export function addCompetencyRow(cells: readonly Cell[], columns: Columns, state: State): void {
  const [primary] = state.section.effective
  const standing = primary && STANDINGS[primary]
  const at = nameColumn(columns, standing !== undefined)
  const cell = cells[at]
  if (!cell) return
  const reading = read(state, cell.line, 'field', false)
  if (isEmpty(reading.tokens, reading.pack)) return
  const fields = cells.flatMap((other, i) => {
    if (i === at) return []
    const value = read(state, other.line, 'field', false)
    const column = cellType(columns[i] ?? null, value)
    if (!column) return []
    const shown = value.tokens.length ? value : { ...value, span: other.span }
    return fieldOf(column, shown, null, isEmpty(value.tokens, value.pack))
  })
  keep(state, reading, standingOf(fields) ?? standing ?? 'named', fields)
}

/** The column that names: by its head, else the first under a heading of skills, or the first of a table of levels. */
function nameColumn(columns: Columns, isListed: boolean): number {
  const named = columns.indexOf('competency')
  const [first] = columns
  if (named >= 0) return named
  return (isListed && first === null) || (first === 'research' && columns.includes('level')) ? 0 : named
}

/** `Now`, « aujourd'hui »: in a table of competencies a level; under a head that nobody knows, a level or what is done. */
function cellType(column: FieldType | null, { tokens, pack }: Reading): FieldType | null {
  if (column === 'current-role') return 'level'
  if (column) return column
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  if (words.length === 1 && words[0]?.kind === 'number') return 'level'
  return words.length > 1 || pack.sets.story.urgent.isWhole(tokens) ? 'note' : null
}

function keep(
  state: State,
  reading: Reading,
  standing: Competency['standing'],
  fields: readonly Field[],
): void {
  const words = reading.tokens.filter(({ kind }) => kind === 'word' || kind === 'object')
  if (words.length === 0 || words.length > LONGEST_NAME) return
  const { section } = state
  state.competencies.push({ ...phraseOf(reading), reading, standing, section, fields })
}

/** A row's own figures: a gap that is none, or a level below the one needed. */
function standingOf(fields: readonly Field[]): Competency['standing'] | null {
  const gap = fields.find(({ type, empty }) => type === 'gap' && !empty)
  const figure = gap && /^[+-]?\d+(?:[.,]\d+)?$/.exec(gap.value.text)
  if (figure) return Number.parseFloat(figure[0].replace(',', '.')) === 0 ? 'have' : 'gap'
  const levels = fields.filter(({ type, empty }) => type === 'level' && !empty).map(({ value }) => value.text)
  const [now, needed] = levels.map(level => Number.parseFloat(level.replace(',', '.')))
  if (now === undefined || needed === undefined || Number.isNaN(now) || Number.isNaN(needed)) return null
  return now < needed ? 'gap' : 'have'
}

interface Competencies {
  readonly competencies: readonly Competency[]
  readonly framework: Plan['framework']
}

/** The plan's competencies and those of the framework, each with the goals and actions that develop it (step F). */
export function readCompetencies(state: State): Competencies {
  const readings = [...state.readings].sort((a, b) => a.span.start - b.span.start)
  const all = [...everyGoal(state.goals)]
  for (const field of [...state.fields, ...all.flatMap(({ fields }) => fields)])
    addLabelled(state, field, readings)
  addHeadings(state, readings)
  for (const note of state.notes) addFeedback(state, note, readings)
  const drafts = [...state.competencies].sort((a, b) => a.span.start - b.span.start)
  const listed = state.settings.framework?.competencies ?? []
  if (drafts.length === 0 && listed.length === 0) return { competencies: [], framework: [] }
  const open = all.filter(({ status }) => status !== 'dropped')
  const index = indexGoals(open, readings)
  const names = listed.map(({ name }) => ({ name, content: contentOf(readName(name, state)) }))
  return {
    competencies: drafts.map(({ reading, ...competency }) => ({
      ...competency,
      isName: reading.pack.sets.story.relatives.find(reading.tokens) === null,
      isUrgent: competency.fields.some(field => field.type === 'note' && isUrgent(field, state)),
      section: competency.section as Section,
      goals: index.developing({ reading, ...competency }) as readonly Goal[],
      ...(names.length > 0 && { framework: nameIn(names, reading) }),
    })),
    framework: names.map(({ name, content }) => ({
      name,
      goals: index.speaking(content) as readonly Goal[],
    })),
  }
}

const readName = (name: string, state: State): Reading => readPhrase(plain(name), contextOf(state, 'field'))

/** The name under which the framework lists it: the same content words, in any order and ending. */
function nameIn(
  names: readonly { readonly name: string; readonly content: ReadonlySet<string> }[],
  reading: Reading,
): string | null {
  const own = contentOf(reading)
  return (
    names.find(({ content }) => content.size === own.size && shared(content, own) === own.size)?.name ?? null
  )
}

/** `Skills to develop: budgeting, rota planning`: a name between commas each. */
function addLabelled(state: State, { type, value, empty, label }: Field, readings: readonly Reading[]): void {
  const standing = STANDINGS[type]
  if (!standing || empty || !label) return
  const reading = readingAt(value.span.start, readings)
  if (!reading) return
  const inside = reading.tokens.filter(({ start, end }) => start >= value.span.start && end <= value.span.end)
  for (const name of namesIn(inside)) {
    const words = readTokens(name, reading.pack, contextOf(state, 'field'))
    if (!state.competencies.some(({ span }) => span.start === words.span.start))
      keep(state, words, standing, [])
  }
}

function namesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const names: Token[][] = [[]]
  for (const token of tokens)
    if (token.text === ',' || token.text === ';' || token.text === '.') names.push([])
    else names.at(-1)?.push(token)
  return names.filter(({ length }) => length > 0)
}

/** Sections in which others say what they saw. */
const FEEDBACK: ReadonlySet<SectionType | undefined> = new Set(['skills', 'gaps', 'people', 'review'])

/** « Devrait déléguer davantage », `Should say no sooner`: a gap that others name (refinement 26). */
function addFeedback(state: State, { section, span }: Note, readings: readonly Reading[]): void {
  if (!FEEDBACK.has(section.types[0])) return
  const reading = readingAt(span.start, readings)
  if (!reading) return
  const { tokens, pack } = reading
  const opens = tokens.findIndex(({ kind }) => kind === 'word')
  const length = opens < 0 ? 0 : pack.sets.story.shortfalls.at(tokens, opens)
  if (length === 0) return
  const words = readTokens(tokens.slice(opens + length), pack, contextOf(state, 'field'))
  if (words.tokens.length === 0) return
  const known = state.competencies.findIndex(other => other.span.start === span.start)
  if (known >= 0) state.competencies.splice(known, 1)
  state.competencies.push({ ...phraseOf(words), reading: words, standing: 'gap', section, fields: [] })
}

/** « ### Public speaking » below « Skills to develop »: the heading names what its own list develops. */
function addHeadings(state: State, readings: readonly Reading[]): void {
  for (const section of state.sections) {
    const above = section.parent?.types[0]
    const standing = above && STANDINGS[above]
    const { heading } = section
    if (!standing || !heading || section.types.length > 0 || section.owner || section.introduces) continue
    const reading = readingAt(heading.span.start, readings)
    if (reading) state.competencies.push({ ...phraseOf(reading), reading, standing, section, fields: [] })
  }
}

/** A goal develops what it names in a label, what stands in its row or over it as a heading, what it shares a word with. */
function indexGoals(goals: readonly Draft[], readings: readonly Reading[]) {
  const byStem = new Map<string, Draft[]>()
  const byPlace = new Map<number, Draft[]>()
  const add = <Key>(map: Map<Key, Draft[]>, key: Key, goal: Draft): void => {
    const known = map.get(key)
    if (!known) map.set(key, [goal])
    else if (known.at(-1) !== goal) known.push(goal)
  }
  for (const goal of goals) {
    add(byPlace, goal.span.start, goal)
    for (const stem of stemsOf(goal.reading.tokens, goal.reading.pack)) add(byStem, stem, goal)
    for (const { type, value } of goal.fields) {
      add(byPlace, value.span.start, goal)
      if (type in STANDINGS || type === 'serves' || type === 'note')
        for (const stem of stemsIn(value.span, readings)) add(byStem, stem, goal)
    }
  }
  const developing = ({ span, section, reading, fields }: DraftCompetency): Draft[] => {
    const isHead = section.heading?.span.start === span.start
    const found = new Set([
      ...[span, ...fields.map(({ value }) => value.span)].flatMap(({ start }) => byPlace.get(start) ?? []),
      ...[...contentOf(reading), ...asideOf(span, readings)].flatMap(stem => byStem.get(stem) ?? []),
      ...(isHead ? goals.filter(goal => within(goal.section as Section, section)) : []),
    ])
    return inOrder(found)
  }
  const speaking = (content: ReadonlySet<string>): Draft[] =>
    inOrder(new Set([...content].flatMap(stem => byStem.get(stem) ?? [])))
  return { developing, speaking }
}

const inOrder = (goals: ReadonlySet<Draft>): Draft[] => [...goals].sort((a, b) => a.span.start - b.span.start)

/** « Rédaction claire (l'atelier de décembre) »: in brackets behind the name stands what develops it. */
function asideOf({ end }: Span, readings: readonly Reading[]): Iterable<string> {
  const line = readingAt(end - 1, readings)
  const from = line?.tokens.findIndex(({ start, text }) => start >= end && text === '(') ?? -1
  const to = line?.tokens.findIndex(({ text }, i) => i > from && text === ')') ?? -1
  if (!line || from < 0 || (line.tokens[from]?.start ?? 0) > end + 1) return []
  return stemsOf(line.tokens.slice(from, to < 0 ? undefined : to), line.pack)
}

function within(section: Section, outer: Section): boolean {
  for (let here: Section | null = section; here; here = here.parent) if (here === outer) return true
  return false
}

/** The content stems of a part of a line. */
function stemsIn({ start, end }: Span, readings: readonly Reading[]): Iterable<string> {
  const reading = readingAt(start, readings)
  if (!reading) return []
  return stemsOf(
    reading.tokens.filter(token => token.start >= start && token.end <= end),
    reading.pack,
  )
}

/** The line that holds the offset: readings stand in the order of the document. */
function readingAt(offset: number, readings: readonly Reading[]): Reading | null {
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = readings[low - 1]
  return found && found.span.end > offset ? found : null
}

/** « haute », 🔴: the whole value of a cell. */
function isUrgent({ value: { span } }: Field, { text, packs }: State): boolean {
  const tokens = tokenise(visibleText(text, span))
  return (
    text.slice(span.start, span.end).includes('🔴') ||
    packs.some(({ sets }) => sets.story.urgent.isWhole(tokens))
  )
}

/**
 * What the name is about: its content words, without « skills », « gestion » and the like where others stand. Where
 * the noun comes first, an adjective right behind it tells nothing alone: « anglais clinique » is English.
 */
function contentOf({ tokens, pack }: Reading): ReadonlySet<string> {
  const telling = tokens.filter((token, i) => !isFrame(token, pack) && !isAdjective(tokens, i, pack))
  const stems = stemsOf(telling, pack)
  return stems.size > 0 ? stems : stemsOf(tokens, pack)
}

const isAdjective = (tokens: readonly Token[], i: number, { words, sets }: Pack): boolean =>
  words.grammar.verbEndings.length > 0 &&
  i === 1 &&
  tokens[0]?.kind === 'word' &&
  !sets.stopWords.has(tokens[0].text) &&
  tokens[i]?.kind === 'word' &&
  tokens[i]?.capital === false &&
  !sets.stopWords.has(tokens[i]?.text ?? '') &&
  !isFrame(tokens[0], { sets })

const isFrame = ({ text }: Token, { sets }: Pick<Pack, 'sets'>): boolean => sets.competencyFrames.has(text)
