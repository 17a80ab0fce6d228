import type { FormSet } from '../form-set'
import type { Target } from '../model'
import type { Pack } from '../pack'
import { type Reading, readTokens } from '../phrase'
import type { Token } from '../tokens'
import { isPostByShape, rolePhrase } from './aims'
import { sectionsByPlace } from './gathered'
import { sentencesOf } from './sentences'
import { contextOf, type HeadingSets, type State } from './state'
import { inAllUnder } from './stretches'
import { target } from './target'

const labelsOf = ({ fields }: HeadingSets): FormSet | undefined =>
  fields.find(([type]) => type === 'target')?.[1]

/** Lines with a cue behind which a role may stand: there are hardly any. */
const cuedIn = inAllUnder((readings: readonly Reading[], sets: HeadingSets) => {
  const labels = labelsOf(sets)
  return readings.filter(({ tokens, pack }) =>
    tokens.some((_, i) => (labels?.at(tokens, i) ?? 0) > 1 || pack.sets.aimCues.at(tokens, i) > 0),
  )
})

/** « My target role is deputy head of … », « le poste visé est … », `What I want next: …`: a cue and, behind it, the role. */
export function fromProse(state: State, surroundings: boolean): readonly Target[] {
  const labels = labelsOf(state.headings)
  return cuedIn(state.byPassage, state.headings).flatMap(reading => {
    const { tokens, pack } = reading
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.quoted) continue
      const length = labels?.at(tokens, i) ?? 0
      const cue = pack.sets.aimCues.at(tokens, i)
      const labelled = length > 1 ? roleFrom(reading, i + length + 1, NEAR, state) : null
      if (labelled) return [target(labelled, 'label', surroundings)]
      // Running text says around the role what a label leaves out.
      const told = cue > 0 ? roleFrom(reading, i + cue, FAR, state) : null
      if (told) return [target(told, 'goal', true)]
    }
    return []
  })
}

/** « D'ici cinq ans », and below it « Formateur académique. »: a post said alone where goals or a horizon stand. */
export function fromLoneRoles(state: State, surroundings: boolean): readonly Target[] {
  const within = sectionsByPlace(state)
  return state.readings.flatMap(reading => {
    const { tokens, pack, terms, span } = reading
    const section = within(span)
    if (!section?.effective.some(type => AHEAD.has(type)) || section.heading?.span.start === span.start)
      return []
    const [sentence = []] = sentencesOf(tokens)
    const words = rolePhrase(sentence, pack.sets.determiners.at(sentence, 0), pack)
    const isAlone = words.length > 0 && words.length <= LONGEST && sentence.at(-2) === words.at(-1)

    const isPost =
      isPostByShape(words[0], pack) ||
      terms.some(({ category, span }) => POSTS.has(category) && span.start === words[0]?.start)
    return isAlone && isPost && sentence.length < tokens.length
      ? [target(readTokens(words, pack, contextOf(state, 'field')), 'section', surroundings)]
      : []
  })
}

/** Sections about what is to come. */
const AHEAD: ReadonlySet<string> = new Set(['goals', 'horizon', 'target'])

/** Words of a post that stands alone. */
const LONGEST = 6

/** Words between a cue and the role: few behind a label, more behind « what I'm after now is the other side: ». */
const NEAR = 3
const FAR = 12

const POSTS: ReadonlySet<string> = new Set(['specific-role', 'generic-role'])

/** The role that the sentence names within so many words. */
function roleFrom(
  { tokens, pack, terms }: Reading,
  from: number,
  reach: number,
  state: State,
): Reading | null {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const token = tokens[i] as Token
    if (token.text === '.' || token.text === '?' || token.text === '!') return null
    if (!terms.some(({ category, span }) => POSTS.has(category) && span.start === token.start)) continue
    let start = i
    while (start > from && isName(tokens[start - 1] as Token, pack)) start--
    return readTokens(rolePhrase(tokens, start, pack), pack, contextOf(state, 'field'))
  }
  return null
}

/** A word before the role's own that belongs to its name: « production stage manager ». */
const isName = (token: Token, { sets }: Pack): boolean =>
  token.kind === 'word' &&
  !token.quoted &&
  !sets.stopWords.has(token.text) &&
  !sets.determiners.isWhole([token]) &&
  !sets.prepositions.isWhole([token])
