import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lint } from '../../server/core/index'
import type { Checked } from '../../server/lsp/documents'
import type { PlanView } from '../../server/lsp/protocol'
import { planView } from '../../server/lsp/view/plan-view'
import { readWishes } from '../../server/lsp/wishes'

const examples = path.resolve(import.meta.dirname, '../../examples')

/** An example as the page is told of it on a day. */
export const example = (name: string, today: string, locale = 'en'): PlanView =>
  viewOf(readFileSync(path.join(examples, name), 'utf8'), today, locale)

/** A document as the page is told of it. */
export function viewOf(text: string, today = '2026-11-26', locale = 'en'): PlanView {
  const { wishes } = readWishes({}, locale)
  const report = lint({ text }, wishes.base, Temporal.PlainDate.from(today))
  const checked: Checked = {
    document: TextDocument.create('file:///plans/plan.md', 'markdown', 1, text),
    written: text,
    lint: report,
    wishes,
    plan: report.skipped === null ? report.plan : null,
    findings: report.findings,
    problems: [],
    id: '1',
  }
  return planView(checked)
}
