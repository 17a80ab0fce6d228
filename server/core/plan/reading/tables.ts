import type { Span } from '../../text'
import { before } from '../dates/calendar'
import type { NodeType, Place, Status } from '../model'
import type { Reading } from '../phrase'
import { tokenise } from '../tokens'
import type { FieldType, SectionType } from '../words'
import { roomBehind } from '../writing'
import type { Cell, TableBlock } from './blocks'
import { spanOfLine, splitLines } from './bullets'
import { type Columns, isPlaceOfGoals, listsGoals, type NamedTable, nameColumns, saysGoal } from './columns'
import { addCompetencyRow } from './competencies'
import { hasBlank, isEmpty } from './fields'
import { readForm } from './forms'
import { addRungs, rungs } from './ladders'
import { tailOf } from './lines'
import { readMatrix } from './matrix'
import { goalNumberedIn } from './sections'
import { addGoal, addNote, type Draft, fieldOf, goalsSoFar, read, type State } from './state'
import { isStruck, ownStatus, statusIn, statusOfCell, taskBox } from './status'

/** Columns in the order in which they may carry a row's goal. */
const CARRIERS: readonly (readonly [FieldType, NodeType])[] = [
  ['goal', 'goal'],
  ['stage', 'stage'],
  ['action', 'action'],
  ['description', 'goal'],
]

/** `What | How | By`: what comes before the column of actions is what they are for. */
function carrierOf(columns: Columns): (typeof CARRIERS)[number] | undefined {
  const what = columns.indexOf('description')
  const leads = what >= 0 && what < columns.indexOf('action') && columns.includes('deadline')
  const others = CARRIERS.filter(([type]) => !leads || type !== 'action')
  return others.find(([type]) => columns.includes(type))
}

/** Reads a table: a goal, stage or action a row, its other cells as the goal's fields (step C). */
export function readTable(table: TableBlock, parent: Draft | null, state: State): void {
  if (readForm(table, parent, state)) return
  if (isPlaceOfGoals(state) && readMatrix(table, linesIn, placeIn, state)) return
  const named = nameColumns(table, state)
  const rows = named.rows.filter(cells => !isExample(cells, state))
  const columns = withReferences(named)
  for (const cells of rows) addCompetencyRow(cells, columns, state)
  const carrier = carrierOf(columns)
  if (!carrier) return readFacts(rows, columns, state)
  const [type, node] = carrier
  const main = columns.indexOf(type)
  if (isRecord(table, main, state) || (type === 'description' && !listsGoals(named, state)))
    return readFacts(rows, columns, state)
  const due = table.header[columns.indexOf('deadline')]
  // Under « Term », « Session » a season is a term of the school year.
  const terms =
    due !== undefined && state.packs.some(pack => pack.sets.academicTerms.find(tokenise(due.line)))
  const above = parent ?? (node === 'stage' ? ladderOf(rows, state) : null)
  if (above) state.met.goals.push(above)
  for (const cells of rows)
    for (const row of rowsWithin(cells, main, state.text))
      readRow(row, columns, main, typeIn(node, state), above, state, terms)
}

/** `e.g. | Train two colleagues | …`: a row that a form fills in to show how. */
const isExample = ([first]: readonly Cell[], { packs }: State): boolean =>
  first !== undefined && packs.some(({ sets }) => sets.examplePrefixes.isWhole(tokenise(first.line)))

