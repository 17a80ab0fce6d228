import type { Span } from '../../text'
import type { FrontMatter } from '../model'
import { rememberedUnder } from '../remembered'
import { labelled } from './labelled'
import { metaValue } from './metadata'
import type { State } from './state'
import { holds, isFilled, type Told } from './told'

/** Where a reason for the plan stands: a section or label kept for it, a clause of cause, words that are a reason. */
export function readReasons(
  state: State,
  meta: FrontMatter,
  passages: readonly (readonly Told[])[],
): readonly Span[] {
  const entry = metaValue(meta, 'motivation')
  const spans = entry ? [entry.span] : []
  for (const { value } of motivations(state)) if (value.text !== '') spans.push(value.span)
  for (const told of passages) for (const span of reasonsIn(told, state.headings)) spans.push(span)
  return spans.sort((a, b) => a.start - b.start)
}

const motivations = labelled('motivation')

const reasonsIn = rememberedUnder((told: readonly Told[], headings: State['headings']): readonly Span[] =>
  told.flatMap((one, i) => (answersWhy(told[i - 1], one, headings) ? one.span : (reasonIn(one) ?? []))),
)

function reasonIn(told: Told): Span | null {
  const { terms, isHeading, types, pack } = told
  if (isHeading || !isFilled(told) || types[0] === 'questions' || holds(told, pack.sets.story.hollowReasons))
    return null
  if (types[0] === 'motivation') return told.span
  const cause = terms.find(({ category }) => category === 'cause')
  return cause?.span ?? holds(told, pack.sets.story.reasons)
}

/** « Pourquoi ? Parce que … », `Why? On a tower crane you are home`: what is said behind the question. */
const answersWhy = (
  before: Told | undefined,
  { line, isHeading }: Told,
  headings: State['headings'],
): boolean =>
  before !== undefined &&
  !isHeading &&
  before.line === line &&
  before.tokens.at(-1)?.text === '?' &&
  headings.sections.some(([type, set]) => type === 'motivation' && set.at(before.tokens, 0) > 0)
