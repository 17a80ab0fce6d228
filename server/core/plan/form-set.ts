import { keysOf } from './dates/table'
import { keyOf, type Token } from './tokens'

/** A list of words and short phrases, looked up by their first word. */
export class FormSet {
  readonly #forms = new Map<string, (readonly string[])[]>()

  constructor(forms: readonly string[]) {
    for (const form of forms) {
      const keys = keysOf(form)
      const [first] = keys
      if (first === undefined) continue
      const known = this.#forms.get(first)
      if (known) known.push(keys)
      else this.#forms.set(first, [keys])
    }
    for (const known of this.#forms.values()) known.sort((a, b) => b.length - a.length)
  }

  /** How many tokens the longest form at `i` takes; 0 when none starts there. */
  at(tokens: readonly Token[], i: number): number {
    const token = tokens[i]
    const forms = token && this.#forms.get(keyOf(token))
    if (!forms) return 0
    const found = forms.find(keys => keys.every((key, k) => matches(tokens[i + k], key)))
    return found?.length ?? 0
  }

  /** The first place of any form, as token indexes, or null. */
  find(tokens: readonly Token[], from = 0): { readonly from: number; readonly to: number } | null {
    for (let i = from; i < tokens.length; i++) {
      const length = this.at(tokens, i)
      if (length) return { from: i, to: i + length }
    }
    return null
  }

  /** The tokens, marks at both ends aside, are one of the forms and nothing else. */
  isWhole(tokens: readonly Token[]): boolean {
    const words = trimMarks(tokens)
    return words.length > 0 && this.at(words, 0) === words.length
  }
}

const matches = (token: Token | undefined, key: string): boolean =>
  token !== undefined && (key === '{n}' ? token.kind === 'number' : keyOf(token) === key)

/** Without the punctuation at either end. */
export function trimMarks(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  let to = tokens.length
  while (from < to && tokens[from]?.kind === 'mark') from++
  while (to > from && tokens[to - 1]?.kind === 'mark') to--
  return tokens.slice(from, to)
}
