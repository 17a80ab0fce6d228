import type { Nodes, Root, RootContent } from 'mdast'
import { type FrontMatterBlock, frontMatterOf, withoutFrontMatter } from './markdown/front-matter'
import { endOf, moved, place, startOf } from './markdown/nodes'
import { type Divided, divide, type Placed } from './markdown/sections'
import type { Span } from './text'

export { detached } from './markdown/strings'
export { frontMatterOf, type Placed }

/** A document and its tree. Offsets of the tree are offsets of `text`. Its points have no lines and no columns. */
export interface Parsed {
  readonly text: string
  readonly tree: Root
  /** The metadata block with its fences, or null. */
  readonly frontMatter: FrontMatterBlock | null
  /**
   * The stretches between headings that begin their line with `#`. A section that an edit did not touch is the same
   * object as before.
   */
  readonly sections: readonly Placed[]
}

/**
 * Parses CommonMark with tables. Any text has a tree: nothing throws. Front matter is no Markdown: it is blanked
 * before parsing, so that offsets stay true. Of an earlier state of the document, `previous`, what was not touched is
 * kept; the tree is the same with and without.
 */
export function parse(text: string, previous?: Parsed | null): Parsed {
  const frontMatter = frontMatterOf(text)
  const before = previous instanceof Document ? previous.divided : null
  return new Document(text, frontMatter, divide(withoutFrontMatter(text, frontMatter), before))
}

class Document implements Parsed {
  #tree: Root | null = null

  constructor(
    readonly text: string,
    readonly frontMatter: FrontMatterBlock | null,
    readonly divided: Divided,
  ) {}

  get sections(): readonly Placed[] {
    return this.divided.sections
  }

  /** Nodes of sections that have moved are copied, and only when somebody asks. */
  get tree(): Root {
    this.#tree ??= treeOf(this)
    return this.#tree
  }
}

function treeOf({ text, sections }: Parsed): Root {
  // remark leaves a byte order mark out, and out of every offset.
  const end = text.length - (text.startsWith('\uFEFF') ? 1 : 0)
  return { type: 'root', children: sections.flatMap(nodesOf), position: place(0, end) }
}

/** The nodes of a section at their places in the document. */
export function nodesOf({ start, section }: Placed): readonly RootContent[] {
  return start === section.readAt ? section.nodes : moved(section.nodes, start - section.readAt)
}

/** Where a node stands. Nodes of a parsed document always have a position. */
export function spanOf(node: Nodes): Span {
  return { start: startOf(node), end: endOf(node) }
}

/** Where HTML and its comments stand, in order. What is shown as code is none. */
export function* htmlOf(root: Nodes): Generator<Span> {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'html') yield spanOf(node)
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
}
