import { LSPErrorCodes, type ResponseError } from 'vscode-languageserver'
import type { Checked } from './documents'
import { type About, type Desk, type Handler, isPlan } from './features/feature'

/** What the server works with, whatever it is asked. */
type Tools = Pick<
  Desk,
  'connection' | 'editor' | 'documents' | 'plans' | 'settings' | 'files' | 'clock' | 'ask'
>

/** Sets up what all features work with. */
export function deskFor(tools: Tools, refusal: typeof ResponseError): Desk {
  const { connection, plans } = tools
  const safely: Desk['safely'] = async (otherwise, answer) => {
    try {
      return await answer()
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return otherwise
    }
  }

  const refuse: Desk['refuse'] = (code, sentence) => new refusal(code, sentence)

  const about: Desk['about'] = <Asked extends About, Told>(
    otherwise: Told,
    answer: (checked: Checked, asked: Asked) => Told | Promise<Told>,
  ): Handler<Asked, Told> => {
    return (asked, token) =>
      safely<Told | ResponseError<never>>(otherwise, async () => {
        const checked = token.isCancellationRequested ? null : await plans.of(asked.textDocument.uri)
        if (token.isCancellationRequested)
          return refuse(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
        return checked ? answer(checked, asked) : otherwise
      })
  }

  return {
    ...tools,
    safely,
    refuse,
    about,
    aboutPlan: (otherwise, answer) =>
      about(otherwise, (checked, asked) => (isPlan(checked) ? answer(checked, asked) : otherwise)),
  }
}
