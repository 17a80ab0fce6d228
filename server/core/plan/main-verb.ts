import { isVerbTerm } from './measured'
import type { Term, Verb } from './model'
import type { Pack } from './pack'
import type { Reading } from './phrase'
import type { Token } from './tokens'
import type { TermCategory } from './words'

const VERBS: Partial<Record<TermCategory, Verb['category']>> = {
  'vague-verb': 'vague',
  observable: 'observable',
  activity: 'activity',
  avoid: 'avoid',
  'plain-verb': 'other',
}

/** The main verb: the verb term that opens the phrase, else a word with a verb's ending; null for a topic. */
export function mainVerb(reading: Reading): Verb | null {
  const { tokens, terms, leading, pack, text } = reading
  const first = tokens[leading]
  if (!first || namesRole(tokens, leading, terms, pack)) return null
  const farewell = farewellIn(reading)
  if (farewell) return { span: farewell.span, text: farewell.text, category: 'avoid' }
  let found: Term | null = null
  for (const term of terms) {
    const { category, span } = term
    if (span.start > first.start || first.start >= span.end || !VERBS[category]) continue
    if (!found || rank(term) < rank(found)) found = term
  }
  const category = found && VERBS[found.category]
  if (found && category) return { span: found.span, text: found.text, category }
  const { verbEndings } = pack.words.grammar
  const isVerb =
    first.kind === 'word' &&
    !pack.sets.notVerbs.has(first.text) &&
    first.text.length > 3 &&
    verbEndings.some(ending => first.fold.endsWith(ending))
  return isVerb && text
    ? { span: { start: first.start, end: first.end }, text: first.shown, category: 'other' }
    : null
}

/** « Et j'arrête de crier », « Je ne veux plus faire … »: what declares the goal is what turns away. */
const farewellIn = ({ cue, tokens, terms, leading }: Reading): Term | undefined =>
  cue
    ? terms.find(
        ({ category, span }) =>
          category === 'avoid' &&
          span.end <= (tokens[leading]?.start ?? 0) &&
          span.start <= (tokens[2]?.start ?? 0),
      )
    : undefined

/** `Support operations manager`, `Test lead for payments`: the first word of a role's name, in a language whose verbs look alike. */
function namesRole(tokens: readonly Token[], at: number, terms: readonly Term[], pack: Pack): boolean {
  if (pack.words.grammar.verbEndings.length > 0 || pack.sets.become.at(tokens, at)) return false
  const { start, end } = tokens[at] as Token
  let isVerb = false
  for (const term of terms) {
    if (term.span.start !== start || !isVerbTerm(term)) continue
    if (term.category === 'plain-verb' || term.span.end > end) return false
    isVerb = true
  }
  if (!isVerb) return false
  return terms.some(
    ({ category, span }) =>
      (category === 'specific-role' || category === 'generic-role') &&
      [1, 2].some(next => tokens[at + next]?.start === span.start && tokens[at + next]?.kind === 'word') &&
      pack.sets.determiners.at(tokens, at + 1) === 0,
  )
}

const ORDER = ['avoid', 'vague-verb', 'activity', 'observable', 'plain-verb']
/** The longest form wins; among equals the class that asks for more. */
const rank = ({ category, span }: Term): number => -(span.end - span.start) * 10 + ORDER.indexOf(category)
