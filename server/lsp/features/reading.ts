import { declarePlanEdit, openGoals } from '../../core/index'
import { toWorkspaceEdit } from '../convert'
import type { Checked } from '../documents'
import { READ_AS_PLAN, READING, type Reading } from '../protocol'
import { type About, type Desk, type Feature, isPlan } from './feature'

/** As what a document is read, and why not as a plan; and the command that makes one of it. */
export const reading: Feature = {
  announce: () => ({}),
  serve: ({ connection, about }) =>
    void connection.onRequest(READING, about<About, Reading | null>(null, readingOf)),
  commands: () => ({ [READ_AS_PLAN]: readAsPlan }),
}

function readingOf(checked: Checked): Reading {
  const { document, lint, wishes } = checked
  if (isPlan(checked)) {
    const goals = [...openGoals(checked.plan)].length
    return { as: checked.plan.kind, goals }
  }
  if (lint.skipped === null)
    return { as: !wishes.detect && lint.plan.activation.by === 'score' ? 'not-asked' : 'ignored', goals: 0 }
  const isBlank = document.getText().trim() === ''
  return { as: isBlank && lint.skipped === 'not-a-plan' ? 'empty' : lint.skipped, goals: 0 }
}

/** What becomes a plan by saying so; what else is none stays none. */
const COULD_BE: readonly Reading['as'][] = ['empty', 'not-a-plan', 'not-asked']

async function readAsPlan({ connection, editor, plans }: Desk, [uri]: readonly unknown[]): Promise<void> {
  const checked = typeof uri === 'string' ? await plans.of(uri) : null
  if (!checked || !COULD_BE.includes(readingOf(checked).as)) return
  const edits = [declarePlanEdit(checked.lint)]
  await connection.workspace.applyEdit(toWorkspaceEdit(checked.document, edits, editor))
}
