import { MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { reviewDateEdit } from '../../core/index'
import { toWorkspaceEdit } from '../convert'
import { INSERT_REVIEW } from '../protocol'
import { UNSAVED } from '../settings'
import { type Desk, type Feature, isPlan } from './feature'

/** The command that writes the next day of review into a plan. */
export const reviewDate: Feature = {
  announce: () => ({}),
  serve: () => {},
  commands: () => ({ [INSERT_REVIEW]: insert }),
}

async function insert(desk: Desk, [uri]: readonly unknown[]): Promise<void> {
  const { connection, editor, plans, settings } = desk
  const checked = typeof uri === 'string' ? await plans.of(uri) : null
  const edit = checked && isPlan(checked) ? reviewDateEdit(checked.lint) : null
  if (checked && edit) {
    await connection.workspace.applyEdit(toWorkspaceEdit(checked.document, [edit], editor))
    return
  }
  const { wishes } = await settings.of(typeof uri === 'string' ? uri : UNSAVED)
  const message = wishes.reader.person.editing.noReview
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
}
