import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'
import {
  applyFixes,
  defaults,
  fixTitle,
  inspect,
  type Lint,
  languages,
  lint,
  message,
  type Span,
} from '../../server/core/index'
import { everyGoal, type Phrase, type Plan } from '../../server/core/plan/model'

const today = Temporal.PlainDate.from('2026-11-24')
const settings = defaults('strict')

/** Reads and lints a text as a plan; what throws inside throws here. */
const run = (text: string): Lint => lint({ text, as: 'plan' }, settings, today, undefined, { rethrow: true })

/** Fails, with the text, when it makes the reader throw, stray or say nothing. */
export function holds(text: string): void {
  const found = run(text)
  const complaints = [...strayPlaces(found), ...foreignWords(found.plan), ...dumbFindings(found)]
  expect({ text, complaints }).toEqual({ text, complaints: [] })
  expect(typeof applyFixes(found).text).toBe('string')
}

/** Fails when a second reading of the text differs from the first. */
export function readsAlikeTwice(text: string): void {
  const [first, second] = [run(text), run(text)]
  expect(inspect(second)).toEqual(inspect(first))
  expect(second.findings).toEqual(first.findings)
  expect(applyFixes(second)).toEqual(applyFixes(first))
}

function strayPlaces(found: Lint): string[] {
  const { length } = found.text
  return placesOf(found)
    .filter(([, { start, end }]) => !(start >= 0 && start <= end && end <= length))
    .map(([name, { start, end }]) => `${name} stands at ${start}–${end} of ${length}`)
}

type Named = readonly [name: string, span: Span]

/** Every place that a reading knows, with the name of what stands there. */
function placesOf({ plan, findings }: Lint): Named[] {
  const places: Named[] = [['title', plan.title]]
  const add = (name: string, span: Span | null | undefined): void => {
    if (span) places.push([name, span])
  }
  const addPhrase = (name: string, { span, terms, dates }: Phrase): void => {
    add(name, span)
    for (const term of terms) add(`${name}, term “${term.text}”`, term.span)
    for (const date of dates) add(`${name}, date “${date.text}”`, date.span)
  }
  add('anchor', plan.anchor?.span)
  add('front matter', plan.frontMatter.span)
  add('front matter problem', plan.frontMatter.problem?.span)
  for (const { key, span } of plan.frontMatter.entries) add(`key ${key}`, span)
  for (const { what, span } of plan.activation.signals) add(`signal ${what}`, span)
  for (const { heading, span, period } of plan.sections) {
    add('section', span)
    if (heading) addPhrase('heading', heading)
    add('period', period?.span)
  }
  for (const target of plan.targets) addPhrase('target', target)
  for (const note of plan.notes) addPhrase('note', note)
  for (const field of plan.fields) addField(field)
  function addField({ type, span, label, value }: Plan['fields'][number]): void {
    add(`field ${type}`, span)
    add(`label of ${type}`, label)
    addPhrase(`value of ${type}`, value)
  }
  for (const goal of everyGoal(plan.goals)) {
    const name = `${goal.type} “${goal.text}”`
    addPhrase(name, goal)
    add(`${name}, verb`, goal.verb?.span)
    add(`${name}, deadline`, goal.deadline?.span)
    add(`${name}, cadence`, goal.cadence)
    for (const { letter, span } of goal.evidence) add(`${name}, evidence ${letter}`, span)
    for (const field of goal.fields) addField(field)
    const { place } = goal
    add(`${name}, tail`, { start: goal.span.start, end: place.tail })
    if ('childrenEnd' in place) add(`${name}, end of children`, { start: place.tail, end: place.childrenEnd })
    if (place.kind === 'row')
      for (const [type, cell] of Object.entries(place.cells)) add(`${name}, cell ${type}`, cell)
  }
  for (const { rule, at, related, fixes } of findings) {
    add(rule, at)
    for (const other of related) add(`${rule}, related`, other.at)
    for (const fix of fixes) {
      add(`${rule}, goal of ${fix.offers}`, fix.goal?.at)
      for (const edit of fix.edits) add(`${rule}, edit of ${fix.offers}`, edit.at)
    }
  }
  return places
}

/** Goals whose words are not those that stand in the document at their place, and that begin and end there. */
function foreignWords({ goals, targets, text }: Plan): string[] {
  return [...everyGoal(goals), ...targets.filter(({ from }) => from !== 'front-matter')].flatMap(phrase => {
    const source = text.slice(phrase.span.start, phrase.span.end)
    if (!isWrittenIn(source, phrase.text)) return [`“${phrase.text}” is said to be written as “${source}”`]
    return isTorn(phrase.text) && !isTorn(source) ? [`“${phrase.text}” holds half a character`] : []
  })
}

const WORDS = /[\p{L}\p{N}]/u
/** Addresses and tags, whose letters a reader never sees: an address ends at a space, or at an entity or a mark. */
const UNSHOWN = /\b(?:https?:\/\/|www\.|mailto:)[^\s<>)\]]+|(?<!\\)<(?:!--[\s\S]*?-->|\/?[a-z][^<>]*>)/gi
const NARROW =
  /\b(?:https?:\/\/|www\.|mailto:)[^\s<>)\]&*_~`[\\]+|(?<!\\)<(?:!--[\s\S]*?-->|\/?[a-z][^<>]*>)/gi
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|nbsp|lt|gt|quot));/gi

/**
 * The letters and figures shown stand in the source in this order, and no word before the first or behind the last.
 * Marks and white space are as the reader likes them; code and addresses are not shown.
 */
export const isWrittenIn = (source: string, shown: string): boolean =>
  [UNSHOWN, NARROW].some(hidden => standsIn(source, shown, hidden))

function standsIn(source: string, shown: string, hidden: RegExp): boolean {
  const written = source
    .replace(hidden, part => (shown.includes(part) ? part : ' '.repeat(part.length)))
    .replace(ENTITY, (part, hex, decimal) => (shown.includes(part) ? part : decoded(hex, decimal)))
  const wanted = [...shown].filter(char => WORDS.test(char))
  let first = written.length
  let at = 0
  for (const [i, char] of wanted.entries()) {
    const found = written.indexOf(char, at)
    if (found < 0) return false
    if (i === 0) first = found
    at = found + char.length
  }
  return !WORDS.test(withoutMarkup(written.slice(0, first)) + withoutMarkup(written.slice(at)))
}

function decoded(hex?: string, decimal?: string): string {
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** Half of a pair of surrogates stands alone. */
const isTorn = (text: string): boolean => /\p{Cs}/u.test(text)

const withoutMarkup = (source: string): string =>
  source
    .replace(/\]\([^)]*\)?|\]\[[^\]]*\]?/g, '')
    .replace(/<[^>]*>?/g, '')
    .replace(/`[^`]*`?|\{\{[^}]*\}?\}?|\b(?:https?:\/\/|www\.|mailto:)\S+/g, '')

function dumbFindings({ findings }: Lint): string[] {
  return findings.flatMap(finding =>
    Object.values(languages).flatMap(reader => [
      ...(message(finding, reader).trim() ? [] : [`${finding.rule} says nothing in ${reader.code}`]),
      ...finding.fixes
        .filter(fix => !fixTitle(finding, fix, reader).trim())
        .map(({ offers }) => `the fix ${offers} of ${finding.rule} has no title in ${reader.code}`),
    ]),
  )
}
