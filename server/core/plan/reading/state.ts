import type { Settings } from '../../settings'
import type { Span } from '../../text'
import type { Setting } from '../dates/read'
import type { Calendar } from '../dates/resolve'
import { FormSet } from '../form-set'
import { accentless } from '../keys'
import { mainVerb } from '../main-verb'
import type {
  Answer,
  Confidence,
  Deadline,
  Evidence,
  Field,
  Goal,
  Horizon,
  NodeType,
  Note,
  Place,
  Section,
  Smart,
  Status,
  Verb,
} from '../model'
import type { Pack } from '../pack'
import { type Known, type PhraseContext, type Reading, readPhrase } from '../phrase'
import type { Token } from '../tokens'
import type { Visible } from '../visible'
import type { FieldType, SectionType } from '../words'
import { clausesOf } from './clauses'
import type { DraftCompetency } from './competencies'
import { confidenceIn } from './confidence'
import { effortOf } from './effort'
import type { Foreign } from './foreign'
import { packFor } from './language'
import type { Made } from './memory'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A section while it is being read. */
export interface OpenSection extends Writable<Omit<Section, 'parent'>> {
  parent: OpenSection | null
  /** The types that count here: its own, else those it inherits; the most telling first. */
  effective: readonly SectionType[]
  /** The goal that the heading itself is. */
  owner: Draft | null
  /** The last goal read in the section: what a stage table or a label below it belongs to. */
  last: Draft | null
  /** A habit stands here: the short lines beside it are habits too. */
  habitual: boolean
  /** The heading only introduces the list behind it. */
  introduces: boolean
  /** « Objectif 1 » stands alone above its labels: the goal that they state owns what follows. */
  form: boolean
}

/** A goal while it is being read. It becomes the plan's `Goal` as it stands. */
export interface Draft
  extends Writable<Omit<Goal, 'children' | 'parent' | 'section' | 'fields' | 'linked' | 'evidence'>> {
  parent: Draft | null
  section: OpenSection
  readonly children: Draft[]
  readonly linked: Draft[]
  readonly fields: Field[]
  evidence: Evidence[]
  smart: Writable<Smart>
  deadline: Deadline | null
  readonly reading: Reading
  /** A Deadline cell stands in the row and is empty: the date is missing whatever the section says. */
  blankDeadline: boolean
}

/** What reading a document has in hand. */
export interface State {
  readonly text: string
  readonly settings: Settings
  readonly packs: readonly Pack[]
  readonly headings: HeadingSets
  readonly calendar: Calendar
  /** No accent stands in the whole document. */
  readonly accentless: boolean
  readonly foreign: Foreign
  language: string
  section: OpenSection
  readonly sections: OpenSection[]
  readonly goals: Draft[]
  readonly notes: Note[]
  readonly competencies: DraftCompetency[]
  readonly fields: Field[]
  /** Every phrase read, for the questions that concern the whole document. */
  readonly readings: Reading[]
  /** The same by passage: one that is taken over from an earlier reading has the very list that it had then. */
  readonly byPassage: (readonly Reading[])[]
  /** All that each passage added, which stays the same object, too. */
  readonly made: Made[]
  readonly known: Known
  /** Places that a template leaves to fill, and how many are still empty. */
  readonly slots: { all: number; empty: number }
  /** No heading but the title announces goals: items of untyped sections are goals (ruling 8). */
  readonly untypedGoals: boolean
  /** Numbered headings are goals, though nothing announces goals. */
  readonly numberedGoals: boolean
  /** Key results stand somewhere: « Objective » means an OKR's. */
  readonly okr: boolean
  /** Paragraphs count on, `First, …`, `Second, …`: each is a goal. */
  readonly toldInOrder: boolean
  /** Goals of a statement are read in its answers only. */
  statement: boolean
  /** The document was read before, in another state. */
  readonly typed: boolean
  /** What an earlier reading of the document left of its sections, by where their headings begin. */
  readonly earlier: (start: number) => OpenSection | null
  /** What the passage being read needed of others: goals that it may add to, and whether it asked for all so far. */
  met: { readonly goals: Draft[]; asked: boolean }
}

/** Headings, labels and columns of every language and of the team, matched at once. */
export interface HeadingSets {
  readonly packs: readonly Pack[]
  readonly sections: readonly (readonly [SectionType, FormSet, FormSet])[]
  readonly fields: readonly (readonly [FieldType, FormSet])[]
  readonly horizons: readonly (readonly [Exclude<Horizon, 'none'>, FormSet])[]
}

/** Indexed once for the packs and a team's own words: the same input, the same value. */
const known = new WeakMap<Settings['sections'], WeakMap<Pack, HeadingSets>>()

