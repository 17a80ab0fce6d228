import type { DateReading, Goal } from '../plan/model'
import type { Pack } from '../plan/pack'
import { type Token, tokenise } from '../plan/tokens'
import { visibleText } from '../plan/visible'
import { contains, type Span } from '../text'
import type { Segment } from './segments'

/** A figure that measures a goal: `40 loaves`, « 3 fois par semaine », `B2`. */
export interface Figure {
  /** With the word behind it that it counts. */
  readonly span: Span
  readonly text: string
  /** The figure alone. */
  readonly number: Span
  readonly value: number
  /** What it counts, folded; empty where that is not said. */
  readonly unit: string
  /** It is a limit, or what somebody wants to come down to: a larger figure promises less. */
  readonly lessIsBetter: boolean
}

interface Line {
  readonly goal: Goal
  readonly tokens: readonly Token[]
  readonly segments: readonly Segment[]
  readonly pack: Pack
  /** The document. */
  readonly text: string
}

/** The figures that measure a goal, in its own words and in its labels and cells; where it starts from is none. */
export function figuresOf({ goal, tokens, segments, pack, text }: Line): readonly Figure[] {
  const { evidence, effort, type } = goal
  const measures = evidence.filter(({ letter }) => letter === 'M').map(({ span }) => span)
  const asides = segments.filter(segment => segment.isRemark).map(({ span }) => span)
  const budget = effort && type !== 'habit' ? [effort.span] : []
  const own = read(tokens, pack, text, {
    inside: measures,
    outside: [...asides, ...budget, ...spansOf(goal.dates)],
    lessens: false,
  })
  const lessens = pack.sets.revisions.lessening.find(tokens) !== null
  const told = goal.fields.flatMap(({ type: field, empty, value }) =>
    field !== 'metric' || empty || contains(goal.span, value.span)
      ? []
      : read(tokenise(visibleText(text, value.span)), pack, text, {
          inside: [value.span],
          outside: spansOf(value.dates),
          lessens,
        }),
  )
  return [...own, ...told]
}

const spansOf = (dates: readonly DateReading[]): readonly Span[] => dates.map(({ span }) => span)

interface Where {
  readonly inside: readonly Span[]
  readonly outside: readonly Span[]
  /** The goal is one that less of something reaches. */
  readonly lessens: boolean
}

function read(tokens: readonly Token[], pack: Pack, text: string, where: Where): Figure[] {
  const figures: Figure[] = []
  for (const [i, token] of tokens.entries()) {
    const value = valueAt(tokens, i, pack)
    if (value === null || isNameAt(tokens, i, pack)) continue
    if (!where.inside.some(span => contains(span, token))) continue
    if (where.outside.some(span => contains(span, token))) continue
    const next = isBaseline(tokens, i, pack)
    if (next) continue
    const sign = SIGNS.has(tokens[i - 1]?.text ?? '') ? tokens[i - 1] : null
    const unit = sign ? null : unitAt(tokens, i, where.inside)
    const span = { start: sign?.start ?? token.start, end: unit?.end ?? token.end }
    figures.push({
      span,
      text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
      number: { start: token.start, end: token.end },
      value,
      unit: sign?.text ?? unitName(unit),
      lessIsBetter: lessIsBetter(tokens, i, value, pack, where.lessens),
    })
  }
  return figures
}

const SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '%', '‰'])
const LEVELS: ReadonlyMap<string, number> = new Map(
  ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map((name, i) => [name, i + 1]),
)
const THOUSANDS: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 }

function valueAt(tokens: readonly Token[], i: number, pack: Pack): number | null {
  const { kind, text, capital } = tokens[i] as Token
  if (kind === 'number') {
    const [, digits = '', suffix = ''] = /^([\d.,]+)(\p{L}*)$/u.exec(text) ?? []
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits
    const value = Number(grouped.replace(',', '.')) * (THOUSANDS[suffix] ?? 1)
    return Number.isFinite(value) ? value : null
  }
  if (kind !== 'word') return null
  if (capital && LEVELS.has(text)) return LEVELS.get(text) ?? null
  const number = pack.dates.find(tokens, i, 'number')
  return number && number.length === 1 && number.value > 1 ? number.value : null
}

/** `ISO 27001`, « chapitre 5 »: a number that only names. */
const isNameAt = (tokens: readonly Token[], i: number, { sets }: Pack): boolean =>
  sets.named.at(tokens, i - 1) === 1 ||
  /^\p{Lu}{2,}$/u.test(tokens[i - 1]?.shown ?? '') ||
  (tokens[i - 1]?.text === '-' && !tokens[i]?.spaced && tokens[i - 2]?.kind === 'word')

/** The word that a figure counts: the last of the words that measure with it, else the one behind it. */
function unitAt(tokens: readonly Token[], i: number, measures: readonly Span[]): Token | null {
  const [figure, next] = [tokens[i], tokens[i + 1]]
  if (!figure || !next || LEVELS.has(figure.text)) return null
  if (SIGNS.has(next.text)) return next
  if (next.kind !== 'word') return null
  const run = measures.find(span => contains(span, figure) && contains(span, next))
  for (let k = i + 1; run && k <= i + LONGEST_UNIT; k++) {
    const [word, behind] = [tokens[k], tokens[k + 1]]
    if (word?.kind !== 'word') break
    if (!behind || behind.end > run.end) return word
  }
  return next
}

/** `200 newsletter readers` */
const LONGEST_UNIT = 4

const unitName = (unit: Token | null): string =>
  unit?.fold.replace(/(?<=..)(?:es|s|x)$/, '').slice(0, 6) ?? ''

/** From this figure to another: it tells where things stand, and measures nothing. */
function isBaseline(tokens: readonly Token[], i: number, { sets }: Pack): boolean {
  const opens = [1, 2].some(back => sets.from.at(tokens, i - back) === back)
  for (let k = i + 1; k <= i + FAR; k++) {
    if (tokens[k]?.text === '→') return tokens[k + 1] !== undefined
    const to = opens ? sets.to.at(tokens, k) : 0
    if (to && [0, 1].some(skip => tokens[k + to + skip]?.kind === 'number')) return true
  }
  return false
}

/** Tokens between where it starts and where it goes. */
const FAR = 6

function lessIsBetter(
  tokens: readonly Token[],
  i: number,
  value: number,
  pack: Pack,
  lessens: boolean,
): boolean {
  const { sets } = pack
  const endsHere = (set: { at(tokens: readonly Token[], i: number): number }): boolean =>
    [1, 2, 3, 4].some(back => set.at(tokens, i - back) === back)
  if (endsHere(sets.revisions.atMost) || lessens) return true
  const verb = sets.revisions.lessening.find(tokens)
  if (verb && verb.to <= i && endsHere(sets.to)) return true
  for (let k = i - 1; k >= Math.max(0, i - FAR); k--) {
    const before = tokens[k]?.kind === 'number' ? valueAt(tokens, k, pack) : null
    if (before !== null && isBaseline(tokens, k, pack)) return before > value
  }
  return false
}
