import type { Span } from '../text'
import { beginsAt, isPlural, isSeveral, isVerbTerm, type Measured, type Run } from './measured'
import type { Term } from './model'
import type { Pack } from './pack'
import type { Token } from './tokens'

/** What happens or does not: a credential earned, a thing delivered, a role taken. Null when the phrase tells of none. */
export function eventsOf(phrase: Measured, pack: Pack): readonly Run[] {
  const verb = pack.sets.achieveVerbs.find(phrase.tokens)
  const events = verb ? EARNED.map(find => find(phrase, pack, verb)) : [alone(phrase)]
  for (const find of OTHERS) events.push(find(phrase, pack))
  return events.filter(event => event !== null)
}

type Find = (phrase: Measured, pack: Pack) => Run | null
/** What is earned, behind the first verb of achievement. */
type Earned = (phrase: Measured, pack: Pack, verb: Run) => Run | null

const EARNED: readonly Earned[] = [credential, acronym, capitalised]
const OTHERS: readonly Find[] = [deliverable, roleEvent, roleTaken, nominal]

/** A verb of achievement and a credential that is named, or one and determined. */
function credential({ tokens, terms }: Measured, { sets }: Pack, first: Run): Run | null {
  for (let verb: Run | null = first; verb; verb = sets.achieveVerbs.find(tokens, verb.to)) {
    const found = earnedBy(verb, tokens, terms, sets)
    if (found) return found
  }
  return null
}

function earnedBy(verb: Run, tokens: readonly Token[], terms: readonly Term[], sets: Sets): Run | null {
  for (const term of terms) {
    if (term.category !== 'credential') continue
    const at = tokens.findIndex(token => token.start === term.span.start)
    if (at < verb.to || at > verb.to + 8) continue
    const acronym = /^[A-ZÀ-Ý][A-ZÀ-Ý\d-]+/.test(term.text)
    const prior = tokens[at - 1]
    const named = at - 1 >= verb.to && prior?.kind === 'word' && prior.capital
    if (acronym || named || isDetermined(tokens, verb.to, at, sets)) return { from: verb.from, to: at + 1 }
  }
  return null
}

/** An acronym as the object of a verb of achievement names a credential: `pass the CPACC`. */
function acronym({ tokens }: Measured, { sets }: Pack, verb: Run): Run | null {
  const at = verb.to + sets.determiners.at(tokens, verb.to)
  return /^[A-ZÀ-Ý]{3,}$/.test(tokens[at]?.shown ?? '') ? { from: verb.from, to: at + 1 } : null
}

/** `ACA by 2028`: letters, a day, and nothing else but what joins them. */
function alone({ tokens, leading: at, dates }: Measured): Run | null {
  if (!/^[A-ZÀ-Ý]{3,6}$/.test(tokens[at]?.shown ?? '') || dates.every(({ end }) => end === null)) return null
  const others = tokens.filter(
    ({ kind, start, end }, i) =>
      kind === 'word' && i !== at && !dates.some(({ span }) => span.start <= start && end <= span.end),
  )
  return others.length < 2 ? { from: at, to: at + 1 } : null
}

/** `obtain Qualified Teacher Status`: a verb of achievement and a name of several words. */
function capitalised({ tokens }: Measured, { sets }: Pack, verb: Run): Run | null {
  const from = verb.to + sets.determiners.at(tokens, verb.to)
  let to = from
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital) to++
  return to - from >= 2 ? { from: verb.from, to } : null
}

