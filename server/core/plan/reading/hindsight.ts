import { everyGoal } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import type { Seen } from './signals'
import type { Draft, OpenSection } from './state'

/** Tells of something that has been done: opens with a past tense, or « I », « j'ai » and a past tense behind. */
export function isPast({ tokens, terms, leading, pack }: Reading): boolean {
  const first = tokens[leading]
  if (!first) return false
  const done = terms.filter(({ category }) => category === 'achieved')
  if (done.some(({ span }) => span.start === first.start)) return true
  const opens = opensAt(tokens)
  if (pack.sets.pastOpeners.at(tokens, opens) || endsInPast(tokens, opens, pack)) return true
  const person = tokens.findIndex((_, i) => i < 4 && pack.sets.firstPerson.at(tokens, i) > 0)
  const told = person >= 0 ? tokens[person + 1] : undefined
  return told !== undefined && done.some(({ span }) => span.start === told.start)
}

/** `Closed 61 files`, « Formé deux recrues »: a past ending, and behind it the thing that was done. */
function endsInPast(tokens: readonly Token[], i: number, { words, sets }: Pack): boolean {
  const [word, next] = [tokens[i], tokens[i + 1]]
  if (word?.kind !== 'word' || word.text.length < 5 || next === undefined) return false
  return (
    words.grammar.pastEndings.some(ending => word.text.endsWith(ending)) &&
    (next.kind === 'number' || sets.determiners.at(tokens, i + 1) > 0)
  )
}

/** Behind a date that opens a line of a log: « 8 sept. J'ai réglé … ». */
function opensAt(tokens: readonly Token[]): number {
  const stop = tokens.findIndex(
    (token, i) =>
      i < 6 && (token.text === '.' || token.text === ':' || token.text === '—') && tokens[i + 1]?.capital,
  )
  return tokens[0]?.kind === 'number' && stop > 0 ? stop + 1 : 0
}

/** Sections about what has been. */
export const RECORDS: ReadonlySet<string | undefined> = new Set(['evidence', 'done', 'review'])

/** What stands here, or under a heading above, is told as done. */
const isRecord = (section: OpenSection | null): boolean =>
  section !== null && (RECORDS.has(section.types[0]) || isRecord(section.parent))

/**
 * Most of the document looks back: what was done fills it, and hardly a goal is left open; a few more may be where its
 * title says so.
 */
export function looksBack({ state, goals, readings }: Seen, saysSo: boolean): boolean {
  if (goals.some(({ type, status }) => type === 'objective' && status === 'open')) return false
  const ahead = (one: Draft): boolean => one.status === 'open' && one.type !== 'habit' && !isPast(one.reading)
  const open = [...everyGoal(goals.filter(({ type }) => type !== 'action'))].filter(ahead).length
  const recorded = state.notes.filter(note => isRecord(note.section as OpenSection)).length
  const told = readings.filter(isPast).length
  const past = Math.max(recorded, told)
  const items = state.notes.length + open
  if (items < 5) return false
  if (saysSo && open <= items * 0.45 && past >= Math.max(2, open)) return true
  const isMost = past >= open * 2 || recorded / items >= 0.6 || (open <= items * 0.2 && past >= open * 1.5)
  return past >= 4 && open <= items * 0.3 && isMost
}

/**
 * More than 40 % of the places are still to fill, and fewer than two goals are written (refinement 29). An article that
 * shows a small form is no form.
 */
export function isMostlyEmpty({
  state: { slots },
  goals,
  readings,
}: Pick<Seen, 'state' | 'goals' | 'readings'>): boolean {
  const written = goals.filter(({ type }) => type === 'goal').length
  return slots.all >= 4 && slots.empty / slots.all > 0.4 && slots.empty >= readings.length / 8 && written < 2
}
