import type { Goal, Plan, Section } from '../plan/model'
import { everyGoal } from '../plan/model'
import { at, type Edit, lineStart } from '../text'

/** The most sections that are offered. */
const MOST = 6

/** The sections into which a goal may be moved, by the words of their headings. */
export function sectionsFor(plan: Plan, goal: Goal): readonly Section[] {
  if (goal.place.kind !== 'item' || goal.parent || goal.place.indent !== '') return []
  const sections = plan.sections.filter(
    ({ heading, types }) => heading !== null && types.some(type => type === 'goals' || type === 'horizon'),
  )
  const others = sections.filter(section => section !== goal.section)
  // A heading over other headings of goals has no list of its own.
  return others.filter(section => !others.some(({ parent }) => parent === section)).slice(0, MOST)
}

/** The edits that move a list item, with all that hangs below it, to the end of the list of another section. */
export function moved(plan: Plan, goal: Goal, section: Section): readonly Edit[] | null {
  const { text } = plan
  const { place } = goal
  if (place.kind !== 'item' || !section.heading) return null
  const start = lineStart(text, goal.span.start)
  const item = text.slice(start, place.childrenEnd)
  const behind = /^(?:\r\n|\n|\r)?/.exec(text.slice(place.childrenEnd))?.[0].length ?? 0
  const last = [...everyGoal(plan.goals)]
    .filter(one => one.section === section && one.parent === null && one.place.kind === 'item')
    .at(-1)
  const removal: Edit = { at: { start, end: place.childrenEnd + behind }, insert: '' }
  if (last?.place.kind === 'item') {
    const sameKind = /^\d/.test(last.place.marker) === /^\d/.test(place.marker)
    return sameKind ? [removal, { at: at(last.place.childrenEnd), insert: `\n${item}` }] : null
  }
  const line = text.slice(section.heading.span.end).search(/[\r\n]/)
  const end = line < 0 ? text.length : section.heading.span.end + line
  const apart = /^(?:\r\n|\n)[ \t]*\S/.test(text.slice(end)) ? '\n' : ''
  return [removal, { at: at(end), insert: `\n\n${item}${apart}` }]
}
