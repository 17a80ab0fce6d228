// The picture of a plan shown as a whole: half a winter on, with some of it done and one thing late.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { planItem, planPage } from './show-plan.mjs'
import { openWindow } from './workbench.mjs'

/** The day on which the plans are looked at. */
const today = '2027-02-20'

/** What is done by then, and where the cursor stands. */
const scenes = {
  'strong-plan.md': { done: ['Send the enrolment form', 'Ask Marta'], cursor: 'Run ten night shifts' },
  'plan-solide.md': { done: ['En parler à Nathalie'], cursor: 'Remplacer la directrice' },
}

/** Room for the plan beside its text, in pixels from the left. */
const split = 480

/** The text in small, and nothing of what the panel says. */
export const planSettings = {
  'editor.codeLens': false,
  'editor.fontSize': 13,
  'editor.inlayHints.enabled': 'off',
  'editor.lineHeight': 20,
  'editor.wordWrap': 'on',
}

const font = "'Open Sans', system-ui, sans-serif"

/** Opens the plan on that day, shows it as a whole and takes the picture. */
export async function takePlan({ page, server, folder, picture, fonts, into }) {
  const { done, cursor } = scenes[picture.plan]
  const file = path.join(folder, picture.plan)
  const text = done.reduce(
    (before, words) => before.replace(`[ ] ${words}`, `[x] ${words}`),
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, text)
  writeFileSync(path.join(folder, '.goalmark.json'), JSON.stringify({ today }))
  const workbench = await openWindow({ page, server, folder, file })
  await page.addStyleTag({ content: fonts })
  await workbench.squiggles.first().waitFor()
  await workbench.press('Control+b')
  await page.locator('.editor-actions a.codicon-target').first().click()
  await planPage(page).locator('.smart').waitFor()
  await widen(page)
  for (const frame of page.frames())
    await frame.evaluate(
      name => document.documentElement.style.setProperty('--vscode-font-family', name),
      font,
    )
  await workbench.line(cursor).click()
  await planItem(page, cursor).and(planPage(page).locator('[aria-current]')).waitFor()
  await page.mouse.move(0, 0)
  await page.waitForTimeout(1000)
  await page.screenshot({ path: path.join(into, `${picture.name}.png`) })
}

/** Draws the line between the text and the panel to the left. */
async function widen(page) {
  const panel = await page.locator('.editor-group-container').nth(1).boundingBox()
  await page.mouse.move(panel.x, panel.y + 300)
  await page.mouse.down()
  await page.mouse.move(split, panel.y + 300, { steps: 5 })
  await page.mouse.up()
}
