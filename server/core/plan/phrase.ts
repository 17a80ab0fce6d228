import type { Span } from '../text'
import { cadenceOf } from './cadence'
import { readDates, type Setting } from './dates/read'
import type { Calendar } from './dates/resolve'
import type { DateReading, NodeType, Phrase, Term, Verb } from './model'
import type { Pack } from './pack'
import type { Around } from './terms'
import { type Token, tokenise } from './tokens'
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
  readonly cue: boolean
}

export interface PhraseContext {
  readonly source: string
  readonly calendar: Calendar
  readonly sections: readonly SectionType[]
  readonly setting: Setting
  pack(tokens: readonly Token[]): Pack
}

/** Reads one run of visible text: language, dates, cadence, terms and where its main verb stands. */
export function readPhrase(visible: Visible, context: PhraseContext): Reading {
  const tokens = tokenise(visible)
  return readTokens(tokens, context.pack(tokens), context)
}

/** The same for a part of a phrase whose language is known. */
export function readTokens(tokens: readonly Token[], pack: Pack, context: PhraseContext): Reading {
  const { source, calendar, sections, setting } = context
  const resolved = readDates(tokens, pack.dates, calendar, setting, source)
  const cadence = cadenceOf(tokens, pack)
  const opener = openerOf(tokens, pack)
  const lead = leadingOf(tokens, pack, resolved, opener?.to ?? 0)
  const around: Around = {
    tokens,
    leading: lead.at,
    sections,
    hasDate: resolved.some(({ role, end }) => role === 'deadline' && end !== null),
    hasCadence: cadence !== null,
    isNumber: i =>
      (tokens[i]?.kind === 'number' || pack.dates.find(tokens, i, 'number') !== null) &&
      !resolved.some(
        ({ span }) => span.start <= (tokens[i]?.start ?? 0) && (tokens[i]?.end ?? 0) <= span.end,
      ),
    isDeterminer: i => i >= 0 && pack.sets.determiners.at(tokens, i) === 1,
  }
  const terms = pack.terms.match(around, source)
  const [first, last] = [tokens[0], tokens.at(-1)]
  return {
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    text: shown(tokens),
    language: pack.code,
    tokens,
    pack,
    terms,
    dates: withVague(resolved, terms),
    cadence,
    leading: lead.at,
    opener,
    cue: lead.cue,
  }
}

/** The words as a person sees them, one space where any white space stood. */
function shown(tokens: readonly Token[]): string {
  let text = ''
  for (const token of tokens)
    text += (token.spaced && text ? ' ' : '') + (token.kind === 'object' ? '…' : token.shown)
  return text
}

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

const OPENERS = ['key-result', 'goal', 'objective', 'stage', 'action'] as const

