import { Temporal } from 'temporal-polyfill'
import type { Language } from '../../server/core/index'

const day = Temporal.PlainDate.from('2026-05-31')
const months = Array.from({ length: 12 }, (_, i) =>
  Temporal.PlainDate.from({ year: 2027, month: i + 1, day: 1 }),
)

/** The words around a plan that is shown as a whole, each sentence with a sample of its facts. */
export function viewSentences({ person: { editor, show, view } }: Language): object {
  const [first, last] = [months[0] ?? day, months[5] ?? day]
  return {
    ...view,
    panel: view.panel('…'),
    towards: view.towards('…'),
    due: view.due(day, show),
    month: months.map((month, i) => view.month(month, i === 0)),
    goals: [1, 2].map(count => view.goals(count, show)),
    stepsDone: [view.stepsDone(0, 1), view.stepsDone(2, 8)],
    overdueCount: [1, 2].map(count => view.overdueCount(count, show)),
    next: view.next(day, editor.away(12, show), show),
    budget: view.budget(2.5),
    hoursOf: view.hoursOf(2.5),
    hoursOver: view.hoursOver(1.5),
    period: [view.period(first, first, show), view.period(first, last, show)],
  }
}
