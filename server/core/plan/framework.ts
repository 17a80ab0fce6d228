import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { parse } from '../markdown'
import type { Block } from './reading/blocks'
import { blocksOf } from './reading/passages'

/** The competencies that an organisation has agreed on, each with its levels from the first to the last. */
export interface Framework {
  readonly competencies: readonly FrameworkCompetency[]
}

export interface FrameworkCompetency {
  readonly name: string
  readonly levels: readonly string[]
}

/**
 * Reads a competency framework: YAML or JSON by the file's name (a list of names, or names with their levels, perhaps
 * below `competencies`), else Markdown (the rows of its tables, the first column names; without a table, its list items).
 * Null when it holds no competency.
 */
export function readFramework(text: string, path: string): Framework | null {
  const found = /\.(?:ya?ml|json)$/i.test(path) ? fromYaml(text) : fromMarkdown(text)
  const competencies = found.filter(({ name }) => name !== '')
  return competencies.length > 0 ? { competencies } : null
}

function fromYaml(text: string): readonly FrameworkCompetency[] {
  const { contents, errors } = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  if (errors.length > 0) return []
  const inner = isMap(contents) ? contents.get('competencies', true) : undefined
  return named((inner as Node | undefined) ?? contents)
}

function named(node: unknown): readonly FrameworkCompetency[] {
  if (isSeq(node))
    return node.items.flatMap(item => {
      if (isScalar(item)) return { name: wordsOf(item), levels: [] }
      if (!isMap(item)) return []
      const name = wordsOf(item.get('name', true) ?? item.get('competency', true))
      return name ? { name, levels: levelsOf(item.get('levels', true)) } : named(item)
    })
  if (isMap(node))
    return node.items.map(({ key, value }) => ({ name: wordsOf(key), levels: levelsOf(value) }))
  return []
}

function levelsOf(node: unknown): readonly string[] {
  if (isSeq(node)) return node.items.map(wordsOf)
  if (isMap(node)) return node.items.map(({ key }) => wordsOf(key))
  return []
}

const wordsOf = (node: unknown): string => (isScalar(node) ? String(node.value ?? '').trim() : '')

function fromMarkdown(text: string): readonly FrameworkCompetency[] {
  const blocks = blocksOf(parse(text))
  const rows = blocks.flatMap(block => {
    if (block.kind !== 'table') return []
    const levels = block.header.slice(1).map(({ line }) => line.text.trim())
    return block.rows.map(({ cells }) => ({ name: cells[0]?.line.text.trim() ?? '', levels }))
  })
  return rows.length > 0 ? rows : blocks.flatMap(itemName)
}

const itemName = (block: Block): readonly FrameworkCompetency[] =>
  block.kind === 'item' ? [{ name: (block.line.text.split(/[:—(]/)[0] ?? '').trim(), levels: [] }] : []
