// The walkthrough as a newcomer takes it: each of its steps is done, and seen to be over.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const WALKTHROUGH = 'Goalmark: First Steps'

/** The steps of a newcomer whose window shows a plan already. */
export function firstSteps(workbench, folder) {
  const { page } = workbench
  const step = n => page.locator('.getting-started-step').nth(n)
  const isOver = async n => {
    await workbench.command(WALKTHROUGH)
    await step(n).locator('.complete').waitFor()
  }
  return {
    'the walkthrough knows that a plan is open': async () => {
      await workbench.squiggles.first().waitFor()
      await isOver(0)
    },
    'an example opens, which is nobody’s file': async () => {
      await step(0).click()
      await page.getByText('Try It on an Example').last().click()
      await workbench.tab('Untitled-1').waitFor()
      await workbench.line('and so on').waitFor()
      await workbench.squiggles.first().waitFor()
    },
    'a finding is mended, and the walkthrough hears of it': async () => {
      await workbench.goToLine(12)
      await workbench.press('End')
      await workbench.applyQuickFix('Delete')
      await workbench.line('and so on').waitFor({ state: 'detached' })
      await isOver(1)
    },
    'a click on the letters of a goal lists what is missing': async () => {
      await workbench.tab('Untitled-1').click()
      await page.locator('.codelens-decoration a').first().click()
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Measurable' }).waitFor()
      await workbench.press('Escape')
      await isOver(2)
    },
    'a rule that settings.json turns off is silent at once': async () => {
      await workbench.tab('Untitled-1').click()
      await workbench.showProblems()
      await workbench.problem('No date. By when?').first().waitFor()
      mkdirSync(path.join(folder, '.vscode'))
      const settings = { 'goalmark.rules': { 'time-no-deadline': 'off' } }
      writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings))
      await workbench.problem('No date. By when?').first().waitFor({ state: 'detached' })
      await isOver(3)
    },
    'the last step is over once it is read, and shows its page': async () => {
      // In a narrow editor the walkthrough has no room for its pages.
      await workbench.press('Control+b')
      await step(4).click()
      await step(4).locator('.complete').waitFor()
      await page
        .frameLocator('iframe.webview')
        .last()
        .frameLocator('iframe')
        .getByText('goalmark my-plan.md --fix')
        .waitFor()
    },
    'a file that is no plan says so in the status bar, and can be made one': async () => {
      await workbench.tab('weak-plan.md').click()
      await workbench.open('README.md')
      const status = await workbench.status()
      await status.filter({ hasText: 'Not read as a plan' }).getByText('Read It as a Plan').click()
      await workbench.line('<!-- goalmark: plan -->').waitFor()
    },
  }
}
