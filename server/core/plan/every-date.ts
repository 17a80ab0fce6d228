import type { DateReading, Phrase, Plan } from './model'
import { everyGoal } from './model'

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
  const places = new Map<string, DateReading>()
  for (const date of dates) {
    const place = `${date.span.start}-${date.span.end}`
    if (!places.has(place)) places.set(place, date)
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}
