import type { Overview, Period } from '../../core/index'
import { toRange } from '../convert'
import type { Seen } from '../features/feature'
import { namesOf } from '../features/symbols'
import type { HoursRow, HoursTable } from '../protocol'

/** Less than this is no surplus, but how a sum was rounded. */
const ROUNDING = 0.05

/** What the open work takes a week, beside the hours that the author has. */
export function hoursTable({ document, plan, wishes }: Seen, { budget, periods }: Overview): HoursTable {
  const { show, view } = wishes.reader.person
  const nameOf = namesOf(plan)
  const rowOf = ({ from, to, hoursPerWeek, work }: Period): HoursRow => {
    const surplus = budget === null ? 0 : hoursPerWeek - budget
    return {
      when: from && to ? view.period(from, to, show) : view.anyMonth,
      hours: hoursPerWeek,
      text: view.hoursOf(hoursPerWeek),
      over: surplus > ROUNDING ? view.hoursOver(surplus) : '',
      work: work.map(one => ({
        name: nameOf(one.goal),
        text: view.hoursOf(one.hoursPerWeek),
        range: toRange(document, one.goal.span),
      })),
    }
  }
  return {
    heading: view.hours,
    lead: [
      budget === null ? view.noBudget : view.budget(budget),
      ...(periods.length === 0 ? [view.noHours] : []),
    ],
    budget,
    heads: { when: view.heads.when, hours: view.heads.hours, work: view.heads.work },
    rows: periods.map(rowOf),
  }
}