/** A goal that is the role or the credential itself: `Registered nurse by 2032`, « Permis de l'OIIQ ». */
function nominal({ tokens, terms, leading }: Measured, { sets, words }: Pack): Run | null {
  for (const { category, span } of terms) {
    if (category !== 'specific-role' && category !== 'generic-role' && category !== 'credential') continue
    const at = tokens.findIndex(token => token.start === span.start)
    const end = tokens.findIndex(token => token.end >= span.end)
    // « chef de projets » is one chief, `operations manager` one manager.
    const head = tokens[words.grammar.verbEndings.length === 0 ? end : at]
    const start = at <= 2 ? 0 : leading
    const named = tokens[at - 1]?.kind === 'number' && sets.named.at(tokens, at - 2) > 0
    if (!head || at < start || at > start + (named ? 4 : 2) || isPlural(head)) continue
    if (tokens[at - 1]?.kind === 'number' && !named) continue
    // `Lead technician`: what could be a verb is the first word of the role.
    const verb = terms.some(
      term =>
        isVerbTerm(term) &&
        term.span.start === tokens[start]?.start &&
        !(term.span.start === span.start && term.span.end < span.end),
    )
    // `support operations manager`: the verb is the first word of the role's name.
    const isName =
      words.grammar.verbEndings.length === 0 &&
      category !== 'credential' &&
      [1, 2].includes(at - start) &&
      !sets.determiners.at(tokens, start + 1) &&
      (tokens[end + 1]?.kind !== 'word' || sets.prepositions.at(tokens, end + 1) > 0)
    if ((!verb || isName) && !sets.prepositions.at(tokens, leading)) return { from: at, to: end + 1 }
  }
  return null
}

type Sets = Pack['sets']

function isDetermined(tokens: readonly Token[], from: number, at: number, sets: Sets): boolean {
  for (let i = Math.max(from, at - 7); i <= at; i++)
    if (sets.determiners.at(tokens, i) && !isSeveral(tokens[i] as Token)) return true
  return false
}

/** `publish a case study`, « animer un atelier »: a delivering verb, a singular determiner, an object. */
function deliverable({ tokens, terms, leading }: Measured, { sets, words }: Pack): Run | null {
  for (let i = leading; i < tokens.length; i++) {
    const verb = sets.deliverVerbs.at(tokens, i)
    if (!verb || beginsAt(tokens[i], 'vague-verb', terms)) continue
    const determiner = sets.determiners.at(tokens, i + verb) || sets.singular.at(tokens, i + verb)
    const object = tokens[i + verb + determiner]
    if (!determiner || object?.kind === 'mark' || !object || isSeveral(tokens[i + verb] as Token)) continue
    // English determiners do not tell one from several: the noun does.
    if (
      words.grammar.verbEndings.length === 0 &&
      isPlural(headOf(tokens, i + verb + determiner, sets) ?? object)
    )
      continue
    if (sets.idioms.at(tokens, i) || sets.idioms.at(tokens, i + verb)) continue
    if (!beginsAt(object, 'quality', terms)) return { from: i, to: i + verb + determiner + 1 }
  }
  return null
}

/** `the ethics application`, `the B2B accounts`: the last of the nouns says whether it is one or several. */
function headOf(tokens: readonly Token[], i: number, sets: Sets): Token | undefined {
  let at = i
  while (at < i + LONGEST_COMPOUND && isNoun(tokens[at + 1], sets)) at++
  return tokens[at]
}

const LONGEST_COMPOUND = 2

const isNoun = (token: Token | undefined, sets: Sets): boolean =>
  token?.kind === 'word' && !token.opensLine && !sets.stopWords.has(token.text)

/** Verbs that a day turns into a yes-or-no event; what one stops doing needs no object beside it. */
const EVENTS: ReadonlySet<Term['category']> = new Set(['plain-verb', 'observable', 'avoid'])

/** « me sentir à l'aise » opens before its verb: the term covers the word all the same. */
const covers = (span: Span, { start }: Token): boolean => span.start <= start && start < span.end

const isVerbLike = (token: Token | undefined, { grammar }: Pack['words']): boolean =>
  token?.kind === 'word' &&
  grammar.verbEndings.some(ending => token.fold.endsWith(ending)) &&
  !grammar.notVerbs.includes(token.text)

