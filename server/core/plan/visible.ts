import type { Nodes, PhrasingContent, Text } from 'mdast'
import { detached, spanOf } from '../markdown'
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

/** Cheap first looks: hardly any line holds such a thing. */
const MAY_BE_OBJECT = /:\/\/|www\.|mailto:|[{<%]/
const MAY_HIDE = /~~|\[\[|\]\]|\*\*|__|\ud83c|\ufe0f|\u200d|\u200b|\ufeff/

/** Characters that stand side by side in the document, too; or, where `step` is 0, all in one place of it. */
interface Run {
  /** Index of its first character in the text. */
  readonly from: number
  /** The document offset of that character. */
  readonly at: number
  readonly step: 0 | 1
  readonly titled: boolean
}

const isSame = (some: Run, other: Run): boolean =>
  some.from === other.from && some.at === other.at && some.step === other.step && some.titled === other.titled

interface Part {
  readonly start: number
  readonly end: number
  readonly line: Gather
}

/** Gathers the visible characters of inline nodes. Each stands at its own offset. */
export class Gather implements Visible {
  tokens?: readonly Token[]
  #text = ''
  #runs: Run[] = []
  /** The run that was asked about last: questions go through the text from left to right. */
  #near = 0
  /** Parts that were asked for, once there are some. */
  #parts: Part[] | null = null
  #isDetached = false

  get text(): string {
    return this.#text
  }

  offset(index: number): number {
    const isInside = index >= 0 && index < this.#text.length
    const asked = isInside ? index : this.#text.length - 1
    const run = this.#runAt(asked)
    return run ? run.at + run.step * (asked - run.from) + (isInside ? 0 : 1) : 0
  }

  titled(index: number): boolean {
    return index >= 0 && index < this.#text.length && this.#runAt(index)?.titled === true
  }

  #runAt(index: number): Run | undefined {
    const runs = this.#runs
    while (this.#near > 0 && (runs[this.#near] as Run).from > index) this.#near--
    while (this.#near + 1 < runs.length && (runs[this.#near + 1] as Run).from <= index) this.#near++
    return runs[this.#near]
  }

  add(text: string, at: number, titled: boolean): void {
    this.#push(text, at, 1, titled)
  }

  /** A character that the source spells as `&eacute;`: all of it stands where the spelling begins. */
  addEntity(char: string, at: number, titled: boolean): void {
    this.#push(char, at, 0, titled)
  }

  #push(text: string, at: number, step: Run['step'], titled: boolean): void {
    if (text === '') return
    const from = this.#text.length
    const last = this.#runs.at(-1)
    const goesOn = last && step === 1 && last.step === 1 && last.titled === titled
    if (!goesOn || last.at + from - last.from !== at) {
      const run = { from, at, step, titled }
      // Most texts have one: an array that is pushed to holds room for sixteen more.
      if (from === 0) this.#runs = [run]
      else this.#runs.push(run)
    }
    this.#text += text
  }

  /** Addresses and templates as one object each; marks that a reader of the page never sees, gone. */
  cleaned(): Gather {
    if (MAY_BE_OBJECT.test(this.#text))
      this.#text = this.#text
        .replace(URL, found => OBJECT.repeat(found.length))
        .replace(TEMPLATE, found => OBJECT.repeat(found.length))
    if (!MAY_HIDE.test(this.#text)) return this
    const hidden = [...this.#text.matchAll(HIDDEN)]
    if (hidden.length === 0) return this
    const shown = new Gather()
    let from = 0
    for (const { index, 0: mark } of hidden) {
      shown.#take(this, from, index)
      from = index + mark.length
    }
    shown.#take(this, from, this.#text.length)
    return shown
  }

  append(other: Gather): void {
    this.#take(other, 0, other.#text.length)
  }

  #take(other: Gather, from: number, to: number): void {
    const runs = other.#runs
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i] as Run
      const start = Math.max(from, run.from)
      const end = Math.min(to, runs[i + 1]?.from ?? other.#text.length)
      if (start < end)
        this.#push(
          other.#text.slice(start, end),
          run.at + run.step * (start - run.from),
          run.step,
          run.titled,
        )
    }
  }

  /** The part from character `from` to `to`, spaces at both ends left out; the same object for whoever asks. */
  slice(from: number, to: number): Gather {
    let start = from
    let end = to
    while (start < end && /\s/.test(this.#text.charAt(start))) start++
    while (end > start && /\s/.test(this.#text.charAt(end - 1))) end--
    if (start === 0 && end === this.#text.length) return this
    const known = this.#parts?.find(part => part.start === start && part.end === end)
    if (known) return known.line
    const line = new Gather()
    line.#take(this, start, end)
    const part = { start, end, line }
    if (this.#parts) this.#parts.push(part)
    else this.#parts = [part]
    return line
  }

  /**
   * It shows what the other shows, and each character stands where it stood: then what was found out of the other, its
   * tokens and its parts, is known of this one, too.
   */
  takeOver(other: Gather): void {
    if (!this.#standsAs(other)) return
    if (other.tokens) this.tokens ??= other.tokens
    this.#parts = other.#parts
    if (this.#parts) for (const { line } of this.#parts) line.#detach()
  }

  #standsAs(other: Gather): boolean {
    const [runs, others] = [this.#runs, other.#runs]
    if (this.#text !== other.#text || runs.length !== others.length) return false
    for (let i = 0; i < runs.length; i++) if (!isSame(runs[i] as Run, others[i] as Run)) return false
    return true
  }

  /** What is taken over again and again must not keep alive the text that it was cut from. */
  #detach(): void {
    if (this.#isDetached) return
    this.#isDetached = true
    this.#text = detached(this.#text)
    if (this.#parts) for (const { line } of this.#parts) line.#detach()
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
  gather.add(source.slice(span.start, span.end), span.start, false)
  return gather.cleaned()
}

/** Words that stand nowhere in the document as they are: their offsets are their own. */
export const plain = (text: string): Visible => ({ text, offset: index => index, titled: () => false })

function collect(node: Nodes, source: string, gather: Gather, titled: boolean): void {
  const { start, end } = spanOf(node)
  switch (node.type) {
    case 'text': {
      if (isPlain(node.value) && isAsWritten(node, source)) return gather.add(node.value, start, titled)
      const words = new Gather()
      addText(node, source, words, titled)
      return gather.append(words.cleaned())
    }
    case 'inlineCode':
      return gather.add(OBJECT.repeat(end - start), start, true)
    case 'break':
      return gather.add('\n', start, false)
    case 'html':
      // A list inside a cell of a table comes as single tags.
      return gather.add(/^<(?:br\s*\/?|li\b[^>]*)>/i.test(node.value) ? '\n' : '', start, false)
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

const ENTITY = /^&(?:#\d+|#x[\da-f]+|\w+);/i
const AMPERSAND = /^&(?:amp|AMP|#0*38|#x0*26);$/i

/** Nothing in it hides from a reader of the page, or stands for something else. */
const isPlain = (text: string): boolean => !MAY_BE_OBJECT.test(text) && !MAY_HIDE.test(text)

function isAsWritten(node: Text, source: string): boolean {
  const { start, end } = spanOf(node)
  return node.value.length === end - start && source.startsWith(node.value, start)
}

/** Walks value and source together: escapes, entities and the indent of continued lines are no text. */
function addText(node: Text, source: string, gather: Gather, titled: boolean): void {
  const { start, end } = spanOf(node)
  if (isAsWritten(node, source)) return gather.add(node.value, start, titled)
  const raw = source.slice(start, end)
  let at = 0
  for (const char of node.value) {
    const spelled = raw[at] === '&' ? ENTITY.exec(raw.slice(at, at + 40)) : null
    // `R&D;` is no entity: Markdown has left its « & » as it stands.
    const entity = spelled && (char !== '&' || AMPERSAND.test(spelled[0])) ? spelled : null
    if (entity) {
      gather.addEntity(char, start + at, titled)
      at += entity[0].length
      continue
    }
    const next = raw.indexOf(char, at)
    if (next < 0 || next - at > 200) continue
    gather.add(char, start + next, titled)
    at = next + char.length
  }
}
