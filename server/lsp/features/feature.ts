import type {
  CancellationToken,
  Connection,
  LSPErrorCodes,
  ResponseError,
  ServerCapabilities,
  TextDocumentIdentifier,
  TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Plan } from '../../core/index'
import type { Clock } from '../clock'
import type { Checked, Plans } from '../documents'
import type { Editor } from '../editor'
import type { FileSystem } from '../files'
import type { SettingsSource } from '../settings'

/** One thing that the server can do for an editor. */
export interface Feature {
  /** What the editor is told of it when they meet. */
  announce(editor: Editor): ServerCapabilities
  /** Takes the requests from then on. */
  serve(desk: Desk): void
  /** Settings or the day changed: what was shown of any plan may be out of date. */
  refresh?(desk: Desk): Promise<unknown>
  /** Files changed, of which these are the addresses. */
  filesChanged?(uris: readonly string[]): void
  /** The person wants to see what there is to say of every plan. */
  ask?(desk: Desk): Promise<unknown>
  /** Commands that the server carries out, by name. */
  commands?(editor: Editor): Readonly<Record<string, Command>>
}

/** Carries out a command with what an editor gives it, which may be anything. */
export type Command = (desk: Desk, given: readonly unknown[]) => Promise<unknown>

/** An open document that is read as a plan. */
export type Seen = Checked & { readonly plan: Plan }

/** True of a document that is read as a plan. */
export const isPlan = (checked: Checked): checked is Seen => checked.plan !== null

/** A request about one document. */
export interface About {
  readonly textDocument: TextDocumentIdentifier
}

export type Handler<Asked, Told> = (
  asked: Asked,
  token: CancellationToken,
) => Promise<Told | ResponseError<never>>

/** What all features work with. */
export interface Desk {
  readonly connection: Connection
  readonly editor: Editor
  readonly documents: TextDocuments<TextDocument>
  readonly plans: Plans
  readonly settings: SettingsSource
  readonly files: FileSystem
  readonly clock: Clock
  /** Shows what there is to say of every plan, whatever it waits for. */
  ask(): Promise<void>
  /** Whatever goes wrong is told in the log; the editor gets `otherwise`, and the next request is served. */
  safely<Told>(otherwise: Told, answer: () => Promise<Told>): Promise<Told>
  /** An answer that is none, for a reason that the person is told. */
  refuse(code: LSPErrorCodes, sentence: string): ResponseError<never>
  /** Answers about an open document; `otherwise` when it is not open. A cancelled request is said to be so. */
  about<Asked extends About, Told>(
    otherwise: Told,
    answer: (checked: Checked, asked: Asked) => Told | Promise<Told>,
  ): Handler<Asked, Told>
  /** The same about a plan; `otherwise` when the document is none. */
  aboutPlan<Asked extends About, Told>(
    otherwise: Told,
    answer: (seen: Seen, asked: Asked) => Told | Promise<Told>,
  ): Handler<Asked, Told>
}
