// What waking the extension costs VS Code's extension host: `npm run bench:activation`. Ends with 1 when the bound is broken.
// With `-- --window` VS Code itself is asked, in fresh windows, what it shows under *Show Running Extensions*: that is time on
// the clock, and holds on a machine with nothing else to do. It takes goalmark.vsix, which `npm run package` makes.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROUNDS = 15
const WINDOWS = 5
/** Milliseconds, or, on a slower machine than the one that was meant, bare starts of Node. */
const BOUND = 60
const STARTS = 1.5

const root = join(import.meta.dirname, '..')
const median = times => times.toSorted((a, b) => a - b)[times.length >> 1]

/** The number that a fresh process prints. */
function printed(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.slice(-1000))
  return Number(stdout)
}

const BARE = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)'

function activations() {
  const [bare, client] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(printed(['-e', BARE]))
    client.push(printed([join(import.meta.dirname, 'activation-once.cjs')]))
  }
  return { bare: median(bare), client: median(client) }
}

async function inWindows() {
  const { inVSCode } = await import('../test/vscode/host.mjs')
  const { prepare } = await import('../test/vscode/setup.mjs')
  const { openWindow } = await import('../test/vscode/workbench.mjs')
  const [files, vsix] = [join(root, 'test/vscode/fixtures'), join(root, 'goalmark.vsix')]
  if (!existsSync(vsix)) throw new Error('goalmark.vsix is missing: run `npm run package` first.')
  prepare()
  const times = []
  for (let round = 0; round < WINDOWS; round++)
    times.push(
      await inVSCode({ name: 'activation', files, vsix }, async ({ page, server, folder }) => {
        const workbench = await openWindow({ page, server, folder, file: join(folder, 'weak-plan.md') })
        await workbench.squiggles.first().waitFor()
        return shownTime(workbench)
      }),
    )
  console.log(`As VS Code tells it, in ${WINDOWS} fresh windows: ${times.join(', ')} ms on the clock.`)
}

async function shownTime({ page }) {
  const words = 'Developer: Show Running Extensions'
  await page.keyboard.press('F1')
  await page.keyboard.type(words)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().waitFor()
  await page.keyboard.press('Enter')
  const row = page.locator('.runtime-extensions-editor .extension', { hasText: 'Goalmark' }).first()
  const told = await row.locator('.activation-time').textContent()
  return Number(/(\d+)\s*ms/.exec(told ?? '')?.[1])
}

const { bare, client } = activations()
const starts = client / bare
console.log(`Milliseconds of the processor, median of ${ROUNDS}:
  a bare start of Node   ${bare.toFixed(1)}
  activation             ${client.toFixed(1)} (${starts.toFixed(2)} bare starts)`)
if (process.argv.includes('--window')) await inWindows()
const holds = client < BOUND || starts < STARTS
console.log(`\nBound: less than ${BOUND} ms, or ${STARTS} bare starts. ${holds ? 'Holds' : 'Broken'}.`)
process.exitCode = holds ? 0 : 1
