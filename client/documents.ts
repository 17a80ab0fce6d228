import * as vscode from 'vscode'

/** Where people write. The old half of a comparison or a chat's answer is Markdown too, but nobody's plan to mend. */
export function schemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? []
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...folders.map(({ uri }) => uri.scheme)])]
}

/** A document that the server is told of, which may be a plan. */
export const mayBePlan = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'markdown' && schemes().includes(uri.scheme)
