import type { Competency, Field, Goal, Note, Plan, Section, Target } from '../model'
import { type Reading, readPhrase, readTokens } from '../phrase'
import { remembered } from '../remembered'
import { type Token, tokenise } from '../tokens'
import { plain, visibleText } from '../visible'
import type { FieldType, SectionType } from '../words'
import type { Cell } from './blocks'
import type { Columns } from './columns'
import { askedFor, contentOf, goalsBy, readingAt, STANDINGS } from './develops'
import { isEmpty } from './fields'
import { everyGoalIn, goalsOf, inOrder, readingsInOrder } from './gathered'
import type { Made } from './memory'
import { plainWords } from './plain-words'
import { rolesOf } from './research'
import { contextOf, fieldOf, phraseOf, read, type State } from './state'
import { shared } from './stems'
import { inAll } from './stretches'

/** Something to be able to do, while the plan is being read. */
export interface DraftCompetency
  extends Omit<Competency, 'goals' | 'section' | 'fields' | 'isName' | 'isUrgent' | 'framework'> {
  readonly section: Section
  readonly fields: readonly Field[]
  readonly reading: Reading
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
  const isFirst = first === null || first === 'gap'
  return (isListed && isFirst) || (first === 'research' && columns.includes('level')) ? 0 : named
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
  const column = fields.find(({ type }) => type === 'gap')
  const gap = column?.empty ? undefined : column
  const figure = gap && /^[+-]?\d+(?:[.,]\d+)?$/.exec(gap.value.text)
  if (figure) return Number.parseFloat(figure[0].replace(',', '.')) === 0 ? 'have' : 'gap'
  // « À développer | X »: a mark in the column says so, and an empty one that it is there already.
  if (column && (column.empty || MARK.test(column.value.text))) return column.empty ? 'have' : 'gap'
  const levels = fields.filter(({ type, empty }) => type === 'level' && !empty).map(({ value }) => value.text)
  const [now, needed] = levels.map(level => Number.parseFloat(level.replace(',', '.')))
  if (now === undefined || needed === undefined || Number.isNaN(now) || Number.isNaN(needed)) return null
  return now < needed ? 'gap' : 'have'
}

const MARK = /^[xX✓✔•●☑✅]$/u

interface Competencies {
  readonly competencies: readonly Competency[]
  readonly framework: Plan['framework']
}

/** The plan's competencies and those of the framework, each with the goals and actions that develop it (step F). */
export function readCompetencies(state: State, targets: readonly Target[]): Competencies {
  for (const field of state.fields) if (isLabelled(field)) addLabelled(state, field)
  for (const field of labelledIn(state.made)) addLabelled(state, field)
  addHeadings(state)
  for (const remark of remarksIn(state.made)) addFeedback(state, remark)
  const drafts = [...state.competencies].sort((a, b) => a.span.start - b.span.start)
  const listed = state.settings.framework?.competencies ?? []
  if (drafts.length === 0 && listed.length === 0) return { competencies: [], framework: [] }
  const open = goalsOf(state).filter(({ status }) => status !== 'dropped')
  const readings = readingsInOrder(state)
  const roles = rolesOf(targets, state)
  const told = drafts.map(draft => ({ draft, asked: askedFor(draft, roles, readings) }))
  const names = listed.map(({ name }) => {
    const content = contentOf(readName(name, state))
    return { name, content, asked: { places: [], stems: [...content], heads: null } }
  })
  const goalsFor = goalsBy(
    [...told, ...names].map(({ asked }) => asked),
    open,
    readings,
  )
  return {
    competencies: told.map(({ draft: { reading, ...competency }, asked }) => ({
      ...competency,
      isName: reading.pack.sets.story.relatives.find(reading.tokens) === null,
      isUrgent: competency.fields.some(field => field.type === 'note' && isUrgent(field, state)),
      section: competency.section as Section,
      goals: goalsFor(asked) as readonly Goal[],
      ...(names.length > 0 && { framework: nameIn(names, reading) }),
    })),
    framework: names.map(({ name, asked }) => ({ name, goals: goalsFor(asked) as readonly Goal[] })),
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

/** It says of what stands behind it how well somebody can do that. */
const isLabelled = ({ type, empty, label }: Field): boolean => type in STANDINGS && !empty && label !== null

/** Labels of that kind below goals. */
const labelledIn = inAll((made: Made) => everyGoalIn(made).flatMap(({ fields }) => fields.filter(isLabelled)))

/** `Skills to develop: budgeting, rota planning`: a name between commas each. */
function addLabelled(state: State, { type, value }: Field): void {
  const standing = STANDINGS[type]
  const reading = readingAt(value.span.start, readingsInOrder(state))
  if (!standing || !reading) return
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

interface Remark {
  readonly note: Note
  readonly reading: Reading
}

/** Lines that may say what somebody should do: there are hardly any. */
const remarksIn = inAll(
  remembered(({ notes, readings }: Made): readonly Remark[] =>
    notes.flatMap(note => {
      const reading = readingAt(note.span.start, inOrder(readings))
      return reading?.pack.sets.story.shortfalls.find(reading.tokens) ? [{ note, reading }] : []
    }),
  ),
)

/** « Devrait déléguer davantage », `Should say no sooner`: a gap that others name (refinement 26). */
function addFeedback(state: State, { note: { section, span }, reading }: Remark): void {
  const { pack } = reading
  // Under other headings the author speaks on behind the first remark: `Should have asked her more.`
  const isTold = section.heading && pack.sets.story.mirrors.find(plainWords(section.heading))
  if (!isTold && !FEEDBACK.has(section.types[0])) return
  for (const tokens of sayingsIn(reading.tokens).slice(0, isTold ? undefined : 1)) {
    const length = pack.sets.story.shortfalls.at(tokens, 0)
    const words = readTokens(tokens.slice(length), pack, contextOf(state, 'field'))
    if (length === 0 || words.tokens.length === 0) continue
    const known = state.competencies.findIndex(other => other.span.start === span.start)
    if (known >= 0) state.competencies.splice(known, 1)
    state.competencies.push({ ...phraseOf(words), reading: words, standing: 'gap', section, fields: [] })
  }
}

/** The sentences of a line and what stands in quotes in it, each from its first word to its end. */
function sayingsIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sayings: Token[][] = [[]]
  for (const token of tokens) {
    const isEdge = token.kind === 'mark' && ['.', '!', '«', '»', '"', '“', '”'].includes(token.text)
    if (isEdge) sayings.push([])
    else if (token.kind === 'word' || sayings.at(-1)?.length) sayings.at(-1)?.push(token)
  }
  return sayings.filter(({ length }) => length > 0)
}

/** « ### Public speaking » below « Skills to develop »: the heading names what its own list develops. */
function addHeadings(state: State): void {
  for (const section of state.sections) {
    const above = section.parent?.types[0]
    const standing = above && STANDINGS[above]
    const { heading } = section
    if (!standing || !heading || section.types.length > 0 || section.owner || section.introduces) continue
    const reading = readingAt(heading.span.start, readingsInOrder(state))
    if (reading) state.competencies.push({ ...phraseOf(reading), reading, standing, section, fields: [] })
  }
}

/** « haute », 🔴: the whole value of a cell. */
function isUrgent({ value: { span } }: Field, { text, packs }: State): boolean {
  const tokens = tokenise(visibleText(text, span))
  return (
    text.slice(span.start, span.end).includes('🔴') ||
    packs.some(({ sets }) => sets.story.urgent.isWhole(tokens))
  )
}
