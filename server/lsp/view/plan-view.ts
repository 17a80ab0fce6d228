import { everyPlanned, isStep, type Language, type Overview, overview } from '../../core/index'
import { pathOf } from '../addresses'
import { daysTo } from '../dates'
import type { Checked } from '../documents'
import { isPlan, type Seen } from '../features/feature'
import type { EmptyView, PlanView } from '../protocol'
import { hoursTable } from './hours-table'
import { smartTable } from './smart-table'
import { timeline } from './timeline'

/** A document as a plan to look at, in the words of its reader. */
export function planView(checked: Checked): PlanView {
  const { uri } = checked.document
  const { reader } = checked.wishes
  if (!isPlan(checked)) return emptyView(uri, reader, 'noPlan')
  if (checked.plan.goals.length === 0) return emptyView(uri, reader, 'noGoals')
  const { view } = reader.person
  const seen = overview(checked.lint)
  const title = seen.title || nameOf(uri)
  return {
    kind: 'plan',
    uri,
    panel: view.panel(title),
    language: reader.code,
    title,
    lead: seen.target ? view.towards(seen.target) : '',
    summary: summaryOf(checked, seen),
    timeline: timeline(checked, seen),
    smart: smartTable(checked),
    hours: hoursTable(checked, seen),
  }
}

/** What is said where there is no plan, or no goal in it. */
export function emptyView(uri: string, { code, person }: Language, why: 'noPlan' | 'noGoals'): EmptyView {
  const { view } = person
  const title = nameOf(uri)
  const { title: heading, text } = view[why]
  return {
    kind: 'empty',
    uri,
    panel: view.panel(title),
    language: code,
    title,
    heading,
    text,
    newPlan: view.newPlan,
  }
}

/** The name of the file, without the ending that all plans have. */
const nameOf = (uri: string): string =>
  (pathOf(uri) ?? uri).replace(/^.*[/:]/, '').replace(/\.(?:md|markdown)$/i, '')

function summaryOf(
  { lint, wishes }: Seen,
  { items, overdue, next }: Overview,
): { text: string; isOverdue: boolean }[] {
  const { editor, show, view } = wishes.reader.person
  const all = [...everyPlanned(items)].map(({ goal }) => goal)
  const steps = all.filter(isStep)
  const done = steps.filter(({ status }) => status === 'done').length
  const end = next?.deadline?.end
  const plain = (text: string) => ({ text, isOverdue: false })
  return [
    plain(view.goals(all.length - steps.length, show)),
    ...(steps.length > 0 ? [plain(view.stepsDone(done, steps.length))] : []),
    overdue.length > 0
      ? { text: view.overdueCount(overdue.length, show), isOverdue: true }
      : plain(view.nothingOverdue),
    ...(end ? [plain(view.next(end, editor.away(daysTo(end, lint), show), show))] : []),
  ]
}
