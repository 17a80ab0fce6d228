import * as vscode from 'vscode'
import { NAME } from '../server/lsp/protocol'

/** The walkthrough, by the name that VS Code knows it by. */
const WALKTHROUGH = 'goalmark.goalmark#firstSteps'

/** The commands of the walkthrough, and what tells it that somebody has mended a finding. */
export function firstSteps(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(`${NAME}.firstSteps`, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH),
    ),
    vscode.commands.registerCommand(`${NAME}.tryExample`, () => openExample(context.extensionUri)),
    noticeMending(),
  )
}

/** Opens a plan to try things on, in the language of the editor. It is nobody's file. */
async function openExample(extension: vscode.Uri): Promise<void> {
  const [language] = vscode.env.language.split('-')
  const inLanguage = (code = 'en') => vscode.Uri.joinPath(extension, `walkthrough/example.${code}.md`)
  const { readFile } = vscode.workspace.fs
  const bytes = await Promise.resolve(readFile(inLanguage(language))).catch(() => readFile(inLanguage()))
  const content = new TextDecoder().decode(bytes)
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content })
  await vscode.window.showTextDocument(document)
}

/** What was last found in a document, and the first version of it in which that was found. */
interface Found {
  readonly version: number
  readonly findings: ReadonlySet<string>
}

/** Sets `goalmark.mended` as soon as a finding goes because somebody has typed, and not because settings changed. */
function noticeMending(): vscode.Disposable {
  const known = new Map<string, Found>()
  const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString())
      if (!document) continue
      const now = findingsIn(uri)
      const { version, findings } = known.get(uri.toString()) ?? { version: document.version, findings: now }
      const gone = [...findings].some(finding => !now.has(finding))
      if (gone && document.version > version) {
        listening.dispose()
        return void vscode.commands.executeCommand('setContext', `${NAME}.mended`, true)
      }
      const isSame = !gone && findings.size === now.size
      known.set(uri.toString(), { version: isSame ? version : document.version, findings: now })
    }
  })
  return listening
}

/** What is found in a document, wherever it stands there. */
function findingsIn(uri: vscode.Uri): ReadonlySet<string> {
  const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === NAME)
  return new Set(ours.map(({ code, message }) => JSON.stringify([code, message])))
}
