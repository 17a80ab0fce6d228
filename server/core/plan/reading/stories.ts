import { remembered } from '../remembered'
import type { Draft, OpenSection } from './state'

/** Whether it is a line of a story: running text, or words that open with their day. */
export const isTold = (goal: Draft): boolean =>
  goal.deadline?.end != null && (goal.place.kind === 'sentence' || opensWithDate(goal))

/** In running text what comes sooner leads on to what comes last, long ahead: nothing else shows what hangs together. */
export function tellStories(told: readonly Draft[]): void {
  const inSection = bySection(told)
  for (const goal of told) {
    if (goal.horizon !== 'long') continue
    // Its section tells the story, or the whole document where both lines say « I want to … ».
    const steps = goal.reading.cue ? told : (inSection.get(goal.section) ?? [])
    for (const step of steps) if (step !== goal && leadsOn(step, goal)) goal.linked.push(step)
  }
}

function bySection(told: readonly Draft[]): ReadonlyMap<OpenSection, readonly Draft[]> {
  const inSection = new Map<OpenSection, Draft[]>()
  for (const goal of told) {
    const others = inSection.get(goal.section)
    if (others) others.push(goal)
    else inSection.set(goal.section, [goal])
  }
  return inSection
}

const leadsOn = (step: Draft, goal: Draft): boolean =>
  // The labelled lines of a form are no running text.
  (step.section === goal.section || (step.reading.cue && goal.reading.cue)) &&
  daysTo(step) < daysTo(goal) &&
  (opensWithDate(step) || (step.place.kind === 'sentence' && goal.place.kind === 'sentence'))

/** « En juin 2029, adjoint chez nous »: a line of a story told date by date. */
const opensWithDate = remembered(({ dates, reading: { tokens } }: Draft): boolean =>
  dates.some(
    ({ role, end, span }) => role === 'deadline' && end !== null && span.start <= (tokens[3]?.start ?? 0),
  ),
)

/** Its last day as a number: days themselves are slow to compare. */
const daysTo = remembered(({ deadline }: Draft): number => {
  const { year, month, day } = deadline?.end ?? { year: 0, month: 0, day: 0 }
  return (year * 12 + month) * 31 + day
})
