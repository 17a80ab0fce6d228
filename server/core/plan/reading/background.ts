import type { Span } from '../../text'
import type { Background } from '../facts'
import type { FormSet } from '../form-set'
import { joined } from '../joined'
import { lazily, once } from '../lazily'
import {
  everyGoal,
  type Field,
  type FrontMatter,
  type MetaEntry,
  type Phrase,
  type Target,
  type Term,
} from '../model'
import { remembered, rememberedBy } from '../remembered'
import { inRuns } from '../runs'
import { type Token, tokenise } from '../tokens'
import { plain } from '../visible'
import { isPast } from './hindsight'
import { labelled } from './labelled'
import { metaValue } from './metadata'
import type { Draft, State } from './state'
import { isInside, tiesOf } from './ties'
import { holds, isFilled, type Told } from './told'

/** What the author brings along: experience, skills, achievements. */
export function readBackground(
  state: State,
  meta: FrontMatter,
  passages: readonly (readonly Told[])[],
  targets: readonly Target[],
): Background {
  const telling = once(() => joined(passages.map(tellingIn)))
  const that = (tells: (of: Telling) => boolean) => (): readonly Told[] =>
    telling().flatMap(one => (tells(one) ? one.told : []))
  const achieved = once(that(({ isAchieved }) => isAchieved))
  const able = once(that(({ isAble }) => isAble))
  const done = once(() => doneGoals(state.goals))
  const competencies = once(() => state.competencies.filter(({ standing }) => standing === 'have'))
  const brought = once((): readonly Phrase[] => [
    ...filled(state, 'evidence').map(({ value }) => value),
    ...filled(state, 'current-role').flatMap(({ value }) => (isEntryRole(value.text, state) ? [] : [value])),
    ...achieved(),
    ...that(({ isServed }) => isServed)(),
    ...able(),
    ...done(),
    ...competencies(),
    ...levels(state),
    ...entries(meta, 'accomplishments', 'skills', 'current-role')
      .filter(({ value }) => !isEntryRole(value, state))
      .map(entry => phraseOfMeta(entry, state)),
  ])
  const asked = (): readonly Phrase[] => [
    ...targets,
    ...filled(state, 'sector').map(({ value }) => value),
    ...state.competencies,
  ]
  return lazily<Background>({
    evidence: () => inOrder(brought()),
    accomplishments: () =>
      spans([
        ...entries(meta, 'accomplishments'),
        ...filled(state, 'evidence').map(({ value }) => value),
        ...achieved(),
        ...done(),
      ]),
    skills: () => spans([...entries(meta, 'skills'), ...able(), ...competencies()]),
    future: () => spans([...passages.flatMap(told => told.filter(isFuture)), ...distantGoals(state.goals)]),
    links: () => spans(telling().flatMap(({ links }) => links)),
    ties: () => tiesOf(brought(), asked(), state),
    isInsider: () => targets.some(target => isInside(target, state)),
    isEntryLevel: () =>
      isEntryLevel(
        state,
        meta,
        that(({ isStarting }) => isStarting),
      ),
  })
}

const doneGoals = inRuns((run: readonly Draft[]) => everyGoal(run).filter(({ status }) => status === 'done'))

const distantGoals = inRuns((run: readonly Draft[]) =>
  everyGoal(run).filter(
    ({ isVision, horizon, status }) => status === 'open' && (isVision || horizon === 'long'),
  ),
)

/** A sentence, and what it tells of its author where it stands. */
interface Telling {
  readonly told: Told
  readonly isAchieved: boolean
  /** Nothing achieved, and all the same something to build on. */
  readonly isServed: boolean
  readonly isAble: boolean
  readonly isStarting: boolean
  readonly links: readonly Term[]
}

/** The sentences of a passage that tell something of the kind: most do not. */
const tellingIn: (told: readonly Told[]) => readonly Telling[] = remembered(told =>
  told.flatMap(one => tellingBy(one) ?? []),
)

function tellingBy(told: Told): Telling | null {
  if (!isFilled(told)) return null
  const isAchieved = isAchievement(told)
  const hasServed = !isAchieved && isServed(told)
  const isAble = isSkill(told)
  const starts = !ELSEWHERE.has(told.types[0]) && isStarting(told)
  const links = linksIn(told)
  return isAchieved || hasServed || isAble || starts || links.length > 0
    ? { told, isAchieved, isServed: hasServed, isAble, isStarting: starts, links }
    : null
}

/** Words that tie what somebody has done to what they want to do. */
const linksIn = ({ isHeading, terms, types }: Told): readonly Term[] =>
  isHeading || types[0] === 'research' ? [] : terms.filter(({ category }) => category === 'link')

const isNote = ({ isHeading, goal }: Told): boolean => !isHeading && (goal === null || goal.status === 'done')

/** What is said elsewhere than under goals, roles and what others ask for. */
const ELSEWHERE: ReadonlySet<string | undefined> = new Set([
  'target',
  'research',
  'nongoal',
  'questions',
  'risks',
  'gaps',
  'vision',
])

/** A line under « Réalisations », or a sentence in the past tense about what somebody did. */
function isAchievement(told: Told): boolean {
  if (!isNote(told)) return false
  const [type] = told.types
  if (type === 'evidence' || type === 'done') return true
  if (ELSEWHERE.has(type)) return false
  return deedsIn(told).isPast
}

/** Time served, a credential held, the post somebody works in. */
function isServed(told: Told): boolean {
  if (!isNote(told) || ELSEWHERE.has(told.types[0])) return false
  const { isServed, isHeld } = deedsIn(told)
  return (isServed || isHeld) && !isStarting(told)
}

