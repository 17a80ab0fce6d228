import { tokenise } from '../tokens'
import type { TableBlock } from './blocks'
import { fieldTypes, isEmpty, type Labelled } from './fields'
import { asField } from './items'
import { type Draft, read, type State } from './state'

/** From this share of the rows on, the first column holds labels. */
const MOST = 0.5

/** Reads a form laid out as a table, `Manager | Dr Lim`, a label a row. False: the table is something else. */
export function readForm({ header, rows }: TableBlock, parent: Draft | null, state: State): boolean {
  const isHeaded = header.some(({ line }) => line.text !== '')
  const lines = [...(isHeaded ? [header] : []), ...rows.map(({ cells }) => cells)]
  if (header.length !== 2 || lines.length < 2) return false
  const named = lines.map(([label, cell]) => ({
    label,
    cell,
    types: label ? fieldTypes(tokenise(label.line), state.headings) : [],
  }))
  const heads = isHeaded && header[1] ? fieldTypes(tokenise(header[1].line), state.headings) : []
  if (heads.length > 0 || named.filter(({ types }) => types.length > 0).length < lines.length * MOST)
    return false
  for (const { label, cell, types } of named) {
    if (!label || !cell || types.length === 0) continue
    const value = read(state, cell.line, 'field')
    const shown = value.tokens.length ? value : { ...value, span: cell.span }
    const line: Labelled = {
      types,
      label: label.span,
      value: shown,
      empty: isEmpty(value.tokens, value.pack),
    }
    asField(line, parent, state, 'open', null)
  }
  return true
}
