import type { Field } from '../model'
import { everyGoal } from '../model'
import { remembered } from '../remembered'
import { inRuns } from '../runs'
import type { FieldType } from '../words'
import type { Draft, State } from './state'

/** The labels and cells of these types with something in them: those of the plan before those of its goals. */
export function labelled(...types: readonly FieldType[]): (state: State) => readonly Field[] {
  const isAsked = ({ type, empty }: Field): boolean => !empty && types.includes(type)
  const ofGoals = inRuns((run: readonly Draft[]) =>
    everyGoal(run).flatMap(({ fields }) => (fields.length > 0 ? fields.filter(isAsked) : NONE)),
  )
  return remembered(({ fields, goals }) => [...fields.filter(isAsked), ...ofGoals(goals)])
}

const NONE: readonly Field[] = []
