import { type Form, FormIndex } from './keys'
import { keyOf, type Token, tokenAt } from './tokens'

/** A list of words and short phrases, looked up by their first word; indexed when it is first asked. */
export class FormSet {
  #made: FormIndex<null> | null = null

  constructor(readonly forms: readonly string[]) {}

  get #index(): FormIndex<null> {
    this.#made ??= indexed(this.forms)
    return this.#made
  }

  /** How many tokens the longest form at `i` takes; 0 when none starts there. */
  at(tokens: readonly Token[], i: number): number {
    return i >= 0 && i < tokens.length ? this.#longest(tokens, i) : 0
  }

  /** Some form may begin with the token: asked before several lists are. */
  mayStart({ word }: Token): boolean {
    return this.#index.mayHave(word)
  }

  /** The first place of any form, as token indexes, or null. */
  find(tokens: readonly Token[], from = 0): { readonly from: number; readonly to: number } | null {
    if (this.forms.length === 0) return null
    for (let i = Math.max(from, 0); i < tokens.length; i++) {
      const length = this.#longest(tokens, i)
      if (length) return { from: i, to: i + length }
    }
    return null
  }

  /** The same as `at`, for a token that is there. */
  #longest(tokens: readonly Token[], i: number): number {
    const { word } = tokens[i] as Token
    const index = this.#index
    return index.mayHave(word) ? longestAt(tokens, i, index.from(word)) : 0
  }

  /** The tokens, marks at both ends aside, are one of the forms and nothing else. */
  isWhole(tokens: readonly Token[]): boolean {
    const words = trimMarks(tokens)
    return words.length > 0 && this.at(words, 0) === words.length
  }
}

/** A form of one of several lists: where it begins, and how many tokens it takes. */
export interface Match {
  /** Which list it is of, counted from 0. */
  readonly list: number
  readonly from: number
  readonly length: number
}

/** Words of a heading that many documents have. */
const FEW = 8
const MOST_FOUND = 1024

/** Many lists of forms looked up at once: what each would find alone, for hardly more than one costs. */
export class FormLists {
  #index: FormIndex<number> | null = null
  /** What was found in a few words: headings are much the same from plan to plan. */
  readonly #found = new Map<string, readonly Match[]>()

  constructor(readonly lists: readonly (readonly string[])[]) {}

  /** The longest form at `i` of each list that has one there. */
  at(tokens: readonly Token[], i: number): readonly Match[] {
    const found: Match[] = []
    this.#gather(tokens, i, found)
    return found
  }

  /** The first place of each list that has one. */
  find(tokens: readonly Token[]): readonly Match[] {
    if (tokens.length > FEW) return this.#search(tokens)
    const words = tokens.map(keyOf).join(' ')
    const known = this.#found.get(words)
    if (known) return known
    const found = this.#search(tokens)
    if (this.#found.size >= MOST_FOUND) this.#found.clear()
    this.#found.set(words, found)
    return found
  }

  #search(tokens: readonly Token[]): readonly Match[] {
    const found: Match[] = []
    for (let i = 0; i < tokens.length; i++) this.#gather(tokens, i, found)
    return found
  }

  /** Adds what stands at `i` of the lists that have found nothing yet. */
  #gather(tokens: readonly Token[], i: number, found: Match[]): void {
    const token = tokenAt(tokens, i)
    if (!token) return
    this.#index ??= indexedTogether(this.lists)
    const next = tokenAt(tokens, i + 1)
    for (const form of this.#index.from(token.word)) {
      const { keys, value: list } = form
      if (form.mayGoOn(next) && areAt(tokens, i, keys) && !found.some(match => match.list === list))
        found.push({ list, from: i, length: keys.length })
    }
  }
}

function indexedTogether(lists: readonly (readonly string[])[]): FormIndex<number> {
  const index = new FormIndex<number>()
  for (const [list, forms] of lists.entries()) for (const form of forms) index.add(form, list)
  return index
}

function longestAt(tokens: readonly Token[], i: number, forms: readonly Form<null>[]): number {
  const next = tokenAt(tokens, i + 1)
  for (const form of forms) if (form.mayGoOn(next) && areAt(tokens, i, form.keys)) return form.keys.length
  return 0
}

function indexed(forms: readonly string[]): FormIndex<null> {
  const index = new FormIndex<null>()
  for (const form of forms) index.add(form, null)
  return index
}

/** The words behind the first one, by which the form was found, stand there too. */
function areAt(tokens: readonly Token[], from: number, keys: readonly string[]): boolean {
  for (let k = 1; k < keys.length; k++) {
    const token = tokenAt(tokens, from + k)
    if (!token || (keys[k] === '{n}' ? token.kind !== 'number' : keyOf(token) !== keys[k])) return false
  }
  return true
}

/** Without the punctuation at either end. */
export function trimMarks(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  let to = tokens.length
  while (from < to && tokens[from]?.kind === 'mark') from++
  while (to > from && tokens[to - 1]?.kind === 'mark') to--
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to)
}
