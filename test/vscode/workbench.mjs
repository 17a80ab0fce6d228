// What a person does in VS Code's window, done through the browser: look, type, press keys.
import { remote, workbenchUrl } from './host.mjs'

const TRIES = 6

/** Opens `file` of `folder` in a fresh window, in a language if one is named, and waits until its text is there. */
export async function openWindow({ page, server, folder, file, language }) {
  page.setDefaultTimeout(30_000)
  if (language) await page.addInitScript(speak, language)
  await page.goto(workbenchUrl(server, folder, { openFile: remote(server, file) }))
  await page.locator('.monaco-editor .view-line').first().waitFor()
  return new Workbench(page)
}

/** What a language pack of VS Code does for extensions: tells them the language. Its English default must not undo it. */
function speak(language) {
  const descriptor = { get: () => language, set: () => {} }
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', descriptor)
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

  tab(name) {
    return this.page.locator('.tab').filter({ hasText: name })
  }

  /** Carries out the command with this title, from the palette. */
  async command(title) {
    await this.ask('F1', title)
  }

  /** Opens a file of the folder by its name. */
  async open(name) {
    await this.ask('Control+P', name)
    await this.tab(name).waitFor()
  }

  /** Types into the box that `key` opens, and takes the entry that is found. */
  async ask(key, words) {
    const box = this.page.locator('.quick-input-widget')
    await this.press(key)
    await box.locator('input').first().waitFor()
    await this.page.keyboard.type(words)
    await box
      .locator('.monaco-list-row.focused')
      .filter({ hasText: words.replace(/^\w+: /, '') })
      .waitFor()
    await this.press('Enter')
  }

  /** Puts the cursor on a line of the editor. */
  async goToLine(number) {
    await this.press('Control+1')
    await this.editorHasFocus()
    await this.press('Control+Home', ...Array(number - 1).fill('ArrowDown'))
  }

  /** What the language of the document in front has to say in the status bar. */
  async status() {
    await this.page.locator('[id="status.languageStatus"]').click()
    return this.page.locator('.hover-language-status')
  }

  /** Puts the cursor on what a row of the Problems panel is about; further right the row holds the rule's link. */
  async goTo(problem) {
    await this.atRest(problem.first())
    await problem.first().dblclick({ position: { x: 80, y: 10 } })
    await this.editorHasFocus()
  }

  /** Waits until a row stays where it is: while findings come in, rows move. */
  async atRest(row) {
    await row.waitFor()
    for (let tries = 0, last = -1; tries < 50; tries++) {
      const { y } = (await row.boundingBox()) ?? { y: -1 }
      if (y === last && y >= 0) return
      last = y
      await this.page.waitForTimeout(400)
    }
    throw new Error('The row does not come to rest')
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
