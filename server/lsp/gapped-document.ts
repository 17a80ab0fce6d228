import type { Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { lastUpTo } from '../core/index'
import { type Gapped, gapped, type Placed } from './gaps'

/** What is asked of a document that was read. */
export type ReadDocument = Pick<TextDocument, 'uri' | 'version' | 'getText' | 'positionAt' | 'offsetAt'>

/**
 * A document with gaps, made of what was made of an earlier state of it; the document as it is where it had better have
 * none. With the gaps it takes no more than so many bytes.
 */
export function withGaps(document: TextDocument, mostBytes: number, before?: ReadDocument): ReadDocument {
  const last = before instanceof GappedDocument ? before : null
  const made = gapped(document.getText(), mostBytes, last?.gapped ?? null)
  if (!made) return document
  return last?.gapped === made && last.version === document.version
    ? last
    : new GappedDocument(document, made)
}

/**
 * One state of a document with gaps. Offsets are those of the text with them, positions those of the editor, which knows
 * nothing of them: a place in a gap is the end of its line.
 */
class GappedDocument implements ReadDocument {
  readonly uri: string
  readonly version: number
  readonly #lineCount: number

  constructor(
    { uri, version, lineCount }: TextDocument,
    readonly gapped: Gapped,
  ) {
    this.uri = uri
    this.version = version
    this.#lineCount = lineCount
  }

  /** The text with the gaps. */
  getText(range?: Range): string {
    const { text } = this.gapped
    if (!range) return text
    const [one, other] = [this.offsetAt(range.start), this.offsetAt(range.end)]
    return text.slice(Math.min(one, other), Math.max(one, other))
  }

  positionAt(offset: number): Position {
    const { stretches, text } = this.gapped
    const inside = Math.max(Math.min(offset, text.length), 0)
    const placed = stretches[lastUpTo(stretches.length, i => stretches[i]?.start ?? 0, inside)]
    if (!placed) return { line: 0, character: 0 }
    const { lines } = placed.stretch
    const at = withoutGap(placed, inside - placed.start)
    const line = lastUpTo(lines.length, i => lines[i] ?? 0, at)
    const start = lines[line] ?? 0
    return { line: placed.line + line, character: this.#beforeLineEnd(placed, at, start) - start }
  }

  offsetAt({ line, character }: Position): number {
    const { stretches, text } = this.gapped
    if (line >= this.#lineCount) return text.length
    const placed = stretches[lastUpTo(stretches.length, i => stretches[i]?.line ?? 0, line)]
    if (!placed) return 0
    const { lines, length } = placed.stretch
    const start = lines[line - placed.line] ?? 0
    const next = lines[line - placed.line + 1] ?? length
    const at = Math.min(start + Math.max(character, 0), next)
    return placed.start + withGap(placed, this.#beforeLineEnd(placed, at, start))
  }

  /** A place in a stretch, or the end of its line when it stands behind that. */
  #beforeLineEnd(placed: Placed, at: number, lineStart: number): number {
    let place = at
    while (place > lineStart && this.#isLineEnd(placed, place - 1)) place--
    return place
  }

  #isLineEnd(placed: Placed, at: number): boolean {
    const { gap } = placed.stretch
    const code = this.gapped.text.charCodeAt(
      placed.start + at + (gap !== null && at >= gap ? placed.width : 0),
    )
    return code === 10 || code === 13
  }
}

/** An offset in a stretch as it is written, of one in the stretch with its gap. */
const withoutGap = ({ stretch: { gap }, width }: Placed, at: number): number =>
  gap === null || at <= gap ? at : Math.max(gap, at - width)

const withGap = ({ stretch: { gap }, width }: Placed, at: number): number =>
  gap === null || at <= gap ? at : at + width
