import type { Span } from '../../text'
import type { Reflection } from '../facts'
import type { FrontMatter, Phrase, Target } from '../model'
import type { Reading } from '../phrase'
import { tokenise } from '../tokens'
import { plain } from '../visible'
import type { FieldType, SectionType } from '../words'
import { type Around, besideGoals } from './beside-goals'
import { isPlaceholder } from './fields'
import { goalsOf } from './gathered'
import { isPast } from './hindsight'
import { sentencesOf } from './sentences'
import type { State } from './state'

type Part = keyof Reflection

const SECTIONS: Readonly<Record<Part, readonly SectionType[]>> = {
  accomplishments: ['evidence', 'done'],
  skills: ['skills', 'gaps', 'competency'],
  future: ['vision', 'target'],
}

const FIELDS: Readonly<Record<Part, readonly FieldType[]>> = {
  accomplishments: ['evidence'],
  skills: ['competency', 'gap'],
  future: ['target'],
}

/** What a plan starts from, wherever it stands: what was achieved, what its author can do, how they see what is to come. */
export function readReflection(state: State, meta: FrontMatter, targets: readonly Target[]): Reflection {
  const found: Record<Part, Span[]> = { accomplishments: [], skills: [], future: [] }
  for (const { span } of targets) found.future.push(span)
  for (const { span } of state.competencies) found.skills.push(span)
  for (const goal of goalsOf(state)) {
    if (goal.status === 'done') {
      found.accomplishments.push(goal.span)
      if (holdsCredential(goal)) found.skills.push(goal.span)
    }
    if (goal.isVision || goal.section.horizon === 'long') found.future.push(goal.span)
  }
  addLabelled(found, state, meta)
  for (const { part, span } of saidIn(state)) found[part].push(span)
  return found
}

/** Something of a plan's start, and where it stands. */
interface Said {
  readonly part: Part
  readonly span: Span
}

/** Sections with something in them, and lines that tell of it. */
const saidIn = besideGoals((readings, around, state) =>
  readings.flatMap(reading => saidBy(reading, around, state)),
)

function saidBy(reading: Reading, { isGoal, isHeading, sectionOf }: Around, state: State): readonly Said[] {
  const { span, tokens, pack } = reading
  if (isHeading(reading) || tokens.at(-1)?.text === '?' || isPlaceholder(tokens, pack)) return []
  const section = sectionOf(reading)
  const types = section?.effective ?? []
  const parts: Part[] = section ? headedBy(section.heading, state) : []
  if (holdsCredential(reading) && (isPast(reading) || isRecord(types))) parts.push('skills')
  // « 118,000 trees, no injuries » under « What I bring »: a figure tells of something done.
  if (types.includes('skills') && tokens.some(({ kind }) => kind === 'number')) parts.push('accomplishments')
  for (const part of PARTS) {
    if (types.some(type => SECTIONS[part].includes(type)) || opensWith(reading, part, state)) parts.push(part)
    else if (part === 'future' ? sees(reading) : !isGoal(reading) && tells(reading, part)) parts.push(part)
  }
  return parts.map(part => ({ part, span }))
}

const PARTS: readonly Part[] = ['accomplishments', 'skills', 'future']

const isRecord = (types: readonly SectionType[]): boolean =>
  types.some(type => SECTIONS.accomplishments.includes(type))

/** Who holds a certificate or a licence is able to do what it says. */
const holdsCredential = ({ terms }: Pick<Reading, 'terms'>): boolean =>
  terms.some(({ category }) => category === 'credential')

/** « Good at », « Comment je vois la suite »: what a heading announces that no list of headings holds. */
function headedBy(heading: Phrase | null, { packs }: State): Part[] {
  if (!heading) return []
  const words = tokenise(plain(heading.text))
  const has = (list: 'abilities' | 'outlooks') =>
    packs.some(({ sets }) => sets.upkeep[list].find(words) !== null)
  return [
    ...(has('abilities') ? (['skills'] as const) : []),
    ...(has('outlooks') ? (['future'] as const) : []),
  ]
}

/** `Skills: triage, French`, with something behind the colon. */
function opensWith({ tokens }: Reading, part: Part, { headings }: State): boolean {
  return headings.sections.some(([type, set]) => {
    const length = SECTIONS[part].includes(type) ? set.at(tokens, 0) : 0
    return length > 0 && tokens[length]?.text === ':' && tokens.length > length + 1
  })
}

const sees = ({ tokens, pack }: Reading): boolean => pack.sets.upkeep.outlooks.find(tokens) !== null

/** A sentence about oneself: a past tense, or « I can », « je sais ». */
function tells({ tokens, pack, ...rest }: Reading, part: Part): boolean {
  const { abilities, done } = pack.sets.upkeep
  const set = part === 'skills' ? abilities : done
  if (set.find(tokens)) return true
  return (
    part === 'accomplishments' &&
    sentencesOf(tokens).some(sentence => isPast({ ...rest, pack, tokens: sentence, leading: 0 }))
  )
}

/** Labelled lines, and lists of the front matter whose key is a heading's or a label's word: `skills: [welding]`. */
function addLabelled(found: Record<Part, Span[]>, state: State, { entries }: FrontMatter): void {
  const add = (name: string, type: FieldType | null, span: Span): void => {
    const part = partOf(name, type, state)
    if (part) found[part].push(span)
  }
  for (const { type, label, empty, span } of state.fields)
    if (!empty) add(label ? state.text.slice(label.start, label.end) : '', type, span)
  for (const { key, value, span } of entries) if (value !== '') add(key, null, span)
}

/** Which part a label or key names: « Skills » is a heading of skills before it is a label of experience. */
function partOf(name: string, type: FieldType | null, { headings }: State): Part | null {
  const words = tokenise(plain(name))
  const isHead = (part: Part) =>
    headings.sections.some(([section, set]) => SECTIONS[part].includes(section) && set.isWhole(words))
  const isLabel = (part: Part) =>
    type
      ? FIELDS[part].includes(type)
      : headings.fields.some(([field, set]) => FIELDS[part].includes(field) && set.isWhole(words))
  return PARTS.find(isHead) ?? PARTS.find(isLabel) ?? null
}
