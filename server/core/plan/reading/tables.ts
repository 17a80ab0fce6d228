import type { Span } from '../../text'
import type { NodeType, Place, Status } from '../model'
import type { Reading } from '../phrase'
import { tokenise } from '../tokens'
import type { FieldType, SectionType } from '../words'
import type { Cell, TableBlock } from './blocks'
import { fieldTypes, isEmpty } from './fields'
import { addRungs, rungs } from './ladders'
import { tailOf, typesOf } from './sections'
import { addGoal, addNote, type Draft, fieldOf, read, type State } from './state'
import { isStruck, statusOfCell, taskBox } from './status'

/** Columns in the order in which they may carry a row's goal. */
const CARRIERS: readonly (readonly [FieldType, NodeType])[] = [
  ['goal', 'goal'],
  ['stage', 'stage'],
  ['action', 'action'],
]

/** Reads a table: a goal, stage or action a row, its other cells as the goal's fields (step C). */
export function readTable(table: TableBlock, parent: Draft | null, state: State): void {
  const columns = columnTypes(table, state)
  const carrier = CARRIERS.find(([type]) => columns.includes(type))
  if (!carrier || isRecord(table, columns.indexOf(carrier[0]), state)) return readFacts(table, columns, state)
  const [type, node] = carrier
  const main = columns.indexOf(type)
  const above = parent ?? (node === 'stage' ? ladderOf(state) : null)
  for (const row of table.rows) readRow(row.cells, columns, main, typeIn(node, state), above, state)
}

/** The goal that a table of stages leads to: the one stated in words above it, or the only one of the section. */
function ladderOf({ section, goals }: State): Draft | null {
  const here = goals.filter(goal => goal.section === section)
  return section.last?.place.kind === 'sentence' || here.length === 1 ? section.last : null
}

const RECORDS: readonly SectionType[] = ['evidence', 'done', 'review', 'people', 'research', 'means']

/** A log of what has been done: only a column that says « goal » in so many words still holds goals. */
function isRecord(table: TableBlock, column: number, state: State): boolean {
  const [primary] = state.section.effective
  const head = table.header[column]
  return (
    primary !== undefined &&
    RECORDS.includes(primary) &&
    !(head && typesOf(tokenise(head.line), state.headings).includes('goals'))
  )
}

/** A row under « Non-goals » or « Done » is no goal; one under milestones is a stage. */
function typeIn(node: NodeType, state: State): NodeType | null {
  const [primary] = state.section.effective
  if (primary === 'nongoal' || primary === 'advice') return null
  if (primary === 'actions' && node === 'goal') return 'action'
  return primary === 'milestones' && node === 'goal' ? 'stage' : node
}

/** The columns' fields by their heads; a head that several fields claim goes to the one still free. */
function columnTypes(table: TableBlock, state: State): (FieldType | null)[] {
  const claims = table.header.map(cell => fieldTypes(tokenise(cell.line), state.headings))
  const taken = new Set<FieldType>()
  const columns: (FieldType | null)[] = claims.map(() => null)
  const order: readonly FieldType[] = ['goal', 'stage', 'action', 'deadline', 'metric', 'status']
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

type Columns = readonly (FieldType | null)[]

function readRow(
  cells: readonly Cell[],
  columns: Columns,
  main: number,
  type: NodeType | null,
  parent: Draft | null,
  state: State,
): void {
  const carrier = cells[main]
  if (!carrier) return
  const boxed = taskBox(carrier.line)
  const reading = read(state, boxed.line)
  if (isEmpty(reading.tokens, reading.pack)) return
  if (!type) return addNote(state, reading)
  const others = cells.flatMap((cell, i) => {
    const column = columns[i]
    return i === main || !column ? [] : [{ column, cell, value: read(state, cell.line, 'field') }]
  })
  if (
    others.length > 0 &&
    others.every(({ value }) => value.tokens.length === 0) &&
    isGroupHead(carrier, state)
  )
    return
  const status = statusOf(boxed.status, reading, others, state)
  const goal = addGoal(state, {
    type,
    reading,
    parent,
    place: placeOf(carrier, columns, cells),
    confidence: 'high',
    status,
  })
  if (!parent) state.section.last = goal
  for (const { column, value, cell } of others) addCell(goal, column, value, cell, state)
}

const isGroupHead = (cell: Cell, state: State): boolean =>
  /^\*\*.*\*\*$/.test(state.text.slice(cell.span.start, cell.span.end))

interface Other {
  readonly column: FieldType
  readonly cell: Cell
  readonly value: Reading
}

function statusOf(box: Status | null, reading: Reading, others: readonly Other[], state: State): Status {
  if (isStruck(state.text, reading.span.start, reading.span.end)) return 'dropped'
  if (box) return box
  for (const { column, value } of others)
    if (column === 'status' || column === 'note') {
      const status = statusOfCell(value, state.packs)
      if (status) return status
    }
  return 'open'
}

/** A cell that itself holds an action or a stage hangs below the row's goal; the rest are its fields. */
function addCell(goal: Draft, column: FieldType, value: Reading, cell: Cell, state: State): void {
  const empty = isEmpty(value.tokens, value.pack)
  if (column !== 'status' && column !== 'note') {
    state.slots.all++
    if (empty) state.slots.empty++
  }
  const shown = value.tokens.length ? value : { ...value, span: cell.span }
  if (column === 'deadline' && empty) goal.blankDeadline = true
  if ((column === 'action' || column === 'stage') && !empty) {
    const place: Place = { kind: 'row', tail: tailOf(cell.line), cells: {} }
    const steps = rungs(value, state)
    if (steps.length) addRungs(steps, goal, place, state)
    else
      addGoal(state, {
        type: column,
        reading: value,
        parent: goal,
        place,
        confidence: 'medium',
        status: 'open',
      })
  } else goal.fields.push(fieldOf(column, shown, null, empty))
}

function placeOf(carrier: Cell, columns: Columns, cells: readonly Cell[]): Place {
  const spans: Partial<Record<FieldType, Span>> = {}
  columns.forEach((column, i) => {
    const cell = cells[i]
    if (column && cell && !spans[column]) spans[column] = cell.span
  })
  return { kind: 'row', tail: tailOf(carrier.line), cells: spans }
}

/** A table without goals: competencies, people, a log. Its words are facts of the document. */
function readFacts(table: TableBlock, columns: Columns, state: State): void {
  for (const { cells } of table.rows)
    cells.forEach((cell, i) => {
      const value = read(state, cell.line, 'field')
      if (value.tokens.length === 0) return
      const column = columns[i]
      if (column) state.fields.push(fieldOf(column, value, null, isEmpty(value.tokens, value.pack)))
      else addNote(state, value)
    })
}
