import type { RootContent } from 'mdast'
import type { Options } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { replace } from './nodes'

type Extension = Extract<NonNullable<Options['extensions']>[number], { document?: unknown }>

/** What remark makes of a text. */
export interface Read {
  readonly nodes: RootContent[]
  /** The labels that the text gives addresses to, `[label]: address`, and those that were given, as micromark spells them. */
  readonly labels: readonly string[]
}

const tables = gfmTable()
const tablesToTree = gfmTableFromMarkdown()

/**
 * Reads a text as remark does: CommonMark with tables. `labels` are link labels that the document defines elsewhere.
 * Nodes stand `at` characters further on than in the text.
 */
export function readWithRemark(text: string, at: number, labels: readonly string[]): Read {
  let defined: string[] = []
  const knowing: Extension = {
    document: {
      null: {
        tokenize(_, __, nok) {
          defined = this.parser.defined
          for (const label of labels) if (!defined.includes(label)) defined.push(label)
          return nok
        },
      },
    },
  }
  const { children } = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [tables, knowing])
    .data('fromMarkdownExtensions', [tablesToTree])
    .parse(text)
  replace(children, at)
  return { nodes: children, labels: defined }
}
