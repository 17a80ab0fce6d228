// What a person sees and does with a plan shown as a whole, in the panel, the status bar and the Explorer.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The goal that the cursor is put on, and the step that the plan is late with. */
const goal = 'Pass the dental radiography exam'
const late = 'Renew my first-aid card'

/** The page of the panel: it lies in a frame of its own, in another that keeps it from the window. */
export const planPage = page => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')

/** A goal or a step in the panel's tree, by its first words. */
export const planItem = (page, words) =>
  planPage(page).locator(`[role="treeitem"][data-name^="${words}"]`).first()

/** The steps, in order, of somebody who looks at a plan of this folder as a whole. */
export function showPlanSteps(workbench, folder) {
  const { page } = workbench
  const text = locator => locator.first().textContent()
  const status = page.locator('#goalmark\\.goalmark\\.status')
  const goals = page.locator('.pane-header[aria-label^="Goals"]')
  return {
    'the status bar counts what is overdue': async () => {
      await status.waitFor()
      assert.match(await text(status), /^\s*\d+ overdue/)
    },
    'a button beside the tabs shows the plan': async () => {
      await page.locator('.editor-actions a[aria-label*="Show Plan"]').first().click()
      await planItem(page, goal).waitFor()
    },
    'its page has a line for today, and says in words what is late': async () => {
      assert.equal(await planPage(page).locator('.grid .now').count(), 1)
      assert.match(await text(planItem(page, late).locator('.when')), /30 September 2026 · \d+ days late/)
      const spoken = await planItem(page, late).getAttribute('aria-label')
      assert.match(spoken, /^Action, .+Overdue, due 30 September 2026, \d+ days late$/)
    },
    'its page has the letters of each goal, and what the plan says of hours': async () => {
      assert.equal(await planPage(page).locator('.smart thead th').count(), 6)
      assert.match(await text(planPage(page).locator('.hours')), /does not say how many hours/)
    },
    'its page lets nothing in from elsewhere': async () => {
      const policy = planPage(page).locator('meta[http-equiv="Content-Security-Policy"]')
      assert.match(
        await policy.getAttribute('content'),
        /^default-src 'none'; style-src [^;]+; script-src 'nonce-\w{32}';/,
      )
      const answer = planPage(page)
        .locator('body')
        .evaluate(() =>
          fetch('/').then(
            () => 'let in',
            () => 'kept out',
          ),
        )
      assert.equal(await answer, 'kept out')
    },
    'the goal under the cursor is marked': async () => {
      await workbench.line(goal).click()
      await planPage(page).locator(`[aria-current="true"][data-name^="${goal}"]`).waitFor()
    },
    'Enter in the page goes to the words in the text': async () => {
      await planItem(page, late).focus()
      await workbench.press('Enter')
      await workbench.editorHasFocus()
      await page.locator('.statusbar-item[aria-label^="Ln 25"]').waitFor()
    },
    'the page follows what is typed': async () => {
      await workbench.typeAtEnd('\n- Teach the autoclave course by June 2090')
      await planItem(page, 'Teach the autoclave').waitFor()
      await workbench.press('Control+S')
    },
    'the Explorer lists the goals by when they are due': async () => {
      await workbench.press('Control+Shift+E')
      await goals.waitFor()
      if ((await goals.getAttribute('aria-expanded')) === 'false') await goals.click()
      const rows = page.locator('.pane.expanded:has(.pane-header[aria-label^="Goals"]) .monaco-list-row')
      await rows.filter({ hasText: late }).first().waitFor()
      assert.match(await text(rows), /^Overdue/)
    },
    'the page is there again when the window is opened anew': async () => {
      // Without the file that the window was opened with: it would be opened instead of what was there.
      const address = new URL(page.url())
      address.searchParams.delete('payload')
      await page.goto(address.href)
      await planItem(page, goal).waitFor()
    },
    'settings take the goals from the Explorer and the count from the status bar': async () => {
      await status.waitFor()
      mkdirSync(path.join(folder, '.vscode'))
      const off = { 'goalmark.goalsView.enabled': false, 'goalmark.statusBar.enabled': false }
      writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(off))
      await status.waitFor({ state: 'hidden' })
      await goals.waitFor({ state: 'hidden' })
    },
  }
}
