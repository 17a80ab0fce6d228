import type { Pack } from './pack'
import type { Token } from './tokens'

/** How sure somebody says to be, from 0 to 10, and the tokens that say it: `from` to `to`, the last one left out. */
export interface Sureness {
  readonly from: number
  readonly to: number
  readonly value: number
  /** A word says what the figure is: `confidence`, « sûr à »; a closing `9/10` has none. */
  readonly named: boolean
}

/** « confidence 8/10 », « (confiance : 6 sur 10) », `50% confident`, a closing `9/10`: read at its figure. */
export function surenessAt(tokens: readonly Token[], pack: Pack, i: number): Sureness | null {
  if (tokens[i]?.kind !== 'number') return null
  const figure = figureAt(tokens, pack, i)
  if (!figure || isRange(tokens, pack, i, figure.to)) return null
  const { sure } = pack.sets
  const said = wordBefore(tokens, pack, i)
  if (said !== null) return { from: said, ...figure, named: true }
  const behind = sure.behind.at(tokens, figure.to)
  if (behind && opensClause(tokens, pack, i))
    return { from: i, to: figure.to + behind, value: figure.value, named: true }
  const closes = tokens.slice(figure.to).every(({ kind }) => kind === 'mark')
  const apart = ['(', '.', ',', '—'].includes(tokens[i - 1]?.text ?? '')
  return closes && apart && figure.of === 10
    ? { from: i, to: figure.to, value: figure.value, named: false }
    : null
}

/** `4/10`, « 6 sur 10 », `60 %`: as a part of ten. */
function figureAt(
  tokens: readonly Token[],
  { sets }: Pack,
  i: number,
): { readonly to: number; readonly value: number; readonly of: number } | null {
  const figure = Number(tokens[i]?.text.replace(',', '.'))
  const next = tokens[i + 1]
  if (next?.text === '%') return { to: i + 2, value: figure / 10, of: 100 }
  const joined = next?.text === '/' ? 1 : sets.ratioJoiners.at(tokens, i + 1)
  const whole = joined ? Number(tokens[i + 1 + joined]?.text) : 0
  if (![5, 10, 100].includes(whole) || !(figure <= whole)) return null
  return { to: i + 2 + joined, value: (figure * 10) / whole, of: whole }
}

/** `from 4/10 to 7/10`: a figure that is to change measures something. */
function isRange(tokens: readonly Token[], { sets }: Pack, i: number, to: number): boolean {
  const joins = (at: number) => tokens[at]?.text === '→' || sets.to.at(tokens, at) > 0
  return (
    (joins(to) && tokens[to + 1]?.kind === 'number') ||
    (joins(i - 1) && tokens[i - 2]?.kind !== 'word' && isFigureEnd(tokens[i - 2]))
  )
}

const isFigureEnd = (token: Token | undefined): boolean => token?.kind === 'number' || token?.text === '%'

/** Tokens that may stand between the word and its figure. */
const NEAR = 4

/** Where the word begins that names the figure at `i`, when its author speaks of nobody else's confidence. */
function wordBefore(tokens: readonly Token[], pack: Pack, i: number): number | null {
  const { said, between } = pack.sets.sure
  for (let at = i - 1; at >= Math.max(0, i - NEAR - 1); at--) {
    const length = said.at(tokens, at)
    if (!length || at + length > i) continue
    let next = at + length
    while (next < i && (tokens[next]?.kind === 'mark' || between.at(tokens, next) > 0))
      next += between.at(tokens, next) || 1
    if (next === i && opensClause(tokens, pack, at)) return at
  }
  return null
}

/** Only words about oneself stand between here and the mark before: « je suis », `I'm about`. */
function opensClause(tokens: readonly Token[], { sets: { sure } }: Pack, i: number): boolean {
  let at = i
  for (let steps = 0; steps < NEAR && at > 0; steps++) {
    const prior = tokens[at - 1]
    if (prior?.kind === 'mark' && prior.text !== '%' && (prior.text !== '-' || prior.spaced)) return true
    if (tokens[at]?.opensLine) return true
    const length = [3, 2, 1].find(back => at - back >= 0 && sure.own.at(tokens, at - back) === back)
    if (!length) return false
    at -= length
  }
  return at <= 0
}
