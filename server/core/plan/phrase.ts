import { detached } from '../markdown'
import type { Span } from '../text'
import { cadenceOf } from './cadence'
import { readDates, type Setting } from './dates/read'
import type { Calendar } from './dates/resolve'
import { beginsAt } from './measured'
import { type DateReading, hasLastDay, type NodeType, type Phrase, type Term } from './model'
import { leadingOf, numberBefore, openerOf } from './openings'
import type { Pack } from './pack'
import { rememberedUnder } from './remembered'
import { areSame } from './same-list'
import type { Around } from './terms'
import { respelled, type Token, textOf, tokenise } from './tokens'
import type { Visible } from './visible'
import type { SectionType } from './words'

/** A phrase with all that the reader found in it. */
export interface Reading extends Phrase {
  readonly tokens: readonly Token[]
  readonly pack: Pack
  /** « every week », « 3×/mois » */
  readonly cadence: Span | null
  /** Index of the first token behind enumerator, dates and lead-ins. */
  readonly leading: number
  /** What a counting opener says it is: `Goal 2:`, `KR1:`, « Étape 3 : ». */
  readonly opener: { readonly type: NodeType; readonly to: number } | null
  /** How many tokens a bare number before the words takes: `2.`, `3)`, « IV – ». */
  readonly numbered: number
  readonly cue: boolean
}

export interface PhraseContext {
  readonly source: string
  readonly calendar: Calendar
  readonly sections: readonly SectionType[]
  readonly setting: Setting
  /** The document holds no accent at all. */
  readonly accentless: boolean
  /** Somebody types: what is read of a line may outlive the text that it stands in. */
  readonly typed: boolean
  /** What has been read of the document so far: a line is often looked at before it is read for good. */
  readonly known: Known
  pack(tokens: readonly Token[]): Pack
}

interface KnownReading {
  readonly reading: Reading
  readonly setting: Setting
  readonly sections: readonly SectionType[]
}

/** Readings by their first token. The same tokens say the same in the same place, whoever asks. */
export class Known {
  readonly #readings = new Map<Token, readonly KnownReading[]>()
  #before: Known | null

  /** `before`: what was known of an earlier state of the document, where lines are read now as they were then. */
  constructor(before: Known | null = null) {
    this.#before = before
  }

  /** What was read of these tokens like this. */
  find(first: Token, isAlike: (one: KnownReading) => boolean): Reading | null {
    const own = this.#readings.get(first)?.find(isAlike)
    if (own) return own.reading
    const earlier = this.#before === null ? undefined : this.#before.#readings.get(first)?.find(isAlike)
    if (earlier) this.add(first, earlier)
    return earlier?.reading ?? null
  }

  add(first: Token, one: KnownReading): void {
    this.#readings.set(first, [...(this.#readings.get(first) ?? []), one])
  }

  /** All that is asked for has been: of what was known before only that stays. */
  close(): void {
    this.#before = null
  }
}

/** Reads one run of visible text: language, dates, cadence, terms and where its main verb stands. */
export function readPhrase(visible: Visible, context: PhraseContext): Reading {
  const pack = context.pack(tokenise(visible))
  return readTokens(tokensIn(visible, pack, context), pack, context)
}

/** Its tokens alone, as `readPhrase` has them. */
export const tokensOf = (visible: Visible, context: PhraseContext): readonly Token[] =>
  context.accentless ? tokensIn(visible, context.pack(tokenise(visible)), context) : tokenise(visible)

const tokensIn = (visible: Visible, pack: Pack, { accentless }: PhraseContext): readonly Token[] =>
  accentless ? accented(tokenise(visible), pack) : tokenise(visible)

/** « d'ici a juin »: words that only an accent tells apart, as somebody meant them who types none. */
const accented = rememberedUnder(
  (tokens: readonly Token[], { sets: { meant: words } }: Pack): readonly Token[] => {
    if (words.size === 0) return tokens
    return tokens.map(token => {
      const meant = words.get(token.text)
      return meant && !token.capital ? respelled(token, meant) : token
    })
  },
)

/** The same for a part of a phrase whose language is known. */
export function readTokens(tokens: readonly Token[], pack: Pack, context: PhraseContext): Reading {
  const { known, setting, sections } = context
  const first = tokens[0]
  if (!first) return readAnew(tokens, pack, context)
  const same = known.find(
    first,
    one =>
      one.setting === setting &&
      areSame(one.sections, sections) &&
      one.reading.pack === pack &&
      areSame(one.reading.tokens, tokens),
  )
  if (same) return same
  const reading = readAnew(tokens, pack, context)
  known.add(first, { reading, setting, sections })
  return reading
}

