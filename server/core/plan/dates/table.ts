import type { DateWords } from '../date-words'
import type { Grammar } from '../grammar-words'
import { type Form, FormIndex } from '../keys'
import type { Word } from '../spellings'
import { keyOf, type Token, tokenAt } from '../tokens'
import type { QuantityWords } from '../words'

/** What a word can mean in a time expression. */
export type Tag =
  | 'month'
  | 'weekday'
  | 'dayOrdinal'
  | 'by'
  | 'before'
  | 'in'
  | 'toward'
  | 'from'
  | 'past'
  | 'after'
  | 'startOf'
  | 'early'
  | 'mid'
  | 'late'
  | 'endOf'
  | 'endCode'
  | 'quarterCode'
  | 'halfCode'
  | 'fiscalCode'
  | 'ordinal'
  | 'unit'
  | 'within'
  | 'join'
  | 'next'
  | 'current'
  | 'last'
  | 'between'
  | 'durationAnchor'
  | 'season'
  | 'term'
  | 'schoolStart'
  | 'schoolYear'
  | 'feast'
  | 'event'
  | 'reviewEvent'
  | 'programUnit'
  | 'age'
  | 'rangeTo'
  | 'dayWord'
  | 'ongoing'
  | 'condition'
  | 'every'
  | 'cadence'
  | 'times'
  | 'part'
  | 'per'
  | 'number'
  | 'determiner'
  | 'notTime'
  | 'fromNow'
  | 'ahead'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
export const UNITS = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

interface Sense {
  readonly tag: Tag
  readonly value: number
}

/** The forms that begin with one word, by what they can mean: few enough to be looked through. */
export interface Senses {
  readonly tags: readonly Tag[]
  readonly forms: readonly Form<Sense>[][]
  /** The word alone may begin a time expression, whatever stands behind. */
  readonly opensAlone: boolean
  /** The words that may stand behind it where several words begin one: « l'année » + « prochaine ». */
  readonly opensWith: ReadonlySet<string>
}

/** What never begins a time expression; a determiner does so only before a few things. */
const AROUND: ReadonlySet<Tag> = new Set<Tag>([
  'by',
  'before',
  'in',
  'toward',
  'from',
  'past',
  'after',
  'join',
  'rangeTo',
  'dayOrdinal',
  'durationAnchor',
  'fromNow',
  'every',
  'cadence',
  'times',
  'part',
  'per',
  'ongoing',
  'condition',
  'notTime',
  'determiner',
])

/** What a determiner begins a time expression with: « un an » + « d'ici », `the next review`. */
const DETERMINED = ['unit', 'event', 'reviewEvent'] as const

export interface Hit {
  readonly length: number
  readonly value: number
}

/** One language's date words, indexed by their first word. */
export class DateTable {
  readonly #forms = new FormIndex<Sense>()
  readonly #senses = new Map<string, Senses>()

  constructor(
    readonly words: DateWords,
    grammar: Grammar,
    quantities: QuantityWords,
  ) {
    for (const [i, forms] of words.months.entries()) this.#add('month', forms, i + 1)
    for (const [i, forms] of words.weekdays.entries()) this.#add('weekday', forms, i + 1)
    for (const [i, unit] of UNITS.entries()) this.#add('unit', words.units[unit], i)
    for (const [i, season] of SEASONS.entries()) this.#add('season', words.seasons[season], i)
    for (const [i, feast] of words.feasts.entries()) this.#add('feast', feast.forms, i)
    for (const [form, unit] of Object.entries(words.endCodes))
      this.#add('endCode', [form], UNITS.indexOf(unit))
    for (const [form, value] of Object.entries(words.ordinals)) this.#add('ordinal', [form], value)
    for (const [form, value] of Object.entries(words.dayWords)) this.#add('dayWord', [form], value)
    for (const [form, value] of Object.entries(quantities.numbers)) this.#add('number', [form], value)
    const lists: readonly (readonly [Tag, readonly string[]])[] = [
      ['dayOrdinal', words.dayOrdinals],
      ['by', words.by],
      ['before', words.before],
      ['in', words.in],
      ['toward', words.toward],
      ['from', words.from],
      ['past', words.past],
      ['after', words.after],
      ['startOf', words.startOf],
      ['early', words.early],
      ['mid', words.mid],
      ['late', words.late],
      ['endOf', words.endOf],
      ['quarterCode', words.quarterCodes],
      ['halfCode', words.halfCodes],
      ['fiscalCode', words.fiscalCodes],
      ['within', words.within],
      ['join', words.joins],
      ['next', words.next],
      ['current', words.current],
      ['last', words.last],
      ['between', words.betweenNumberAndUnit],
      ['durationAnchor', words.durationAnchors],
      ['term', words.terms],
      ['schoolStart', words.schoolStart],
      ['schoolYear', words.schoolYear],
      ['event', words.events],
      ['reviewEvent', words.reviewEvents],
      ['programUnit', words.programUnits],
      ['age', words.ages],
      ['rangeTo', words.rangeTo],
      ['ongoing', words.ongoing],
      ['condition', words.conditions],
      ['every', words.every],
      ['cadence', words.cadences],
      ['times', words.times],
      ['part', words.parts],
      ['per', quantities.per],
      ['determiner', grammar.determiners],
      ['notTime', words.notTimes],
      ['fromNow', words.fromNow],
      ['ahead', words.ahead],
    ]
    for (const [tag, forms] of lists) this.#add(tag, forms, 0)
  }