/** What a sentence tells of its author, wherever it stands. */
interface Deeds {
  readonly isPast: boolean
  readonly isServed: boolean
  /** It opens with the post that somebody holds. */
  readonly isHeld: boolean
  readonly isAble: boolean
}

const deedsIn: (told: Told) => Deeds = rememberedBy(
  ({ tokens }) => tokens,
  told => {
    const { tokens, terms, line, pack } = told
    const { holding, abilities } = pack.sets.story
    return {
      isPast: isPast({ tokens, terms, leading: 0, pack: line.pack }),
      isServed: tellsTenure(told),
      isHeld: opensWith(tokens, holding, 6),
      isAble: opensWith(tokens, abilities, 3),
    }
  },
)

/** One of the forms begins within so many tokens. */
function opensWith(tokens: readonly Token[], forms: FormSet, reach: number): boolean {
  for (let i = 0; i < Math.min(reach, tokens.length); i++) if (forms.at(tokens, i) > 0) return true
  return false
}

/** It says that its author starts out. */
const isStarting: (told: Told) => boolean = rememberedBy(
  ({ tokens }) => tokens,
  told => holds(told, told.pack.sets.story.entryLevel) !== null,
)

const looksAhead: (told: Told) => boolean = rememberedBy(
  ({ tokens }) => tokens,
  told => holds(told, told.pack.sets.story.future) !== null,
)

/** « Sept ans au dépôt », `four years in a bakery`, « depuis 2019 ». */
function tellsTenure({ tokens, pack }: Told): boolean {
  const { story, timeUnits } = pack.sets
  if (!tokens.some(token => story.since.mayStart(token) || timeUnits.mayStart(token))) return false
  return tokens.some((token, i) => {
    const since = story.since.at(tokens, i)
    if (since > 0) {
      const next = tokens[i + since]
      return (
        next?.kind === 'number' ||
        pack.dates.find(tokens, i + since, 'month') !== null ||
        years(i + since) > 0
      )
    }
    const length = years(i)
    if (length === 0 || token.quoted) return false
    if (back(i)) return false
    return story.tenure.at(tokens, i + length) > 0 || story.since.at(tokens, i + length) > 0
  })

  /** How many tokens `four years` takes, from the number on. */
  function years(i: number): number {
    const number = tokens[i]?.kind === 'number' ? 1 : (pack.dates.find(tokens, i, 'number')?.length ?? 0)
    if (number === 0) return 0
    const unit = timeUnits.at(tokens, i + number)
    return unit > 0 ? number + unit : 0
  }

  /** Right before the number stands what puts the time ahead. */
  function back(i: number): boolean {
    return [1, 2].some(steps => i >= steps && story.ahead.at(tokens, i - steps) > 0)
  }
}

/** A line under « Compétences », or a sentence about what somebody is able to do. */
function isSkill(told: Told): boolean {
  if (!isNote(told)) return false
  const [type] = told.types
  if (type === 'skills') return true
  return !ELSEWHERE.has(type) && deedsIn(told).isAble
}

/** A line under « Comment je vois la suite », or a sentence that says how somebody sees it. */
function isFuture(told: Told): boolean {
  return !told.isHeading && isFilled(told) && (told.types[0] === 'vision' || looksAhead(told))
}

/** A first job, studies or a change of trade: in metadata, on a label, or as the author says it. */
function isEntryLevel(state: State, meta: FrontMatter, starting: () => readonly Told[]): boolean {
  const roles = [
    ...entries(meta, 'stage', 'level', 'status', 'current-role').map(({ value }) => value),
    ...filled(state, 'current-role').map(({ value }) => value.text),
  ]
  if (roles.some(role => isEntryRole(role, state))) return true
  return starting().length > 0
}

/** « étudiante », `student, second year`: who starts out. */
function isEntryRole(value: string, { packs }: State): boolean {
  const tokens = tokenise(plain(value))
  return packs.some(({ sets }) => sets.story.entryRoles.at(tokens, 0) > 0)
}

/** Labels of the document and of its goals with a value. */
const filled = (state: State, type: (typeof TELLING)[number]): readonly Field[] =>
  ofAuthor(state).filter(field => field.type === type && field.value.text !== '')

const TELLING = ['evidence', 'current-role', 'sector'] as const

const ofAuthor = labelled(...TELLING)

/** A level reached in a table of competencies says where somebody stands. */
const levels = (state: State): readonly Phrase[] =>
  state.competencies.filter(({ fields }) =>
    fields.some(({ type, empty, value }) => type === 'level' && !empty && /[1-9]/.test(value.text)),
  )

const entries = (meta: FrontMatter, ...keys: readonly string[]): readonly MetaEntry[] =>
  keys.flatMap(key => metaValue(meta, key) ?? [])

const phraseOfMeta = ({ span, value }: MetaEntry, { language }: State): Phrase => ({
  span,
  text: value,
  language,
  terms: [],
  dates: [],
  cadence: null,
})

/** In reading order; of two that begin at one place the later in the list. */
function inOrder(lines: readonly Phrase[]): readonly Phrase[] {
  const sorted = lines.toSorted((a, b) => a.span.start - b.span.start)
  return sorted.filter((line, i) => line.span.start !== sorted[i + 1]?.span.start)
}

const spans = (found: readonly { readonly span: Span }[]): readonly Span[] =>
  [...new Map(found.map(({ span }) => [span.start, span])).values()].sort((a, b) => a.start - b.start)
