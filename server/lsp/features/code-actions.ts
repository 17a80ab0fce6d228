import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver'
import {
  applyFixes,
  disableEdit,
  type Edit,
  fixTitle,
  type Reported,
  type ReportedFix,
  type Span,
} from '../../core/index'
import { toDiagnostic, toRange, toSpan, toWorkspaceEdit } from '../convert'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import type { Feature } from './feature'

const FIX_ALL = `${CodeActionKind.SourceFixAll}.goalmark`

/** Quick fixes, and all that can be mended unasked at once. */
export const codeActions: Feature = {
  announce: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } }),
  serve: ({ connection, editor, about }) =>
    void connection.onCodeAction(
      about<CodeActionParams, CodeAction[]>([], (checked, { range, context }) =>
        actionsFor(checked, range, context.only, editor),
      ),
    ),
}

/** What can be done about the findings in a range: mend them, or silence them. */
function actionsFor(
  checked: Checked,
  range: Range,
  only: readonly string[] | undefined,
  editor: Editor,
): CodeAction[] {
  const asked = (kind: string): boolean =>
    only?.some(one => one === '' || kind === one || kind.startsWith(`${one}.`)) ?? false
  return [
    ...(!only || asked(CodeActionKind.QuickFix) ? quickFixes(checked, range, editor) : []),
    ...(asked(FIX_ALL) ? fixAll(checked, editor) : []),
  ]
}

function quickFixes(checked: Checked, range: Range, editor: Editor): CodeAction[] {
  const asked = toSpan(checked.document, range)
  const touched = checked.findings.filter(({ at }) => touches(at, asked))
  const ofGoals = checked.findings
    .filter(({ at }) => !touches(at, asked))
    .flatMap(finding => fixesOfGoals(checked, finding, range).map(fix => ({ finding, fix })))
  const ways = [...touched.flatMap(finding => finding.fixes.map(fix => ({ finding, fix }))), ...ofGoals]
  return [
    ...ways
      .filter(({ fix }) => fix.edits.length > 0)
      .map(({ finding, fix }) => mend(checked, finding, fix, editor)),
    ...touched.flatMap(finding => silence(checked, finding, editor)),
  ]
}

/** A cursor at either end of some words is on them. */
const touches = (words: Span, asked: Span): boolean => words.start <= asked.end && asked.start <= words.end

/** What a finding gathered on a heading offers on the lines of its goals, where nobody needs to be told which goal. */
function fixesOfGoals({ document }: Checked, { fixes }: Reported, { start, end }: Range): ReportedFix[] {
  return fixes.flatMap(fix => {
    if (!fix.goal) return []
    const lines = toRange(document, fix.goal.at)
    return lines.start.line <= end.line && start.line <= lines.end.line ? [{ ...fix, goal: null }] : []
  })
}

function mend(checked: Checked, finding: Reported, fix: ReportedFix, editor: Editor): CodeAction {
  return {
    title: fixTitle(finding, fix, checked.wishes.reader),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(checked, finding, editor)],
    edit: toWorkspaceEdit(checked.document, fix.edits, editor),
    ...(fix.safe ? { isPreferred: true } : {}),
  }
}

function silence(checked: Checked, finding: Reported, editor: Editor): CodeAction[] {
  const { document, lint, wishes } = checked
  const { disableHere, disableFile } = wishes.reader.person.ui
  const action = (title: string, edit: Edit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(checked, finding, editor)],
    edit: toWorkspaceEdit(document, [edit], editor),
  })
  return [
    action(disableHere(finding.rule), disableEdit(lint, finding)),
    action(disableFile(finding.rule), disableEdit(lint, finding, 'file')),
  ]
}

function fixAll({ document, findings, lint, wishes: { reader } }: Checked, editor: Editor): CodeAction[] {
  const titles = findings.flatMap(finding =>
    finding.fixes.filter(({ safe }) => safe).map(fix => fixTitle(finding, fix, reader)),
  )
  if (titles.length === 0) return []
  const edit = difference(lint.text, applyFixes(lint).text)
  const title = `Goalmark: ${[...new Set(titles)].join(' · ')}`
  return [{ title, kind: FIX_ALL, edit: toWorkspaceEdit(document, [edit], editor) }]
}

/** The one edit that makes `after` of `before`, as short as it can be. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { at: { start: head, end: before.length - tail }, insert: after.slice(head, after.length - tail) }
}
