// The pictures of VS Code in the README: a fresh window for each, sharp enough for any screen.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { inVSCode } from './host.mjs'
import { openWindow } from './workbench.mjs'

/** What each picture shows, and in which language Goalmark speaks there. */
const pictures = [
  { name: 'vscode.png', plan: 'weak-plan.md', language: 'en', on: '05/06/2027' },
  { name: 'vscode.fr.png', plan: 'plan-a-revoir.md', language: 'fr', on: 'quelques' },
]

/** Room for the plan, its colours plain to see, and nothing that distracts. */
const settings = language => ({
  'goalmark.locale': language,
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': "'JetBrains Mono', monospace",
  'editor.fontLigatures': false,
  'editor.fontSize': 15,
  'editor.glyphMargin': true,
  'editor.lineHeight': 21,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.snippets.codeActions.enabled': false,
  'editor.wordWrap': 'off',
  'problems.sortOrder': 'position',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'default',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
})

const fonts = ".monaco-workbench { font-family: 'Open Sans', system-ui, sans-serif !important; }"

/** Takes every picture into a folder. */
export async function takePictures({ vsix, files, into }) {
  mkdirSync(into, { recursive: true })
  for (const picture of pictures) {
    const setting = { name: picture.name, files, vsix, settings: settings(picture.language), scale: 2 }
    await inVSCode(setting, window => take({ ...window, picture, into }))
    console.log(`  ${picture.name}`)
  }
}

async function take({ page, server, folder, picture, into }) {
  const workbench = await openWindow({ page, server, folder, file: path.join(folder, picture.plan) })
  await page.addStyleTag({ content: fonts })
  await workbench.squiggles.first().waitFor()
  await workbench.press('Control+b')
  await workbench.showProblems()
  await workbench.goTo(workbench.problem(picture.on))
  await workbench.press('ArrowLeft')
  await workbench.openQuickFixes()
  await page.waitForTimeout(1000)
  await page.screenshot({ path: path.join(into, picture.name) })
}
