import type { TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ConfigProblem } from '../config/problems'
import { type Lint, lint, type Plan, type Reported } from '../core/index'
import { shownPath } from './addresses'
import type { Clock } from './clock'
import type { Editor } from './editor'
import { type ReadDocument, withGaps } from './gapped-document'
import type { Held, Own, SettingsSource } from './settings'
import { turn } from './turn'
import type { Wishes } from './wishes'

/** A document and what was found in it. */
export interface Checked {
  readonly document: ReadDocument
  /** Its text as the editor has it: what was read may have gaps. */
  readonly written: string
  readonly lint: Lint
  readonly wishes: Wishes
  /** The document as a plan; null when it is none, or when the person did not ask for it to be read. */
  readonly plan: Plan | null
  /** What the person is shown: nothing when they did not ask for this document to be read. */
  readonly findings: readonly Reported[]
  /** What is wrong with the settings in its front matter. */
  readonly problems: readonly ConfigProblem[]
  /** Names this state of the document and of the settings. */
  readonly id: string
}

/** The last reports of open documents: the only state of the server. */
export interface Plans {
  /** The report on the document as it stands now; null when it is not open. */
  of(uri: string): Promise<Checked | null>
  /** The report on a document that is not open. Nothing of it is kept. */
  read(uri: string, text: string): Promise<Checked>
  forget(uri: string): void
}

/** How many characters the documents may have together whose reports are kept: a report takes some hundred times as much. */
const KEPT = 200_000

/** A message that has arrived is taken in after two turns. */
const STILL = 3

/**
 * Reads each open document once for each of its versions, settings and days. Of documents that nobody has asked about for
 * long the report is dropped, and made again when it is asked for.
 */
export function plansOf(
  documents: TextDocuments<TextDocument>,
  settings: SettingsSource,
  clock: Clock,
  editor: Editor,
): Plans {
  const last = new Map<string, Checked>()
  let reports = 0

  const check = (
    document: ReadDocument,
    written: string,
    held: Held,
    own: Own,
    before: Checked | undefined,
  ): Checked => {
    const { wishes, isPlan, isIgnored } = held
    const source = {
      text: document.getText(),
      path: shownPath(document.uri, editor.folders),
      ...(isPlan && { asked: 'settings' as const }),
      ...(own.lookBack !== undefined && { lookBack: own.lookBack }),
    }
    const report = lint(source, own.settings, own.settings.today ?? clock.today(), before?.lint)
    const isSame =
      before?.lint === report &&
      before.wishes === wishes &&
      JSON.stringify(before.problems) === JSON.stringify(own.problems)
    if (isSame) return before.document === document ? before : { ...before, document, written }
    const isAsked = !isIgnored && (wishes.detect || report.plan.activation.by !== 'score')
    const findings = isAsked ? report.findings : []
    const plan = isAsked && report.skipped === null ? report.plan : null
    const { problems } = own
    const id = String(++reports)
    return { document, written, lint: report, wishes, plan, findings, problems, id }
  }

  /** Waits until nothing more is typed: all that was typed while another report was made is read at once. */
  const quiet = async (uri: string): Promise<void> => {
    let version: number | undefined
    for (let still = 0; still < STILL; still++) {
      await turn()
      const now = documents.get(uri)?.version
      if (now !== version) still = 0
      version = now
    }
  }

  const keep = (uri: string, checked: Checked): void => {
    last.delete(uri)
    last.set(uri, checked)
    let size = 0
    for (const [each, { written }] of [...last].reverse()) {
      size += written.length
      if (size > KEPT && each !== uri) last.delete(each)
    }
  }

  return {
    async of(uri) {
      if (last.get(uri)?.written !== documents.get(uri)?.getText()) await quiet(uri)
      const held = await settings.of(uri)
      for (;;) {
        const text = documents.get(uri)?.getText()
        if (text === undefined) return null
        const own = await held.under(text)
        const document = documents.get(uri)
        // It was typed in while its settings were looked for.
        if (document?.getText() !== text) continue
        const before = last.get(uri)
        const read = withGaps(document, own.settings.maxFileBytes, before?.document)
        const checked = check(read, text, held, own, before)
        keep(uri, checked)
        return checked
      }
    },
    async read(uri, text) {
      const held = await settings.of(uri)
      settings.forget(uri)
      const document = TextDocument.create(uri, 'markdown', 0, text)
      return check(document, text, held, await held.under(text), undefined)
    },
    forget(uri) {
      last.delete(uri)
      settings.forget(uri)
    },
  }
}