const REFERENCE =
  /^\s*(?:[A-Za-z]{0,3}[ ]?#?\d{1,2}|#[\w-]+)(?:\s*[,;&+/]\s*(?:[A-Za-z]{0,3}[ ]?#?\d{1,2}|#[\w-]+))*\s*$/

/** `O1`, `KR 2.3`: a row that only names a goal told elsewhere, in a table of scores. */
const NAME_ONLY = /^[A-Z]{1,3}[ ]?\d{1,2}(?:\.\d{1,2})?$/

const STEPS: readonly FieldType[] = ['action', 'stage', 'description']

/** A column « Goal » that holds numbers beside one of actions says which goal each action serves. */
function withReferences({ columns, rows }: NamedTable): Columns {
  const goal = columns.indexOf('goal')
  const cells = rows.flatMap(row => row[goal]?.line.text.trim() || [])
  const refers =
    goal >= 0 &&
    STEPS.some(type => columns.includes(type)) &&
    cells.length > 0 &&
    cells.every(cell => REFERENCE.test(cell))
  const isBare = !columns.includes('action') && !columns.includes('stage')
  return refers
    ? columns.map((type, i) => (i === goal ? 'serves' : type === 'description' && isBare ? 'action' : type))
    : columns
}

/** The goal that a table of stages leads to: the one stated in words above it, the only one of the section or so far. */
function ladderOf(rows: readonly (readonly Cell[])[], state: State): Draft | null {
  const { section } = state
  const named = numberedIn(section, state)
  if (named) return named
  const here = state.goals.filter(goal => goal.section === section)
  if (here.length > 0)
    return section.last?.place.kind === 'sentence' || here.length === 1 ? section.last : null
  const [only, ...others] = goalsSoFar(state).filter(({ type }) => type === 'goal')
  return only && others.length === 0 && !isOver(only, rows, state) ? only : null
}

/** The goal that the heading names by its number. */
function numberedIn({ heading }: State['section'], state: State): Draft | null {
  const reading = heading && state.readings.findLast(({ span }) => span.start === heading.span.start)
  return reading ? goalNumberedIn(reading, state) : null
}

/** The goal is due before the first rung: the rungs lead somewhere else. */
function isOver({ dates }: Draft, [first = []]: readonly (readonly Cell[])[], state: State): boolean {
  const due = dates.find(({ role, end }) => role === 'deadline' && end !== null)?.end
  const rung = first.flatMap(({ line }) => read(state, line, 'field', false).dates).find(({ end }) => end)
  return due != null && rung?.end != null && before(due, rung.end)
}

const RECORDS: readonly SectionType[] = ['evidence', 'done', 'review', 'people', 'research', 'means']

/** A log of what has been done: only a column that says « goal » in so many words still holds goals. */
function isRecord(table: TableBlock, column: number, state: State): boolean {
  const [primary] = state.section.effective
  return primary !== undefined && RECORDS.includes(primary) && !saysGoal(table, column, state)
}

const LISTED = /^(?:[-*•◦–]|\d{1,2}[.)])[ \t]+/

/** A cell that holds a list of goals, parted by `<br>`, is a row a line; other cells with as many lines go along. */
function rowsWithin(cells: readonly Cell[], main: number, text: string): readonly (readonly Cell[])[] {
  const lines = linesOf(cells[main])
  const tagged = /<li\b/i.test(text.slice(cells[main]?.span.start ?? 0, cells[main]?.span.end ?? 0))
  if (!lines.every(({ line }) => tagged || LISTED.test(line.text)) || lines.length === 0) return [cells]
  return lines.map((own, n) =>
    cells.map((cell, i) => {
      if (i === main) return withoutMarker(own)
      const others = linesOf(cell)
      return others.length === lines.length ? withoutMarker(others[n] ?? cell) : cell
    }),
  )
}

const linesOf = (cell: Cell | undefined): readonly Cell[] =>
  cell ? splitLines(cell.line).map(line => ({ line, span: spanOfLine(line, cell.span) })) : []

const linesIn = (cell: Cell): readonly Cell[] => linesOf(cell).map(withoutMarker)

function withoutMarker({ line, span }: Cell): Cell {
  const marker = LISTED.exec(line.text)
  if (!marker) return { line, span }
  const words = line.slice(marker[0].length, line.text.length)
  return { line: words, span: spanOfLine(words, span) }
}

/** A row under « Non-goals » or « Done » is no goal; one under milestones is a stage. */
function typeIn(node: NodeType, state: State): NodeType | null {
  const [primary] = state.section.effective
  if (primary === 'nongoal' || primary === 'advice') return null
  if (primary === 'actions' && node === 'goal') return 'action'
  return primary === 'milestones' && node === 'goal' ? 'stage' : node
}

