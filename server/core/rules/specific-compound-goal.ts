import type { Deed } from '../plan/clauses'
import type { Goal } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { type Beside, hasResults, isOfItsOwn } from '../plan/questions'
import { blank, boxOf } from '../plan/writing'
import type { Edit, Span } from '../text'
import type { Finding, Rule } from './rule'

type Says = { several: { count: number } }
type Offers = { split: { count: number } }
type Options = { pairedVerbs: readonly string[] }

/** « Get my CPA, move to Montréal and start a consultancy »: half of it done leaves nothing to tick off. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'S',
  kinds: ['plan', 'reflection'],
  sources: ['incose', 'okr'],
  readsToday: false,
  readsWords: true,
  options: { pairedVerbs: [] },

  checkGoal(goal, beside, { options, write }): Finding<Says, Offers> | null {
    if (!isOfItsOwn(goal)) return null
    const deeds = parts(goal, options.pairedVerbs)
    const count = deeds.length
    if (count < 2) return null
    const edits = splitEdits(beside, goal, deeds, write(goal.language))
    return {
      at: goal.span,
      goal,
      says: 'several',
      facts: { count },
      fixes: edits ? [{ offers: 'split', facts: { count }, edits }] : [],
    }
  },
}

export default rule

/** What a line holds side by side. Leaving one thing for another is one goal, and so is a habit or what has a day each. */
function parts(goal: Goal, paired: readonly string[]): readonly Deed[] {
  const { clauses, children, verb, cadence, type, dates } = goal
  if (clauses.deeds.length < 2 || children.length > 0 || hasResults(goal) || verb?.category === 'avoid')
    return []
  if (type === 'habit' || cadence || dates.filter(({ role, end }) => role === 'deadline' && end).length > 1)
    return []
  const pairs = paired.map(pair => pair.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u))
  const isPair = (a: string, b: string): boolean => pairs.some(pair => pair[0] === a && pair.at(-1) === b)
  return clauses.deeds.filter((deed, i) => i === 0 || !isPair(clauses.deeds[i - 1]?.verb ?? '', deed.verb))
}

/** A list item each, with the marker, the box and the last day of the first; null where the text does not divide so. */
function splitEdits(plan: Beside, goal: Goal, deeds: readonly Deed[], phrases: Phrases): Edit[] | null {
  const { place } = goal
  const { text } = plan
  const own = goal.clauses.deeds
  if (place.kind !== 'item' || place.marker.startsWith('<') || deeds.length !== own.length) return null
  if (deeds.some(({ span }) => !isWhole(text.slice(span.start, span.end)))) return null
  const last = deeds.at(-1)
  const shared = last?.date ?? null
  const box = boxOf(plan, goal)
  const line = text.includes('\r\n') ? '\r\n' : '\n'
  const edits = deeds.slice(1).flatMap((deed, i): Edit[] => {
    const before = deeds[i] as Deed
    const letter = String.fromCodePoint(text.codePointAt(deed.span.start) ?? 32)
    const marker = counted(place.marker, i + 1, isCounting(plan, goal))
    const opens = `${line}${place.indent}${marker} ${box ? `${text.slice(box.start, box.end)} ` : ''}`
    const at = { start: before.span.end, end: deed.span.start + letter.length }
    return [{ at, insert: dateOf(before, shared, plan, goal, phrases) + opens + letter.toUpperCase() }]
  })
  const tail = last && !last.date ? dateOf(last, null, plan, goal, phrases) : ''
  if (tail) edits.push({ at: { start: place.tail, end: place.tail }, insert: tail })
  return [...edits, ...renumber(plan, goal, deeds.length - 1)]
}

/** The day that all share, where the deed itself has none; a gap for it where only another deed is dated. */
function dateOf(
  deed: Deed,
  shared: Span | null,
  { text }: Beside,
  { dates }: Goal,
  phrases: Phrases,
): string {
  if (deed.date) return ''
  if (shared) return ` ${text.slice(shared.start, shared.end)}`
  const isDated = dates.some(({ role, end }) => role === 'deadline' && end !== null)
  return isDated ? phrases.byDate(blank('date')) : ''
}

/** Markup that opens in a part closes in it. */
const isWhole = (part: string): boolean =>
  ['**', '__', '`', '~~'].every(mark => part.split(mark).length % 2 === 1) &&
  part.split('[').length === part.split(']').length

const counted = (marker: string, more: number, counts: boolean): string =>
  counts ? marker.replace(/\d+/, number => String(Number(number) + more)) : marker

/** The numbers of the list go up: some write `1.` before each line. */
function isCounting({ text }: Beside, { place }: Goal): boolean {
  const number = place.kind === 'item' ? /^\d+/.exec(place.marker)?.[0] : undefined
  if (number === undefined || place.kind !== 'item') return false
  const next = /^\s*(\d+)[.)]/.exec(text.slice(place.childrenEnd))?.[1]
  return next !== number
}

/** The items behind it count on. */
function renumber(plan: Beside, goal: Goal, more: number): Edit[] {
  const { place } = goal
  if (place.kind !== 'item' || !isCounting(plan, goal)) return []
  const edits: Edit[] = []
  const lines = /^([ \t]*)(\d+)[.)][ \t]|^#{1,6}[ \t]/gm
  lines.lastIndex = place.childrenEnd
  let number = Number(/\d+/.exec(place.marker)?.[0])
  for (let found = lines.exec(plan.text); found; found = lines.exec(plan.text)) {
    const [, indent = '', digits] = found
    if (digits === undefined) break
    if (indent !== place.indent) continue
    if (Number(digits) !== number + 1) break
    number++
    const start = found.index + indent.length
    edits.push({ at: { start, end: start + digits.length }, insert: String(number + more) })
  }
  return edits
}
