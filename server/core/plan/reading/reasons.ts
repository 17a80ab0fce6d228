import type { Span } from '../../text'
import type { FrontMatter } from '../model'
import { goalsOf } from './gathered'
import { metaValue } from './metadata'
import type { State } from './state'
import { holds, isFilled, type Told } from './told'

/** Where a reason for the plan stands: a section or label kept for it, a clause of cause, words that are a reason. */
export function readReasons(state: State, meta: FrontMatter, told: readonly Told[]): readonly Span[] {
  const fields = [...state.fields, ...goalsOf(state).flatMap(({ fields }) => fields)]
  const labelled = fields.filter(
    ({ type, empty, value }) => type === 'motivation' && !empty && value.text !== '',
  )
  const entry = metaValue(meta, 'motivation')
  return [
    ...(entry ? [entry.span] : []),
    ...labelled.map(({ value }) => value.span),
    ...told.flatMap((one, i) => (answersWhy(told[i - 1], one, state) ? one.span : (reasonIn(one) ?? []))),
  ].sort((a, b) => a.start - b.start)
}

function reasonIn(told: Told): Span | null {
  const { terms, isHeading, types, pack } = told
  if (isHeading || !isFilled(told) || types[0] === 'questions' || holds(told, pack.sets.story.hollowReasons))
    return null
  if (types[0] === 'motivation') return told.span
  const cause = terms.find(({ category }) => category === 'cause')
  return cause?.span ?? holds(told, pack.sets.story.reasons)
}

/** « Pourquoi ? Parce que … », `Why? On a tower crane you are home`: what is said behind the question. */
const answersWhy = (before: Told | undefined, { line, isHeading }: Told, { headings }: State): boolean =>
  before !== undefined &&
  !isHeading &&
  before.line === line &&
  before.tokens.at(-1)?.text === '?' &&
  headings.sections.some(([type, set]) => type === 'motivation' && set.at(before.tokens, 0) > 0)
