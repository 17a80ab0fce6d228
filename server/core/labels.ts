import type { Nodes } from 'mdast'
import { languages } from './languages/index'
import { parse, spanOf } from './markdown'
import { type LabelName, labelBefore, labelEndingAt } from './plan/labels'
import { everyGoal, type Goal, type Plan } from './plan/model'
import { fold } from './plan/tokens'
import type { Lint } from './report'
import type { Edit, Span } from './text'

/** The label that a goal bears in front of its words: `G1`, « Objectif 2 ». */
export interface Label {
  readonly goal: Goal
  readonly at: Span
  readonly text: string
}

/** A place that calls a goal by its number: `(→ Goal 2)`, `#g1`, a `1` in the column of goals. */
export interface Mention {
  readonly goal: Goal
  readonly at: Span
}

/** What a person may hear who gives a goal another label. */
export type LabelFault = { readonly says: 'form' } | { readonly says: 'taken'; readonly goal: Goal }

/** Labels of one family count on together: « objectif 2 » may be called `G2`. */
type Family = 'goal' | 'key-result' | 'stage' | 'action'

/** The words of labels in every language, folded, read once and not before somebody asks. */
let known: ReadonlyMap<string, Family> | null = null

function families(): ReadonlyMap<string, Family> {
  if (known) return known
  const read = new Map<string, Family>()
  for (const { plan } of Object.values(languages))
    for (const [type, forms] of Object.entries(plan.headings.enumerators)) {
      const family = type === 'objective' ? 'goal' : (type as Family)
      for (const form of forms.map(fold)) if (!read.has(form)) read.set(form, family)
    }
  known = read
  return read
}

/** The labels that the goals of a plan bear, in reading order. */
export function labelsOf(plan: Plan): readonly Label[] {
  const met = new Set<number>()
  return [...everyGoal(plan.goals)].flatMap(goal => {
    const name = labelBefore(plan.text, goal.span, families().keys()) ?? labelAbove(goal, plan.text)
    if (!name || met.has(name.span.start)) return []
    met.add(name.span.start)
    return [{ goal, at: name.span, text: plan.text.slice(name.span.start, name.span.end) }]
  })
}

/** « Objectif 1 » alone in a heading: the label of the goal that is told below it. */
function labelAbove({ parent, section: { heading } }: Goal, text: string): LabelName | null {
  if (parent || !heading) return null
  const name = labelBefore(text, { start: heading.span.end, end: heading.span.end }, families().keys())
  return name?.span.start === heading.span.start ? name : null
}

/** Every place of a plan that calls one of its goals by number, the labels themselves left out, in reading order. */
export function mentionsOf({ plan, text, parsed }: Lint): readonly Mention[] {
  const labels = labelsOf(plan)
  const called = callerOf(plan, labels)
  const own = new Set(labels.map(({ at }) => at.end))
  const silent = new Set(
    notWords((parsed ?? parse(text)).tree).flatMap(({ start, end }) => numbersIn(text, start, end)),
  )
  const named = numbersIn(text, 0, text.length).flatMap(end => {
    if (own.has(end) || silent.has(end)) return []
    const name = labelEndingAt(text, end, families().keys())
    const goal = name && called(name)
    return goal ? [{ goal, at: name.span }] : []
  })
  const met = new Set(named.map(({ at }) => at.end))
  const bare = bareNumbers(plan).flatMap(at => {
    const goal = called({ word: 'goal', number: text.slice(at.start, at.end) })
    return goal && !met.has(at.end) ? [{ goal, at }] : []
  })
  return [...named, ...bare].sort((a, b) => a.at.start - b.at.start)
}

/** Where the numbers end that may belong to a label. */
function numbersIn(text: string, start: number, end: number): readonly number[] {
  return [...text.slice(start, end).matchAll(/\d(?![\p{L}\p{N}]|\.\d)/gu)].map(
    ({ index }) => start + index + 1,
  )
}

