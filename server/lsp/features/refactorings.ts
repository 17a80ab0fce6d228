import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver'
import { type Refactoring, refactoringsAt } from '../../core/index'
import { toOffset, toWorkspaceEdit } from '../convert'
import type { Editor } from '../editor'
import { pickDayFor } from './days'
import type { Seen } from './feature'

const KINDS: Readonly<Record<Refactoring['name'], string>> = {
  smart: CodeActionKind.RefactorRewrite,
  stages: CodeActionKind.RefactorRewrite,
  toTable: CodeActionKind.RefactorRewrite,
  toList: CodeActionKind.RefactorRewrite,
  move: CodeActionKind.RefactorMove,
}

/** The kinds of action that need no finding. */
export const REFACTORING_KINDS = [CodeActionKind.RefactorRewrite, CodeActionKind.RefactorMove]

/** What can be done with the goal, the list or the table at the cursor, though nothing is said against it. */
export function refactorings(seen: Seen, { start }: Range, editor: Editor): CodeAction[] {
  const { document, lint, wishes } = seen
  const { editing, show } = wishes.reader.person
  return refactoringsAt(lint, toOffset(document, start)).map(({ name, to, edits }) => ({
    title: name === 'move' ? editing.moveTo(to ?? '', show) : editing.refactorings[name],
    kind: KINDS[name],
    edit: toWorkspaceEdit(document, edits, editor),
    ...pickDayFor(seen, edits, editor),
  }))
}
