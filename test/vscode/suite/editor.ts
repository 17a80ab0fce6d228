import assert from 'node:assert/strict'
import * as vscode from 'vscode'

const PATIENCE = 20_000

/** Looks again and again until there is something to see; `instead` tells what there was, should it never come. */
export async function until<T>(
  what: string,
  look: () => T | false | undefined | Promise<T | false | undefined>,
  instead = () => '',
): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    const seen = await look()
    if (seen !== false && seen !== undefined) return seen
  }
  throw new Error(`Waited ${PATIENCE / 1000} s in vain for ${what}. ${instead()}`)
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Opens a file of the fixtures' folder in the editor, as it stands on disk. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]
  assert.ok(folder, 'the fixtures are the open folder')
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name))
  await vscode.window.showTextDocument(document)
  return document
}

/** Leaves the files as they were and the editor empty. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
}

/** Puts the cursor somewhere in a document that is open. */
export async function placeCursor(document: vscode.TextDocument, place: vscode.Position): Promise<void> {
  const editor = await vscode.window.showTextDocument(document)
  editor.selection = new vscode.Selection(place, place)
}

/** Types at the end of the document, as a person would. */
export async function typeAtEnd(document: vscode.TextDocument, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document)
  const end = document.lineAt(document.lineCount - 1).range.end
  editor.selection = new vscode.Selection(end, end)
  await vscode.commands.executeCommand('type', { text })
}

/** Goalmark's findings in a document, those of other extensions left out. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'goalmark')
}

/** The id of the rule behind a finding. */
export function ruleOf(finding: vscode.Diagnostic): string {
  return typeof finding.code === 'object' ? String(finding.code.value) : String(finding.code)
}

/** The finding of one rule on exactly these words, once it shows. */
export function findingOn(
  document: vscode.TextDocument,
  rule: string,
  words: string,
): Promise<vscode.Diagnostic> {
  const instead = () => `There is:\n${describeFindings(document)}`
  return until(`${rule} on “${words}”`, () => look(document, rule, words), instead)
}

/** Waits until one rule finds nothing more in these words. */
export async function findingGone(document: vscode.TextDocument, rule: string, words: string): Promise<void> {
  await until(`${rule} on “${words}” to go`, () => look(document, rule, words) === undefined)
}

function look(document: vscode.TextDocument, rule: string, words: string): vscode.Diagnostic | undefined {
  return findings(document).find(found => ruleOf(found) === rule && document.getText(found.range) === words)
}

function describeFindings(document: vscode.TextDocument): string {
  const lines = findings(document).map(
    found => `  ${ruleOf(found)} on “${document.getText(found.range)}”: ${found.message}`,
  )
  return lines.join('\n') || '  nothing'
}

/** The quick fixes offered on a finding. While other extensions start, VS Code cancels the request: it is asked again. */
export async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  for (const end = Date.now() + PATIENCE; ; await pause(100)) {
    const last = Date.now() > end
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      )
      if (actions.length > 0 || last) return actions
    } catch (error) {
      if (last || !/cancel/i.test(String(error))) throw error
    }
  }
}
