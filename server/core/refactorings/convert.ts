import { fold } from '../plan/tokens'
import type { Edit } from '../text'
import { type Item, listAt } from './list'
import { tableAt, tableOf } from './table'

/** What a table of goals is headed with, in the language of the plan. */
export interface Heads {
  readonly goal: string
  /** Over what hangs below a goal without a label. */
  readonly steps: string
  /** Over what is still to be written, where a list has no labels of its own. */
  readonly toFill: readonly string[]
}

/** What is told apart from a label: words before a colon that a pack knows. */
const LABEL = /^(?:\*\*)?([^:*|]{1,40}?)[ \u00a0\u202f]*:(?:\*\*)?[ \u00a0]+(\S.*)$/
const NUMBER = '#'
/** Signs that would mean something else in a cell. */
const UNFIT = /\\\||<br\s*\/?>/i

/** The list at an offset as a table: a column for each label, and one for all other lines. Null where it loses something. */
export function listToTable(
  text: string,
  offset: number,
  heads: Heads,
  knows: (label: string) => boolean,
): Edit | null {
  const list = listAt(text, offset)
  if (
    !list ||
    list.items.some(({ text: words, children }) => [words, ...children].some(line => UNFIT.test(line)))
  )
    return null
  const rows = list.items.map(item => rowOf(item, heads, knows))
  if (rows.some(row => row === null)) return null
  const given = [...new Set(rows.flatMap(row => [...(row?.labelled.keys() ?? [])]))]
  const labels = given.length > 0 ? given : heads.toFill
  const hasSteps = rows.some(row => (row?.steps.length ?? 0) > 0)
  const head = [
    ...(list.isOrdered ? [NUMBER] : []),
    heads.goal,
    ...labels,
    ...(hasSteps ? [heads.steps] : []),
  ]
  const body = rows.map((row, place) => [
    ...(list.isOrdered ? [String(place + 1)] : []),
    row?.goal ?? '',
    ...labels.map(label => row?.labelled.get(label) ?? ''),
    ...(hasSteps ? [row?.steps.join('<br>') ?? ''] : []),
  ])
  const escaped = [head, ...body].map(row => row.map(cell => cell.replaceAll('|', '\\|')))
  return { at: { start: list.start, end: list.end }, insert: tableOf(escaped[0] ?? [], escaped.slice(1)) }
}

interface Row {
  readonly goal: string
  readonly labelled: ReadonlyMap<string, string>
  readonly steps: readonly string[]
}

/** An item as cells; null where a label stands twice, or is the head of another column. */
function rowOf({ text, children }: Item, heads: Heads, knows: (label: string) => boolean): Row | null {
  const labelled = new Map<string, string>()
  const steps: string[] = []
  for (const child of children) {
    const [, label = '', value = ''] = LABEL.exec(child) ?? []
    if (label === '' || !knows(label)) steps.push(child)
    else if (
      labelled.has(label) ||
      [heads.goal, heads.steps, NUMBER].some(head => fold(head) === fold(label))
    )
      return null
    else labelled.set(label, value)
  }
  return { goal: text, labelled, steps }
}

/** What heads of columns stand for, and what stands behind a label in the language of the plan. */
export interface Columns {
  readonly isGoals: (head: string) => boolean
  readonly isSteps: (head: string) => boolean
  readonly isLabel: (head: string) => boolean
  readonly colon: string
}

/**
 * The table at an offset as a list: an item for each row, and below it a labelled line for each other cell that is
 * filled. Null where a row has no goal, where no column holds goals, or one says what no label does.
 */
export function tableToList(
  text: string,
  offset: number,
  { isGoals, isSteps, isLabel, colon }: Columns,
): Edit | null {
  const table = tableAt(text, offset)
  const goals = table?.head.findIndex(isGoals) ?? -1
  if (!table || goals < 0 || table.rows.length === 0) return null
  const numbered = table.head.findIndex((head, column) =>
    isNumbers(
      head,
      table.rows.map(row => row[column] ?? ''),
    ),
  )
  const lines: string[] = []
  for (const [place, row] of table.rows.entries()) {
    const goal = row[goals] ?? ''
    if (
      goal === '' ||
      BREAK.test(goal) ||
      row.some((cell, column) => column !== goals && table.head[column] === '' && cell !== '')
    )
      return null
    const marker = numbered >= 0 ? `${place + 1}.` : '-'
    const indent = ' '.repeat(marker.length + 1)
    lines.push(`${marker} ${goal}`)
    for (const [column, cell] of row.entries()) {
      if (column === goals || column === numbered || cell === '') continue
      const head = table.head[column] ?? ''
      if (isSteps(head)) lines.push(...cell.split(BREAKS).map(step => `${indent}- ${step}`))
      else if (BREAK.test(cell) || !isLabel(head)) return null
      else lines.push(`${indent}- ${head}${colon} ${cell}`)
    }
  }
  return { at: { start: table.start, end: table.end }, insert: lines.join('\n') }
}

const BREAK = /<br\s*\/?>/i
const BREAKS = /[ \t]*<br\s*\/?>[ \t]*/gi

/** Numbers in their order under a sign for them: what a numbered list has by itself. */
const isNumbers = (head: string, cells: readonly string[]): boolean =>
  /^(?:#|n[o°º]\.?)$/i.test(head) && cells.every((cell, place) => cell === String(place + 1))
