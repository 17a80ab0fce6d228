import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver'
import {
  catalogue,
  disableEdit,
  disableSectionEdits,
  type Edit,
  type Reported,
  readerFor,
  ruleText,
} from '../../core/index'
import { toDiagnostic, toWorkspaceEdit } from '../convert'
import type { Checked } from '../documents'
import type { Editor } from '../editor'
import { OPEN_PAGE } from '../protocol'
import type { Desk } from './feature'

/** Ways not to hear of a finding again, here, in its section or in the whole file; and the page on its rule. */
export function silence(checked: Checked, finding: Reported, editor: Editor): CodeAction[] {
  const { document, lint, wishes } = checked
  const { editing, ui } = wishes.reader.person
  const { rule } = finding
  const reason = reasonFor(checked, editor)
  const action = (title: string, edits: readonly Edit[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(checked, finding, editor)],
    edit: toWorkspaceEdit(document, edits, editor),
  })
  const section = disableSectionEdits(lint, finding, reason)
  return [
    action(ui.disableHere(rule), [disableEdit(lint, finding, 'line', reason)]),
    ...(section ? [action(editing.disableSection(rule), section)] : []),
    action(ui.disableFile(rule), [disableEdit(lint, finding, 'file', reason)]),
  ]
}

/**
 * Where reasons are asked for, a blank for one. Elsewhere an empty place that the cursor comes to, where the editor has
 * such places: what is left empty is no reason, and does no harm.
 */
function reasonFor({ lint, plan, wishes }: Checked, editor: Editor): string {
  const { phrases } = readerFor(plan?.language ?? wishes.reader.code).plan
  if (lint.settings.requireReason) return `\${reason:${phrases.blanks.reason}}`
  return editor.can.snippets ? '${reason: }' : ''
}

/** The page on a finding's rule; nothing where the editor cannot be asked to show it. */
export function page(checked: Checked, finding: Reported, editor: Editor): CodeAction[] {
  if (!editor.can.showPlaces) return []
  const { reader } = checked.wishes
  const title = reader.person.editing.openPage(finding.rule)
  const command: Command = { title, command: OPEN_PAGE, arguments: [finding.rule, reader.code] }
  return [
    { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(checked, finding, editor)], command },
  ]
}

/** Has the editor show the page on the rule that it names. */
export async function openPage({ connection }: Desk, [rule, language]: readonly unknown[]): Promise<void> {
  const id = catalogue().find(known => known.id === rule)?.id
  if (!id) return
  const { docs } = ruleText(id, readerFor(typeof language === 'string' ? language : 'en'))
  await connection.window.showDocument({ uri: docs, external: true })
}
