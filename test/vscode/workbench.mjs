// What a person does in VS Code's window, done through the browser: look, type, press keys.
import { remote, workbenchUrl } from './host.mjs'

const TRIES = 6

/** Opens `file` of `folder` in a fresh window and waits until its text is there. */
export async function openWindow({ page, server, folder, file }) {
  page.setDefaultTimeout(30_000)
  await page.goto(workbenchUrl(server, folder, { openFile: remote(server, file) }))
  await page.locator('.monaco-editor .view-line').first().waitFor()
  return new Workbench(page)
}

class Workbench {
  constructor(page) {
    this.page = page
    this.squiggles = page.locator(
      '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning, .monaco-editor .squiggly-info',
    )
    // The first level holds the files, the third the places that a finding is related to.
    this.problems = page.locator('.markers-panel .monaco-list-row[aria-level="2"]')
  }

  /** The rows of the Problems panel that show these words. */
  problem(words) {
    return this.problems.filter({ hasText: words })
  }

  /** A line of the editor that holds these words; the editor draws spaces as no-break spaces. */
  line(words) {
    const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]')
    return this.page.locator('.monaco-editor .view-line').filter({ hasText: new RegExp(pattern) })
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve())
  }

  async showProblems() {
    await this.press('Control+1', 'Control+Shift+M')
    await this.page.locator('.markers-panel').waitFor()
  }

  /** Puts the cursor on what a row of the Problems panel is about; further right the row holds the rule's link. */
  async goTo(problem) {
    await problem.first().dblclick({ position: { x: 80, y: 10 } })
    await this.editorHasFocus()
  }

  /** Hides the places that a finding is related to. */
  async collapse(problem) {
    await problem.first().click({ position: { x: 80, y: 10 } })
    await this.press('ArrowLeft')
  }

  editorHasFocus() {
    return this.page.waitForFunction(() => document.activeElement?.closest('.monaco-editor') !== null)
  }

  /** Opens the quick fixes at the cursor. VS Code cancels the question while extensions start: it is asked again. */
  async openQuickFixes() {
    const entries = this.page.locator('.action-widget .monaco-list-row.action')
    for (let tries = 0; tries < TRIES; tries++) {
      await this.editorHasFocus()
      await this.press('Control+.')
      const shown = await entries
        .first()
        .waitFor({ timeout: 4000 })
        .then(
          () => true,
          () => false,
        )
      if (shown) return entries
      await this.press('Escape')
    }
    throw new Error(`No quick fix was offered in ${TRIES} tries`)
  }

  /** Applies the quick fix whose title matches, with the keyboard alone. */
  async applyQuickFix(title) {
    const entries = await this.openQuickFixes()
    const wanted = entries.filter({ hasText: title }).first()
    for (let steps = await entries.count(); steps >= 0; steps--) {
      if (/\bfocused\b/.test((await wanted.getAttribute('class')) ?? '')) return this.press('Enter')
      await this.press('ArrowDown')
    }
    throw new Error(`The quick fix ${title} is not among: ${(await entries.allInnerTexts()).join(' | ')}`)
  }

  /** Types a new line at the end of the file. */
  async typeAtEnd(text) {
    await this.press('Control+1')
    await this.editorHasFocus()
    await this.press('Control+End')
    await this.page.keyboard.type(text, { delay: 10 })
  }
}
