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

const families = new Map<string, Family>()
for (const { plan } of Object.values(languages))
  for (const [type, forms] of Object.entries(plan.headings.enumerators))
    for (const form of forms) {
      const family = type === 'objective' ? 'goal' : (type as Family)
      if (!families.has(fold(form))) families.set(fold(form), family)
    }
const WORDS: ReadonlySet<string> = new Set(families.keys())

/** The labels that the goals of a plan bear, in reading order. */
export function labelsOf(plan: Plan): readonly Label[] {
  const met = new Set<number>()
  return [...everyGoal(plan.goals)].flatMap(goal => {
    const name = labelBefore(plan.text, goal.span, WORDS) ?? labelAbove(goal, plan.text)
    if (!name || met.has(name.span.start)) return []
    met.add(name.span.start)
    return [{ goal, at: name.span, text: plan.text.slice(name.span.start, name.span.end) }]
  })
}

/** « Objectif 1 » alone in a heading: the label of the goal that is told below it. */
function labelAbove({ parent, section: { heading } }: Goal, text: string): LabelName | null {
  if (parent || !heading) return null
  const name = labelBefore(text, { start: heading.span.end, end: heading.span.end }, WORDS)
  return name?.span.start === heading.span.start ? name : null
}

/** Every place of a plan that calls one of its goals by number, the labels themselves left out, in reading order. */
export function mentionsOf({ plan, text }: Lint): readonly Mention[] {
  const labels = labelsOf(plan)
  const own = new Set(labels.map(({ at }) => at.end))
  const silent = notWords(parse(text).tree)
  const places = [...text.matchAll(/\d(?![\p{L}\p{N}]|\.\d)/gu)].flatMap(({ index }) => {
    const end = index + 1
    if (own.has(end) || silent.some(span => span.start < end && end <= span.end)) return []
    return labelEndingAt(text, end, WORDS) ?? []
  })
  const named = places.flatMap(name => {
    const goal = goalCalled(name, labels, plan)
    return goal ? [{ goal, at: name.span }] : []
  })
  return [...named, ...bareNumbers(plan, labels, named)].sort((a, b) => a.at.start - b.at.start)
}

/** The goal of that label, else the one that stands at that place among the goals without. */
function goalCalled(
  name: Pick<LabelName, 'word' | 'number'>,
  labels: readonly Label[],
  plan: Plan,
): Goal | null {
  const family = families.get(name.word)
  const alike = labels.filter(({ text }) => {
    const other = nameIn(text)
    return other && other.number === name.number && families.get(other.word) === family
  })
  const same = alike.find(({ text }) => nameIn(text)?.word === name.word) ?? alike[0]
  if (same || family !== 'goal') return same?.goal ?? null
  const goals = [...everyGoal(plan.goals)].filter(({ type }) => type === 'goal' || type === 'objective')
  const counted = goals[Number(name.number) - 1]
  return counted && !labels.some(({ goal }) => goal === counted) ? counted : null
}

const nameIn = (text: string): LabelName | null => labelEndingAt(text, text.length, WORDS)

/** The numbers without a word in the column that says which goal a step serves. */
function bareNumbers(plan: Plan, labels: readonly Label[], named: readonly Mention[]): readonly Mention[] {
  return [...everyGoal(plan.goals)].flatMap(({ fields }) =>
    fields.flatMap(({ type, value }) => {
      if (type !== 'serves') return []
      const { start, end } = value.span
      return [...plan.text.slice(start, end).matchAll(/\d{1,2}/g)].flatMap(({ 0: number, index }) => {
        const at = { start: start + index, end: start + index + number.length }
        const goal = goalCalled({ word: 'goal', number }, labels, plan)
        return goal && !named.some(one => one.at.end === at.end) ? [{ goal, at }] : []
      })
    }),
  )
}

/** Code, HTML and the addresses of other pages: what stands there names no goal of this plan. */
function notWords(node: Nodes): readonly Span[] {
  if (
    node.type === 'code' ||
    node.type === 'inlineCode' ||
    node.type === 'html' ||
    node.type === 'definition'
  )
    return [spanOf(node)]
  const below = 'children' in node ? node.children.flatMap(child => notWords(child)) : []
  if (node.type !== 'link' || node.url.startsWith('#')) return below
  const last = node.children.at(-1)
  return [...below, { start: last ? spanOf(last).end : spanOf(node).start, end: spanOf(node).end }]
}

/** The edits that call a goal by another label wherever the plan names it, or why that label will not do. */
export function relabel(lint: Lint, label: Label, wanted: string): readonly Edit[] | LabelFault {
  const name = wanted.trim()
  const [old, next] = [nameIn(label.text), nameIn(name)]
  const isWhole = next?.span.start === 0 && old && families.get(old.word) === families.get(next.word)
  if (!old || !next || !isWhole) return { says: 'form' }
  const labels = labelsOf(lint.plan)
  const taken = labels.find(
    ({ goal, text }) =>
      goal !== label.goal &&
      goal.parent === label.goal.parent &&
      nameIn(text)?.number === next.number &&
      families.get(nameIn(text)?.word ?? '') === families.get(next.word),
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

/** As an address or a tag has it: no spaces, and small letters where there were only such. */
function asAnchor(name: string, before: string): string {
  const joined = name.replace(/\s+/g, '-')
  return before === before.toLowerCase() ? joined.toLowerCase() : joined
}
