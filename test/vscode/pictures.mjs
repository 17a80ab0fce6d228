// The pictures of VS Code in the README: a fresh window for each, sharp enough for any screen.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { inVSCode } from './host.mjs'
import { planSettings, takePlan } from './plan-picture.mjs'
import { openWindow } from './workbench.mjs'

/** A plan as a whole needs room, and its text less of it. */
const asWhole = { height: 1430, take: takePlan, more: planSettings }

/** What each picture shows: a plan, and the language that Goalmark speaks there; `take` is how it comes about. */
const pictures = [
  { name: 'vscode', plan: 'weak-plan.md', language: 'en', take },
  { name: 'vscode.fr', plan: 'plan-a-revoir.md', language: 'fr', take },
  { name: 'show-plan', plan: 'strong-plan.md', language: 'en', ...asWhole },
  { name: 'show-plan.fr', plan: 'plan-solide.md', language: 'fr', ...asWhole },
]

/** The finding whose quick fixes are open, and the one whose related places take too much room. */
const mended = 'time-vague-deadline'
const folded = 'staging-out-of-order'

/** How far the plan is scrolled, in lines: its goals are what matters. */
const scrolled = 2

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
    const { name, language, height, more } = picture
    const setting = { name, files, vsix, settings: { ...settings(language), ...more }, scale: 2, height }
    await inVSCode(setting, window => picture.take({ ...window, picture, fonts, into }))
    console.log(`  ${picture.name}.png`)
  }
}

async function take({ page, server, folder, picture, fonts, into }) {
  const workbench = await openWindow({ page, server, folder, file: path.join(folder, picture.plan) })
  await page.addStyleTag({ content: fonts })
  await workbench.squiggles.first().waitFor()
  await workbench.press('Control+b')
  await workbench.showProblems()
  await workbench.collapse(workbench.problem(folded))
  await workbench.goTo(workbench.problem(mended))
  await workbench.press('ArrowLeft', ...Array(scrolled).fill('Control+ArrowDown'))
  await workbench.openQuickFixes()
  await page.waitForTimeout(1000)
  await page.screenshot({ path: path.join(into, `${picture.name}.png`) })
}
