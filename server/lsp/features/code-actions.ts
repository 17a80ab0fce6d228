import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver'
import { type Edit, fixTitle, mend, type Reported, type ReportedFix, type Span } from '../../core/index'
import { toDiagnostic, toRange, toSpan, toWorkspaceEdit } from '../convert'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import { OPEN_PAGE } from '../protocol'
import { pickDayFor } from './days'
import { type Feature, isPlan } from './feature'
import { REFACTORING_KINDS, refactorings } from './refactorings'
import { openPage, page, silence } from './silencing'

const FIX_ALL = `${CodeActionKind.SourceFixAll}.goalmark`

/** Quick fixes, and all that can be mended unasked at once. */
export const codeActions: Feature = {
  announce: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ...REFACTORING_KINDS, FIX_ALL] },
  }),
  serve: ({ connection, editor, about }) =>
    void connection.onCodeAction(
      about<CodeActionParams, CodeAction[]>([], (checked, { range, context }) =>
        actionsFor(checked, range, context.only, editor),
      ),
    ),
  commands: ({ can }) => (can.showPlaces ? { [OPEN_PAGE]: openPage } : {}),
}

/** What can be done in a range: mend what was found there, silence it, or rewrite what stands there. */
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
    ...(isPlan(checked)
      ? refactorings(checked, range, editor).filter(({ kind = '' }) => !only || asked(kind))
      : []),
    ...(asked(FIX_ALL) ? fixAll(checked, editor) : []),
  ]
}

function quickFixes(checked: Checked, range: Range, editor: Editor): CodeAction[] {
  const asked = toSpan(checked.document, range)
  // What speaks of the fewest words is what the cursor is on; a goal's other findings come behind it.
  const touched = checked.findings
    .filter(({ at }) => touches(at, asked))
    .sort((a, b) => lengthOf(a.at) - lengthOf(b.at))
  const ofGoals = checked.findings
    .filter(({ at }) => !touches(at, asked))
    .map(finding => ({ finding, fixes: fixesOfGoals(checked, finding, range) }))
  const ways = [...touched.map(finding => ({ finding, fixes: finding.fixes })), ...ofGoals]
  return [
    ...ways.flatMap(({ finding, fixes }) => mends(checked, finding, fixes, editor)),
    ...touched.flatMap(finding => silence(checked, finding, editor)),
    ...touched
      .filter(({ rule }, place) => touched.findIndex(other => other.rule === rule) === place)
      .flatMap(finding => page(checked, finding, editor)),
  ]
}

const lengthOf = ({ start, end }: Span): number => end - start

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

/** The fixes of a finding. The first is the one that most will want; on a heading, no goal comes before the others. */
function mends(
  checked: Checked,
  finding: Reported,
  fixes: readonly ReportedFix[],
  editor: Editor,
): CodeAction[] {
  return fixes
    .filter(({ edits }) => edits.length > 0)
    .map((fix, place) => ({
      title: fixTitle(finding, fix, checked.wishes.reader),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(checked, finding, editor)],
      edit: toWorkspaceEdit(checked.document, fix.edits, editor),
      ...(place === 0 && !fix.goal ? { isPreferred: true } : {}),
      ...pickDayFor(checked, fix.edits, editor),
    }))
}

function fixAll({ document, findings, lint, wishes: { reader } }: Checked, editor: Editor): CodeAction[] {
  const titles = findings.flatMap(finding =>
    finding.fixes.filter(({ safe }) => safe).map(fix => fixTitle(finding, fix, reader)),
  )
  if (titles.length === 0) return []
  const edit = difference(lint.text, mend(lint).lint.text)
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
