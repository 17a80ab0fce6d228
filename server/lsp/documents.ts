import type { TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { declared, type Lint, lint, type Plan, type Reported, underDeclared } from '../core/index'
import type { Clock } from './clock'
import type { Editor } from './editor'
import type { SettingsSource, Wishes } from './settings'

/** An open document and what was found in it. */
export interface Checked {
  readonly document: TextDocument
  readonly lint: Lint
  readonly wishes: Wishes
  /** The document as a plan; null when it is none, or when the person did not ask for it to be read. */
  readonly plan: Plan | null
  /** What the person is shown: nothing when they did not ask for this document to be read. */
  readonly findings: readonly Reported[]
  /** Names this state of the document and of the settings. */
  readonly id: string
}

/** The last report of each open document: the only state of the server. */
export interface Plans {
  /** The report on the document as it stands now; null when it is not open. */
  of(uri: string): Promise<Checked | null>
  forget(uri: string): void
}

/** Reads each open document once for each of its versions, settings and days. */
export function plansOf(
  documents: TextDocuments<TextDocument>,
  settings: SettingsSource,
  clock: Clock,
  editor: Editor,
): Plans {
  const last = new Map<string, Checked>()
  let reports = 0

  return {
    async of(uri) {
      const wishes = await settings.of(uri)
      const document = documents.get(uri)
      if (!document) return null
      const before = last.get(uri)
      const source = { text: document.getText(), path: pathOf(uri, editor.folders) }
      const wished = underDeclared(wishes.settings, declared(source.text))
      const report = lint(source, wished, wished.today ?? clock.today(), before?.lint)
      if (before && before.lint === report && before.wishes === wishes && before.document === document)
        return before
      const isAsked = wishes.detect || report.plan.activation.by !== 'score'
      const findings = isAsked ? report.findings : []
      const plan = isAsked && report.skipped === null ? report.plan : null
      const checked = { document, lint: report, wishes, plan, findings, id: String(++reports) }
      last.set(uri, checked)
      return checked
    },
    forget(uri) {
      last.delete(uri)
      settings.forget(uri)
    },
  }
}

/** The path as a person sees it: inside the open folder, else the file's name alone. */
export function pathOf(uri: string, folders: readonly string[]): string {
  const inside = folders
    .map(folder => (folder.endsWith('/') ? folder : `${folder}/`))
    .filter(folder => uri.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0]
  return decoded(uri.slice(inside?.length ?? uri.lastIndexOf('/') + 1))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
