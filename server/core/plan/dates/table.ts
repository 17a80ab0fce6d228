import type { DateWords } from '../date-words'
import { keyOf, type Token, tokenise } from '../tokens'
import { Gather } from '../visible'
import type { Grammar, QuantityWords } from '../words'

/** What a word can mean in a time expression. */
export type Tag =
  | 'month'
  | 'weekday'
  | 'dayOrdinal'
  | 'by'
  | 'before'
  | 'in'
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
  | 'per'
  | 'number'
  | 'determiner'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
export const UNITS = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

interface Form {
  readonly tag: Tag
  readonly keys: readonly string[]
  readonly value: number
}

export interface Hit {
  readonly length: number
  readonly value: number
}

/** One language's date words, indexed by their first word. */
export class DateTable {
  readonly #forms = new Map<string, Form[]>()

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
      ['per', quantities.per],
      ['determiner', grammar.determiners],
    ]
    for (const [tag, forms] of lists) this.#add(tag, forms, 0)
    for (const forms of this.#forms.values()) forms.sort((a, b) => b.keys.length - a.keys.length)
  }

  /** Could a time expression begin with, or hang on, this word? A cheap first question. */
  knows(token: Token): boolean {
    return this.#forms.has(keyOf(token))
  }

  /** The longest form of `tag` that starts at token `i`, with its value, or null. */
  find(tokens: readonly Token[], i: number, tag: Tag): Hit | null {
    const token = tokens[i]
    if (!token) return null
    for (const form of this.#forms.get(keyOf(token)) ?? []) {
      if (form.tag !== tag) continue
      const value = matches(tokens, i, form)
      if (value !== null) return { length: form.keys.length, value }
    }
    return null
  }

  #add(tag: Tag, forms: readonly string[], value: number): void {
    for (const form of forms) {
      const keys = keysOf(form)
      const [first] = keys
      if (first === undefined) continue
      const known = this.#forms.get(first)
      if (known) known.push({ tag, keys, value })
      else this.#forms.set(first, [{ tag, keys, value }])
    }
  }
}

/** Tries a form's words one by one; `{n}` takes a number, whose value it then has. */
function matches(tokens: readonly Token[], i: number, form: Form): number | null {
  let value = form.value
  for (let k = 0; k < form.keys.length; k++) {
    const token = tokens[i + k]
    if (!token) return null
    if (form.keys[k] === '{n}') {
      if (!/^\d+$/.test(token.text)) return null
      value = Number(token.text)
    } else if (keyOf(token) !== form.keys[k]) return null
  }
  return value
}

/** A pack's form as the keys its words are looked up by. `{n}` stands for a number. */
export function keysOf(form: string): readonly string[] {
  if (form.includes('{n}'))
    return form.split('{n}').flatMap((part, i) => (i ? ['{n}', ...keysOf(part)] : keysOf(part)))
  const gather = new Gather()
  gather.add(form, 0, false)
  const keys = tokenise(gather).map(keyOf)
  const elided = keys.length > 1 && keys.at(-1) === "'"
  return elided ? [...keys.slice(0, -2), `${keys.at(-2)}'`] : keys
}