/** `Goal 2:`, `O1 —`, `KR 1.1:`, « Étape 3 – », `KR:`; and a typed number, `1.` or `2)`. */
function openerOf(tokens: readonly Token[], pack: Pack): Reading['opener'] {
  let start = 0
  while (tokens[start]?.kind === 'mark' && !tokens[start]?.text.match(/[["«(]/)) start++
  for (const type of OPENERS) {
    const length = enumeratorAt(tokens, start, pack, type)
    if (!length) continue
    let at = start + length
    if (tokens[at]?.text === '#') at++
    if (tokens[at]?.text === 'n' && tokens[at + 1]?.text === '°') at += 2
    const numbered = tokens[at]?.kind === 'number' || /\d/.test(tokens[at - 1]?.text ?? '')
    if (tokens[at]?.kind === 'number') at++
    const mark = tokens[at]?.text ?? ''
    const separated = mark === ':' || (numbered && ['-', '—', '.', ')', '|'].includes(mark))
    if (separated) return { type, to: at + 1 }
    if (numbered && (at >= tokens.length || mark === '(')) return { type, to: at }
  }
  return null
}

function enumeratorAt(
  tokens: readonly Token[],
  i: number,
  pack: Pack,
  type: (typeof OPENERS)[number],
): number {
  const set = pack.sets.enumerators[type]
  const joined = /^([a-z]+)\d+$/.exec(tokens[i]?.fold ?? '')
  if (
    joined?.[1] &&
    set.at([{ ...(tokens[i] as Token), text: joined[1], fold: joined[1], key: joined[1] }], 0)
  )
    return 1
  return set.at(tokens, i)
}

/** Skips what may stand before a main verb. `cue`: one of the openers declares a goal. */
function leadingOf(
  tokens: readonly Token[],
  pack: Pack,
  dates: readonly DateReading[],
  from: number,
): { at: number; cue: boolean } {
  const { sets } = pack
  const cued = cueWithin(tokens, sets, from)
  let at = cued ?? from
  let cue = cued !== null
  for (let moved = true; moved && at < tokens.length; ) {
    moved = false
    const token = tokens[at] as Token
    const date = dates.find(
      ({ span }) => span.start >= token.start && span.start <= (tokens[at + 3]?.start ?? token.start),
    )
    const length = Math.max(sets.goalCues.at(tokens, at), sets.leadIns.at(tokens, at))
    if (sets.goalCues.at(tokens, at)) cue = true
    if (length) at += length
    else if (date && opensWith(tokens, at, date, pack)) at = tokens.findIndex(t => t.start >= date.span.end)
    else if (token.kind === 'mark' && !['(', '[', '"', '«'].includes(token.text)) at++
    else if (sets.beforeVerb.at(tokens, at)) at += sets.beforeVerb.at(tokens, at)
    else continue
    if (at < 0) return { at: tokens.length, cue }
    moved = true
  }
  return { at, cue }
}

/** Where the words behind « In the short term, I want to » start, when such an opener stands near the front. */
function cueWithin(tokens: readonly Token[], sets: Pack['sets'], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const length = sets.goalCues.at(tokens, i)
    if (i > from && length === 0 && sets.leadIns.at(tokens, i) > 1) return null
    if (length) return i + Math.max(length, sets.leadIns.at(tokens, i))
    if (tokens[i]?.text === '.' || tokens[i]?.text === ':') return null
  }
  return null
}

/** Only prepositions and determiners stand between here and the date: « D'ici le 30 juin, … ». */
function opensWith(tokens: readonly Token[], at: number, date: DateReading, { dates, sets }: Pack): boolean {
  const to = tokens.findIndex(token => token.start === date.span.start)
  let i = at
  while (i < to) {
    const length =
      dates.find(tokens, i, 'by')?.length ??
      dates.find(tokens, i, 'before')?.length ??
      dates.find(tokens, i, 'in')?.length ??
      dates.find(tokens, i, 'within')?.length ??
      (sets.determiners.at(tokens, i) || 0)
    if (!length) return false
    i += length
  }
  const next = tokens[tokens.findIndex(token => token.start >= date.span.end)]
  return next !== undefined && (to > at || next.kind === 'mark')
}

const VERBS = {
  'vague-verb': 'vague',
  observable: 'observable',
  activity: 'activity',
  avoid: 'avoid',
  'plain-verb': 'other',
} as const

/** The main verb: the verb term that opens the phrase, else a word with a verb's ending; null for a topic. */
export function mainVerb({ tokens, terms, leading, pack, text }: Reading): Verb | null {
  const first = tokens[leading]
  if (!first) return null
  const opening = terms.filter(({ category, span }) => category in VERBS && span.start === first.start)
  const found = opening.sort((a, b) => rank(a) - rank(b))[0]
  if (found)
    return { span: found.span, text: found.text, category: VERBS[found.category as keyof typeof VERBS] }
  const { verbEndings } = pack.words.grammar
  const isVerb =
    first.kind === 'word' &&
    !pack.sets.notVerbs.has(first.text) &&
    first.text.length > 3 &&
    verbEndings.some(ending => first.fold.endsWith(ending))
  return isVerb && text
    ? { span: { start: first.start, end: first.end }, text: first.shown, category: 'other' }
    : null
}

const ORDER = ['avoid', 'vague-verb', 'activity', 'observable', 'plain-verb']
/** The longest form wins; among equals the class that asks for more. */
const rank = ({ category, span }: Term): number => -(span.end - span.start) * 10 + ORDER.indexOf(category)
