#!/usr/bin/env node
// What a stranger sees: installs the packaged extension in a fresh profile, opens an example, reads, mends and types.
//   node test/vscode/ui-check.mjs [--vsix FILE] [--pictures FOLDER]
// With --pictures it also takes the README's pictures of VS Code into that folder.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { firstSteps } from './first-steps.mjs'
import { frenchSteps } from './french.mjs'
import { inVSCode } from './host.mjs'
import { takePictures } from './pictures.mjs'
import { prepare } from './setup.mjs'
import { showPlanSteps } from './show-plan.mjs'
import { runSteps } from './steps.mjs'
import { untrustedSteps } from './untrusted.mjs'
import { openWindow } from './workbench.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const { values: flags } = parseArgs({
  options: {
    vsix: { type: 'string', default: path.join(root, 'goalmark.vsix') },
    pictures: { type: 'string' },
  },
})

/** The Problems panel holds no more of its list than it has room for: here it has room for all. */
const tall = 2000

const ambiguous = '05/06/2027'
const certain = '5 June 2027'
const vague = 'Understand how the other practices bill'

/** What a stranger does first. */
function mainSteps(workbench, file) {
  return {
    'the plan shows squiggles': () => workbench.squiggles.first().waitFor(),
    'the Problems panel lists the findings': async () => {
      await workbench.showProblems()
      await workbench.problem('goalmark').nth(7).waitFor()
    },
    'a row leads to the words at fault, where the keyboard applies a quick fix': async () => {
      await workbench.goTo(workbench.problem(ambiguous))
      await workbench.applyQuickFix(certain)
      await workbench.line(certain).waitFor()
    },
    'the finding goes': () => workbench.problem(ambiguous).waitFor({ state: 'detached' }),
    'the page of a rule opens in the browser, once the reader agrees': async () => {
      await workbench.goTo(workbench.problem('Improve'))
      await workbench.applyQuickFix('Read about specific-vague-verb')
      const asked = workbench.page.locator('.monaco-dialog-box')
      await asked.filter({ hasText: /rules\/en\/specific-vague-verb/ }).waitFor()
      await workbench.press('Escape')
    },
    'a vague goal gets a finding as it is typed': async () => {
      await workbench.typeAtEnd(`- ${vague}`)
      await workbench.line(vague).waitFor()
      await workbench.problem('Understand').first().waitFor()
    },
    'the file on disk has the fix and the new goal': async () => {
      await workbench.press('Control+S')
      await workbench.page.locator('.tab.active:not(.dirty)').waitFor()
      const saved = readFileSync(file, 'utf8')
      assert.ok(saved.includes(certain) && !saved.includes(ambiguous), saved)
      assert.match(saved, new RegExp(`^- ${vague}$`, 'm'))
    },
    ...showPlanSteps(workbench, path.dirname(file)),
  }
}

/** What is done, each in a window of its own. */
const windows = [
  { name: 'an English window', plan: 'weak-plan.md', steps: mainSteps },
  {
    name: 'first steps',
    plan: 'weak-plan.md',
    steps: (workbench, _, folder) => firstSteps(workbench, folder),
  },
  { name: 'a French window', plan: 'plan-a-revoir.md', language: 'fr', steps: frenchWindow },
  { name: 'an untrusted folder', plan: 'weak-plan.md', isTrusted: false, steps: untrustedSteps },
]

function frenchWindow(workbench) {
  const shots = path.join(import.meta.dirname, '.host/shots')
  mkdirSync(shots, { recursive: true })
  return frenchSteps(workbench, shots)
}

async function check() {
  if (!existsSync(flags.vsix)) throw new Error(`There is no ${flags.vsix}: run npm run package first.`)
  prepare()
  const files = path.join(root, 'examples')
  let passed = 0
  for (const { name, plan, language, isTrusted, steps } of windows) {
    const setting = {
      name: `ui-${name.replaceAll(' ', '-')}`,
      files,
      vsix: flags.vsix,
      height: tall,
      isTrusted,
    }
    await inVSCode(setting, async ({ folder, ...window }) => {
      console.log(`${path.basename(flags.vsix)} in VS Code: ${name}`)
      const file = path.join(folder, plan)
      const workbench = await openWindow({ ...window, folder, file, language })
      passed += await runSteps(steps(workbench, file, folder))
    })
  }
  console.log(`ui: ${passed} steps passed`)
  if (flags.pictures) await takePictures({ vsix: flags.vsix, files, into: flags.pictures })
}

const tooLong = setTimeout(() => {
  console.error('The check in VS Code took more than ten minutes.')
  process.exit(1)
}, 600_000)
try {
  await check()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
clearTimeout(tooLong)
