import type { Span } from '../text'
import { type Form, FormIndex, keysOf } from './keys'
import type { Term } from './model'
import type { Word } from './spellings'
import { fold, keyOf, type Token, tokenAt } from './tokens'
import type { Condition, SectionType, Sense, TermCategory } from './words'

/** What a condition may ask about the phrase around a word. */
export interface Around {
  readonly tokens: readonly Token[]
  /** Index of the first token behind lead-ins: where the main verb stands. */
  readonly leading: number
  readonly sections: readonly SectionType[]
  readonly hasDate: boolean
  readonly hasCadence: boolean
  isNumber(index: number): boolean
  isDeterminer(index: number): boolean
}

/** An entry with its conditions made into tests, the first time that one of its forms is met. */
class Compiled {
  #unless: readonly Test[] | null = null
  #needs: readonly Test[] | null = null

  constructor(readonly entry: Sense) {}

  get unless(): readonly Test[] {
    this.#unless ??= (this.entry.unless ?? []).map(compile)
    return this.#unless
  }

  get needs(): readonly Test[] {
    this.#needs ??= (this.entry.needs ?? []).map(compile)
    return this.#needs
  }
}

type Test = (around: Around, from: number, to: number) => boolean

/** The forms that begin with one word, sorted by the word behind: of twenty hardly one goes on as the text does. */
export class Entries {
  readonly #alone: Form<Compiled>[] = []
  readonly #byNext = new Map<string, Form<Compiled>[]>()

  constructor(readonly forms: readonly Form<Compiled>[]) {
    for (const form of forms) {
      const next = form.keys[1]
      if (next === undefined) for (const all of [this.#alone, ...this.#byNext.values()]) all.push(form)
      else this.#before(next).push(form)
    }
  }

  #before(next: string): Form<Compiled>[] {
    const known = this.#byNext.get(next)
    if (known) return known
    const made = [...this.#alone]
    this.#byNext.set(next, made)
    return made
  }

  /** Those that may stand before that word, in their order. A hyphen may tie any two words of a role. */
  before(next: Token | undefined): readonly Form<Compiled>[] {
    if (isHyphen(next)) return this.forms
    return (next && this.#byNext.get(next.key)) ?? this.#alone
  }
}

/** Word classes whose words inside a name (« Good Clinical Practice ») say nothing. */
const MODIFIERS: ReadonlySet<TermCategory> = new Set([
  'quantifier',
  'degree',
  'quality',
  'buzzword',
  'absolute',
])

/** One language's lexicon, indexed by the first word of each form. */
export class TermTable {
  readonly #forms = new FormIndex<Compiled>()
  readonly #entries = new Map<string, Entries>()

  constructor(entries: readonly Sense[], removed: readonly string[] = []) {
    const gone = new Set(removed.map(fold))
    for (const entry of entries) {
      const sense = new Compiled(entry)
      for (const form of entry.forms)
        if (gone.size === 0 || !gone.has(fold(form))) this.#forms.add(form, sense)
    }
  }

  /** Some form begins with this word. */
  knows(token: Token): boolean {
    return this.#entriesOf(token.word) !== null
  }

  /** The word keeps them, as it keeps what dates make of it. */
  #entriesOf(word: Word): Entries | null {
    if (word.terms === this) return word.entries
    word.terms = this
    word.entries = this.#lookUp(word)
    return word.entries
  }

  #lookUp(word: Word): Entries | null {
    const known = this.#entries.get(word.key)
    if (known) return known
    const forms = this.#forms.from(word)
    if (forms.length === 0) return null
    const made = new Entries(forms)
    this.#entries.set(word.key, made)
    return made
  }

  /** Every term of the phrase whose exceptions do not hold, in order; a category takes each word once, longest first. */
  match(around: Around, source: string): readonly Term[] {
    const { tokens } = around
    const terms: Term[] = []
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (token.quoted || token.kind === 'number') continue
      const entries = this.#entriesOf(token.word)
      if (!entries) continue
      for (const form of entries.before(tokens[i + 1])) {
        const { entry } = form.value
        if (isTaken(terms, entry.category, token.start)) continue
        const length = lengthAt(tokens, i, form)
        if (!length) continue
        const to = i + length
        if (isCompound(tokens, i, to) || !holds(form.value, around, i, to)) continue
        terms.push(term(entry, tokens, i, to, source))
      }
    }
    return terms
  }
}

/** A term of the category, the last that was found, reaches beyond there: a phrase has a few terms, and hardly two of a kind. */
function isTaken(terms: readonly Term[], category: TermCategory, place: number): boolean {
  for (let k = terms.length - 1; k >= 0; k--) {
    const term = terms[k] as Term
    if (term.category === category) return term.span.end > place
  }
  return false
}

function term(
  { category, group }: Sense,
  tokens: readonly Token[],
  from: number,
  to: number,
  source: string,
): Term {
  const span: Span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
  const text = source.slice(span.start, span.end)
  return group ? { category, span, text, group } : { category, span, text }
}

