/** A place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where the lines of a text begin, behind `\n`, `\r\n` or `\r`. */
function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === FEED || (code === RETURN && text.charCodeAt(i + 1) !== FEED)) starts.push(i + 1)
  }
  return starts
}

const FEED = 10
const RETURN = 13

/** Turns offsets of one text into lines and columns. */
export class Lines {
  readonly #text: string
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#text = text
    this.#starts = startsOf(text)
  }

  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#start(middle) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#start(low) + 1 }
  }

  /** The words of a line, counted from 1, without what ends it. */
  line(number: number): string {
    return this.#text.slice(this.#start(number - 1), this.#starts[number]).replace(/[\r\n]+$/, '')
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.#text.length
  }
}