function readAnew(tokens: readonly Token[], pack: Pack, context: PhraseContext): Reading {
  const { source, calendar, sections, setting, typed } = context
  const found = readDates(tokens, pack.dates, calendar, setting, source)
  // « antes del 30 de junio de 2027 »: in words that no pack reads, half a date is worse than none.
  const resolved =
    found.length === 0 || pack.words.grammar.stopWords.length > 0
      ? found
      : found.filter(({ precision }) => precision === 'day')
  const cadence = cadenceOf(tokens, pack)
  const opener = openerOf(tokens, pack)
  const numbered = opener ? 0 : numberBefore(tokens)
  const lead = leadingOf(tokens, pack, resolved, opener?.to ?? numbered)
  const terms = pack.terms.match(
    new Surroundings(tokens, lead.at, sections, resolved, cadence !== null, pack),
    source,
  )
  const reading: Reading = {
    span: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 },
    text: shown(tokens, source),
    language: pack.code,
    tokens,
    pack,
    terms,
    dates: withVague(
      withoutStruck(resolved, tokens, source).map(date =>
        isTold(date, tokens, terms, pack) ? { ...date, role: 'mention' } : date,
      ),
      terms,
    ),
    cadence,
    leading: lead.at,
    opener,
    numbered,
    cue: lead.cue,
  }
  return typed ? onItsOwn(reading, source) : reading
}

/** The same with texts cut from its line: a slice of the document would keep all of it alive. */
function onItsOwn(reading: Reading, source: string): Reading {
  const { start, end } = reading.span
  const line = detached(source.slice(start, end))
  const cut = <Part extends DateReading | Term>(part: Part): Part => ({
    ...part,
    text: line.slice(part.span.start - start, part.span.end - start),
  })
  const { text, terms, dates } = reading
  return { ...reading, text: text === line ? line : text, terms: terms.map(cut), dates: dates.map(cut) }
}

/** What stands around the words of one phrase. */
class Surroundings implements Around {
  readonly hasDate: boolean

  constructor(
    readonly tokens: readonly Token[],
    readonly leading: number,
    readonly sections: readonly SectionType[],
    private readonly dates: readonly DateReading[],
    readonly hasCadence: boolean,
    private readonly pack: Pack,
  ) {
    this.hasDate = hasLastDay(dates)
  }

  isNumber(i: number): boolean {
    const token = this.tokens[i]
    if (!token || (token.kind !== 'number' && this.pack.dates.find(this.tokens, i, 'number') === null))
      return false
    return !this.dates.some(({ span }) => span.start <= token.start && token.end <= span.end)
  }

  isDeterminer(i: number): boolean {
    return i >= 0 && this.pack.sets.determiners.at(this.tokens, i) === 1
  }
}

/** `by ~~30 May~~ 30 June`: the day struck out is told of, and the one right behind it stands in its place. */
function withoutStruck(
  dates: readonly DateReading[],
  tokens: readonly Token[],
  source: string,
): readonly DateReading[] {
  if (dates.length === 0) return dates
  const from = tokens[0]?.start ?? 0
  if (!source.slice(from, tokens.at(-1)?.end).includes('~~')) return dates
  const isIn = (place: number): boolean => (source.slice(from, place).split('~~').length - 1) % 2 === 1
  let heir: Pick<DateReading, 'role' | 'firm'> | null = null
  return dates.map(date => {
    const { role, firm, span } = date
    if (isIn(span.start)) {
      heir = { role, ...(firm !== undefined && { firm }) }
      return { ...date, role: 'mention' }
    }
    const inherited = heir
    heir = null
    return inherited && date.role === 'mention' ? { ...date, ...inherited } : date
  })
}

/** « …, because I failed it in April »: a month without a year, in a clause that tells of the author's past. */
function isTold(
  { span, kind, firm }: DateReading,
  tokens: readonly Token[],
  terms: readonly Term[],
  { sets, words }: Pack,
): boolean {
  if (kind !== 'assumed-year' || firm) return false
  const at = tokens.findIndex(({ start }) => start >= span.start)
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' && [',', '.', ';', ':', '('].includes(token.text)) return false
    if (!sets.firstPerson.at(tokens, i)) continue
    const verb = tokens[i + 1]
    return (
      verb?.kind === 'word' &&
      (words.grammar.pastEndings.some(ending => verb.text.length > 4 && verb.text.endsWith(ending)) ||
        beginsAt(verb, 'achieved', terms))
    )
  }
  return false
}

/** Words that a clause takes at most. */
const CLAUSE = 12

/** The words as a person sees them, one space where any white space stood. */
function shown(tokens: readonly Token[], source: string): string {
  const first = tokens[0]
  if (!first) return ''
  if (areAsWritten(tokens, source)) return source.slice(first.start, tokens.at(-1)?.end)
  return textOf(tokens, '…')
}

/** Nearly every line shows what stands in its source. */
function areAsWritten(tokens: readonly Token[], source: string): boolean {
  let end = tokens[0]?.start ?? 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const gap = i > 0 && token.spaced ? 1 : 0
    if (token.start !== end + gap || (gap > 0 && source.charCodeAt(end) !== SPACE)) return false
    if (token.kind === 'object' || !source.startsWith(token.shown, token.start)) return false
    end = token.start + token.shown.length
    if (end !== token.end) return false
  }
  return true
}

const SPACE = 32

function withVague(dates: readonly DateReading[], terms: readonly Term[]): readonly DateReading[] {
  const vague = terms
    .filter(
      ({ category, span }) =>
        category === 'vague-time' && !dates.some(d => d.span.start < span.end && span.start < d.span.end),
    )
    .map(
      ({ span, text }): DateReading => ({
        span,
        text,
        kind: 'vague',
        precision: null,
        start: null,
        end: null,
        role: 'deadline',
      }),
    )
  return vague.length ? [...dates, ...vague].sort((a, b) => a.span.start - b.span.start) : dates
}
