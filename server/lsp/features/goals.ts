import { LSPErrorCodes } from 'vscode-languageserver'
import { everyPlanned, isStep, type Language, type Planned, planned } from '../../core/index'
import { toRange } from '../convert'
import { daysTo } from '../dates'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import { EveryPlan } from '../every-plan'
import { GOALS, type GoalEntry, type GoalGroup, type Goals } from '../protocol'
import { UNSAVED } from '../settings'
import { dayOf, leftOf, whenOf } from '../view/timeline'
import { type Feature, isPlan, type Seen } from './feature'
import { namesOf } from './symbols'

/** The goals of every plan, open or in a folder of the editor, by when they are due. */
export function goals(editor: Editor): Feature {
  const plans = new EveryPlan<readonly Due[]>(editor, duesOf, [])
  return {
    announce: () => ({}),
    serve(desk) {
      const { connection, refuse, safely, settings } = desk
      plans.serve(desk)
      connection.onRequest(GOALS, token =>
        safely<Goals | ReturnType<typeof refuse> | null>(null, async () => {
          const found: Due[] = []
          for await (const some of plans.all(desk, token)) found.push(...some)
          const { reader } = (await settings.of(UNSAVED)).wishes
          if (!token.isCancellationRequested) return grouped(found, reader)
          return refuse(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
        }),
      )
    },
    refresh: async () => plans.forgetAll(),
    filesChanged: uris => plans.forget(uris),
  }
}

/** A goal and where it belongs in the list of all. */
interface Due {
  readonly group: GoalGroup['key']
  /** `2027-06-30`; empty for a goal without a day. */
  readonly day: string
  readonly entry: GoalEntry
}

/** So many days ahead are soon. */
const SOON = 30

/** The groups in their order. */
const GROUPS = ['overdue', 'soon', 'later', 'undated', 'closed'] as const

/** The goals of one document, the dated steps that serve none of them, and whatever else is late. */
function duesOf(checked: Checked): readonly Due[] {
  if (!isPlan(checked)) return []
  const items = planned(checked.lint)
  const top = new Set(items)
  const entryOf = entriesOf(checked)
  return [...everyPlanned(items)]
    .filter(item => item.isOverdue || (top.has(item) && (!isStep(item.goal) || item.window)))
    .map(item => ({
      group: groupOf(item, checked),
      day: item.window?.end.toString() ?? '',
      entry: entryOf(item),
    }))
}

function groupOf({ goal, window, isOverdue }: Planned, { lint }: Seen): GoalGroup['key'] {
  if (isOverdue) return 'overdue'
  if (goal.status !== 'open') return 'closed'
  if (!window) return 'undated'
  return daysTo(window.end, lint) <= SOON ? 'soon' : 'later'
}

function entriesOf(seen: Seen): (item: Planned) => GoalEntry {
  const { document, lint, plan, wishes } = seen
  const { types } = wishes.reader.person.editor
  const nameOf = namesOf(plan)
  const path = lint.source.path ?? ''
  const entryOf = ({ goal, isOverdue, steps }: Planned, isTop: boolean): GoalEntry => {
    const name = nameOf(goal)
    const [when = dayOf(goal, seen)] = isOverdue ? leftOf(goal, seen) : []
    const where = isTop && path !== '' ? [path] : []
    return {
      uri: document.uri,
      range: toRange(document, goal.span),
      name,
      description: [when, ...where].join(' · '),
      spoken: [types[goal.type], name, ...whenOf(goal, isOverdue, seen), ...where].join(', '),
      status: goal.status,
      isOverdue,
      isStep: isStep(goal),
      steps: steps.map(step => entryOf(step, false)),
    }
  }
  return item => entryOf(item, true)
}

function grouped(dues: readonly Due[], { person: { show, view } }: Language): Goals {
  const overdue = dues.filter(({ group }) => group === 'overdue').length
  const groups = GROUPS.map(key => {
    const members = dues.filter(({ group }) => group === key)
    const goals = members.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    return { key, label: view.groups[key], goals: goals.map(({ entry }) => entry) }
  })
  return {
    groups: groups.filter(group => group.goals.length > 0),
    overdue,
    summary: overdue > 0 ? view.overdueCount(overdue, show) : view.nothingOverdue,
  }
}
