// What somebody sees whose VS Code is in French. The language pack of VS Code itself is not to be had here: its own words
// stay English.
import path from 'node:path'

/** The steps in a window in French; pictures of it go into `shots`. */
export function frenchSteps(workbench, shots) {
  const { page } = workbench
  const picture = name => page.screenshot({ path: path.join(shots, `${name}.png`) })
  return {
    'findings are in French': async () => {
      await workbench.showProblems()
      await workbench.problem('Aucune date. Pour quand').first().waitFor()
      // The other plans follow in the background, and rows move until all are there.
      await workbench.problem('05/06/2027').waitFor()
    },
    'so are quick fixes': async () => {
      await workbench.goTo(workbench.problem('Bientôt'))
      const entries = await workbench.openQuickFixes()
      await entries.filter({ hasText: 'Écrire une date' }).first().waitFor()
      await picture('quick-fix')
      await workbench.press('Escape')
    },
    'and the status bar': async () => {
      const status = await workbench.status()
      await status.filter({ hasText: 'Lu comme un plan' }).waitFor()
      await workbench.press('Escape')
    },
    'and commands and the walkthrough': async () => {
      await workbench.command('Goalmark: Premiers pas')
      await page.getByText('Premiers pas avec Goalmark').first().waitFor()
      await page.getByText('Essayer sur un exemple').last().waitFor()
      await picture('walkthrough')
    },
    'and what the client asks': async () => {
      await workbench.tab('plan-a-revoir.md').click()
      await workbench.editorHasFocus()
      await workbench.command('Goalmark: Nouveau plan de carrière')
      await page.locator('.quick-input-title', { hasText: 'Que voulez-vous écrire' }).waitFor()
      await workbench.press('Enter')
      await workbench.line('poste-actuel').waitFor()
    },
  }
}