const NAMES: ReadonlySet<TermCategory> = new Set([
  'specific-role',
  'generic-role',
  'person-role',
  'credential',
])

/** How many tokens the form takes at `i`, or 0. A role's words may be tied by hyphens: « sous-chef ». */
function lengthAt(tokens: readonly Token[], i: number, { keys, value: { entry } }: Form<Compiled>): number {
  if (spells(tokens, i, keys, 1)) return keys.length
  if (keys.length < 2 || !NAMES.has(entry.category)) return 0
  let at = i
  for (const key of keys) {
    if (at > i && isHyphen(tokenAt(tokens, at))) at++
    const token = tokenAt(tokens, at)
    if (!token || keyOf(token) !== key) return 0
    at++
  }
  return at - i
}

/** The keys stand at `i`, those before `from` known to do so. */
function spells(tokens: readonly Token[], i: number, keys: readonly string[], from = 0): boolean {
  for (let k = from; k < keys.length; k++) {
    const token = tokenAt(tokens, i + k)
    if (!token || keyOf(token) !== keys[k]) return false
  }
  return true
}

/** Glued by a hyphen to another word: « non-stop », « mieux-être », `read-only`. */
function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    (isHyphen(tokenAt(tokens, from - 1)) &&
      !tokens[from]?.spaced &&
      tokenAt(tokens, from - 2)?.kind === 'word') ||
    (isHyphen(tokenAt(tokens, to)) && isGluedWord(tokenAt(tokens, to + 1)))
  )
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' && !token.spaced
const isGluedWord = (token: Token | undefined): boolean => token?.kind === 'word' && !token.spaced

function holds({ entry, unless, needs }: Compiled, around: Around, from: number, to: number): boolean {
  if (MODIFIERS.has(entry.category) && inName(around, from, to)) return false
  return !isAny(unless, around, from, to) && (needs.length === 0 || isAny(needs, around, from, to))
}

function isAny(tests: readonly Test[], around: Around, from: number, to: number): boolean {
  for (const test of tests) if (test(around, from, to)) return true
  return false
}

/** Part of a title, or of a run of capitalised words that is more than the phrase's own first capital. */
export function inName({ tokens, leading }: Around, from: number, to: number): boolean {
  const first = tokens[from]
  if (!first) return false
  if (first.titled) return true
  if (!first.capital) return false
  const next = tokenAt(tokens, to)
  const prior = tokenAt(tokens, from - 1)
  const opens =
    from === 0 || from === leading || first.opensLine || prior?.text === ':' || prior?.text === '.'
  return next?.capital === true || (!opens && prior?.kind === 'word') || (!opens && prior?.kind === 'mark')
}

function compile(condition: Condition): Test {
  if ('after' in condition) {
    const lists = condition.after.map(keysOf)
    return ({ tokens }, from) => {
      for (const keys of lists) if (spells(tokens, from - keys.length, keys)) return true
      return false
    }
  }
  if ('before' in condition) {
    const lists = condition.before.map(keysOf)
    return ({ tokens }, _, to) => spellsAny(tokens, to, lists)
  }
  if ('withObject' in condition) {
    const lists = condition.withObject.map(keysOf)
    return ({ tokens }, _, to) => within(tokens, to, to + 4, lists)
  }
  if ('inPhraseWith' in condition) {
    const lists = condition.inPhraseWith.map(keysOf)
    return ({ tokens }) => within(tokens, 0, tokens.length, lists)
  }
  if ('underSection' in condition)
    return ({ sections }) => condition.underSection.some(type => sections.includes(type))
  return FLAGS[Object.keys(condition)[0] as keyof typeof FLAGS]
}

const within = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lists: readonly (readonly string[])[],
): boolean => {
  for (let i = Math.max(from, 0); i < to && i < tokens.length; i++)
    if (spellsAny(tokens, i, lists)) return true
  return false
}

function spellsAny(tokens: readonly Token[], i: number, lists: readonly (readonly string[])[]): boolean {
  for (const keys of lists) if (spells(tokens, i, keys)) return true
  return false
}

const FLAGS = {
  capitalised: ({ tokens }, from) => tokens[from]?.capital === true && from > 0 && !tokens[from]?.opensLine,
  inTitle: inName,
  withNumber: (around, from, to) => {
    for (let i = from - 3; i < to + 3; i++) if ((i < from || i >= to) && around.isNumber(i)) return true
    return false
  },
  withCadence: ({ hasCadence }) => hasCadence,
  withDate: ({ hasDate }) => hasDate,
  // « 400 clés »: a number that does not open the line counts as one.
  nounAfterDeterminer: (around, from) =>
    around.isDeterminer(from - 1) || (from > 1 && around.isNumber(from - 1)),
  notLeading: ({ leading }, from) => from !== leading,
  closing: ({ tokens }, _, to) => tokens.slice(to).every(token => token.kind === 'mark'),
} satisfies Readonly<Record<string, Test>>
