import type { Span } from '../../text'
import type { Background } from '../facts'
import { everyGoal, type Field, type FrontMatter, type MetaEntry, type Phrase, type Target } from '../model'
import { tokenise } from '../tokens'
import { plain } from '../visible'
import { isPast } from './hindsight'
import { metaValue } from './metadata'
import type { State } from './state'
import { isInside, tiesOf } from './ties'
import { holds, isFilled, type Told } from './told'

/** What the author brings along: experience, skills, achievements. */
export function readBackground(
  state: State,
  meta: FrontMatter,
  told: readonly Told[],
  targets: readonly Target[],
): Background {
  const said = told.filter(isFilled)
  const achieved = said.filter(isAchievement)
  const able = said.filter(isSkill)
  const seen = said.filter(isFuture)
  const served = said.filter(one => isServed(one) && !achieved.includes(one))
  const done = [...everyGoal(state.goals)].filter(({ status }) => status === 'done')
  const competencies = state.competencies.filter(({ standing }) => standing === 'have')
  const accomplishments = spans([
    ...entries(meta, 'accomplishments').map(({ span }) => span),
    ...fieldsOf(state, 'evidence').map(({ value }) => value.span),
    ...achieved.map(({ span }) => span),
    ...done.map(({ span }) => span),
  ])
  const skills = spans([
    ...entries(meta, 'skills').map(({ span }) => span),
    ...able.map(({ span }) => span),
    ...competencies.map(({ span }) => span),
  ])
  const lines: readonly Phrase[] = [
    ...fieldsOf(state, 'evidence').map(({ value }) => value),
    ...fieldsOf(state, 'current-role').flatMap(({ value }) =>
      isEntryRole(value.text, state) ? [] : [value],
    ),
    ...achieved,
    ...served,
    ...able,
    ...done,
    ...competencies,
    ...levels(state),
    ...entries(meta, 'accomplishments', 'skills', 'current-role')
      .filter(({ value }) => !isEntryRole(value, state))
      .map(entry => phraseOfMeta(entry, state)),
  ]
  return {
    evidence: inOrder(lines),
    accomplishments,
    skills,
    future: spans([
      ...seen.map(({ span }) => span),
      ...[...everyGoal(state.goals)]
        .filter(({ isVision, horizon, status }) => status === 'open' && (isVision || horizon === 'long'))
        .map(({ span }) => span),
    ]),
    links: spans(
      said.flatMap(({ isHeading, terms, types }) =>
        isHeading || types[0] === 'research'
          ? []
          : terms.filter(({ category }) => category === 'link').map(({ span }) => span),
      ),
    ),
    ties: tiesOf(
      lines,
      [...targets, ...fieldsOf(state, 'sector').map(({ value }) => value), ...state.competencies],
      state,
    ),
    isInsider: targets.some(target => isInside(target, state)),
    isEntryLevel: isEntryLevel(state, meta, said),
  }
}

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
  return isPast({ ...told.line, tokens: told.tokens, terms: told.terms, leading: 0 })
}

/** Time served, a credential held, the post somebody works in. */
function isServed(told: Told): boolean {
  if (!isNote(told) || ELSEWHERE.has(told.types[0])) return false
  const { pack, tokens } = told
  if (holds(told, pack.sets.story.entryLevel)) return false
  return hasServed(told) || tokens.some((_, i) => i < 6 && pack.sets.story.holding.at(tokens, i) > 0)
}

/** « Sept ans au dépôt », `four years in a bakery`, « depuis 2019 ». */
function hasServed({ tokens, pack }: Told): boolean {
  const { story } = pack.sets
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
    const unit = pack.sets.timeUnits.at(tokens, i + number)
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
  if (ELSEWHERE.has(type)) return false
  const { tokens, pack } = told
  return tokens.some((_, i) => i < 3 && pack.sets.story.abilities.at(tokens, i) > 0)
}

/** A line under « Comment je vois la suite », or a sentence that says how somebody sees it. */
function isFuture(told: Told): boolean {
  if (told.isHeading) return false
  return told.types[0] === 'vision' || holds(told, told.pack.sets.story.future) !== null
}

/** A first job, studies or a change of trade: in metadata, on a label, or as the author says it. */
function isEntryLevel(state: State, meta: FrontMatter, said: readonly Told[]): boolean {
  const roles = [
    ...entries(meta, 'stage', 'level', 'status', 'current-role').map(({ value }) => value),
    ...fieldsOf(state, 'current-role').map(({ value }) => value.text),
  ]
  if (roles.some(role => isEntryRole(role, state))) return true
  return said.some(one => !ELSEWHERE.has(one.types[0]) && holds(one, one.pack.sets.story.entryLevel) !== null)
}

/** « étudiante », `student, second year`: who starts out. */
function isEntryRole(value: string, { packs }: State): boolean {
  const tokens = tokenise(plain(value))
  return packs.some(({ sets }) => sets.story.entryRoles.at(tokens, 0) > 0)
}

/** Labels of the document and of its goals with a value. */
const fieldsOf = (state: State, type: Field['type']): readonly Field[] =>
  [...state.fields, ...[...everyGoal(state.goals)].flatMap(({ fields }) => fields)].filter(
    field => field.type === type && !field.empty && field.value.text !== '',
  )

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

const inOrder = (lines: readonly Phrase[]): readonly Phrase[] =>
  [...new Map(lines.map(line => [line.span.start, line])).values()].sort(
    (a, b) => a.span.start - b.span.start,
  )

const spans = (found: readonly Span[]): readonly Span[] =>
  [...new Map(found.map(span => [span.start, span])).values()].sort((a, b) => a.start - b.start)
