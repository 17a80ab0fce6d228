import type { DateReading, Phrase, Plan } from './model'
import { everyGoal } from './model'
import { ownDates } from './questions'

/** Every time expression that the plan keeps, in reading order, each place once. */
export function everyDate(plan: Plan): readonly DateReading[] {
  const goals = [...everyGoal(plan.goals)]
  const headings = plan.sections.flatMap(({ heading }) => (heading ? [heading] : []))
  const fields = [...goals, ...plan.competencies].flatMap(one => one.fields).concat(plan.fields)
  const phrases: readonly Phrase[] = [
    ...headings,
    ...goals,
    ...fields.map(({ value }) => value),
    ...plan.notes,
    ...plan.competencies,
    ...plan.targets,
    ...plan.facts.background.evidence,
    ...plan.facts.answers.flatMap(({ sentences }) => sentences),
  ]
  const dates = [
    ...goals.flatMap(({ deadline }) => deadline ?? []),
    ...plan.sections.flatMap(({ period }) => period ?? []),
    ...plan.facts.upkeep.reviews,
    ...phrases.flatMap(phrase => phrase.dates),
  ]
  return inOrder(dates)
}

/** Those that say by when or from when: of goals, of headings that date them, of reviews. A bare mention is left out. */
export function plannedDates({ goals, sections, facts }: Plan): readonly DateReading[] {
  const dates = [
    ...[...everyGoal(goals)].flatMap(ownDates),
    ...sections.flatMap(({ heading, period }) => [...(period ? [period] : []), ...(heading?.dates ?? [])]),
    ...facts.upkeep.reviews,
  ]
  return inOrder(dates.filter(({ role }) => role !== 'mention'))
}

function inOrder(dates: readonly DateReading[]): readonly DateReading[] {
  const places = new Map<string, DateReading>()
  for (const date of dates) {
    const place = `${date.span.start}-${date.span.end}`
    if (!places.has(place)) places.set(place, date)
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}
