import { fold, hashOf, PAIRS, type Word } from './spellings'
import { keyOf, type Token, tokenise } from './tokens'
import { Gather } from './visible'

/**
 * A form of a language pack, waiting to be looked up. Only its first word is worked out when it is indexed: most forms
 * never meet a document that begins with them, and a run must start fast.
 */
export class Form<T> {
  #keys: readonly string[] | null = null
  #second: number | null = null

  constructor(
    readonly text: string,
    readonly value: T,
  ) {}

  get keys(): readonly string[] {
    this.#keys ??= keysOf(this.text)
    return this.#keys
  }

  /** Its second word, if it has one, may be that: told by a figure, without a look at the letters. */
  mayGoOn(next: Token | undefined): boolean {
    this.#second ??= secondOf(this.keys)
    return this.#second === ANY || next?.word.hash === this.#second
  }
}

/** No figure of a word. */
const ANY = -1

function secondOf({ 1: second }: readonly string[]): number {
  return second === undefined || second === '{n}' ? ANY : hashOf(second)
}

/**
 * Forms by the key of their first word, the longest first. Nearly every word that is asked for begins none: a bit for
 * each key's hash says so without a look at the map.
 */
export class FormIndex<T> {
  readonly #byFirst = new Map<string, Form<T>[]>()
  readonly #bits = new Int32Array(BITS / 32)
  #sorted = false

  add(text: string, value: T): void {
    const first = firstKeyOf(text)
    if (first === undefined) return
    const form = new Form(text, value)
    const known = this.#byFirst.get(first)
    if (known) known.push(form)
    else {
      this.#byFirst.set(first, [form])
      const hash = hashOf(first)
      this.#bits[slotOf(hash)] = (this.#bits[slotOf(hash)] as number) | (1 << (hash & 31))
    }
    this.#sorted = false
  }

  /** Some form may begin with that word: no look at the map yet. */
  mayHave({ hash }: Word): boolean {
    return ((this.#bits[slotOf(hash)] as number) & (1 << (hash & 31))) !== 0
  }

  /** The forms that begin with that word. Of two that match in one place the longer text has more words. */
  from(word: Word): readonly Form<T>[] {
    if (!this.mayHave(word)) return NONE
    if (!this.#sorted) this.#sort()
    return this.#byFirst.get(word.key) ?? NONE
  }

  has(word: Word): boolean {
    return this.from(word).length > 0
  }

  #sort(): void {
    for (const forms of this.#byFirst.values())
      if (forms.length > 1) forms.sort((a, b) => b.text.length - a.text.length)
    this.#sorted = true
  }
}

/** Enough for hardly a word in fifty to have a bit by chance in most lists. */
const BITS = 1024

const slotOf = (hash: number): number => (hash >>> 5) & (BITS / 32 - 1)

/** « où je me vois » as it reaches the reader from somebody who types no accents; nothing where that makes no difference. */
export function accentless(form: string, meant: Readonly<Record<string, string>>): readonly string[] {
  const words = form.split(/(?<=[ '])|(?= )/)
  if (!words.some(word => PAIRS.has(fold(word)))) return []
  return [words.map(word => meant[fold(word)] ?? fold(word)).join('')]
}

const NONE: readonly never[] = []
const PLAIN = /^[a-zà-öø-ÿœ]+$/

/** A pack's form as the keys its words are looked up by. `{n}` stands for a number. */
export function keysOf(form: string): readonly string[] {
  const words = form.split(' ')
  if (words.every(word => PLAIN.test(word))) return words.map(wordKey)
  if (form.includes('{n}'))
    return form.split('{n}').flatMap((part, i) => (i ? ['{n}', ...keysOf(part)] : keysOf(part)))
  const gather = new Gather()
  gather.add(form, 0, false)
  const keys = tokenise(gather).map(keyOf)
  const elided = keys.length > 1 && keys.at(-1) === "'"
  return elided ? [...keys.slice(0, -2), `${keys.at(-2)}'`] : keys
}

/** The first word alone tells, but for numbers, « 30 000 », and for an apostrophe that ends it, `presidents' day`. */
function firstKeyOf(form: string): string | undefined {
  const space = form.indexOf(' ')
  const word = space < 0 ? form : form.slice(0, space)
  if (PLAIN.test(word)) return wordKey(word)
  return keysOf(/\d|'$/.test(word) ? form : word)[0]
}

function wordKey(word: string): string {
  if (PAIRS.has(word)) return word
  const folded = fold(word)
  return PAIRS.has(folded) ? word : folded
}
