import { languages } from '../languages/index'
import type { Language } from '../languages/language'
import type { Goal, Plan } from '../plan/model'
import { fold } from '../plan/tokens'
import type { FieldType } from '../plan/words'
import type { Lint } from '../report'
import { goalFinder } from '../says'
import type { Edit } from '../text'
import { listToTable, tableToList } from './convert'
import { moved, sectionsFor } from './move'
import { completed } from './smart'
import { staged } from './stages'

/** Something to do with a plan that no finding asks for. */
export interface Refactoring {
  readonly name: 'smart' | 'stages' | 'toTable' | 'toList' | 'move'
  /** For a move, the heading to which it leads. */
  readonly to: string | null
  readonly edits: readonly Edit[]
}

/** All that can be done with the goal, the list or the table at an offset of a plan. */
export function refactoringsAt(lint: Lint, offset: number): readonly Refactoring[] {
  const { plan, text, today } = lint
  const found = goalFinder(lint)(offset)
  const { phrases } = languageOf(found?.language ?? plan.language, plan).plan
  const offers: Refactoring[] = []
  const offer = (
    name: Refactoring['name'],
    edits: readonly Edit[] | null,
    to: string | null = null,
  ): void => {
    if (edits && edits.length > 0) offers.push({ name, to, edits: joined(edits) })
  }
  const goal = found && goalOver(found)
  if (goal?.status === 'open' && !goal.isVision) {
    offer('smart', completed(plan, goal, phrases))
    const stages = staged(plan, goal, phrases, today)
    offer('stages', stages && [stages])
  }
  // A goal stands in what is converted: a shopping list stays one.
  if (goal) {
    const [head, steps, by, doneWhen] = phrases.actionTable.columns
    const heads = { goal: head, steps, toFill: [by, doneWhen] }
    const table = goal.place.kind === 'item' ? listToTable(text, offset, heads, isLabel) : null
    offer('toTable', table && [table])
    const columns = {
      isGoals: (head: string) => isField(head, 'goal'),
      isSteps: (head: string) => isField(head, 'action'),
      isLabel,
      colon: phrases.what('').trimEnd(),
    }
    const list = goal.place.kind === 'row' ? tableToList(text, offset, columns) : null
    offer('toList', list && [list])
    for (const section of goal === found ? sectionsFor(plan, goal) : [])
      offer('move', moved(plan, goal, section), section.heading?.text ?? null)
  }
  return offers
}

/** Insertions at one place as one, in their order: editors differ on which of two comes first. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const made: Edit[] = []
  for (const edit of edits) {
    const same = made.findIndex(
      ({ at }) => at.start === at.end && at.start === edit.at.start && edit.at.start === edit.at.end,
    )
    const before = made[same]
    if (before) made[same] = { at: before.at, insert: before.insert + edit.insert }
    else made.push(edit)
  }
  return made
}

/** The goal itself, or the one that a stage or an action is for. */
function goalOver(goal: Goal): Goal {
  const isStep = goal.type === 'stage' || goal.type === 'action'
  return isStep && goal.parent ? goalOver(goal.parent) : goal
}

function languageOf(code: string, plan: Plan): Language {
  const packs = new Map(Object.entries(languages))
  const pack = packs.get(code) ?? packs.get(plan.language) ?? languages.en
  if (!pack) throw new Error('no language at all is installed')
  return pack
}

/** The forms of labels and columns in all languages, by what they stand for: made when first asked. */
const isField = (head: string, type: FieldType): boolean => {
  const words = fold(head)
  return Object.values(languages).some(({ plan }) =>
    plan.headings.fields[type].some(form => fold(form) === words),
  )
}

const isLabel = (label: string): boolean => {
  const words = fold(label)
  return Object.values(languages).some(({ plan }) =>
    Object.values(plan.headings.fields).some(forms => forms.some(form => fold(form) === words)),
  )
}
