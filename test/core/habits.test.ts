import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plan } from './reading'

/** A goal as health and study coaches write it, labelled before it was read. */
interface Habit {
  readonly text: string
  readonly type: string | readonly string[]
  /** Words that measure it, each met by some evidence; none listed where only its rhythm says it; null: nothing does. */
  readonly measures: readonly string[] | null
  /** The last day, `event` for one that the calendar does not know, or null. */
  readonly due: string | null
  readonly timeBound: boolean
  readonly cadence: string | null
  readonly confidence: string | null
}

const HEADING = { en: 'Goals', fr: 'Objectifs' }

describe.each(['en', 'fr'] as const)('recurring goals in %s', language => {
  const file = new URL(`./habits.${language}.json`, import.meta.url)
  const habits = JSON.parse(readFileSync(file, 'utf8')).cases as Habit[]

  test.each(habits.map(habit => [habit.text, habit] as const))('%s', (text, habit) => {
    const { goals } = plan(
      `---\ndate: 2026-01-15\nlang: ${language}\n---\n\n## ${HEADING[language]}\n\n- ${text}\n`,
    )
    const [goal] = goals
    if (!goal) throw new Error('no goal is read')
    const told = (letter: string) =>
      goal.evidence.filter(found => found.letter === letter).map(found => found.text)
    const meets = (found: readonly string[], words: string) =>
      found.some(said => said.includes(words) || words.includes(said))

    expect([habit.type].flat()).toContain(goal.type)
    expect(goal.deadline && (goal.deadline.end?.toString() ?? goal.deadline.kind)).toBe(habit.due)
    expect([goal.smart.timeBound, goal.smart.measurable]).toEqual([
      habit.timeBound ? 'yes' : 'no',
      habit.measures?.length || habit.cadence ? 'yes' : 'no',
    ])
    for (const words of habit.measures ?? [])
      expect(meets(told('M'), words), `${words} among ${told('M')}`).toBe(true)
    expect(textOf(text, goal)).toEqual(habit.cadence === null ? null : expect.stringContaining(habit.cadence))
    // A doubt that is stated is no evidence that the goal can be reached: from 7 of 10 on it is.
    const isSure = habit.confidence !== null && (goal.confidenceOf10?.value ?? 0) >= 7
    expect(goal.confidenceOf10 === null).toBe(habit.confidence === null)
    expect(told('A')).toEqual(isSure ? [expect.stringContaining(habit.confidence ?? '')] : [])
  })
})

/** The words of the cadence, which stands at the same distance from the goal's first word. */
const textOf = (
  text: string,
  goal: { cadence: { start: number; end: number } | null; span: { start: number } },
) => goal.cadence && text.slice(goal.cadence.start - goal.span.start, goal.cadence.end - goal.span.start)
