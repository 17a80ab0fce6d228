import type { Span } from '../../text'
import type { Competency, Section } from '../model'
import type { Pack } from '../pack'
import type { Reading } from '../phrase'
import type { Token } from '../tokens'
import type { FieldType, SectionType } from '../words'
import type { DraftCompetency } from './competencies'
import type { Draft } from './state'
import { stemsIn, stemsOf } from './stems'

export const STANDINGS: Readonly<Partial<Record<SectionType | FieldType, Competency['standing']>>> = {
  skills: 'have',
  gaps: 'gap',
  gap: 'gap',
  competency: 'named',
}

/** What goals are looked up by. */
export interface Asked {
  /** Where the goal, or a label or cell of it, begins. */
  readonly places: readonly number[]
  readonly stems: readonly string[]
  /** The section of goals that it heads. */
  readonly heads: Section | null
}

/** A goal develops what it names in a label, what stands in its row or over it as a heading, what it shares a word with. */
export const askedFor = (
  { span, section, reading, fields }: DraftCompetency,
  roles: ReadonlySet<string>,
  readings: readonly Reading[],
): Asked => ({
  places: [span, ...fields.map(({ value }) => value.span)].map(({ start }) => start),
  stems: [...beside(roles, contentOf(reading)), ...asideOf(span, readings)],
  heads: section.heading?.span.start === span.start ? section : null,
})

/** The goals for each thing that is asked: of all their words and places only those are indexed that one of them asks for. */
export function goalsBy(
  all: readonly Asked[],
  goals: readonly Draft[],
  readings: readonly Reading[],
): (asked: Asked) => readonly Draft[] {
  const byStem = new Map<string, Draft[]>()
  const byPlace = new Map<number, Draft[]>()
  for (const { stems, places } of all) {
    for (const stem of stems) byStem.set(stem, [])
    for (const place of places) byPlace.set(place, [])
  }
  const add = (found: Draft[] | undefined, goal: Draft): void => {
    if (found && found.at(-1) !== goal) found.push(goal)
  }
  for (const goal of goals) {
    add(byPlace.get(goal.span.start), goal)
    for (const stem of stemsIn(goal.reading)) add(byStem.get(stem), goal)
    for (const { type, value } of goal.fields) {
      add(byPlace.get(value.span.start), goal)
      if (type in STANDINGS || type === 'serves' || type === 'note')
        for (const stem of stemsAt(value.span, readings)) add(byStem.get(stem), goal)
    }
  }
  return ({ places, stems, heads }) =>
    inOrder(
      new Set([
        ...places.flatMap(place => byPlace.get(place) ?? []),
        ...stems.flatMap(stem => byStem.get(stem) ?? []),
        ...(heads ? goals.filter(goal => within(goal.section as Section, heads)) : []),
      ]),
    )
}

/** « le budget de l'atelier » of somebody who wants to head it: behind its first word the role's own tell nothing more. */
function beside(roles: ReadonlySet<string>, content: ReadonlySet<string>): Iterable<string> {
  const telling = [...content].filter((stem, i) => i === 0 || !roles.has(stem))
  return telling.length > 0 ? telling : content
}

const inOrder = (goals: ReadonlySet<Draft>): Draft[] => [...goals].sort((a, b) => a.span.start - b.span.start)

/** « Rédaction claire (l'atelier de décembre) »: in brackets behind the name stands what develops it. */
function asideOf({ end }: Span, readings: readonly Reading[]): Iterable<string> {
  const line = readingAt(end - 1, readings)
  const from = line?.tokens.findIndex(({ start, text }) => start >= end && text === '(') ?? -1
  const to = line?.tokens.findIndex(({ text }, i) => i > from && text === ')') ?? -1
  if (!line || from < 0 || (line.tokens[from]?.start ?? 0) > end + 1) return []
  return stemsOf(line.tokens.slice(from, to < 0 ? undefined : to), line.pack)
}

function within(section: Section, outer: Section): boolean {
  for (let here: Section | null = section; here; here = here.parent) if (here === outer) return true
  return false
}

/** The content stems of a part of a line. */
function stemsAt({ start, end }: Span, readings: readonly Reading[]): Iterable<string> {
  const reading = readingAt(start, readings)
  if (!reading) return []
  return stemsOf(
    reading.tokens.filter(token => token.start >= start && token.end <= end),
    reading.pack,
  )
}

/** The line that holds the offset: readings stand in the order of the document. */
export function readingAt(offset: number, readings: readonly Reading[]): Reading | null {
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = readings[low - 1]
  return found && found.span.end > offset ? found : null
}

/**
 * What the name is about: its content words, without « skills », « gestion » and the like where others stand. Where
 * the noun comes first, an adjective right behind it tells nothing alone: « anglais clinique » is English.
 */
export function contentOf({ tokens, pack }: Reading): ReadonlySet<string> {
  const telling = tokens.filter((token, i) => !isFrame(token, pack) && !isAdjective(tokens, i, pack))
  const stems = stemsOf(telling, pack)
  return stems.size > 0 ? stems : stemsOf(tokens, pack)
}

const isAdjective = (tokens: readonly Token[], i: number, { words, sets }: Pack): boolean =>
  words.grammar.verbEndings.length > 0 &&
  i === 1 &&
  tokens[0]?.kind === 'word' &&
  !sets.stopWords.has(tokens[0].text) &&
  tokens[i]?.kind === 'word' &&
  tokens[i]?.capital === false &&
  !sets.stopWords.has(tokens[i]?.text ?? '') &&
  !isFrame(tokens[0], { sets })

const isFrame = ({ text }: Token, { sets }: Pick<Pack, 'sets'>): boolean => sets.competencyFrames.has(text)
