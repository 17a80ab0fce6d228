import { endsInFigure } from './dates/written'
import { type DateReading, hasLastDay, type NodeType } from './model'
import type { Pack } from './pack'
import { respelled, type Token } from './tokens'

/** A counting opener, `Goal 2:`: what it says stands behind it, and the token where that begins. */
export interface Opener {
  readonly type: NodeType
  readonly to: number
}

/** What encloses words, and so belongs to them. */
const BRACKETS: ReadonlySet<string> = new Set(['(', '[', '"', '«'])

const OPENERS = ['key-result', 'goal', 'objective', 'stage', 'action'] as const

/** `Goal 2:`, `O1 —`, `KR 1.1:`, « Étape 3 – », `KR:`; and a typed number, `1.` or `2)`. */
export function openerOf(tokens: readonly Token[], pack: Pack): Opener | null {
  let start = 0
  while (tokens[start]?.kind === 'mark' && !BRACKETS.has(tokens[start]?.text ?? '')) start++
  if (!endsInFigure(tokens[start]?.fold ?? '') && !pack.sets.anyEnumerator.at(tokens, start)) return null
  for (const type of OPENERS) {
    const length = enumeratorAt(tokens, start, pack, type)
    if (!length) continue
    let at = start + length
    if (tokens[at]?.text === '#') at++
    if (tokens[at]?.text === 'n' && tokens[at + 1]?.text === '°') at += 2
    const isId = tokens[at]?.text === '-' && !tokens[at]?.spaced && tokens[at + 1]?.kind === 'number'
    if (isId) at++
    const numbered = tokens[at]?.kind === 'number' || /\d/.test(tokens[at - 1]?.text ?? '')
    if (tokens[at]?.kind === 'number') at++
    // `KR1.2:` counts twice.
    if (tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.spaced) at += 2
    const mark = tokens[at]?.text ?? ''
    const separated = mark === ':' || (numbered && ['-', '—', '.', ')', '|', '·'].includes(mark))
    if (separated) return { type, to: at + 1 }
    if (numbered && (at >= tokens.length || mark === '(')) return { type, to: at }
    // `KR-1.2 Swabs negative`: an id needs no mark behind it.
    if (isId && tokens[at]?.spaced) return { type, to: at }
  }
  return null
}

const BEHIND_NUMBER: ReadonlySet<string> = new Set(['.', ')', '-', '—', ':'])

/** `2. Pass …`, `3) …`, « IV – Objectifs »: the number only counts. */
export function numberBefore(tokens: readonly Token[]): number {
  const first = tokens[0]
  const mark = tokens[1]
  if (!first || mark?.kind !== 'mark' || !tokens[2]?.spaced || !BEHIND_NUMBER.has(mark.text)) return 0
  return /^\d{1,2}$/.test(first.text) || /^[IVX]{1,4}$/.test(first.shown) ? 2 : 0
}

function enumeratorAt(
  tokens: readonly Token[],
  i: number,
  pack: Pack,
  type: (typeof OPENERS)[number],
): number {
  const set = pack.sets.enumerators[type]
  const fold = tokens[i]?.fold ?? ''
  const joined = endsInFigure(fold) ? /^([a-z]+)\d+$/.exec(fold) : null
  if (joined?.[1] && set.at([respelled(tokens[i] as Token, joined[1])], 0)) return 1
  return set.at(tokens, i)
}

/** The first date that begins between two places. */
const dateNear = (dates: readonly DateReading[], from: number, to: number): DateReading | undefined =>
  dates.find(({ span }) => span.start >= from && span.start <= to)

/** Skips what may stand before a main verb. `cue`: one of the openers declares a goal. */
export function leadingOf(
  tokens: readonly Token[],
  pack: Pack,
  dates: readonly DateReading[],
  from: number,
): { at: number; cue: boolean } {
  const { sets } = pack
  const cued = cueWithin(tokens, pack, dates, from)
  let at = cued ?? from
  let cue = cued !== null
  for (let moved = true; moved && at < tokens.length; ) {
    moved = false
    const token = tokens[at] as Token
    const date = dateNear(dates, token.start, tokens[at + 3]?.start ?? token.start)
    const cues = sets.goalCues.at(tokens, at)
    const length = Math.max(cues, sets.leadIns.at(tokens, at))
    if (cues && !sets.cueObjects.at(tokens, at + cues)) cue = true
    if (length) at += length
    else if (date && opensWith(tokens, at, date, pack)) {
      at = tokens.findIndex(t => t.start >= date.span.end)
      // « Fin 2031, je dirige … »: a day to come and « I » declare a goal as well as « I want » does.
      if (date.role === 'deadline' && date.end && saysWhat(tokens, at, sets)) cue = true
    } else if (token.kind === 'mark' && !BRACKETS.has(token.text)) at++
    else if (sets.beforeVerb.at(tokens, at)) at += sets.beforeVerb.at(tokens, at)
    else continue
    if (at < 0) return { at: tokens.length, cue }
    moved = true
  }
  return { at, cue }
}