/** Tells the goal of a label, else the one that stands at that place among the goals without. */
function callerOf(plan: Plan, labels: readonly Label[]) {
  const byNumber = new Map<string, { readonly goal: Goal; readonly word: string }[]>()
  for (const { goal, text } of labels) {
    const name = nameIn(text)
    if (!name) continue
    const key = `${families().get(name.word)} ${name.number}`
    byNumber.set(key, [...(byNumber.get(key) ?? []), { goal, word: name.word }])
  }
  const labelled = new Set(labels.map(({ goal }) => goal))
  const goals = [...everyGoal(plan.goals)].filter(({ type }) => type === 'goal' || type === 'objective')
  return ({ word, number }: Pick<LabelName, 'word' | 'number'>): Goal | null => {
    const family = families().get(word)
    const alike = byNumber.get(`${family} ${number}`) ?? []
    const same = alike.find(one => one.word === word) ?? alike[0]
    if (same || family !== 'goal') return same?.goal ?? null
    const counted = goals[Number(number) - 1]
    return counted && !labelled.has(counted) ? counted : null
  }
}

const nameIn = (text: string): LabelName | null => labelEndingAt(text, text.length, families().keys())

/** The numbers without a word in the column that says which goal a step serves. */
function bareNumbers(plan: Plan): readonly Span[] {
  return [...everyGoal(plan.goals)].flatMap(({ fields }) =>
    fields.flatMap(({ type, value: { span } }) =>
      type !== 'serves'
        ? []
        : [...plan.text.slice(span.start, span.end).matchAll(/\d{1,2}/g)].map(({ 0: number, index }) => ({
            start: span.start + index,
            end: span.start + index + number.length,
          })),
    ),
  )
}

/** Code, HTML and the addresses of other pages: what stands there names no goal of this plan. */
function notWords(node: Nodes): readonly Span[] {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') return [spanOf(node)]
  if (node.type === 'definition') return node.url.startsWith('#') ? [] : [spanOf(node)]
  const below = 'children' in node ? node.children.flatMap(child => notWords(child)) : []
  if (node.type !== 'link' || node.url.startsWith('#')) return below
  const last = node.children.at(-1)
  return [...below, { start: last ? spanOf(last).end : spanOf(node).start, end: spanOf(node).end }]
}

/** The edits that call a goal by another label wherever the plan names it, or why that label will not do. */
export function relabel(lint: Lint, label: Label, wanted: string): readonly Edit[] | LabelFault {
  const name = wanted.trim()
  const [old, next] = [nameIn(label.text), nameIn(name)]
  const isWhole = next?.span.start === 0 && old && families().get(old.word) === families().get(next.word)
  if (!old || !next || !isWhole) return { says: 'form' }
  const labels = labelsOf(lint.plan)
  const taken = labels.find(
    ({ goal, text }) =>
      goal !== label.goal &&
      goal.parent === label.goal.parent &&
      nameIn(text)?.number === next.number &&
      families().get(nameIn(text)?.word ?? '') === families().get(next.word),
  )
  if (taken) return { says: 'taken', goal: taken.goal }
  const places = [label.at, ...mentionsOf(lint).flatMap(({ goal, at }) => (goal === label.goal ? [at] : []))]
  return places.map(at => {
    const written = lint.text.slice(at.start, at.end)
    const said = nameIn(written)
    const plain =
      said?.word === old.word ? name : written.slice(0, -(said?.number ?? written).length) + next.number
    return { at, insert: lint.text[at.start - 1] === '#' ? asAnchor(plain, written) : plain }
  })
}

/** As an address or a tag has it: no spaces and only small letters, where there were none and only such. */
function asAnchor(name: string, before: string): string {
  const joined = /\s/.test(before) ? name : name.replace(/\s+/g, '-')
  return before === before.toLowerCase() ? joined.toLowerCase() : joined
}