export function headingSets(packs: readonly Pack[], own: Settings['sections']): HeadingSets {
  const [first] = packs
  if (!first) return { packs, sections: [], fields: [], horizons: [] }
  const made = known.get(own)?.get(first)
  if (made) return made
  const byPack = known.get(own) ?? new WeakMap<Pack, HeadingSets>()
  const sets = indexHeadings(first, packs, own)
  known.set(own, byPack.set(first, sets))
  return sets
}

function indexHeadings(first: Pack, packs: readonly Pack[], own: Settings['sections']): HeadingSets {
  const all = packs.map(pack => pack.words.headings)
  const bare = (type: SectionType): string[] =>
    packs.flatMap(({ words: { headings, grammar } }) =>
      headings.sections[type].flatMap(form => accentless(form, grammar.accentless)),
    )
  const { headings } = first.words
  const keys = <T extends string>(table: Readonly<Record<T, unknown>>): T[] => Object.keys(table) as T[]
  return {
    packs,
    sections: keys(headings.sections).map(type => [
      type,
      new FormSet([...all.flatMap(h => h.sections[type]), ...bare(type), ...(own[type] ?? [])]),
      new FormSet(all.flatMap(h => h.except[type] ?? [])),
    ]),
    fields: keys(headings.fields).map(type => [
      type,
      new FormSet([...all.flatMap(h => h.fields[type]), ...(own[type] ?? [])]),
    ]),
    horizons: keys(headings.horizons).map(type => [type, new FormSet(all.flatMap(h => h.horizons[type]))]),
  }
}

/** The context in which a phrase of the current section is read. */
export function contextOf(
  state: State,
  setting: Setting = 'text',
  sections = state.section.effective,
): PhraseContext {
  return {
    source: state.text,
    calendar: state.calendar,
    sections,
    setting,
    accentless: state.accentless,
    typed: state.typed,
    known: state.known,
    pack: (tokens: readonly Token[]) => packFor(state, tokens),
  }
}

/** Reads a phrase of the current section; `counts: false` for a look ahead that the document does not count. */
export function read(state: State, line: Visible, setting: Setting = 'text', counts = true): Reading {
  const reading = readPhrase(line, contextOf(state, setting))
  if (counts && reading.tokens.length) state.readings.push(reading)
  return reading
}

export interface NewGoal {
  readonly type: NodeType
  readonly reading: Reading
  readonly parent: Draft | null
  readonly place: Place
  readonly confidence: Confidence
  readonly status: Status
}

/** Adds a goal where it belongs: under its parent, or among the plan's top-level goals. */
export function addGoal(state: State, { type, reading, parent, place, confidence, status }: NewGoal): Draft {
  const verb: Verb | null = mainVerb(reading)
  const isClosed = status === 'open' && state.section.effective[0] === 'done'
  const unknown: Answer = 'unknown'
  // Written out: an object made from another one and then added to is many times as large and slow.
  const { span, text, language, terms, dates, cadence } = reading
  const draft: Draft = {
    span,
    text,
    language,
    terms,
    dates,
    cadence,
    reading,
    type,
    status: isClosed ? 'done' : status,
    confidence,
    section: state.section,
    parent,
    children: [],
    linked: [],
    fields: [],
    verb,
    deadline: null,
    horizon: 'none',
    evidence: [],
    smart: {
      specific: unknown,
      measurable: unknown,
      achievable: unknown,
      realistic: unknown,
      timeBound: unknown,
    },
    place,
    admitsGap: reading.pack.sets.gapAdmissions.find(reading.tokens) !== null,
    isVision: false,
    confidenceOf10: confidenceIn(reading),
    effort: effortOf(reading),
    clauses: clausesOf(reading, verb),
    blankDeadline: false,
  }
  if (parent) parent.children.push(draft)
  else state.goals.push(draft)
  return draft
}

/** All goals read so far, those of other passages too: what is read of a passage that asks hangs on all of them. */
export function goalsSoFar(state: State): readonly Draft[] {
  state.met.asked = true
  return state.goals
}

/** The part of a reading that the plan keeps. */
export const phraseOf = ({ span, text, language, terms, dates, cadence }: Reading) => ({
  span,
  text,
  language,
  terms,
  dates,
  cadence,
})

export function addNote(state: State, reading: Reading): void {
  state.notes.push({ ...phraseOf(reading), section: state.section as Section })
}

export const fieldOf = (type: FieldType, value: Reading, label: Span | null, empty: boolean): Field => ({
  type,
  span: { start: label?.start ?? value.span.start, end: Math.max(value.span.end, label?.end ?? 0) },
  label,
  value: phraseOf(value),
  empty,
})