/** So far from the front may an opener stand that declares a goal; further where a last day makes it sure. */
const NEAR = 8
const FAR = 24

/** « …, je dirige »: the author, and not « je vais avoir 33 ans ». */
function saysWhat(tokens: readonly Token[], i: number, sets: Pack['sets']): boolean {
  const at = i + (tokens[i]?.text === ',' || tokens[i]?.text === ':' ? 1 : 0)
  const ahead = [1, 2, 3].some(next => sets.cueObjects.at(tokens, at + next) > 0)
  return sets.firstPerson.at(tokens, at) > 0 && !ahead
}

/** Where the words behind « In the short term, I want to » start, when such an opener stands near the front. */
function cueWithin(
  tokens: readonly Token[],
  pack: Pack,
  dates: readonly DateReading[],
  from: number,
): number | null {
  const { sets } = pack
  const last = hasLastDay(dates) ? FAR : NEAR
  // « Peut-être que j'aimerais … »: its « que » belongs to the doubt.
  const doubted = from + sets.leadIns.at(tokens, from)
  for (let i = from; i < Math.min(tokens.length, from + last); i++) {
    const token = tokens[i] as Token
    if (token.text === '.') return null
    if (token.text === ':') return datedClause(tokens, i + 1, dates, sets)
    if (!sets.anyCue.mayStart(token)) continue
    const length = sets.goalCues.at(tokens, i)
    if (i > from && i < from + NEAR && length === 0 && sets.leadIns.at(tokens, i) > 1) return null
    const isCue = length > 0 && !sets.cueObjects.at(tokens, i + length)
    if (isCue && (i === doubted || !isRelative(tokens, i, sets))) return cueEnd(tokens, i, sets)
    const named = namedGoal(tokens, sets, i)
    if (named) return named
  }
  return null
}

/** « Le gros morceau : en 2033, j'ouvre mon four »: a day to come and the author, behind what announces them. */
function datedClause(
  tokens: readonly Token[],
  at: number,
  dates: readonly DateReading[],
  sets: Pack['sets'],
): number | null {
  const [first, third] = [tokens[at]?.start, tokens[at + 2]?.start]
  const date = dates.find(
    ({ role, end, span }) =>
      role === 'deadline' && end !== null && span.start >= (first ?? 0) && span.start <= (third ?? -1),
  )
  const behind = date ? tokens.findIndex(({ start }) => start >= date.span.end) : -1
  return behind > 0 && saysWhat(tokens, behind, sets) ? behind : null
}

/** Behind the opener, and behind the longer one that begins in it: « un jour j' », « j'aimerais ». */
function cueEnd(tokens: readonly Token[], at: number, { goalCues, leadIns }: Pack['sets']): number {
  let end = at + Math.max(goalCues.at(tokens, at), leadIns.at(tokens, at))
  for (let i = at + 1; i < end; i++) end = Math.max(end, i + goalCues.at(tokens, i))
  return end
}

/** « c'est ce que je veux », `because I want`: it only speaks of what somebody wants. */
const isRelative = (tokens: readonly Token[], i: number, sets: Pack['sets']): boolean =>
  i > 0 && sets.subordinators.at(tokens, i - 1) === 1

/** « My goal for the first year here is to … »: its opening and, within a dozen words, its close. */
function namedGoal(tokens: readonly Token[], sets: Pack['sets'], i: number): number | null {
  const open = sets.cueNouns.at(tokens, i)
  if (!open) return null
  for (let k = i + open; k < Math.min(tokens.length, i + 12); k++) {
    const close = sets.cueVerbs.at(tokens, k)
    if (close) return k + close
    if (['.', ',', ';', ':'].includes(tokens[k]?.text ?? '')) return null
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
