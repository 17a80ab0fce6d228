import { mainVerb } from '../main-verb'
import type { Reading } from '../phrase'
import { tokenise } from '../tokens'
import type { FieldType, SectionType } from '../words'
import type { Cell, TableBlock } from './blocks'
import { isToCome } from './deadlines'
import { fieldTypes, isEmpty } from './fields'
import { typesOf } from './sections'
import { read, type State } from './state'
import { statusOfCell } from './status'

export type Columns = readonly (FieldType | null)[]

/** A table with its columns named: by their heads, else by what most of their cells hold (step C). */
export interface NamedTable {
  readonly columns: Columns
  /** The rows that hold something; the first line too where it is no head. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Sections in which a table without a goal column still lists goals. */
const LISTS: readonly SectionType[] = ['goals', 'horizon', 'kr', 'milestones', 'vision', 'actions']

export function nameColumns(table: TableBlock, state: State): NamedTable {
  const headed = byHead(table.header, state)
  const below = table.rows.map(({ cells }) => cells)
  const votes = votesOf(below, state)
  const isData = headed.every(type => type === null) && isDataRow(table.header, votes, state)
  const rows = isData ? [table.header, ...below] : below
  const columns = headed.map(
    (type, i) => type ?? (headed.includes(votes[i] ?? null) ? null : (votes[i] ?? null)),
  )
  for (let i = headed.length; i < votes.length; i++) columns.push(votes[i] ?? null)
  return { columns: withCarrier(columns, rows, table, state), rows }
}

/** The columns' fields by their heads; a head that several fields claim goes to the one still free. */
function byHead(header: readonly Cell[], state: State): (FieldType | null)[] {
  const claims = header.map(cell => fieldTypes(tokenise(cell.line), state.headings))
  const taken = new Set<FieldType>()
  const columns: (FieldType | null)[] = claims.map(() => null)
  const order: readonly FieldType[] = [
    'goal',
    'stage',
    'action',
    'description',
    'deadline',
    'metric',
    'status',
  ]
  const settle = (i: number, type: FieldType | undefined) => {
    if (!type || columns[i]) return
    columns[i] = type
    taken.add(type)
  }
  for (const [i, types] of claims.entries()) if (types.length === 1) settle(i, types[0])
  for (const type of order) {
    if (taken.has(type)) continue
    const at = claims.findIndex((types, i) => columns[i] === null && types.includes(type))
    if (at >= 0) settle(at, type)
  }
  for (const [i, types] of claims.entries()) settle(i, types.find(type => !taken.has(type)) ?? types[0])
  return columns
}

/** From this share of a column's filled cells on, they name it. */
const MOST = 0.6

/** What most cells of each column are: days, states; null where they are words. */
function votesOf(rows: readonly (readonly Cell[])[], state: State): Columns {
  const width = Math.max(0, ...rows.map(cells => cells.length))
  const taken = new Set<FieldType>()
  return Array.from({ length: width }, (_, i) => {
    const cells = rows
      .flatMap(row => row[i] ?? [])
      .map(cell => read(state, cell.line, 'field', false))
      .filter(({ tokens, pack }) => !isEmpty(tokens, pack))
    const share = (test: (reading: Reading) => boolean) =>
      cells.filter(test).length / Math.max(1, cells.length)
    const vote: FieldType | null =
      share(isTime) >= MOST ? 'deadline' : share(reading => isState(reading, state)) >= MOST ? 'status' : null
    if (!vote || taken.has(vote)) return null
    taken.add(vote)
    return vote
  })
}

/** A time and little else. */
function isTime({ tokens, dates }: Reading): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  const timed = words.filter(({ start, end }) =>
    dates.some(({ span, role }) => role === 'deadline' && span.start <= start && end <= span.end),
  )
  return timed.length > 0 && timed.length >= words.length * MOST
}

/** « moved to Q4, no room in October »: a state and why. */
const LONGEST_STATE = 14

const isState = (reading: Reading, { packs }: State): boolean =>
  reading.tokens.length <= LONGEST_STATE && statusOfCell(reading, packs) !== null

/** The first line of the table is a row like the others: it has a day where they have days. */
function isDataRow(header: readonly Cell[], votes: Columns, state: State): boolean {
  return header.some((cell, i) => votes[i] === 'deadline' && isTime(read(state, cell.line, 'field', false)))
}

const CARRIERS: readonly FieldType[] = ['goal', 'stage', 'action', 'description']

/** Where no column says that it holds the goals, the first one of words does, if the table stands where goals do. */
function withCarrier(
  columns: (FieldType | null)[],
  rows: readonly (readonly Cell[])[],
  table: TableBlock,
  state: State,
): Columns {
  const isHeaded = table.header.some(({ line }) => line.text !== '')
  const [primary] = state.section.effective
  const isPlace = primary
    ? LISTS.includes(primary)
    : state.untypedGoals && (!isHeaded || columns.includes('deadline'))
  if (!isPlace || columns.some(type => type !== null && CARRIERS.includes(type))) return columns
  // The rungs of a ladder are posts: `2027 | Technologist I`.
  const post = primary === 'milestones' ? columns.indexOf('current-role') : -1
  if (post >= 0) return columns.with(post, 'stage')
  const at = columns.findIndex((type, i) => type === null && isWordy(rows, i, state))
  return at < 0 ? columns : columns.with(at, 'goal')
}

/** Most cells of the column open with a verb, or are several words. */
function isWordy(rows: readonly (readonly Cell[])[], i: number, state: State): boolean {
  const cells = rows.flatMap(row => row[i] ?? []).map(cell => read(state, cell.line, 'field', false))
  const filled = cells.filter(({ tokens, pack }) => !isEmpty(tokens, pack))
  const wordy = filled.filter(
    reading =>
      mainVerb(reading) !== null ||
      reading.tokens.some(({ kind, text }) => kind === 'word' && text.length > 1),
  )
  return filled.length > 0 && wordy.length >= filled.length * MOST
}

/** The column's head says « goal » in so many words. */
export function saysGoal(table: TableBlock, column: number, state: State): boolean {
  const head = table.header[column]
  return (
    head !== undefined &&
    typesOf(tokenise(head.line), state.headings).some(type => type === 'goals' || type === 'kr')
  )
}

/** A table that stands here may list goals. */
export function isPlaceOfGoals({ section: { effective }, untypedGoals }: State): boolean {
  const [primary] = effective
  return primary ? LISTS.includes(primary) : untypedGoals
}

/** Things with a day to come are goals wherever they stand; without one, where the place says so. */
export function listsGoals({ columns, rows }: NamedTable, state: State): boolean {
  if (isPlaceOfGoals(state)) return true
  const due = columns.indexOf('deadline')
  return rows.some(row => {
    const cell = row[due]
    const dates = cell ? read(state, cell.line, 'field', false).dates : []
    return dates.some(date => date.kind === 'absolute' && isToCome(date, state.calendar))
  })
}
