import * as vscode from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { PLANS_CHANGED } from '../server/lsp/protocol'
import { mayBePlan } from './documents'

/** How long the keyboard rests, in milliseconds, before what is shown of a plan follows. */
const REST = 150

/** The plans as the server sees them, for whatever shows them. */
export interface Plans extends vscode.Disposable {
  /** What is shown of plans may be out of date: somebody typed, or files, settings or the day changed. */
  readonly onChange: vscode.Event<void>
  /** What the server answers; null while there is none to answer. */
  ask<Told>(request: string, given?: object, token?: vscode.CancellationToken): Promise<Told | null>
}

/** Listens for whatever changes plans, and asks about them. */
export function plansOf(client: BaseLanguageClient): Plans {
  const changed = new vscode.EventEmitter<void>()
  // With no token behind it, what is given would be one of several arguments.
  const never = new vscode.CancellationTokenSource()
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => changed.fire(), REST)
  }
  const listening = vscode.Disposable.from(
    changed,
    never,
    client.onNotification(PLANS_CHANGED, soon),
    client.onDidChangeState(({ newState }) => newState === State.Running && soon()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => mayBePlan(document) && soon()),
    new vscode.Disposable(() => clearTimeout(timer)),
  )
  return {
    onChange: changed.event,
    async ask<Told>(request: string, given?: object, token = never.token): Promise<Told | null> {
      if (!client.isRunning()) return null
      try {
        const told = given
          ? client.sendRequest<Told>(request, given, token)
          : client.sendRequest<Told>(request, token)
        return await told
      } catch {
        // It was cancelled, or the server went away: it tells when there is something to ask again.
        return null
      }
    },
    dispose: () => listening.dispose(),
  }
}
