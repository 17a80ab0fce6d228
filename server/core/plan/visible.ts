import type { Nodes, PhrasingContent, Text } from 'mdast'
import { spanOf } from '../markdown'
import type { Span } from '../text'
import type { Token } from './tokens'

/** What a reader sees of a piece of Markdown, with the way back to the document. Code and addresses are U+FFFC. */
export interface Visible {
  readonly text: string
  /** The document offset of the character at `index`. */
  offset(index: number): number
  /** The text's tokens, once somebody has asked for them. */
  tokens?: readonly Token[]
  /** The character at `index` belongs to a link's words, to italics or to code. */
  titled(index: number): boolean
}

const OBJECT = '\ufffc'
const URL = /\b(?:https?:\/\/|www\.|mailto:)[^\s<>)\]]+/g
const TEMPLATE = /\{\{[^}]*\}\}|\{%[^%]*%\}|%%[^%]*%%|<%[^%]*%>/g
const HIDDEN = /~~|\[\[|\]\]|\*\*|__(?=\p{L})|(?<=\p{L})__|\p{Emoji_Modifier}|\ufe0f|\u200d|\u200b|\ufeff/gu

/** Gathers the visible characters of inline nodes. Each stands at its own offset. */
export class Gather implements Visible {
  tokens?: readonly Token[]
  #text = ''
  readonly #offsets: number[] = []
  readonly #titles: boolean[] = []

  get text(): string {
    return this.#text
  }

  offset(index: number): number {
    return this.#offsets[index] ?? (this.#offsets.at(-1) ?? -1) + 1
  }

  titled(index: number): boolean {
    return this.#titles[index] ?? false
  }

  add(text: string, at: number, titled: boolean): void {
    this.#text += text
    for (let i = 0; i < text.length; i++) {
      this.#offsets.push(at + i)
      this.#titles.push(titled)
    }
  }

  /** The part from character `from` to `to`, spaces at both ends left out. */
  slice(from: number, to: number): Gather {
    let start = from
    let end = to
    while (start < end && /\s/.test(this.#text.charAt(start))) start++
    while (end > start && /\s/.test(this.#text.charAt(end - 1))) end--
    const part = new Gather()
    part.#text = this.#text.slice(start, end)
    part.#offsets.push(...this.#offsets.slice(start, end))
    part.#titles.push(...this.#titles.slice(start, end))
    return part
  }
}

/** The visible text of inline nodes of `source`. */
export function visibleOf(nodes: readonly PhrasingContent[], source: string): Gather {
  const gather = new Gather()
  for (const node of nodes) collect(node, source, gather, false)
  return gather
}

/** The visible text of a stretch of the document that Markdown does not know as inline: a metadata value. */
export function visibleText(source: string, span: Span): Gather {
  const gather = new Gather()
  addPlain(source.slice(span.start, span.end), span.start, gather, false)
  return gather
}

function collect(node: Nodes, source: string, gather: Gather, titled: boolean): void {
  const { start, end } = spanOf(node)
  switch (node.type) {
    case 'text':
      return addText(node, source, gather, titled)
    case 'inlineCode':
      return gather.add(OBJECT.repeat(end - start), start, true)
    case 'break':
      return gather.add('\n', start, false)
    case 'html':
      return gather.add(/^<br\s*\/?>/i.test(node.value) ? '\n' : '', start, false)
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return
    case 'link':
      if (isBareAddress(node.children)) return gather.add(OBJECT.repeat(end - start), start, true)
      break
    default:
  }
  if ('children' in node)
    for (const child of node.children)
      collect(child, source, gather, titled || node.type === 'emphasis' || node.type.startsWith('link'))
}

const isBareAddress = (children: readonly PhrasingContent[]): boolean =>
  children.length === 1 &&
  children[0]?.type === 'text' &&
  /^(?:\w+:\/\/|mailto:|www\.)/.test(children[0].value)

/** Walks value and source together: escapes, entities and the indent of continued lines are no text. */
function addText(node: Text, source: string, gather: Gather, titled: boolean): void {
  const { start, end } = spanOf(node)
  const raw = source.slice(start, end)
  if (raw === node.value) return addPlain(raw, start, gather, titled)
  let at = 0
  for (const char of node.value) {
    const entity = raw[at] === '&' && /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(raw.slice(at, at + 40))
    if (entity) {
      gather.add(char.slice(0, 1), start + at, titled)
      at += entity[0].length
      continue
    }
    const next = raw.indexOf(char, at)
    if (next < 0 || next - at > 200) continue
    gather.add(char, start + next, titled)
    at = next + char.length
  }
}

function addPlain(raw: string, start: number, gather: Gather, titled: boolean): void {
  if (!/[~*_[\]{<%:.\u0080-\uffff]/.test(raw)) return gather.add(raw, start, titled)
  const masked = raw
    .replace(URL, found => OBJECT.repeat(found.length))
    .replace(TEMPLATE, found => OBJECT.repeat(found.length))
  let from = 0
  for (const hidden of masked.matchAll(HIDDEN)) {
    gather.add(masked.slice(from, hidden.index), start + from, titled)
    from = hidden.index + hidden[0].length
  }
  gather.add(masked.slice(from), start + from, titled)
}