/** `take the night round by May`: a plain verb, one determined thing and a day: it is done by then or it is not. */
export function datedEvent({ tokens, terms, leading }: Measured, { sets, words }: Pack): Span | null {
  const first = tokens[leading]
  if (!first) return null
  const verbs = terms.filter(term => isVerbTerm(term) && covers(term.span, first))
  if (verbs.some(({ category }) => !EVENTS.has(category))) return null
  const stop = verbs.find(({ category }) => category === 'avoid')
  if (stop && tokens.some(({ start }) => start > stop.span.end)) return stop.span
  const ends = isVerbLike(first, words)
  if (verbs.length === 0 && !ends) return null
  const behind = Math.max(first.end, ...verbs.map(({ span }) => span.end))
  let at = tokens.findIndex(token => token.start >= behind)
  if (at < 0) return null
  // « lire et corriger seul un plan »: a second verb, or a word for how, stands before the thing.
  if (words.grammar.coordinators.includes(tokens[at]?.text ?? '') && isVerbLike(tokens[at + 1], words))
    at += 2
  const joined = sets.prepositions.at(tokens, at)
  at += joined
  if (
    !joined &&
    tokens[at]?.kind === 'word' &&
    !sets.determiners.at(tokens, at) &&
    sets.singular.at(tokens, at + 1)
  )
    at++
  const determiner = sets.determiners.at(tokens, at) || sets.singular.at(tokens, at)
  const object = tokens[at + determiner]
  if (object?.kind !== 'word' || (determiner > 0 && isSeveral(tokens[at] as Token))) return null
  const named =
    object.capital || (joined > 0 && !isPlural(object)) || sets.achieveVerbs.at(tokens, leading) > 0
  if (!determiner && !named) return null
  return beginsAt(object, 'quality', terms) ? null : { start: first.start, end: object.end }
}

/** `become a ward manager`, « devenir préposée »: it happens or it does not. */
function roleEvent({ tokens, terms, leading }: Measured, pack: Pack): Run | null {
  const { sets } = pack
  const grows = terms.some(({ category, span }) => isWeak(category) && span.start === tokens[leading]?.start)
  const verb = sets.become.find(tokens) ?? (grows ? null : sets.asRole.find(tokens))
  if (!verb) return null
  const determiner = sets.determiners.at(tokens, verb.to) || sets.singular.at(tokens, verb.to)
  const at = verb.to + determiner
  const role = tokens[at]
  if (role?.kind !== 'word') return null
  const vague = terms.some(
    ({ category, span }) =>
      (category === 'quality' ||
        category === 'degree' ||
        category === 'quantifier' ||
        category === 'non-role' ||
        category === 'vague-verb' ||
        category === 'absolute' ||
        category === 'buzzword') &&
      span.start <= role.start &&
      role.end <= span.end,
  )
  const isRole = terms.some(
    ({ category, span }) =>
      (category === 'specific-role' || category === 'generic-role') && span.start >= role.start,
  )
  const bare = pack.words.grammar.verbEndings.length > 0 && !sets.prepositions.at(tokens, at)
  return (isRole || determiner > 0 || bare) && !vague ? { from: verb.from, to: at + 1 } : null
}

/** `be deputy head`, « être chef de rang »: the main verb and, right behind it, one role. */
function roleTaken({ tokens, terms, leading }: Measured, { sets }: Pack): Run | null {
  const at = leading + 1 + sets.determiners.at(tokens, leading + 1)
  const role = tokens[at]
  const weak = terms.some(({ category, span }) => isWeak(category) && span.start === tokens[leading]?.start)
  if (!role || weak || isPlural(role)) return null
  const named = terms.some(
    ({ category, span }) =>
      (category === 'specific-role' || category === 'generic-role') && span.start === role.start,
  )
  return named ? { from: leading, to: at + 1 } : null
}

const isWeak = (category: Term['category']): boolean =>
  category === 'vague-verb' || category === 'activity' || category === 'avoid' || category === 'observable'

/** `Stall permit approved by 15 June`, « relevé remis »: a thing and, behind it, that it is finished. */
export function finishedThing({ tokens, leading }: Measured, { sets }: Pack): Span | null {
  const hit = sets.finished.find(tokens, leading + 1)
  const first = tokens[leading]
  const last = hit && tokens[hit.to - 1]
  return first && last ? { start: first.start, end: last.end } : null
}
