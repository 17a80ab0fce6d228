import { reviewDateEdit } from '../../core/index'
import { toWorkspaceEdit } from '../convert'
import { INSERT_REVIEW } from '../protocol'
import { type Desk, type Feature, isPlan } from './feature'

/** The command that writes the next day of review into a plan. */
export const reviewDate: Feature = {
  announce: () => ({}),
  serve: () => {},
  commands: () => ({ [INSERT_REVIEW]: insert }),
}

async function insert({ connection, editor, plans }: Desk, [uri]: readonly unknown[]): Promise<void> {
  const checked = typeof uri === 'string' ? await plans.of(uri) : null
  if (!checked || !isPlan(checked)) return
  const edit = reviewDateEdit(checked.lint)
  if (edit) await connection.workspace.applyEdit(toWorkspaceEdit(checked.document, [edit], editor))
}
