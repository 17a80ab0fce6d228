import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import {
  type Label,
  type LabelFault,
  type Language,
  labelsOf,
  mentionsOf,
  relabel,
  type Span,
} from '../../core/index'
import { toOffset, toRange, toWorkspaceEdit } from '../convert'
import type { Feature, Seen } from './feature'

/** Gives a goal another label, `G1` or « Objectif 2 », wherever the plan calls it so. */
export const rename: Feature = {
  announce: ({ can }) => ({ renameProvider: can.prepareRename ? { prepareProvider: true } : true }),
  serve({ connection, editor, refuse, aboutPlan }) {
    const refused = (sentence: string) => refuse(LSPErrorCodes.RequestFailed, sentence)
    connection.onPrepareRename(
      aboutPlan<PrepareRenameParams, Renamed | ResponseError<never> | null>(null, (seen, { position }) => {
        const found = labelAt(seen, toOffset(seen.document, position))
        if (!found) return refused(seen.wishes.reader.person.editor.noLabel)
        const { document, lint } = seen
        return {
          range: toRange(document, found.at),
          placeholder: lint.text.slice(found.at.start, found.at.end),
        }
      }),
    )
    connection.onRenameRequest(
      aboutPlan<RenameParams, WorkspaceEdit | ResponseError<never> | null>(null, (seen, asked) => {
        const { reader } = seen.wishes
        const found = labelAt(seen, toOffset(seen.document, asked.position))
        if (!found) return refused(reader.person.editor.noLabel)
        const edits = relabel(seen.lint, found.label, asked.newName)
        return 'says' in edits
          ? refused(faultSentence(edits, asked.newName, reader))
          : toWorkspaceEdit(seen.document, edits, editor)
      }),
    )
  },
}

interface Renamed {
  readonly range: Range
  readonly placeholder: string
}

/** The label whose place, or one of whose mentions, an offset stands on. */
function labelAt({ lint, plan }: Seen, offset: number): { readonly label: Label; readonly at: Span } | null {
  const labels = labelsOf(plan)
  const own = labels.find(({ at }) => isIn(at, offset))
  if (own) return { label: own, at: own.at }
  const mention = mentionsOf(lint).find(({ at }) => isIn(at, offset))
  const label = labels.find(({ goal }) => goal === mention?.goal)
  return mention && label ? { label, at: mention.at } : null
}

const isIn = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end

function faultSentence(fault: LabelFault, wanted: string, { person: { editor, show } }: Language): string {
  return fault.says === 'taken' ? editor.labelTaken(wanted, fault.goal.text, show) : editor.labelForm
}
