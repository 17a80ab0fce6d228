import { mainVerb } from '../main-verb'
import { type DateReading, type Horizon, hasLastDay, type Place } from '../model'
import type { Reading } from '../phrase'
import type { Cell, TableBlock } from './blocks'
import { isEmpty } from './fields'
import { horizonOf } from './sections'
import { addGoal, fieldOf, read, type State } from './state'
import { statusIn, taskBox } from './status'

/** A head that says when, and nothing else: `Q1`, `2027`, « Court terme ». */
interface When {
  readonly head: Reading
  readonly horizon: Horizon
  readonly due: DateReading | undefined
}

type PlaceOf = (line: Cell['line'], state: State) => Place

/** Heads that say when; fewer are a table of another kind. */
const FEWEST = 2

/** From this share of the filled cells on, their words are things to reach, and not figures. */
const MOST = 0.6

/**
 * Reads a table whose columns are times, `| Q1 | Q2 |`, `| Short term | Long term |`: what stands in a cell is due at its
 * head. False where the table is of another kind.
 */
export function readMatrix(
  table: TableBlock,
  linesOf: (cell: Cell) => readonly Cell[],
  placeOf: PlaceOf,
  state: State,
): boolean {
  const heads = table.header.map(cell => whenOf(cell, state))
  const named = heads.filter(when => when !== null).length
  if (named < FEWEST || heads.slice(1).some(when => when === null)) return false
  const cells = table.rows.flatMap(({ cells: row }) =>
    row.flatMap((cell, i) => {
      const when = heads[i]
      return when ? linesOf(cell).map(line => ({ line, when })) : []
    }),
  )
  const filled = cells
    .map(cell => ({ ...cell, reading: read(state, cell.line.line, 'text', false) }))
    .filter(({ reading }) => !isEmpty(reading.tokens, reading.pack))
  if (filled.length === 0 || filled.filter(({ reading }) => isWordy(reading)).length < filled.length * MOST)
    return false
  for (const { line, when } of filled) addCell(line, when, placeOf, state)
  return true
}

function whenOf({ line }: Cell, state: State): When | null {
  const head = read(state, line, 'heading', false)
  const horizon = horizonOf(head.tokens, state.headings, 'none')
  const due = head.dates.find(date => date.role === 'deadline' && hasLastDay([date]))
  const words = head.tokens.filter(({ kind }) => kind !== 'mark')
  const said = words.filter(({ start, end }) =>
    head.dates.some(({ span }) => span.start <= start && end <= span.end),
  )
  const isTime = due !== undefined && said.length === words.length
  return words.length > 0 && (isTime || horizon !== 'none') ? { head, horizon, due } : null
}

const isWordy = (reading: Reading): boolean =>
  mainVerb(reading) !== null || reading.tokens.filter(({ kind }) => kind === 'word').length > 1

function addCell(cell: Cell, { head, horizon, due }: When, placeOf: PlaceOf, state: State): void {
  const boxed = taskBox(cell.line)
  const reading = read(state, boxed.line)
  const goal = addGoal(state, {
    type: 'goal',
    reading,
    parent: null,
    place: placeOf(boxed.line, state),
    confidence: 'medium',
    status: boxed.status ?? statusIn(reading),
  })
  if (due) goal.fields.push(fieldOf('deadline', head, null, false))
  if (horizon !== 'none') goal.horizon = horizon
}
