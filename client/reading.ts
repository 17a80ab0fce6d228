import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { NAME, READ_AS_PLAN, READING, type Reading } from '../server/lsp/protocol'

/** How long the typing must rest before the document is asked about again, in milliseconds. */
const REST = 300

/**
 * Says among the language's own remarks in the status bar whether the document in front is read as a plan, and what to do
 * where it is not. `goalmark.reading` tells the same to the conditions of commands, and `goalmark.hasPlan` tells the
 * walkthrough that there was a plan.
 */
export function showReading(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem(`${NAME}.reading`, { language: 'markdown' })
  item.name = 'Goalmark'
  let asked = 0

  const show = async (): Promise<void> => {
    const ours = ++asked
    const document = vscode.window.activeTextEditor?.document
    const isAsked = document?.languageId === 'markdown' && client.isRunning()
    const about = { textDocument: { uri: document?.uri.toString() } }
    const reading = isAsked
      ? await client.sendRequest<Reading | null>(READING, about).catch(() => null)
      : null
    if (ours !== asked) return
    await vscode.commands.executeCommand('setContext', `${NAME}.reading`, reading?.as)
    if (!reading) return
    if (reading.as === 'plan') await vscode.commands.executeCommand('setContext', `${NAME}.hasPlan`, true)
    const { text, detail = '', command } = statusFor(reading)
    Object.assign(item, { text, detail, command })
  }

  let rest: ReturnType<typeof setTimeout> | undefined
  const showSoon = (): void => {
    clearTimeout(rest)
    rest = setTimeout(show, REST)
  }
  const isInFront = ({ uri }: vscode.TextDocument): boolean =>
    uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()

  return vscode.Disposable.from(
    item,
    new vscode.Disposable(() => clearTimeout(rest)),
    client.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    // The server hears of a document's language and of settings at the same time as we do: it gets a head start.
    vscode.workspace.onDidOpenTextDocument(showSoon),
    vscode.workspace.onDidChangeConfiguration(showSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isInFront(document) && showSoon()),
  )
}

interface Status {
  readonly text: string
  readonly detail?: string
  readonly command?: vscode.Command
}

/** What somebody who wonders why there are findings, or none, wants to know. */
function statusFor({ as, goals }: Reading): Status {
  const readIt = { title: vscode.l10n.t('Read It as a Plan'), command: READ_AS_PLAN }
  const propose = { title: vscode.l10n.t('Begin with a Template'), command: 'editor.action.triggerSuggest' }
  switch (as) {
    case 'plan':
      if (goals === 0)
        return {
          text: vscode.l10n.t('A plan without goals yet'),
          detail: vscode.l10n.t('Type “goal”, then Ctrl+Space, to write one.'),
        }
      return {
        text: vscode.l10n.t('Read as a plan'),
        detail: goals === 1 ? vscode.l10n.t('1 open goal') : vscode.l10n.t('{0} open goals', goals),
      }
    case 'statement':
      return { text: vscode.l10n.t('Read as a goal statement') }
    case 'reflection':
      return { text: vscode.l10n.t('Read as a look back') }
    case 'empty':
      return { text: vscode.l10n.t('Nothing written yet'), command: propose }
    case 'not-a-plan':
      return {
        text: vscode.l10n.t('Not read as a plan'),
        detail: vscode.l10n.t('Nothing in it looks like one.'),
        command: readIt,
      }
    case 'not-asked':
      return {
        text: vscode.l10n.t('Not read as a plan'),
        detail: vscode.l10n.t('Only files that say they are one are read here.'),
        command: readIt,
      }
    case 'template':
      return { text: vscode.l10n.t('Left alone: a template to fill in') }
    case 'off':
      return { text: vscode.l10n.t('Left alone, as it asks to be') }
    case 'ignored':
      return { text: vscode.l10n.t('Left alone, as the settings ask') }
    case 'too-large':
      return { text: vscode.l10n.t('Too large to be read') }
  }
}