function readRow(
  cells: readonly Cell[],
  columns: Columns,
  main: number,
  type: NodeType | null,
  parent: Draft | null,
  state: State,
  terms: boolean,
): void {
  const carrier = cells[main]
  if (!carrier) return
  const boxed = taskBox(carrier.line)
  const reading = read(state, boxed.line)
  if (!saysSomething(reading) || hasBlank(reading.tokens) || NAME_ONLY.test(reading.text)) return
  if (!type) return addNote(state, reading)
  const others = cells.flatMap((cell, i) => {
    const column = columns[i]
    const setting = column === 'deadline' && terms ? 'term' : 'field'
    return i === main || !column ? [] : [{ column, cell, value: read(state, cell.line, setting) }]
  })
  if (
    others.length > 0 &&
    others.every(({ value }) => value.tokens.length === 0) &&
    isGroupHead(carrier, state)
  )
    return
  const status = statusOf(boxed.status, reading, others, state)
  const goal = addGoal(state, {
    type: type === 'goal' && parent?.type === 'objective' ? 'key-result' : type,
    reading,
    parent,
    place: placeOf(carrier, columns, cells, state),
    confidence: 'high',
    status,
  })
  if (!parent) state.section.last = goal
  for (const { column, value, cell } of others) addCell(goal, column, value, cell, state)
}

/** Words, a figure or a link: a lone bullet or dash is an empty cell. */
const saysSomething = ({ tokens, pack }: Reading): boolean =>
  !isEmpty(tokens, pack) && tokens.some(({ kind }) => kind !== 'mark')

const isGroupHead = (cell: Cell, state: State): boolean =>
  /^\*\*.*\*\*$/.test(state.text.slice(cell.span.start, cell.span.end))

interface Other {
  readonly column: FieldType
  readonly cell: Cell
  readonly value: Reading
}

function statusOf(box: Status | null, reading: Reading, others: readonly Other[], state: State): Status {
  if (isStruck(state.text, reading.span.start, reading.span.end)) return ownStatus(reading, state)
  if (box) return box
  for (const { column, value } of others)
    if (column === 'status' || column === 'note') {
      const status = statusOfCell(value, state.packs)
      if (status) return status
    }
  return statusIn(reading)
}

/** A cell that itself holds an action or a stage hangs below the row's goal; the rest are its fields. */
function addCell(goal: Draft, head: FieldType, value: Reading, cell: Cell, state: State): void {
  // « Cible » beside a goal is the figure to reach, and no role.
  const column = head === 'target' ? 'metric' : head
  const empty = isEmpty(value.tokens, value.pack)
  if (column !== 'status' && column !== 'note') {
    state.slots.all++
    if (empty) state.slots.empty++
  }
  const shown = value.tokens.length ? value : { ...value, span: cell.span }
  if (column === 'deadline' && empty) goal.blankDeadline = true
  if ((column === 'action' || column === 'stage') && !empty) {
    const steps = rungs(value, state)
    const place = placeIn(cell.line, state)
    if (steps.length) addRungs(steps, goal, place, state)
    else for (const line of linesOf(cell)) addStep(goal, column, withoutMarker(line), state)
  } else goal.fields.push(fieldOf(column, shown, null, empty))
}

/** One line of a cell of actions or stages. */
function addStep(goal: Draft, type: 'action' | 'stage', { line }: Cell, state: State): void {
  const boxed = taskBox(line)
  const reading = read(state, boxed.line)
  if (!saysSomething(reading)) return
  addGoal(state, {
    type,
    reading,
    parent: goal,
    place: placeIn(boxed.line, state),
    confidence: 'medium',
    status: boxed.status ?? statusIn(reading),
  })
}

/** A place inside a cell that holds no goal of its own columns. */
function placeIn(line: Cell['line'], { text }: State): Place {
  const tail = tailOf(line)
  return { kind: 'row', tail, room: roomBehind(text, tail), cells: {} }
}

function placeOf(carrier: Cell, columns: Columns, cells: readonly Cell[], state: State): Place {
  const spans: Partial<Record<FieldType, Span>> = {}
  columns.forEach((column, i) => {
    const cell = cells[i]
    if (column && cell && !spans[column]) spans[column] = cell.span
  })
  return { ...placeIn(carrier.line, state), kind: 'row', cells: spans }
}

/** A table without goals: competencies, people, a log. Its words are facts of the document. */
function readFacts(rows: readonly (readonly Cell[])[], columns: Columns, state: State): void {
  for (const cells of rows)
    cells.forEach((cell, i) => {
      const value = read(state, cell.line, 'field')
      if (value.tokens.length === 0) return
      const column = columns[i]
      if (column) state.fields.push(fieldOf(column, value, null, isEmpty(value.tokens, value.pack)))
      else addNote(state, value)
    })
}
