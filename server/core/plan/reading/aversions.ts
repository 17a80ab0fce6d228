import { contains, overlaps, type Span } from '../../text'
import type { Aversion } from '../facts'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import { spanOf } from './forms-in'
import type { Job } from './job-words'
import { stemsOf } from './stems'

/** A word or words that name the job or a duty of it, as token indexes. */
interface Duty {
  readonly from: number
  readonly to: number
}

/** A wish to get away, and which tokens it may speak of. */
interface Wish extends Duty {
  readonly reach: readonly [number, number]
  readonly isExit: boolean
}

/** So many words may a wish stand away from its matter; a way out stands right before it. */
const WISH = 8
const EXIT = 4

/** The wishes of a sentence to get away from something, those that speak of the job with its duty. */
export function aversionsIn(reading: Reading, job: Job): readonly Aversion[] {
  const duties = dutiesIn(reading, job)
  const found: Aversion[] = []
  for (const wish of wishesIn(reading)) {
    const duty = dutyOf(wish, duties, reading)
    const span = join(reading.tokens, wish, duty ?? wish)
    // One duty, one voice; and no two of them over the same words.
    if (found.some(other => overlaps(other.span, span) && (other.duty !== null || duty === null))) continue
    const [from, to] = wish.reach
    found.push({
      span,
      reach: spanOf(reading.tokens, from, to),
      duty: duty && spanOf(reading.tokens, duty.from, duty.to),
    })
  }
  return found.filter(
    one => one.duty !== null || !found.some(other => other.duty !== null && contains(other.span, one.span)),
  )
}

const join = (tokens: readonly Token[], a: Duty, b: Duty): Span =>
  spanOf(tokens, Math.min(a.from, b.from), Math.max(a.to, b.to))

function dutiesIn({ tokens, pack }: Reading, job: Job): readonly Duty[] {
  const trades = pack.statements.trades.filter(({ name }) => job.trades.has(name))
  const duties: Duty[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.quoted) continue
    const length = Math.max(
      job.duties.at(tokens, i),
      ...trades.map(trade =>
        Math.max(trade.duties.at(tokens, i), trade.roles.at(tokens, i), trade.sector.at(tokens, i)),
      ),
      namesJob(token, pack, job) ? 1 : 0,
    )
    if (length > 0) duties.push({ from: i, to: i + length })
    if (length > 1) i += length - 1
  }
  return duties
}

const namesJob = (token: Token, pack: Reading['pack'], { stems }: Job): boolean =>
  [...stemsOf([token], pack)].some(stem => stems.has(stem)) && !pack.statements.ranks.isWhole([token])

function wishesIn({ tokens, pack }: Reading): readonly Wish[] {
  const { statements, sets } = pack
  const wishes: Wish[] = []
  let denied = -1
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.quoted) continue
    const wish = statements.aversions.at(tokens, i)
    const exit = statements.exits.at(tokens, i)
    const behind = statements.aversionsBehind.at(tokens, i)
    const length = Math.max(wish, exit, behind)
    if (length === 0) continue
    const to = i + length
    // « I don't want to leave », « je ne quitte pas »: who denies a way out wants to stay.
    if (exit === length && (i <= denied || isDenied(tokens, i, to, sets.negations))) continue
    if (wish === length) {
      const isJoined = Math.max(sets.leadIns.at(tokens, to), sets.prepositions.at(tokens, to)) > 0
      const next = (isJoined ? [0, 1] : [0]).find(step => statements.exits.at(tokens, to + step) > 0)
      if (next !== undefined) {
        denied = to + next
        continue
      }
    }
    if (behind === length) wishes.push({ from: i, to, reach: [back(tokens, i), i], isExit: false })
    if (wish === length || exit === length) {
      const isExit = wish < length
      wishes.push({ from: i, to, reach: [to, ahead(tokens, to, isExit, pack)], isExit })
    }
    i = to - 1
  }
  return wishes
}

/** A negation shortly before in the same clause, or right behind: « ne quitte pas ». */
function isDenied(
  tokens: readonly Token[],
  from: number,
  to: number,
  negations: Reading['pack']['sets']['negations'],
): boolean {
  for (let i = from - 1; i >= Math.max(0, from - DENIAL) && tokens[i]?.kind !== 'mark'; i--)
    if (negations.at(tokens, i) > 0) return true
  return negations.at(tokens, to) > 0
}

/** Words between a negation and the way out that it denies: « I don't want dishes to leave ». */
const DENIAL = 5

const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!', '('])

/** How far a wish reaches forward: to where another matter begins. */
function ahead(
  tokens: readonly Token[],
  from: number,
  isExit: boolean,
  { statements }: Reading['pack'],
): number {
  const last = Math.min(tokens.length, from + (isExit ? EXIT : WISH))
  let to = from
  while (to < last) {
    const ends =
      STOPS.has(tokens[to]?.text ?? '') ||
      statements.limits.at(tokens, to) > 0 ||
      (isExit && statements.approaches.at(tokens, to) > 0)
    if (ends) break
    to++
  }
  return to
}

/** How far back the matter of « … is not for me » may stand. */
function back(tokens: readonly Token[], to: number): number {
  let from = to
  while (from > 0 && to - from < WISH && !STOPS.has(tokens[from - 1]?.text ?? '')) from--
  return from
}

/** The duty that a wish speaks of: the first within its reach. */
function dutyOf(wish: Wish, duties: readonly Duty[], { tokens, pack }: Reading): Duty | null {
  const [from, to] = wish.reach
  const duty = duties.find(one => one.from >= from && one.from < to)
  if (!duty) return null
  const { statements } = pack
  // « less than 20 % of the calls », « leave customers happy »: a measure, and what befalls them.
  const isMeasured =
    [1, 2, 3, 4, 5].some(step => isFigure(tokens[wish.from - step])) ||
    tokens.slice(wish.to, duty.from).some(isFigure)
  const befalls = duty.from >= wish.to && statements.befalling.at(tokens, duty.to) > 0
  const isTreated = wish.isExit && duty.from === wish.to && statements.beneficiaries.at(tokens, duty.from) > 0
  return isMeasured || befalls || isTreated ? null : duty
}

const isFigure = (token: Token | undefined): boolean => token?.kind === 'number' || token?.text === '%'