  /** Could a time expression begin with, or hang on, this word? A cheap first question. */
  knows(token: Token): boolean {
    return this.#sensesOf(token.word) !== null
  }

  /** Whether a form of one of the tags may start at token `i`: asked before several are tried. */
  mayBe(token: Token | undefined, tags: readonly Tag[]): boolean {
    const senses = token && this.#sensesOf(token.word)
    if (!senses) return false
    for (const tag of senses.tags) if (tags.includes(tag)) return true
    return false
  }

  /** Whether a form that starts at token `i` may open a time expression, and not only stand around one. */
  mayOpen(tokens: readonly Token[], i: number): boolean {
    const senses = this.#sensesOf((tokens[i] as Token).word)
    if (!senses) return false
    const next = tokenAt(tokens, i + 1)
    if (senses.opensAlone || (next && senses.opensWith.has(next.key))) return true
    const own = this.find(tokens, i, 'determiner')
    return own !== null && this.mayBe(tokenAt(tokens, i + own.length), DETERMINED)
  }

  /** The longest form of `tag` that starts at token `i`, with its value, or null. */
  find(tokens: readonly Token[], i: number, tag: Tag): Hit | null {
    const token = tokenAt(tokens, i)
    const senses = token && this.#sensesOf(token.word)
    if (!senses) return null
    const { tags } = senses
    // A word has a sense or two: to look through them is quicker than to ask where one stands.
    for (let t = 0; t < tags.length; t++)
      if (tags[t] === tag) return this.#longest(tokens, i, senses.forms[t] as readonly Form<Sense>[])
    return null
  }

  /** The longest form of any of the tags that starts at token `i`, and its tag; of two as long the tag that stands first. */
  findAny<Of extends Tag>(
    tokens: readonly Token[],
    i: number,
    wanted: readonly Of[],
  ): { readonly tag: Of; readonly length: number } | null {
    const token = tokenAt(tokens, i)
    const senses = token && this.#sensesOf(token.word)
    if (!senses) return null
    let best: { readonly tag: Of; readonly length: number } | null = null
    for (const tag of wanted) {
      const at = senses.tags.indexOf(tag)
      const hit = at < 0 ? null : this.#longest(tokens, i, senses.forms[at] as readonly Form<Sense>[])
      if (hit && hit.length > (best?.length ?? 0)) best = { tag, length: hit.length }
    }
    return best
  }

  #longest(tokens: readonly Token[], i: number, forms: readonly Form<Sense>[]): Hit | null {
    const next = tokenAt(tokens, i + 1)
    for (const form of forms) {
      const value = form.mayGoOn(next) ? this.#matches(tokens, i, form) : null
      if (value !== null) return { length: form.keys.length, value }
    }
    return null
  }

  /** A word's forms by what they can mean. The word keeps them: most questions in a row are put to one table. */
  #sensesOf(word: Word): Senses | null {
    if (word.dates === this) return word.senses
    const found = this.#lookUp(word)
    word.dates = this
    word.senses = found
    return found
  }

  /** They are sorted out the first time that the word is met. */
  #lookUp(word: Word): Senses | null {
    const forms = this.#forms.from(word)
    if (forms.length === 0) return null
    const known = this.#senses.get(word.key)
    if (known) return known
    const made = sorted(forms)
    this.#senses.set(word.key, made)
    return made
  }

  /** Tries a form's words behind the first, by which it was found; `{n}` takes a number, in figures or one word, whose value it then has. */
  #matches(tokens: readonly Token[], i: number, { keys, value: sense }: Form<Sense>): number | null {
    let { value } = sense
    for (let k = 1; k < keys.length; k++) {
      const token = tokenAt(tokens, i + k)
      if (!token) return null
      if (keys[k] === '{n}') {
        const number = /^\d+$/.test(token.text) ? Number(token.text) : this.find([token], 0, 'number')?.value
        if (number === undefined) return null
        value = number
      } else if (keyOf(token) !== keys[k]) return null
    }
    return value
  }

  #add(tag: Tag, forms: readonly string[], value: number): void {
    for (const form of forms) this.#forms.add(form, { tag, value })
  }
}

function sorted(forms: readonly Form<Sense>[]): Senses {
  const tags = [...new Set(forms.map(({ value }) => value.tag))]
  const seconds = forms.filter(({ value }) => !AROUND.has(value.tag)).map(({ keys }) => keys[1] ?? ALONE)
  return {
    tags,
    forms: tags.map(tag => forms.filter(({ value }) => value.tag === tag)),
    opensAlone: seconds.some(key => key === ALONE || key === NUMBER),
    opensWith: new Set(seconds),
  }
}

const ALONE = ''
const NUMBER = '{n}'
