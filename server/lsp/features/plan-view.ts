import { standing } from '../../core/index'
import { pathOf } from '../addresses'
import { daysTo } from '../dates'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import { PLAN_STATUS, PLAN_VIEW, PLANS_CHANGED, type PlanStatus, type PlanView } from '../protocol'
import { emptyView, planView } from '../view/plan-view'
import { whenOf } from '../view/timeline'
import { type About, type Desk, type Feature, isPlan } from './feature'
import { namesOf } from './symbols'

/** A plan as a whole, and what a status bar says of it. A client that shows them is told when to ask again. */
export function planViews(editor: Editor): Feature {
  let tell = (): void => {}
  return {
    announce: () => ({}),
    serve(desk) {
      const { connection, documents, about } = desk
      const ofOpen = about<About, PlanView | null>(null, planView)
      connection.onRequest<PlanView | null, never>(PLAN_VIEW, (asked: About, token) =>
        documents.get(asked.textDocument.uri) ? ofOpen(asked, token) : ofClosed(desk, asked.textDocument.uri),
      )
      connection.onRequest(PLAN_STATUS, about<About, PlanStatus | null>(null, statusOf))
      if (!editor.can.showPlans) return
      tell = () => void connection.sendNotification(PLANS_CHANGED)
      documents.onDidClose(tell)
      documents.onDidSave(tell)
    },
    refresh: async () => tell(),
    filesChanged: uris => (uris.length > 0 ? tell() : undefined),
  }
}

/** A document that is not open, as its file stands. */
const ofClosed = ({ files, plans, safely, settings }: Desk, uri: string): Promise<PlanView | null> =>
  safely(null, async () => {
    const path = pathOf(uri)
    const text = path === null ? null : await files.read(path)
    if (typeof text === 'string') return planView(await plans.read(uri, text))
    return emptyView(uri, (await settings.of(uri)).wishes.reader, 'noPlan')
  })

function statusOf(checked: Checked): PlanStatus | null {
  if (!isPlan(checked)) return null
  const { lint, plan, wishes } = checked
  const { editor, show, view } = wishes.reader.person
  const { overdue, next } = standing(lint)
  const nameOf = namesOf(plan)
  if (overdue.length > 0)
    return {
      text: view.overdueCount(overdue.length, show),
      lines: overdue.map(goal => `${show.quote(nameOf(goal))} · ${whenOf(goal, true, checked).join(' · ')}`),
      isOverdue: true,
    }
  const end = next?.deadline?.end
  if (!next || !end) return { text: '', lines: [], isOverdue: false }
  return {
    text: editor.left(daysTo(end, lint), show),
    lines: [`${show.quote(nameOf(next))} · ${whenOf(next, false, checked).join(' · ')}`],
    isOverdue: false,
  }
}
